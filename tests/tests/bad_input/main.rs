//! What is not a component, not the right one, or not honest: an error each time, and never a
//! panic.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod bytes;
mod encodings;
mod exports;
mod imports;
mod versions;

use torvyn_engine::{EngineError, Fault, Invoker, WasmtimeInvoker};

/// What `wat/raw.wat` is.
#[derive(Invoker)]
#[invoker(
    inline = "
        package test:raw@1.0.0;

        world raw {
            enum color { red, green, blue }
            variant choice { nothing, number(u32) }

            import take-text: func(v: string);
            import take-texts: func(v: list<string>);
            import take-numbers: func(v: list<u32>);
            import take-chars: func(v: list<char>);
            import take-char: func(v: char);
            import take-color: func(v: color);
            import take-choice: func(v: choice);
            import take-option: func(v: option<string>);
            import make-text: func() -> string;

            export bool-of: func(raw: u32) -> bool;
            export u8-of: func(raw: u32) -> u8;
            export s16-of: func(raw: u32) -> s16;
            export char-of: func(raw: u32) -> char;
            export color-of: func(raw: u32) -> color;
            export result-of: func(raw: u32) -> result;
            export option-of: func(raw: u32) -> option<u8>;
            export choice-of: func(raw: u32) -> choice;
            export text-of: func(at: u32, length: u32) -> string;
            export bytes-of: func(at: u32, length: u32) -> list<u8>;
            export numbers-of: func(at: u32, length: u32) -> list<u32>;
            export texts-of: func(at: u32, length: u32) -> list<string>;
            export text-at: func(raw: u32) -> string;

            export give-text: func(at: u32, length: u32);
            export give-texts: func(at: u32, length: u32);
            export give-numbers: func(at: u32, length: u32);
            export give-chars: func(at: u32, length: u32);
            export give-char: func(raw: u32);
            export give-color: func(raw: u32);
            export give-choice: func(raw: u32, number: u32);
            export give-option: func(raw: u32, at: u32, length: u32);

            export allocate-at: func(address: u32);
            export receive: func(v: string);
            export ask: func(at: u32);
            export fill: func(at: u32, times: u32, one: u32, other: u32);
        }
    ",
    world = "test:raw/raw@1.0.0"
)]
struct Raw;

const RAW: &str = include_str!("../../wat/raw.wat");

/// Makes an instance of the component that returns what it is told to.
fn start() -> (WasmtimeInvoker<Raw>, imports::Host) {
    start_with("utf8")
}

/// The same for a component whose texts have that encoding.
fn start_with(encoding: &str) -> (WasmtimeInvoker<Raw>, imports::Host) {
    let host = imports::Host::default();
    let memory = "(memory $memory)";
    let wat = RAW.replace(memory, &format!("{memory} string-encoding={encoding}"));
    // Where a module is given the memory, it is not an option of a function.
    let wat = wat.replace(
        &format!("(export \"memory\" {memory} string-encoding={encoding})"),
        &format!("(export \"memory\" {memory})"),
    );
    let wasm = wat::parse_str(wat).unwrap();
    (torvyn_tests::start::<Raw>(&wasm, host.clone()), host)
}

/// The fault of a guest that broke the canonical ABI.
fn violation<T: std::fmt::Debug>(answer: Result<T, EngineError>) -> Box<Fault> {
    match answer {
        Err(EngineError::AbiViolation(fault)) => fault,
        other => panic!("expected a violation of the canonical ABI, found {other:?}"),
    }
}

/// The size of the guest's memory.
const MEMORY: u32 = 1 << 16;
