//! Typed, low-overhead calls into WebAssembly components.

// Lets the derive name this crate in the same way from inside and outside of it.
extern crate self as torvyn_engine;

pub mod config;
pub mod definition;
mod error;
pub mod streaming;
pub mod traits;
pub mod types;

#[cfg(feature = "wasmtime-backend")]
#[doc(hidden)]
pub mod component;
#[cfg(feature = "wasmtime-backend")]
pub mod wasmtime_engine;
#[cfg(feature = "wasmtime-backend")]
pub mod wasmtime_invoker;

#[doc(hidden)]
pub mod __private;

pub use config::WasmtimeEngineConfig;
pub use definition::{Difference, DifferenceKind, Mismatch};
pub use error::{EngineError, Fault};
pub use streaming::{OutputElement, ProcessError, ProcessResult, StreamElement};
pub use torvyn_macros::Invoker;
pub use traits::{
    Backpressure, Completion, ComponentInvoker, Initialization, Processor, Sink, Source, Teardown,
    WasmEngine, World,
};
pub use types::{Arena, Owned, View};
#[cfg(feature = "wasmtime-backend")]
pub use wasmtime_engine::{CompiledComponent, ComponentInstance, WasmtimeEngine};
#[cfg(feature = "wasmtime-backend")]
pub use wasmtime_invoker::WasmtimeInvoker;
