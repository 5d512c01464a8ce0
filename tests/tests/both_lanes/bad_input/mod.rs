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
mod too_large;
mod versions;
mod world;

use torvyn_engine::{EngineError, Fault, WasmtimeInvoker};
use world::{Host, RAW, Raw, raw};

/// Makes an instance of the component that returns what it is told to.
fn start() -> (WasmtimeInvoker<Raw>, Host) {
    start_with("utf8")
}

/// The same for a component whose texts have that encoding.
fn start_with(encoding: &str) -> (WasmtimeInvoker<Raw>, Host) {
    let host = Host::default();
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
