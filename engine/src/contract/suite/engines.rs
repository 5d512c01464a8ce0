//! Engines that tests share, and components that are compiled once for all of them.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use crate::{
    CompiledComponent, CompiledComponentCache, EngineError, WasmEngine, WasmtimeEngine,
    WasmtimeEngineConfig,
};

/// An engine for each configuration that was asked for.
static ENGINES: Mutex<Vec<WasmtimeEngine>> = Mutex::new(Vec::new());

/// An engine, and a component that it has compiled.
pub(super) type Ready = (WasmtimeEngine, CompiledComponent);

/// Compiles a component with the engine for a configuration.
pub(super) fn ready(config: &WasmtimeEngineConfig, file: &Path) -> Result<Ready, EngineError> {
    let engine = engine(config)?;
    let compiled = pollster::block_on(engine.compile_file(file))?;
    Ok((engine, compiled))
}

/// An engine of its own, for a configuration that nobody asks for again.
pub(super) fn ready_once(config: WasmtimeEngineConfig, file: &Path) -> Result<Ready, EngineError> {
    let engine = WasmtimeEngine::new(config)?;
    let compiled = pollster::block_on(engine.compile_file(file))?;
    Ok((engine, compiled))
}

fn engine(config: &WasmtimeEngineConfig) -> Result<WasmtimeEngine, EngineError> {
    if config.is_async() {
        return Err(EngineError::Config {
            setting: "execution",
            reason: "components are tested with calls that keep their thread: set it to blocking"
                .to_owned(),
        });
    }
    let mut engines = ENGINES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(engine) = engines.iter().find(|engine| engine.config() == config) {
        return Ok(engine.clone());
    }
    let engine = WasmtimeEngine::new(config.clone())?;
    let engine = engine.with_cache(CompiledComponentCache::in_memory());
    engines.push(engine.clone());
    Ok(engine)
}
