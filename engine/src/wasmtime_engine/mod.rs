//! The engine that runs components in Wasmtime.

mod compile;
mod engine;
mod precompiled;
#[cfg(feature = "compiler")]
mod refusal;
mod settings;

pub use crate::compiled::CompiledComponent;
pub use crate::session::ComponentInstance;
pub use engine::WasmtimeEngine;
