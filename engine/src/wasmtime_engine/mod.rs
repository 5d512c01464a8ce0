//! The engine that runs components in Wasmtime.

mod compile;
mod engine;
#[cfg(feature = "compiler")]
mod in_time;
mod precompiled;
#[cfg(feature = "compiler")]
mod refusal;
mod settings;
mod size;

pub use crate::compiled::CompiledComponent;
pub use crate::session::ComponentInstance;
pub use engine::WasmtimeEngine;
