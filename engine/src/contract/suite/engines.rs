//! Engines that tests share, and components that are compiled once for all of them.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use crate::{
    CompiledComponent, CompiledComponentCache, EngineError, WasmEngine, WasmtimeEngine,
    WasmtimeEngineConfig,
};

/// An engine for each configuration and cache that was asked for.
static ENGINES: Mutex<Vec<(Option<Cache>, WasmtimeEngine)>> = Mutex::new(Vec::new());

type Cache = Arc<CompiledComponentCache>;

/// An engine, and a component that it has compiled.
pub(super) type Ready = (WasmtimeEngine, CompiledComponent);

/// Compiles a component with the engine for a configuration. `given` is an engine that tests were
/// given: it is taken if it is that one, and its cache in any case.
pub(super) fn ready(
    config: &WasmtimeEngineConfig,
    file: &Path,
    given: Option<&WasmtimeEngine>,
) -> Result<Ready, EngineError> {
    let engine = engine(config, given)?;
    let compiled = pollster::block_on(engine.compile_file(file))?;
    Ok((engine, compiled))
}

/// An engine of its own, for a configuration that nobody asks for again.
pub(super) fn ready_once(
    config: WasmtimeEngineConfig,
    file: &Path,
    given: Option<&WasmtimeEngine>,
) -> Result<Ready, EngineError> {
    let mut engine = WasmtimeEngine::new(config)?;
    if let Some(cache) = given.and_then(WasmtimeEngine::cache) {
        engine = engine.with_cache(Arc::clone(cache));
    }
    let compiled = pollster::block_on(engine.compile_file(file))?;
    Ok((engine, compiled))
}

fn engine(
    config: &WasmtimeEngineConfig,
    given: Option<&WasmtimeEngine>,
) -> Result<WasmtimeEngine, EngineError> {
    if config.is_async() {
        return Err(EngineError::Config {
            setting: "execution",
            reason: "components are tested with calls that keep their thread: set it to blocking"
                .to_owned(),
        });
    }
    if let Some(given) = given.filter(|given| given.config() == config) {
        return Ok(given.clone());
    }
    let cache = given.and_then(WasmtimeEngine::cache);
    let mut engines = ENGINES.lock().unwrap_or_else(PoisonError::into_inner);
    let same = |known: &Option<Cache>| known.as_ref().map(Arc::as_ptr) == cache.map(Arc::as_ptr);
    let mut known = engines.iter();
    if let Some((_, engine)) = known.find(|(known, it)| same(known) && it.config() == config) {
        return Ok(engine.clone());
    }
    let engine = WasmtimeEngine::new(config.clone())?;
    let engine = match cache {
        Some(cache) => engine.with_cache(Arc::clone(cache)),
        None => engine.with_cache(CompiledComponentCache::in_memory()),
    };
    engines.push((cache.cloned(), engine.clone()));
    Ok(engine)
}
