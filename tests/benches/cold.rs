//! What it costs until a component can be called: compiling it or finding it in a cache, and
//! making an instance of it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a bench fails by panicking"
)]

use std::fs;
use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion};
use torvyn_engine::streaming::Transform;
use torvyn_engine::{
    CompiledComponentCache, InstanceAllocation, Pool, WasmEngine, WasmtimeEngine,
    WasmtimeEngineConfig,
};
use torvyn_tests::example;

/// From small to large.
const COMPONENTS: [&str; 3] = ["identity", "json-select", "redact"];

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(20)
        .measurement_time(Duration::from_secs(4))
        .configure_from_args();
    compile(&mut criterion);
    instantiate(&mut criterion);
    criterion.final_summary();
}

fn engine() -> WasmtimeEngine {
    WasmtimeEngine::new(WasmtimeEngineConfig::new()).unwrap()
}

/// From bytes to a compiled component.
fn compile(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let on_disk = CompiledComponentCache::on_disk(folder.path().join("cache")).unwrap();
    let engines = [
        ("compile", engine()),
        ("disk", engine().with_cache(on_disk.max_memory_bytes(0))),
        (
            "memory",
            engine().with_cache(CompiledComponentCache::in_memory()),
        ),
    ];
    let mut group = criterion.benchmark_group("compile");
    for name in COMPONENTS {
        let wasm = fs::read(example(name)).unwrap();
        for (from, engine) in &engines {
            // The first time it is compiled in any case.
            pollster::block_on(engine.compile(&wasm)).unwrap();
            group.bench_function(BenchmarkId::new(name, from), |bencher| {
                bencher.iter(|| pollster::block_on(engine.compile(black_box(&wasm))).unwrap());
            });
        }
    }
    group.finish();
    for (from, engine) in &engines {
        let compilations = engine.cache().map(|cache| cache.stats().compilations);
        assert!(compilations.is_none_or(|count| count == 3), "{from}");
    }
}

/// From a compiled component to an instance, and its end.
fn instantiate(criterion: &mut Criterion) {
    let pool = |pool| {
        let config = WasmtimeEngineConfig::new().allocation(InstanceAllocation::Pooling(pool));
        WasmtimeEngine::new(config).unwrap()
    };
    let engines = [
        ("on-demand", engine()),
        ("pool", pool(Pool::new(10))),
        (
            "pool-resident",
            pool(Pool::new(10).linear_memory_keep_resident(2 << 20)),
        ),
    ];
    let mut group = criterion.benchmark_group("instantiate");
    for name in COMPONENTS {
        for (from, engine) in &engines {
            let compiled = pollster::block_on(engine.compile_file(example(name))).unwrap();
            group.bench_function(BenchmarkId::new(name, from), |bencher| {
                bencher.iter(|| {
                    pollster::block_on(engine.instantiate::<Transform>(&compiled, ())).unwrap()
                });
            });
        }
    }
    group.finish();
}
