//! From Wasmtime's errors to the engine's, by their types.

use wasmtime::{Trap, WasmBacktrace};

use super::State;
use super::wasi::{Denied, Exit};
use crate::{EngineError, Fault, World};

/// What an error from a guest means.
#[cold]
pub(crate) fn classify<W: World>(
    error: wasmtime::Error,
    function: String,
    state: &State<W>,
) -> EngineError {
    let trap = error.downcast_ref::<Trap>().copied();
    let reason = if let Some(trap) = trap {
        let text = trap.to_string();
        text.strip_prefix("wasm trap: ").unwrap_or(&text).to_owned()
    } else if let Some(denied) = error.downcast_ref::<Denied>() {
        denied.to_string()
    } else if let Some(exit) = error.downcast_ref::<Exit>() {
        exit.to_string()
    } else {
        error.root_cause().to_string()
    };
    let denied = error.is::<Denied>();
    let exited = error.is::<Exit>();
    let fault = Box::new(Fault {
        function,
        reason,
        backtrace: error
            .downcast_ref::<WasmBacktrace>()
            .map(ToString::to_string),
        stderr: state.stderr.text(),
        source: Some(error.into()),
    });
    match trap {
        Some(trap) => trapped(trap, fault, state),
        None if denied => EngineError::Denied(fault),
        None if exited => EngineError::Exited(fault),
        None => EngineError::AbiViolation(fault),
    }
}

/// Which limit a trap stands for, if it does for one.
fn trapped<W: World>(trap: Trap, fault: Box<Fault>, state: &State<W>) -> EngineError {
    let config = &state.config;
    match (trap, config.fuel_limit(), config.deadline_limit()) {
        (Trap::OutOfFuel, Some(limit), _) => EngineError::FuelExhausted { limit, fault },
        (Trap::Interrupt, _, Some(limit)) => EngineError::DeadlineExceeded { limit, fault },
        (Trap::StackOverflow, ..) => EngineError::StackOverflow {
            limit: config.stack_limit(),
            fault,
        },
        // A guest that gets no memory gives up: most languages do so by a trap.
        (Trap::UnreachableCodeReached, ..) => match state.limits.memory_refused() {
            Some(requested) => EngineError::MemoryExceeded {
                requested,
                limit: config.memory_limit(),
                fault,
            },
            // What Rust's standard library writes before it traps.
            None if state.stderr.of_this_call().contains("panicked at ") => {
                EngineError::Panic(fault)
            }
            None => EngineError::Trap(fault),
        },
        _ => EngineError::Trap(fault),
    }
}
