//! Whether the engine takes a component, whatever it does.

use super::Contract;
use super::suite::resolve;
use crate::{CompiledComponent, EngineError};

/// Does for a component what comes before an instance of it on a host of `world`, and runs
/// nothing: every import must be one that a host can provide, and those of WASI must have WASI's
/// types. [`check`](super::check()) compares what the world itself has, and the two together say
/// what [`instantiate`](crate::WasmEngine::instantiate) would.
///
/// # Errors
///
/// [`EngineError::Instantiate`] with the import that can't be provided.
pub fn check_engine(compiled: &CompiledComponent, world: &Contract) -> Result<(), EngineError> {
    resolve(compiled, &|interface| world.serves(interface))
}
