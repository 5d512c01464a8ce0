//! From Wasmtime's errors to the engine's, by their types.

use std::error::Error;

use wasmtime::{Trap, WasmBacktrace, WasmtimeBug};

use super::backtrace;
use super::capped::capped;
use super::host_failed::{HostFailed, TooManyHandles};
use super::internal::Internal;
use super::limits::TRANSFER_LIMIT;
use super::state::State;
use super::wasi::{Denied, Exit};
use crate::error::Causes;
use crate::types::Full;
use crate::{EngineError, Fault, GuestBacktrace};

/// What an error from a guest means.
///
/// What has no type is taken for a breach of the canonical ABI: that is what Wasmtime's errors
/// without one are. [`Internal`] is for the others.
#[cold]
pub(crate) fn classify(error: wasmtime::Error, function: String, state: &State) -> EngineError {
    let trap = error.downcast_ref::<Trap>().copied();
    let (denied, exited) = (error.is::<Denied>(), error.is::<Exit>());
    let internal = error.is::<Internal>() || error.is::<WasmtimeBug>();
    let too_much = error.is::<Full>() || is_transfer_limit(&error);
    let handles = error.downcast_ref::<TooManyHandles>().map(|it| it.limit);
    if error.is::<HostFailed>() {
        return host_failed(error, function, state);
    }
    let mut fault = describe(&error, function, state);
    fault.source = Some(without_backtrace(error));
    if let Some(limit) = handles {
        return EngineError::TooManyHandles { limit, fault };
    }
    match trap {
        Some(trap) => trapped(trap, fault, state),
        None if denied => EngineError::Denied(fault),
        None if exited => EngineError::Exited(fault),
        None if too_much => EngineError::TooMuchData {
            limit: TRANSFER_LIMIT,
            fault,
        },
        None if internal => EngineError::Internal(fault),
        None => EngineError::AbiViolation(fault),
    }
}

/// What an error means that kept a component from starting, if it is one of its own making.
#[cold]
pub(crate) fn classify_start(
    error: wasmtime::Error,
    state: &State,
) -> Result<EngineError, wasmtime::Error> {
    let function = "start".to_owned();
    if error.is::<WasmBacktrace>() {
        return Ok(classify(error, function, state));
    }
    match state.limits.memory_refused() {
        // Its memories are too large from the beginning.
        Some(requested) => {
            let mut fault = describe(&error, function, state);
            fault.source = Some(without_backtrace(error));
            Ok(EngineError::MemoryExceeded {
                requested,
                limit: state.config.memory_limit(),
                fault,
            })
        }
        None => Err(error),
    }
}

/// An error of the host, as the host has made it.
fn host_failed(error: wasmtime::Error, function: String, state: &State) -> EngineError {
    let mut fault = describe(&error, function, state);
    match error.downcast::<HostFailed>() {
        Ok(HostFailed { error: source, .. }) => EngineError::HostFailed { source, fault },
        Err(error) => {
            fault.source = Some(without_backtrace(error));
            EngineError::Internal(fault)
        }
    }
}

/// Whether Wasmtime has refused to copy a result. It keeps the type of this error to itself.
fn is_transfer_limit(error: &wasmtime::Error) -> bool {
    let text = error.root_cause().to_string();
    text.starts_with("too much data is being copied between the host and the guest")
}

/// How long the reason of a fault may be, in bytes.
const REASON_LIMIT: usize = 4 << 10;

/// Gathers what is known of a fault, but for its source.
fn describe(error: &wasmtime::Error, function: String, state: &State) -> Box<Fault> {
    let reason = if let Some(trap) = error.downcast_ref::<Trap>() {
        let text = trap.to_string();
        text.strip_prefix("wasm trap: ").unwrap_or(&text).to_owned()
    } else if let Some(denied) = error.downcast_ref::<Denied>() {
        denied.to_string()
    } else if let Some(exit) = error.downcast_ref::<Exit>() {
        exit.to_string()
    } else if let Some(internal) = error.downcast_ref::<Internal>() {
        internal.to_string()
    } else if let Some(handles) = error.downcast_ref::<TooManyHandles>() {
        handles.to_string()
    } else if let Some(failed) = error.downcast_ref::<HostFailed>() {
        capped(Causes(failed), REASON_LIMIT)
    } else {
        capped(error.root_cause(), REASON_LIMIT)
    };
    let detail = state.config.backtrace_detail();
    let backtrace = error.downcast_ref::<WasmBacktrace>();
    Box::new(Fault {
        function,
        reason,
        help: error.downcast_ref().map(Denied::help),
        backtrace: backtrace.map(|backtrace| backtrace::text(backtrace, detail)),
        shows_backtrace: detail == GuestBacktrace::Full,
        stderr: state.stderr.text(),
        source: None,
    })
}

/// What has caused a fault, one error after the other: of Wasmtime's own, only what it says.
#[derive(Debug, thiserror::Error)]
#[error("{text}")]
struct Cause {
    text: String,
    source: Option<Box<Cause>>,
}

/// An error without the backtrace that Wasmtime puts around it. Whoever writes that out has the
/// guest's names demangled without a bound.
fn without_backtrace(error: wasmtime::Error) -> Box<dyn Error + Send + Sync> {
    let error = match error.downcast::<Trap>() {
        Ok(trap) => return trap.into(),
        Err(error) => error,
    };
    let around = usize::from(error.is::<WasmBacktrace>());
    let causes: Vec<_> = error.chain().skip(around).collect();
    let mut innermost_first = causes.into_iter().rev();
    let text_of = |error| capped(error, REASON_LIMIT);
    let mut cause = Cause {
        text: innermost_first.next().map(text_of).unwrap_or_default(),
        source: None,
    };
    for error in innermost_first {
        cause = Cause {
            text: text_of(error),
            source: Some(Box::new(cause)),
        };
    }
    cause.into()
}

/// Which limit a trap stands for, if it does for one.
fn trapped(trap: Trap, fault: Box<Fault>, state: &State) -> EngineError {
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
