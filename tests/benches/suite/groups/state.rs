//! What it costs to keep what a guest remembers, and to come back to it, after a thousand calls.

use std::hint::black_box;

use criterion::Criterion;
use pollster::block_on;
use torvyn_engine::streaming::{ElementMeta, ManagedTransform, StreamElement};
use torvyn_engine::{
    ComponentInvoker, InstanceAllocation, Pool, Snapshot, WasmEngine, WasmtimeEngine,
    WasmtimeEngineConfig, WasmtimeInvoker,
};
use torvyn_tests::peers::example;

use crate::case::case;

/// What an instance can come back to.
struct Warm {
    invoker: WasmtimeInvoker<ManagedTransform>,
    snapshot: Snapshot,
}

impl Warm {
    /// `word-count` after a thousand lines of fifty words.
    fn new(allocation: InstanceAllocation) -> Self {
        let config = WasmtimeEngineConfig::new().allocation(allocation);
        let engine = WasmtimeEngine::new(config).unwrap();
        let mut invoker = block_on(async {
            let compiled = engine.compile(&example("word-count")).await.unwrap();
            let instance = engine.instantiate::<ManagedTransform>(&compiled, ()).await;
            engine.bind(instance.unwrap()).unwrap()
        });
        block_on(invoker.init("{}")).unwrap().unwrap();
        for sequence in 0..1_000 {
            let text = format!("word{} and another@example.org", sequence % 50);
            let meta = ElementMeta {
                sequence,
                timestamp_ns: 0,
            };
            let payload = text.as_bytes();
            let _ = block_on(invoker.process(StreamElement { meta, payload })).unwrap();
        }
        let snapshot = invoker.snapshot().unwrap();
        // The first time, it is a respawn.
        let _ = block_on(invoker.reset()).unwrap();
        let _ = block_on(invoker.restore(&snapshot)).unwrap();
        Self { invoker, snapshot }
    }
}

pub(crate) fn state(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("state");
    for (row, allocation) in [
        ("on demand", InstanceAllocation::OnDemand),
        ("pool", InstanceAllocation::Pooling(Pool::new(10))),
    ] {
        let warm = || Warm::new(allocation);
        let memory = || {
            let bytes = usize::try_from(warm().snapshot.memory_bytes()).unwrap();
            (vec![1_u8; bytes], vec![0_u8; bytes])
        };
        case(&mut group, "memcpy", row, memory, |(from, to)| {
            to.copy_from_slice(black_box(from));
            black_box(to.last().copied())
        });
        case(&mut group, "snapshot", row, warm, |warm| {
            warm.invoker.snapshot().unwrap()
        });
        case(&mut group, "restore", row, warm, |warm| {
            block_on(warm.invoker.restore(&warm.snapshot)).unwrap()
        });
        case(&mut group, "reset", row, warm, |warm| {
            block_on(warm.invoker.reset()).unwrap()
        });
        case(&mut group, "respawn", row, warm, |warm| {
            block_on(warm.invoker.respawn()).unwrap()
        });
    }
    group.finish();
}
