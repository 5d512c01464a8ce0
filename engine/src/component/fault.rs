//! From Wasmtime's errors to the engine's, by their types.

use wasmtime::{Trap, WasmBacktrace};

use super::State;
use super::wasi::{Denied, Exit};
use crate::definition::FunctionDefinition;
use crate::{EngineError, Fault, World};

/// What an error from a call means.
#[cold]
pub(crate) fn classify<W: World>(
    error: wasmtime::Error,
    function: &FunctionDefinition,
    state: &State<W>,
) -> EngineError {
    let kind: fn(Box<Fault>) -> EngineError;
    let reason;
    if let Some(trap) = error.downcast_ref::<Trap>() {
        kind = EngineError::Trap;
        reason = trap
            .to_string()
            .trim_start_matches("wasm trap: ")
            .to_owned();
    } else if let Some(denied) = error.downcast_ref::<Denied>() {
        kind = EngineError::Denied;
        reason = denied.to_string();
    } else if let Some(exit) = error.downcast_ref::<Exit>() {
        kind = EngineError::Exited;
        reason = exit.to_string();
    } else {
        kind = EngineError::AbiViolation;
        reason = error.root_cause().to_string();
    }
    kind(Box::new(Fault {
        function: function.to_string(),
        reason,
        backtrace: error
            .downcast_ref::<WasmBacktrace>()
            .map(ToString::to_string),
        stderr: state.stderr.text(),
        source: Some(error.into()),
    }))
}
