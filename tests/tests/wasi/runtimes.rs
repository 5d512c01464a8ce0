//! What is granted works in every runtime, and without one.

use std::fs;

use torvyn_engine::{DirAccess, WasiGrants, WasmEngine, WasmtimeEngine, WasmtimeEngineConfig};
use torvyn_engine::{EngineError, WasmtimeInvoker};

use super::System;
use super::system::exports::System as _;

/// Reads, writes, sleeps and asks for the time, often enough for any budget of a task.
async fn work() -> Result<(), EngineError> {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("in"), "text").unwrap();
    let grants = WasiGrants::new()
        .dir(folder.path(), "/data", DirAccess::Writable)
        .wall_clock(true)
        .monotonic_clock(true)
        .random(true);
    let engine = WasmtimeEngine::new(WasmtimeEngineConfig::new().wasi(grants))?;
    let compiled = engine.compile_file(torvyn_tests::guest("system")).await?;
    let instance = engine.instantiate(&compiled, ()).await?;
    let mut invoker: WasmtimeInvoker<System> = engine.bind(instance)?;
    for _ in 0..300 {
        assert_eq!(invoker.attempt("read /data/in").await?, "text");
        assert_eq!(invoker.attempt("write /data/out text").await?, "done");
        assert_eq!(invoker.attempt("append /data/out more").await?, "done");
    }
    assert_eq!(invoker.attempt("list /data").await?, "in out");
    assert_eq!(invoker.attempt("nap").await?, "true");
    assert!(invoker.attempt("random").await?.starts_with("0 ["));
    assert!(invoker.attempt("time").await?.starts_with("SystemTime"));
    Ok(())
}

#[test]
fn without_a_runtime() {
    pollster::block_on(work()).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_task_of_a_runtime_with_threads() {
    tokio::spawn(work()).await.unwrap().unwrap();
    work().await.unwrap();
}

#[tokio::test(flavor = "current_thread")]
async fn in_a_runtime_of_one_thread() {
    work().await.unwrap();
}

#[tokio::test(flavor = "current_thread")]
async fn where_blocking_is_allowed() {
    let handle = tokio::task::spawn_blocking(|| pollster::block_on(work()));
    handle.await.unwrap().unwrap();
}
