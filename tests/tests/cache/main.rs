//! Compiled components are kept, found again, and never found where they should not be.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod altered;
mod concurrent;
mod disk;
mod killed;
mod memory;
mod precompiled;
mod refused;

use std::path::{Path, PathBuf};

use tempfile::TempDir;
use torvyn_engine::{
    CompiledComponent, CompiledComponentCache, EngineError, Invoker, WasmEngine, WasmtimeEngine,
    WasmtimeEngineConfig,
};

#[derive(Invoker)]
#[invoker(
    inline = "package test:cache; world answering { export answer: func() -> u32; }",
    world = "test:cache/answering"
)]
struct Answering;

/// A component that answers with a number.
fn component(number: u32) -> Vec<u8> {
    component_with(number, "")
}

/// The same, with something more in its module.
fn component_with(number: u32, more: &str) -> Vec<u8> {
    let text = format!(
        r#"(component
            (core module $module
                {more}
                (func (export "answer") (result i32) (i32.const {number})))
            (core instance $instance (instantiate $module))
            (func (export "answer") (result u32)
                (canon lift (core func $instance "answer"))))"#
    );
    wat::parse_str(text).unwrap()
}

fn engine(cache: CompiledComponentCache) -> WasmtimeEngine {
    WasmtimeEngine::new(WasmtimeEngineConfig::new())
        .unwrap()
        .with_cache(cache)
}

/// A folder that a cache can be in.
fn folder() -> (TempDir, PathBuf) {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("cache");
    (parent, folder)
}

/// What another process would have: nothing in memory.
fn engine_on(folder: &Path) -> WasmtimeEngine {
    engine(CompiledComponentCache::on_disk(folder).unwrap())
}

fn compile(engine: &WasmtimeEngine, number: u32) -> CompiledComponent {
    pollster::block_on(engine.compile(&component(number))).unwrap()
}

/// Compiles the component that answers with this number, and calls it.
#[track_caller]
fn works(engine: &WasmtimeEngine, number: u32) {
    answers(engine, &component(number), number);
}

#[track_caller]
fn answers(engine: &WasmtimeEngine, wasm: &[u8], number: u32) {
    use answering::exports::Answering as _;

    let answer = pollster::block_on(async {
        let compiled = engine.compile(wasm).await?;
        assert_eq!(compiled.wasm_size(), wasm.len());
        let instance = engine.instantiate::<Answering>(&compiled, ()).await?;
        engine.bind(instance)?.answer().await
    });
    assert_eq!(answer.unwrap(), number);
}

/// The folder of the only entry.
fn only_entry(folder: &Path) -> PathBuf {
    let entries = CompiledComponentCache::on_disk(folder)
        .unwrap()
        .entries()
        .unwrap();
    let [entry] = &entries[..] else {
        panic!("{entries:?}");
    };
    folder.join(&entry.name)
}

/// The reason for which a cache can't be made.
#[track_caller]
fn refused(folder: &Path) -> String {
    match CompiledComponentCache::on_disk(folder) {
        Err(EngineError::Cache { path, reason }) => {
            assert_eq!(path, folder);
            reason.into_string()
        }
        other => panic!("{other:?}"),
    }
}
