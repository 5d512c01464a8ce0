//! The world of a guest that has resources, and a host for it.

use std::path::PathBuf;

use torvyn_engine::{
    ExecutionMode, Invoker, WasmEngine as _, WasmtimeEngineConfig, WasmtimeInvoker,
};

#[derive(Invoker)]
#[invoker(
    wit = "guests/shelves/wit",
    world = "test:shelves/shelves@1.0.0",
    // Resources of one name have each their own functions.
    rename("test:shelves/toys@1.0.0#shelf" = Toy),
    with("test:shelves/vault@1.0.0#seal" = crate::of_guest::world::Seal)
)]
pub(crate) struct Shelves;

/// A host that has buckets too.
#[derive(Default)]
pub(crate) struct Store;

impl shelves::host::Store for Store {
    type Bucket = String;

    fn bucket_new(&mut self, name: &str) -> String {
        name.to_owned()
    }

    fn bucket_name(&mut self, bucket: &mut String) -> String {
        bucket.clone()
    }

    fn wrap(&mut self, entry: shelves::Entry<String>) -> shelves::Entry<String> {
        shelves::Entry {
            label: format!("<{}>", entry.label),
            bucket: format!("<{}>", entry.bucket),
        }
    }
}

/// What a seal is to the host.
#[derive(Debug, PartialEq)]
pub(crate) struct Seal(pub(crate) String);

impl shelves::host::Vault for Store {
    fn seal_new(&mut self, text: &str) -> Seal {
        Seal(text.to_owned())
    }

    fn seal_text(&mut self, seal: &mut Seal) -> String {
        seal.0.clone()
    }
}

pub(crate) fn wasm() -> PathBuf {
    torvyn_tests::guest("shelves")
}

pub(crate) fn config() -> WasmtimeEngineConfig {
    WasmtimeEngineConfig::new()
}

/// The ways in which calls are made.
pub(crate) fn modes() -> [WasmtimeEngineConfig; 2] {
    [
        config().execution(ExecutionMode::Blocking),
        config().execution(ExecutionMode::Async),
    ]
}

/// Two invokers of one engine's.
pub(crate) async fn start_two(config: WasmtimeEngineConfig) -> [WasmtimeInvoker<Shelves>; 2] {
    let engine = torvyn_tests::engine_with(config);
    let compiled = engine.compile_file(wasm()).await.unwrap();
    let mut invokers = Vec::new();
    for _ in 0..2 {
        let instance = engine.instantiate::<Shelves>(&compiled, Store).await;
        invokers.push(engine.bind(instance.unwrap()).unwrap());
    }
    invokers.try_into().unwrap()
}

pub(crate) async fn start(config: WasmtimeEngineConfig) -> WasmtimeInvoker<Shelves> {
    let [invoker, _] = start_two(config).await;
    invoker
}
