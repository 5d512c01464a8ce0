//! A guest drops a handle where it must not call anything: in realloc, and in a post-return.

use pollster::block_on;
use torvyn_engine::{Invoker, WasmtimeInvoker};

use super::told;
use crate::{SIDES, compile_text, start};

#[derive(Invoker)]
#[invoker(
    inline = "
        package test:leaves;
        interface store { resource bucket { constructor(); } }
        world leaves {
            import store;
            export keep: func();
            export take: func(bytes: list<u8>);
            export make: func() -> list<u8>;
            export next: func();
        }
    ",
    world = "test:leaves/leaves"
)]
struct Leaves;

use leaves::exports::Leaves as _;
use leaves::host;

struct Store;

impl host::Store for Store {
    type Bucket = ();

    fn bucket_new(&mut self) {}
}

const WAT: &str = r#"(component
    (import "test:leaves/store" (instance $store
        (export "bucket" (type $bucket (sub resource)))
        (export "[constructor]bucket" (func (result (own $bucket))))))
    (alias export $store "bucket" (type $bucket))
    (core func $new (canon lower (func $store "[constructor]bucket")))
    (core func $drop (canon resource.drop $bucket))
    (core module $m
        (import "host" "new" (func $new (result i32)))
        (import "host" "drop" (func $drop (param i32)))
        (memory (export "memory") 1)
        (global $kept (mut i32) (i32.const 0))
        (func $drop-kept
            (if (global.get $kept) (then (call $drop (global.get $kept)))))
        (func (export "realloc") (param i32 i32 i32 i32) (result i32)
            (call $drop-kept)
            (i32.const 64))
        (func (export "keep") (global.set $kept (call $new)))
        (func (export "take") (param i32 i32))
        (func (export "make") (result i32) (i32.const 0))
        (func (export "made") (param i32) (call $drop-kept))
        (func (export "next")))
    (core instance $m (instantiate $m (with "host" (instance
        (export "new" (func $new)) (export "drop" (func $drop))))))
    (func (export "keep") (canon lift (core func $m "keep")))
    (func (export "take") (param "bytes" (list u8)) (canon lift (core func $m "take")
        (memory (core memory $m "memory")) (realloc (core func $m "realloc"))))
    (func (export "make") (result (list u8)) (canon lift (core func $m "make")
        (memory (core memory $m "memory")) (post-return (core func $m "made"))))
    (func (export "next") (canon lift (core func $m "next"))))"#;

#[test]
fn no_handle_is_dropped_where_nothing_may_be_called() {
    type Invoked = WasmtimeInvoker<Leaves>;
    let compiled = compile_text(WAT);
    let take = |invoker: &mut Invoked| block_on(invoker.take(b"x"));
    // In the direct lane, a post-return runs before the next call.
    let make = |invoker: &mut Invoked| {
        block_on(invoker.make()).map(drop)?;
        block_on(invoker.next())
    };
    for side in SIDES {
        for call in [take, make] {
            let started = || start::<Leaves>(side, &compiled, Store).unwrap();
            call(&mut started()).unwrap();
            let mut invoker = started();
            block_on(invoker.keep()).unwrap();
            let error = call(&mut invoker).unwrap_err();
            let expected = "Trap: cannot leave component instance";
            assert_eq!(told(&error), expected, "{side:?}");
        }
    }
}
