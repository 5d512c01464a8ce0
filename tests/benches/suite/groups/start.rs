//! What it takes until a component can be called: compiling it or finding it in a cache, and
//! making an instance of it.

use std::hint::black_box;

use criterion::{Criterion, SamplingMode};
use pollster::block_on;
use torvyn_engine::streaming::Transform;
use torvyn_engine::{
    CompiledComponentCache, InstanceAllocation, Lane, Pool, WasmEngine, WasmtimeEngine,
    WasmtimeEngineConfig,
};
use torvyn_tests::peers::{Mode, State, example, linker, settings, store};
use wasmtime::component::{Component, InstancePre};
use wasmtime::{Engine, PoolingAllocationConfig};

use crate::case::case;

/// From small to large.
const COMPONENTS: [&str; 2] = ["identity", "json-select"];

/// From bytes to a compiled component.
pub(crate) fn compile(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("compile");
    group.sample_size(10).sampling_mode(SamplingMode::Flat);
    for name in COMPONENTS {
        let wasm = example(name);
        let set_up = || Engine::new(&settings(Mode::Unbounded)).unwrap();
        case(&mut group, "wasmtime", name, set_up, |engine| {
            Component::new(engine, black_box(&wasm)).unwrap()
        });
        for (peer, lane) in [("component", Lane::Component), ("direct", Lane::Direct)] {
            let set_up = || WasmtimeEngine::new(WasmtimeEngineConfig::new().lane(lane)).unwrap();
            case(&mut group, peer, name, set_up, |engine| {
                block_on(engine.compile(black_box(&wasm))).unwrap()
            });
        }
    }
    group.finish();
}

/// From bytes to a component that was compiled before, for the direct lane.
pub(crate) fn cache(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let engine = |cache| {
        let engine = WasmtimeEngine::new(WasmtimeEngineConfig::new()).unwrap();
        engine.with_cache(cache)
    };
    let mut group = criterion.benchmark_group("cache");
    for name in COMPONENTS {
        let wasm = example(name);
        let caches = [
            ("memory", CompiledComponentCache::in_memory()),
            (
                "disk",
                CompiledComponentCache::on_disk(folder.path().join(name))
                    .unwrap()
                    .max_memory_bytes(0),
            ),
        ];
        for (peer, cache) in caches {
            let set_up = || {
                let engine = engine(cache);
                block_on(engine.compile(&wasm)).unwrap();
                engine
            };
            case(&mut group, peer, name, set_up, |engine| {
                block_on(engine.compile(black_box(&wasm))).unwrap()
            });
        }
    }
    group.finish();
}

/// From a compiled component to an instance, and its end.
pub(crate) fn instantiate(criterion: &mut Criterion) {
    const POOL: u32 = 10;
    let mut group = criterion.benchmark_group("instantiate");
    for name in COMPONENTS {
        let wasm = example(name);
        let pool = InstanceAllocation::Pooling(Pool::new(POOL));
        for (peer, allocation) in [("on demand", InstanceAllocation::OnDemand), ("pool", pool)] {
            let set_up = || {
                let config = WasmtimeEngineConfig::new().allocation(allocation);
                let engine = WasmtimeEngine::new(config).unwrap();
                let compiled = block_on(engine.compile(&wasm)).unwrap();
                (engine, compiled)
            };
            case(&mut group, peer, name, set_up, |(engine, compiled)| {
                block_on(engine.instantiate::<Transform>(compiled, ())).unwrap()
            });
        }
        for (peer, pool) in [("wasmtime on demand", false), ("wasmtime pool", true)] {
            let set_up = || {
                let mut config = settings(Mode::Deadline);
                if pool {
                    let mut pool = PoolingAllocationConfig::new();
                    pool.total_component_instances(POOL)
                        .max_memory_size(256 << 20);
                    config.allocation_strategy(pool);
                }
                let component = Component::new(&Engine::new(&config).unwrap(), &wasm).unwrap();
                linker(&component).instantiate_pre(&component).unwrap()
            };
            case(&mut group, peer, name, set_up, bare);
        }
    }
    group.finish();
}

fn bare(template: &mut InstancePre<State<()>>) -> wasmtime::Store<State<()>> {
    let mut store = store(template.engine(), Mode::Deadline, ());
    template.instantiate(&mut store).unwrap();
    store
}
