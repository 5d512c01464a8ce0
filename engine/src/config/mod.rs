//! How an engine is set up.
//!
//! Every setting is honoured or refused. [`WasmtimeEngineConfig::validate`] says beforehand
//! whether an engine can be made of a configuration, and which settings stand against each
//! other if not. The `guide` has a page with all of them.

mod allocation;
mod backtrace;
mod calls;
mod component_limits;
mod engine_config;
mod execution;
mod lane;
mod strategy;
mod units;
mod validate;
mod wasi;

pub use allocation::{InstanceAllocation, Pool};
pub use backtrace::GuestBacktrace;
pub use component_limits::ComponentLimits;
pub use engine_config::WasmtimeEngineConfig;
#[cfg(feature = "wasmtime-backend")]
pub(crate) use engine_config::{CALLS_UNTIL_IT_PAYS, TICK};
pub use execution::ExecutionMode;
pub use lane::Lane;
pub use strategy::{CompilationStrategy, OptLevel};
pub use units::{parse_duration, parse_size};
pub use wasi::{DirAccess, GrantedDir, WasiGrants};
