//! What no caller of the public interface can bring about.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;

use super::*;
use crate::{WasmtimeEngine, WasmtimeEngineConfig};

fn engine(config: WasmtimeEngineConfig) -> (WasmtimeEngine, EngineKey) {
    let engine = WasmtimeEngine::new(config).unwrap();
    let compiled = engine.compile_from(&component(), String::new()).unwrap();
    let key = EngineKey::new(compiled.wasmtime_engine(), engine.config());
    (engine, key)
}

fn component() -> Vec<u8> {
    wat::parse_str("(component)").unwrap()
}

/// Asks for the component as an engine does.
fn get(
    cache: &CompiledComponentCache,
    (engine, key): &(WasmtimeEngine, EngineKey),
    compiler: bool,
) -> Result<CompiledComponent, EngineError> {
    let wasm = component();
    let got = cache.get_or_compile(
        key,
        &wasm,
        |parts| engine.load(parts),
        || {
            let origin = "the test's".to_owned();
            if compiler {
                engine.compile_from(&wasm, origin)
            } else {
                Err(EngineError::NoCompiler { origin })
            }
        },
    );
    got.map(|(compiled, _)| compiled)
}

/// What an engine has that was built without a compiler.
fn without_compiler(config: WasmtimeEngineConfig) -> (WasmtimeEngine, EngineKey) {
    let (engine, mut key) = engine(config);
    key.digest = None;
    (engine, key)
}

fn on_disk(folder: &Path) -> CompiledComponentCache {
    CompiledComponentCache::on_disk(folder).unwrap()
}

#[test]
fn without_a_compiler_what_fits_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("cache");
    let with_fuel = || WasmtimeEngineConfig::new().fuel(Some(1));
    let plain = WasmtimeEngineConfig::new;

    let missing = get(&on_disk(&folder), &without_compiler(plain()), false);
    assert!(matches!(missing, Err(EngineError::NoCompiler { .. })));
    get(&on_disk(&folder), &engine(with_fuel()), true).unwrap();
    let other = get(&on_disk(&folder), &without_compiler(plain()), false);
    assert!(matches!(other, Err(EngineError::NoCompiler { .. })));
    get(&on_disk(&folder), &engine(plain()), true).unwrap();

    for config in [plain(), with_fuel()] {
        let cache = on_disk(&folder);
        get(&cache, &without_compiler(config), false).unwrap();
        let stats = cache.stats();
        assert_eq!((stats.disk_hits, stats.rejected), (1, 0));
        assert_eq!((stats.compilations, stats.disk_entries), (0, 2));
    }
}

/// What was compiled to be called in one way only is not for an engine that wants the other.
#[test]
fn without_a_compiler_what_lacks_the_direct_lane_is_not_found() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("cache");
    let plain = WasmtimeEngineConfig::new;
    let component_lane = plain().lane(crate::Lane::Component);
    get(&on_disk(&folder), &engine(component_lane), true).unwrap();
    let other = get(&on_disk(&folder), &without_compiler(plain()), false);
    assert!(matches!(other, Err(EngineError::NoCompiler { .. })));

    let compiled = get(&on_disk(&folder), &engine(plain()), true).unwrap();
    let loaded = get(&on_disk(&folder), &without_compiler(plain()), false).unwrap();
    assert_eq!(loaded.is_direct(), compiled.is_direct());
}

#[test]
fn what_the_engine_refuses_is_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("cache");
    let (plain, other) = (
        engine(WasmtimeEngineConfig::new()),
        engine(WasmtimeEngineConfig::new().fuel(Some(1))),
    );
    // As if two kinds of engines had one name.
    let confused = (plain.0.clone(), other.1);
    get(&on_disk(&folder), &confused, true).unwrap();
    let cache = on_disk(&folder);
    get(&cache, &other, true).unwrap();
    let stats = cache.stats();
    assert_eq!(
        (stats.rejected, stats.compilations, stats.disk_entries),
        (1, 1, 1)
    );
    let cache = on_disk(&folder);
    get(&cache, &other, true).unwrap();
    assert_eq!(cache.stats().disk_hits, 1);
}
