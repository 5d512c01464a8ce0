//! Parameters, and answers of the host, that no guest has room for.
#![cfg(target_pointer_width = "64")]

use std::sync::LazyLock;

use huge::exports::Huge as _;
use huge::host;
use pollster::block_on;
use torvyn_engine::{CompiledComponent, EngineError, Invoker, WasmtimeInvoker};

use super::{SIDES, Side};

/// A part of what `wat/hostile.wat` is.
#[derive(Invoker)]
#[invoker(
    inline = "
        package test:hostile;

        world huge {
            import note: func();
            import text: func(length: u32) -> string;
            export returned: func() -> u32;
            export length-of: func(v: string) -> u32;
            export numbers: func(v: list<u32>) -> list<u32>;
            export texts: func(v: list<string>) -> list<string>;
            export make: func() -> string;
            export ask: func(length: u32) -> string;
        }
    ",
    world = "test:hostile/huge"
)]
struct Huge;

/// Answers with a text that is larger than a guest's memory.
struct Host;

impl host::Huge for Host {
    fn note(&mut self) {}
    fn text(&mut self, _: u32) -> String {
        String::from_utf8(vec![0; TOO_LARGE]).unwrap()
    }
}

/// One byte more than a 32-bit memory has. As zeros, they take next to no memory of the host's.
const TOO_LARGE: usize = (1 << 32) + 1;

fn start(side: Side) -> WasmtimeInvoker<Huge> {
    static COMPILED: LazyLock<[CompiledComponent; super::COUNT]> =
        LazyLock::new(|| super::compile_text(include_str!("../../wat/hostile.wat")));
    super::start::<Huge>(side, &COMPILED, Host).unwrap()
}

#[test]
fn a_parameter_that_is_too_large_is_refused_and_ends_nothing() {
    let bytes = vec![0_u8; TOO_LARGE];
    let text = std::str::from_utf8(&bytes).unwrap();
    let numbers = vec![0_u32; (1 << 30) + 1];
    for side in SIDES {
        let mut invoker = start(side);
        // Before and after calls are often enough for a trampoline.
        for round in 1..=200 {
            assert_eq!(block_on(invoker.make()).unwrap(), "hello");
            let errors = [
                block_on(invoker.length_of(text)).unwrap_err(),
                block_on(invoker.texts(&["a", text, "b"])).unwrap_err(),
                block_on(invoker.numbers(&numbers)).unwrap_err(),
            ];
            for (error, expected) in errors.iter().zip([
                ("length-of", TOO_LARGE),
                ("texts", TOO_LARGE),
                ("numbers", (1 << 32) + 4),
            ]) {
                let EngineError::ParameterTooLarge { function, size } = error else {
                    panic!("{side:?}: {error}");
                };
                assert_eq!((&**function, *size), expected, "{side:?}");
            }
            assert_eq!(invoker.ended(), None);
            // The post-return is still due, and runs once.
            assert_eq!(block_on(invoker.returned()).unwrap(), round, "{side:?}");
            assert_eq!(block_on(invoker.length_of("four")).unwrap(), 4);
        }
    }
}

#[test]
fn an_answer_that_is_too_large_is_not_the_guests_fault() {
    for side in SIDES {
        let mut invoker = start(side);
        let error = block_on(invoker.ask(0)).unwrap_err();
        let EngineError::Internal(fault) = &error else {
            panic!("{side:?}: {error}");
        };
        assert_eq!(
            fault.reason,
            "4294967297 bytes of an answer are more than can be passed to a guest"
        );
        assert!(invoker.ended().is_some());
    }
}
