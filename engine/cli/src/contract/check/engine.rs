//! What keeps a component from running on this engine, whatever the host has.

use std::path::Path;

use torvyn_engine::contract::{Contract, check_engine, unpassed};
use torvyn_engine::{
    CompilationStrategy, EngineError, Lane, OptLevel, WasmEngine, WasmtimeEngine,
    WasmtimeEngineConfig,
};

use crate::failure::Failure;
use crate::loading::unusable;
use crate::wait::wait;

/// What the engine refuses of a component that fits a world. If there is a file of it, it is
/// compiled, and what it imports is resolved: that is all that comes before an instance of it.
pub(super) fn refusals(
    file: Option<impl AsRef<Path>>,
    component: &Contract,
    world: &Contract,
) -> Result<Vec<String>, Failure> {
    let mut refusals: Vec<String> = Vec::new();
    for it in unpassed(component, world) {
        let refusal = format!("{}: {}, which is not supported yet", it.path, it.what);
        // What is imported and exported is said once.
        if !refusals.contains(&refusal) {
            refusals.push(refusal);
        }
    }
    if let Some(file) = file {
        match instantiable(file.as_ref(), world) {
            Ok(()) => {}
            Err(error @ (EngineError::Unsupported { .. } | EngineError::Instantiate { .. })) => {
                refusals.push(error.to_string())
            }
            Err(error) => return Err(unusable(&error)),
        }
    }
    Ok(refusals)
}

fn instantiable(file: &Path, world: &Contract) -> Result<(), EngineError> {
    let config = WasmtimeEngineConfig::new()
        // What is refused does not depend on the lane, nor on how fast the code is.
        .lane(Lane::Component)
        .strategy(CompilationStrategy::Cranelift {
            opt_level: OptLevel::None,
        });
    let engine = WasmtimeEngine::new(config)?;
    let compiled = wait(engine.compile_file(file))?;
    check_engine(&compiled, world)
}
