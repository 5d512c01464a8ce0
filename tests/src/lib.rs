//! What the tests share: the guests, built, components made of WIT alone, and an engine to run
//! them in.
#![forbid(unsafe_code)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

pub mod again;
pub mod outside;
pub mod peers;
pub mod process;
pub mod tiny_crate;

use std::path::{Path, PathBuf};
use std::pin::pin;
use std::process::Command;
use std::sync::{Arc, LazyLock};
use std::task::{Context, Poll, Waker};

use torvyn_engine::{
    CompiledComponentCache, Lane, WasmEngine, WasmtimeEngine, WasmtimeEngineConfig,
    WasmtimeInvoker, World,
};
use wit_component::{ComponentEncoder, StringEncoding, dummy_module, embed_component_metadata};
use wit_parser::{ManglingAndAbi, Resolve, WorldId};

/// The component of a guest in `guest-examples`, by the name of its crate.
#[must_use]
pub fn example(name: &str) -> PathBuf {
    artifact(env!("TORVYN_EXAMPLES"), name)
}

/// The component of a guest in `tests/guests`, by the name of its crate.
#[must_use]
pub fn guest(name: &str) -> PathBuf {
    artifact(env!("TORVYN_GUESTS"), name)
}

fn artifact(folder: &str, name: &str) -> PathBuf {
    PathBuf::from(folder)
        .join(name.replace('-', "_"))
        .with_extension("wasm")
}

/// The variable of the environment that has a process go through the component lane.
pub const COMPONENT_LANE: &str = "TORVYN_COMPONENT_LANE";

/// The variable of the environment that has the instances of a process begin with a call driver.
pub const CALL_DRIVER: &str = "TORVYN_CALL_DRIVER";

/// The lane that a process goes through: the component lane if its environment says so, and else
/// what the engine chooses.
#[must_use]
pub fn lane() -> Lane {
    static LANE: LazyLock<Lane> = LazyLock::new(|| match std::env::var_os(COMPONENT_LANE) {
        Some(_) => Lane::Component,
        None => Lane::Auto,
    });
    *LANE
}

/// What copying a result takes: nothing, where it is seen in the guest's memory.
#[must_use]
pub fn copied(count: u64) -> u64 {
    match lane() {
        Lane::Component => count,
        _ => 0,
    }
}

/// Whether this process runs a test by itself, so that what the process holds is what the test
/// holds. Where it doesn't, another process does it now, and fails if the test fails.
///
/// The test goes by its path: `concat!(module_path!(), "::the_test")`.
#[must_use]
pub fn alone(path: &str) -> bool {
    const ALONE: &str = "TORVYN_TEST_ALONE";
    if std::env::var_os(ALONE).is_some() {
        return true;
    }
    let (_, test) = path.split_once("::").expect("a path begins with its crate");
    let output = Command::new(std::env::current_exe().unwrap())
        .args([test, "--exact"])
        .env(ALONE, "1")
        .output()
        .unwrap();
    let stdout = String::from_utf8_lossy(&output.stdout);
    let stderr = String::from_utf8_lossy(&output.stderr);
    let passed = output.status.success() && stdout.contains("1 passed");
    assert!(passed, "{test}, alone:\n{stdout}\n{stderr}");
    false
}

/// The default settings, in the lane of the test target.
#[must_use]
pub fn config() -> WasmtimeEngineConfig {
    let config = WasmtimeEngineConfig::new().lane(lane());
    match std::env::var_os(CALL_DRIVER) {
        Some(_) => config.call_driver_after(Some(0)),
        None => config,
    }
}

/// An engine with the default settings, in the lane of the test target.
#[must_use]
pub fn engine() -> &'static WasmtimeEngine {
    static ENGINE: LazyLock<WasmtimeEngine> = LazyLock::new(|| engine_with(config()));
    &ENGINE
}

/// An engine with these settings. What was compiled for such a one is on disk, for all test programs:
/// most of what many of them take is that. It is there until the engine is built anew.
#[must_use]
pub fn engine_with(config: WasmtimeEngineConfig) -> WasmtimeEngine {
    static CACHE: LazyLock<Arc<CompiledComponentCache>> = LazyLock::new(|| {
        let cache = CompiledComponentCache::on_disk(env!("TORVYN_COMPILED")).unwrap();
        // What is in memory would keep its engine, when the test has dropped that.
        Arc::new(cache.max_memory_bytes(0))
    });
    let engine = WasmtimeEngine::new(config).unwrap();
    engine.with_cache(Arc::clone(&CACHE))
}

/// Compiles a component, makes an instance of it, and binds that.
pub fn start<W: World>(wasm: &[u8], host: impl Into<W::Host> + Send) -> WasmtimeInvoker<W> {
    pollster::block_on(async {
        let compiled = engine().compile(wasm).await.unwrap();
        let instance = engine().instantiate::<W>(&compiled, host).await.unwrap();
        engine().bind(instance).unwrap()
    })
}

/// The answer of a future that never waits. A block-on would allocate for itself.
#[inline]
pub fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(answer) => answer,
        Poll::Pending => panic!("a call waits"),
    }
}

/// A component of a world given as WIT text. Whatever it exports traps.
#[must_use]
pub fn component_of(wit: &str, world: &str) -> Vec<u8> {
    component_with(wit, Some(world), |resolve, world| {
        let mangling = ManglingAndAbi::Legacy(wit_parser::LiftLowerAbi::Sync);
        dummy_module(resolve, world, mangling)
    })
}

/// A component of a world in a WIT file or folder. Whatever it exports traps.
#[must_use]
pub fn component_in(wit: &Path, world: &str) -> Vec<u8> {
    let mut resolve = Resolve::default();
    let (package, _) = resolve.push_path(wit).unwrap();
    // By its very name: a path would have to spell a keyword in another way.
    let world = resolve.packages[package].worlds[world];
    let mangling = ManglingAndAbi::Legacy(wit_parser::LiftLowerAbi::Sync);
    let module = dummy_module(&resolve, world, mangling);
    encode(&resolve, world, module)
}

/// A component of a world given as WIT text, which is named if there are others, and of the core
/// module that is made for it.
#[must_use]
pub fn component_with(
    wit: &str,
    world: Option<&str>,
    module: impl FnOnce(&Resolve, WorldId) -> Vec<u8>,
) -> Vec<u8> {
    let mut resolve = Resolve::default();
    let package = resolve.push_str("test.wit", wit).unwrap();
    let world = resolve.select_world(&[package], world).unwrap();
    let module = module(&resolve, world);
    encode(&resolve, world, module)
}

fn encode(resolve: &Resolve, world: WorldId, mut module: Vec<u8>) -> Vec<u8> {
    embed_component_metadata(&mut module, resolve, world, StringEncoding::UTF8).unwrap();
    let encoder = ComponentEncoder::default().module(&module).unwrap();
    encoder.validate(true).encode().unwrap()
}
