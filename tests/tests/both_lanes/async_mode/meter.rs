//! What an asynchronous host receives is borrowed from the guest, for as long as it takes.

use meter::exports::Meter as _;
use pollster::block_on;
use torvyn_engine::{Invoker, WasmEngine, WasmtimeInvoker};

#[derive(Invoker)]
#[invoker(wit = "wit/meter.wit", world = "test:meter/meter@1.0.0", async_host)]
struct Meter;

struct Host;

/// Gives the thread up once.
async fn pause() {
    tokio::task::yield_now().await;
}

impl meter::host::Meter for Host {
    async fn show(&mut self, text: &str, numbers: &[u64], floats: &[f32]) {
        pause().await;
        assert_eq!((text, numbers.len(), floats.len()), ("hello", 2, 3));
        pause().await;
        assert_eq!(text, "hello");
    }
    async fn fetch(&mut self, length: u32) -> Vec<String> {
        pause().await;
        vec!["x".repeat(length as usize); 3]
    }
}

#[test]
fn parameters_are_borrowed_and_counted() {
    let engine = super::engine(super::config());
    let wasm = wat::parse_str(include_str!("../../../wat/meter.wat")).unwrap();
    let mut invoker: WasmtimeInvoker<Meter> = block_on(async {
        let compiled = engine.compile(&wasm).await.unwrap();
        let instance = engine.instantiate(&compiled, Host).await.unwrap();
        engine.bind(instance).unwrap()
    });
    let result = block_on(invoker.metered(|invoker| invoker.show()));
    result.outcome.unwrap();
    assert_eq!(result.stats.bytes_out, 5 + 16 + 12);
    let result = block_on(invoker.metered(|invoker| invoker.fetch(100)));
    assert_eq!(result.outcome.unwrap(), 3);
    assert_eq!(result.stats.bytes_in, 3 * 8 + 300);
    assert_eq!(result.stats.guest_entries, 1 + 4);
}
