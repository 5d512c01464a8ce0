//! What is kept in memory, and for how long.

use std::sync::Arc;

use torvyn_engine::{CompiledComponentCache, EngineError, WasmEngine};

use super::{compile, component, engine, works};

#[test]
fn a_component_is_compiled_once() {
    let engine = engine(CompiledComponentCache::in_memory());
    for _ in 0..3 {
        works(&engine, 1);
        works(&engine.clone(), 2);
    }
    let stats = engine.cache().unwrap().stats();
    assert_eq!((stats.misses, stats.compilations), (2, 2));
    assert_eq!((stats.memory_hits, stats.memory_entries), (4, 2));
    let bytes = compile(&engine, 1).compiled_size() + compile(&engine, 2).compiled_size();
    assert_eq!(stats.memory_bytes, bytes);
    assert_eq!((stats.disk_hits, stats.disk_entries), (0, 0));
}

#[test]
fn files_go_through_the_cache_too() {
    let engine = engine(CompiledComponentCache::in_memory());
    let file = torvyn_tests::example("identity");
    pollster::block_on(engine.compile_file(&file)).unwrap();
    let bytes = std::fs::read(&file).unwrap();
    pollster::block_on(engine.compile(&bytes)).unwrap();
    let stats = engine.cache().unwrap().stats();
    assert_eq!((stats.compilations, stats.memory_hits), (1, 1));
}

#[test]
fn what_was_used_last_stays() {
    let one = compile(&engine(CompiledComponentCache::in_memory()), 0).compiled_size();
    let cache = CompiledComponentCache::in_memory().max_memory_bytes(2 * one);
    let engine = engine(cache);
    for number in [1, 2, 1, 3] {
        works(&engine, number);
    }
    // 2 had to leave. Asking for it in the end makes 1 leave.
    works(&engine, 1);
    works(&engine, 3);
    works(&engine, 2);
    let stats = engine.cache().unwrap().stats();
    assert_eq!((stats.compilations, stats.memory_hits), (4, 3));
    assert_eq!((stats.memory_evictions, stats.memory_entries), (2, 2));
    assert_eq!(stats.memory_bytes, 2 * one);
}

#[test]
fn what_is_larger_than_all_is_not_kept() {
    let engine = engine(CompiledComponentCache::in_memory().max_memory_bytes(1));
    works(&engine, 1);
    works(&engine, 1);
    let stats = engine.cache().unwrap().stats();
    assert_eq!((stats.compilations, stats.memory_hits), (2, 0));
    assert_eq!((stats.memory_entries, stats.memory_bytes), (0, 0));
}

#[test]
fn engines_share_a_cache_and_no_components() {
    let cache = Arc::new(CompiledComponentCache::in_memory());
    let engines = [(); 2].map(|()| {
        let config = torvyn_engine::WasmtimeEngineConfig::new();
        let engine = torvyn_engine::WasmtimeEngine::new(config).unwrap();
        engine.with_cache(Arc::clone(&cache))
    });
    for engine in &engines {
        works(engine, 1);
        works(engine, 1);
    }
    let stats = cache.stats();
    assert_eq!((stats.compilations, stats.memory_hits), (2, 2));
}

#[test]
fn an_emptied_cache_begins_anew() {
    let engine = engine(CompiledComponentCache::in_memory());
    let compiled = compile(&engine, 1);
    let cache = engine.cache().unwrap();
    assert_eq!(
        cache.clear().unwrap(),
        torvyn_engine::cache::Cleared::default()
    );
    assert_eq!(cache.stats().memory_bytes, 0);
    works(&engine, 1);
    assert_eq!(cache.stats().compilations, 2);
    assert_eq!(compiled.wasm_size(), component(1).len());
}

#[test]
fn bad_bytes_are_refused_each_time() {
    let engine = engine(CompiledComponentCache::in_memory());
    let mut cut = component(1);
    cut.pop();
    for _ in 0..2 {
        let outcome = pollster::block_on(engine.compile(&cut));
        assert!(matches!(outcome, Err(EngineError::InvalidComponent { .. })));
    }
    let stats = engine.cache().unwrap().stats();
    assert_eq!((stats.misses, stats.compilations), (2, 0));
    assert_eq!((stats.memory_hits, stats.memory_entries), (0, 0));
}
