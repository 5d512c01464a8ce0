//! The thread behind deadlines lives as long as something needs it. Alone in its binary, since
//! other engines have threads of the same name.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]
#![cfg(target_os = "linux")]

use std::fs;
use std::thread;
use std::time::Duration;

use torvyn_engine::streaming::Transform;
use torvyn_engine::{WasmEngine, WasmtimeEngine, WasmtimeEngineConfig};

fn tickers() -> usize {
    fs::read_dir("/proc/self/task")
        .unwrap()
        .flatten()
        .filter_map(|task| fs::read_to_string(task.path().join("comm")).ok())
        .filter(|name| name.trim() == "torvyn-ticker")
        .count()
}

/// Waits until there are that many, and gives up after a minute.
fn wait_for(count: usize) {
    for _ in 0..60_000 {
        if tickers() == count {
            return;
        }
        thread::sleep(Duration::from_millis(1));
    }
    panic!("{} tickers in place of {count}", tickers());
}

#[test]
fn the_ticker_ends_with_the_last_engine_and_instance() {
    let engine = WasmtimeEngine::new(WasmtimeEngineConfig::new()).unwrap();
    wait_for(1);
    let copy = engine.clone();
    let instance = pollster::block_on(async {
        let path = torvyn_tests::example("identity");
        let compiled = engine.compile_file(path).await.unwrap();
        engine
            .instantiate::<Transform>(&compiled, ())
            .await
            .unwrap()
    });
    drop(engine);
    drop(copy);
    thread::sleep(Duration::from_millis(50));
    assert_eq!(tickers(), 1, "the instance still needs it");
    drop(instance);
    wait_for(0);

    let none = WasmtimeEngineConfig::new().deadline(None).fuel(Some(1));
    let engine = WasmtimeEngine::new(none).unwrap();
    assert_eq!(tickers(), 0, "nothing to watch");
    drop(engine);
}
