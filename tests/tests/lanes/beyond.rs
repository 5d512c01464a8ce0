//! Bits beyond a value: where the canonical ABI has them left away.

use std::sync::{Arc, Mutex};

use beyond::exports::Beyond as _;
use beyond::{Few, Wide, host};
use pollster::block_on;
use torvyn_engine::Invoker;

use super::{SIDES, compile_text, start};

/// What [`WAT`] is.
#[derive(Invoker)]
#[invoker(
    inline = "
        package test:beyond;

        world beyond {
            flags few { a, b }
            variant wide { word(u64), text(string) }
            import take: func(v: wide);
            export flags-of: func(raw: u32) -> few;
            export give: func(high: u64);
        }
    ",
    world = "test:beyond/beyond"
)]
struct Beyond;

/// Returns flags as they are given, and passes a text whose address lies in a slot of 64 bits.
const WAT: &str = r#"
(component
  (type $few-type (flags "a" "b"))
  (import "few" (type $few (eq $few-type)))
  (type $wide-type (variant (case "word" u64) (case "text" string)))
  (import "wide" (type $wide (eq $wide-type)))
  (import "take" (func $take (param "v" $wide)))

  (core module $data
    (memory (export "memory") 1)
    (data (i32.const 64) "hello"))
  (core instance $data (instantiate $data))
  (alias core export $data "memory" (core memory $memory))
  (core func $take (canon lower (func $take) (memory $memory)))

  (core module $code
    (import "host" "take" (func $take (param i32 i64 i32)))
    (func (export "flags-of") (param i32) (result i32) (local.get 0))
    (func (export "give") (param i64)
      (call $take
        (i32.const 1)
        (i64.or (i64.const 64) (i64.shl (local.get 0) (i64.const 32)))
        (i32.const 5))))
  (core instance $host (export "take" (func $take)))
  (core instance $code (instantiate $code (with "host" (instance $host))))

  (func (export "flags-of") (param "raw" u32) (result $few)
    (canon lift (core func $code "flags-of")))
  (func (export "give") (param "high" u64) (canon lift (core func $code "give")))
)
"#;

#[derive(Clone, Default)]
struct Host(Arc<Mutex<String>>);

impl host::Beyond for Host {
    fn take(&mut self, v: Wide<'_>) {
        *self.0.lock().unwrap() = format!("{v:?}");
    }
}

#[test]
fn an_address_ends_where_it_is_wide_enough() {
    let compiled = compile_text(WAT);
    for side in SIDES {
        for high in [0, 1, u64::MAX] {
            let host = Host::default();
            let mut invoker = start::<Beyond>(side, &compiled, host.clone()).unwrap();
            block_on(invoker.give(high)).unwrap();
            let seen = host.0.lock().unwrap();
            assert_eq!(*seen, "Text(\"hello\")", "{side:?} {high}");
        }
    }
}

/// Wasmtime keeps bits that are no flag's, and has comparisons look over them.
#[test]
fn bits_that_are_no_flags_are_left_away_in_the_direct_lane() {
    let compiled = compile_text(WAT);
    for side in SIDES {
        let mut invoker = start::<Beyond>(side, &compiled, Host::default()).unwrap();
        let both = Few::A | Few::B;
        assert_eq!(block_on(invoker.flags_of(0b11)).unwrap(), both);
        let flags = block_on(invoker.flags_of(0b111)).unwrap();
        assert_eq!(flags, both, "{side:?}");
        let bits = if side.is_direct() { 0b11 } else { 0b111 };
        assert_eq!(flags.as_array(), [bits], "{side:?}");
    }
}
