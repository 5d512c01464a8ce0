//! Parameters, and answers of the host, that no guest has room for.
//!
//! It is a program of its own: zeros take no memory of the host's until somebody counts allocations,
//! since what counts them writes zeros.
#![cfg(target_pointer_width = "64")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use huge::exports::Huge as _;
use huge::host;
use listed::exports::Listed as _;
use pollster::block_on;
use torvyn_engine::{
    EngineError, ExecutionMode, Invoker, Lane, WasmEngine as _, WasmtimeEngineConfig,
    WasmtimeInvoker, World,
};

/// A way to call: through a lane, with a call driver from the first call on or without one, and on a
/// fiber or not.
type Side = (Lane, bool, ExecutionMode);

const SIDES: [Side; 5] = [
    (Lane::Component, false, ExecutionMode::Blocking),
    (Lane::Direct, false, ExecutionMode::Blocking),
    (Lane::Direct, false, ExecutionMode::Async),
    (Lane::Direct, true, ExecutionMode::Blocking),
    (Lane::Direct, true, ExecutionMode::Async),
];

fn start<W: World>(
    (lane, driven, mode): Side,
    wat: &str,
    host: impl Into<W::Host> + Send,
) -> WasmtimeInvoker<W> {
    let config = WasmtimeEngineConfig::new()
        .lane(lane)
        .call_driver_after(driven.then_some(0))
        .execution(mode);
    let engine = torvyn_tests::engine_with(config);
    let compiled = block_on(engine.compile(&wat::parse_str(wat).unwrap())).unwrap();
    let instance = block_on(engine.instantiate::<W>(&compiled, host)).unwrap();
    let invoker = engine.bind(instance).unwrap();
    assert_eq!(invoker.lane(), lane);
    invoker
}

const HUGE: &str = include_str!("../wat/hostile.wat");

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

/// The same with a list: to make one of so many zeros takes next to nothing, and a string takes seconds,
/// since all of it is read.
#[derive(Invoker)]
#[invoker(
    inline = "
        package test:hostile;

        world listed {
            import numbers: func() -> list<u64>;
            export ask: func() -> u32;
        }
    ",
    world = "test:hostile/listed"
)]
struct Listed;

struct Zeros;

impl listed::host::Listed for Zeros {
    fn numbers(&mut self) -> Vec<u64> {
        vec![0; (1 << 29) + 1]
    }
}

const LISTED: &str = r#"(component
    (import "numbers" (func $numbers (result (list u64))))
    (core module $memory
        (memory (export "memory") 1)
        (func (export "realloc") (param i32 i32 i32 i32) (result i32) unreachable))
    (core instance $memory (instantiate $memory))
    (core func $numbers (canon lower (func $numbers)
        (memory (core memory $memory "memory")) (realloc (core func $memory "realloc"))))
    (core module $code
        (import "host" "numbers" (func $numbers (param i32)))
        (func (export "ask") (result i32) (call $numbers (i32.const 0)) (i32.const 0)))
    (core instance $code (instantiate $code
        (with "host" (instance (export "numbers" (func $numbers))))))
    (func (export "ask") (result u32) (canon lift (core func $code "ask"))))"#;

/// One byte more than a 32-bit memory has. As zeros, they take next to no memory of the host's.
const TOO_LARGE: usize = (1 << 32) + 1;

#[test]
fn a_parameter_that_is_too_large_is_refused_and_ends_nothing() {
    let bytes = vec![0_u8; TOO_LARGE];
    let text = std::str::from_utf8(&bytes).unwrap();
    let numbers = vec![0_u32; (1 << 30) + 1];
    for side in SIDES {
        let mut invoker = start::<Huge>(side, HUGE, Host);
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

/// Asserts that a call has failed since an answer of the host has so many bytes.
fn expect_internal(error: &EngineError, bytes: usize) {
    let EngineError::Internal(fault) = error else {
        panic!("{error}");
    };
    let expected = format!("{bytes} bytes of an answer are more than can be passed to a guest");
    assert_eq!(fault.reason, expected);
}

#[test]
fn an_answer_that_is_too_large_is_not_the_guests_fault() {
    for side in SIDES {
        let mut invoker = start::<Listed>(side, LISTED, Zeros);
        let error = block_on(invoker.ask()).unwrap_err();
        expect_internal(&error, (1 << 32) + 8);
        assert!(invoker.ended().is_some(), "{side:?}");
    }
    // A string of each lane.
    for side in [SIDES[0], SIDES[1]] {
        let mut invoker = start::<Huge>(side, HUGE, Host);
        let error = block_on(invoker.ask(0)).unwrap_err();
        expect_internal(&error, TOO_LARGE);
        assert!(invoker.ended().is_some(), "{side:?}");
    }
}
