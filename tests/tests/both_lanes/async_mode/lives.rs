//! What `wat/lives.wat` is, with a host that answers at once, and one that takes its time.

use std::sync::{Arc, Mutex};

use pollster::block_on;
use tokio::sync::mpsc;
use torvyn_engine::{EngineError, Invoker, WasmEngine, WasmtimeEngine, WasmtimeInvoker};

#[derive(Invoker)]
#[invoker(wit = "wit/lives.wit", world = "test:lives/lives@1.0.0")]
pub(crate) struct Lives;

#[derive(Debug, Invoker)]
#[invoker(wit = "wit/lives.wit", world = "test:lives/lives@1.0.0", async_host)]
pub(crate) struct Patient;

/// What the host writes down.
pub(crate) type Log = Arc<Mutex<Vec<String>>>;

#[derive(Clone, Default)]
struct Host {
    log: Log,
    /// How much of the stack it uses.
    depth: usize,
}

impl lives::host::Lives for Host {
    fn accept(&mut self, level: u32) -> u32 {
        self.log.lock().unwrap().push(format!("accept {level}"));
        deep(self.depth);
        0
    }
    fn say(&mut self, total: u32) {
        self.log.lock().unwrap().push(format!("say {total}"));
    }
}

/// Uses that much of the stack.
fn deep(bytes: usize) {
    let page = std::hint::black_box([1_u8; 64 << 10]);
    if bytes > page.len() {
        deep(bytes - page.len());
    }
    std::hint::black_box(page);
}

/// Answers what it is sent.
struct Waiting {
    host: Host,
    signs: mpsc::Receiver<u32>,
}

impl patient::host::Lives for Waiting {
    async fn accept(&mut self, level: u32) -> u32 {
        lives::host::Lives::accept(&mut self.host, level);
        self.signs.recv().await.unwrap()
    }
    async fn say(&mut self, total: u32) {
        lives::host::Lives::say(&mut self.host, total);
    }
}

fn wasm() -> Vec<u8> {
    wat::parse_str(include_str!("../../../wat/lives.wat")).unwrap()
}

pub(crate) async fn open(engine: &WasmtimeEngine) -> (WasmtimeInvoker<Lives>, Log) {
    open_with(engine, Host::default()).await
}

async fn open_with(engine: &WasmtimeEngine, host: Host) -> (WasmtimeInvoker<Lives>, Log) {
    let compiled = engine.compile(&wasm()).await.unwrap();
    let instance = engine.instantiate(&compiled, host.clone()).await.unwrap();
    (engine.bind(instance).unwrap(), host.log)
}

/// An instance whose host uses that much of the stack.
pub(crate) fn start_deep(engine: &WasmtimeEngine, depth: usize) -> (WasmtimeInvoker<Lives>, Log) {
    let log = Log::default();
    block_on(open_with(engine, Host { log, depth }))
}

pub(crate) fn start(engine: &WasmtimeEngine) -> (WasmtimeInvoker<Lives>, Log) {
    block_on(open(engine))
}

/// Many instances of one component.
pub(crate) async fn crowd(engine: &WasmtimeEngine, count: usize) -> Vec<WasmtimeInvoker<Lives>> {
    let compiled = engine.compile(&wasm()).await.unwrap();
    let mut invokers = Vec::new();
    for _ in 0..count {
        let instance = engine.instantiate(&compiled, Host::default()).await;
        invokers.push(engine.bind(instance.unwrap()).unwrap());
    }
    invokers
}

/// An instance whose host waits for what it is sent.
pub(crate) async fn start_patient(
    engine: &WasmtimeEngine,
) -> Result<(WasmtimeInvoker<Patient>, Log, mpsc::Sender<u32>), EngineError> {
    let (sender, signs) = mpsc::channel(10);
    let host = Host::default();
    let log = Arc::clone(&host.log);
    let compiled = engine.compile(&wasm()).await?;
    let instance = engine.instantiate(&compiled, Waiting { host, signs });
    Ok((engine.bind(instance.await?)?, log, sender))
}
