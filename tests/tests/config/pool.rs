//! A pool has the sizes that it was given.

use pollster::block_on;
use torvyn_engine::streaming::{ElementMeta, StreamElement, Transform};
use torvyn_engine::{
    CompiledComponent, ComponentInvoker, EngineError, ExecutionMode, InstanceAllocation, Invoker,
    Pool, WasmEngine, WasmtimeEngine, WasmtimeEngineConfig, WasmtimeInvoker,
};
use wasmtime::PoolingAllocatorMetrics;

/// Two core instances with a memory each, and two with a table each.
const MEMORIES: &str = include_str!("../../wat/memories.wat");

#[derive(Invoker)]
#[invoker(
    inline = "package test:any@1.0.0; world any {}",
    world = "test:any/any"
)]
struct Any;

fn engine(pool: Pool) -> WasmtimeEngine {
    engine_for(pool, ExecutionMode::Blocking)
}

fn engine_for(pool: Pool, mode: ExecutionMode) -> WasmtimeEngine {
    let allocation = InstanceAllocation::Pooling(pool);
    let config = WasmtimeEngineConfig::new().execution(mode);
    torvyn_tests::engine_with(config.allocation(allocation))
}

fn start(pool: Pool) -> Result<(), EngineError> {
    let engine = engine(pool);
    block_on(async {
        let compiled = engine.compile(&wat::parse_str(MEMORIES).unwrap()).await?;
        engine.instantiate::<Any>(&compiled, ()).await.map(drop)
    })
}

#[test]
fn a_component_that_needs_more_is_refused() {
    let enough = Pool::new(1).memories(2).tables(2).core_instances(4);
    start(enough).unwrap();
    for (what, less) in [
        ("memories", enough.memories(1)),
        ("tables", enough.tables(1)),
        ("core module instances", enough.core_instances(3)),
    ] {
        let error = start(less).unwrap_err();
        assert!(
            matches!(error, EngineError::Unsupported { .. }),
            "{error:?}"
        );
        assert!(error.to_string().contains(what), "{error}");
    }
}

fn instance(
    engine: &WasmtimeEngine,
    compiled: &CompiledComponent,
) -> Result<WasmtimeInvoker<Transform>, EngineError> {
    engine.bind(block_on(engine.instantiate(compiled, ()))?)
}

fn process(invoker: &mut WasmtimeInvoker<Transform>) {
    let meta = ElementMeta {
        sequence: 0,
        timestamp_ns: 0,
    };
    let payload = b"forward";
    let answer = block_on(invoker.process(StreamElement { meta, payload }));
    answer.unwrap().unwrap();
}

/// Instances that are called often have one core instance more, and one memory, whatever is left of
/// the pool.
#[test]
fn a_full_pool_has_room_for_what_calls_add() {
    for mode in [ExecutionMode::Blocking, ExecutionMode::Async] {
        fill_and_call(mode);
    }
}

fn fill_and_call(mode: ExecutionMode) {
    let begin = |pool| {
        let engine = engine_for(pool, mode);
        let compiled = block_on(engine.compile_file(torvyn_tests::example("identity"))).unwrap();
        (engine, compiled)
    };
    let live = |compiled: &CompiledComponent| {
        let metrics = compiled.wasmtime_engine().pooling_allocator_metrics();
        let metrics = metrics.unwrap();
        [metrics.core_instances(), metrics.memories() as u64]
    };
    let (engine, compiled) = begin(Pool::new(1));
    let _one = instance(&engine, &compiled).unwrap();
    let needed = live(&compiled);
    let of_three = |more: u64| needed.map(|needed| 3 * (needed + more));

    let [core_instances, memories] = needed.map(|needed| u32::try_from(needed).unwrap());
    let exact = Pool::new(3)
        .core_instances(core_instances)
        .memories(memories);
    let (engine, compiled) = begin(exact);
    let mut instances = [(); 3].map(|()| instance(&engine, &compiled).unwrap());
    assert_eq!(live(&compiled), of_three(0));
    for _ in 0..200 {
        instances.iter_mut().for_each(process);
    }
    assert_eq!(live(&compiled), of_three(1));
    let refused = instance(&engine, &compiled).unwrap_err();
    assert!(
        matches!(refused, EngineError::TooManyInstances { limit: 3 }),
        "{refused:?}"
    );
    drop(instances);
    assert_eq!(live(&compiled), [0, 0]);
}

/// What `read` finds in a pool after one instance each of two components, one after the other,
/// has done something.
fn left<T>(pool: Pool, read: fn(&PoolingAllocatorMetrics) -> T) -> T {
    let engine = engine(pool);
    // A component that is dropped takes what is left of its instances along.
    let compiled = ["faulty", "identity"]
        .map(|guest| block_on(engine.compile_file(torvyn_tests::example(guest))).unwrap());
    for compiled in &compiled {
        process(&mut instance(&engine, compiled).unwrap());
    }
    let metrics = compiled[0].wasmtime_engine().pooling_allocator_metrics();
    read(&metrics.unwrap())
}

#[cfg(target_os = "linux")]
#[test]
fn memory_stays_resident_if_it_may() {
    let bytes = |pool| left(pool, PoolingAllocatorMetrics::unused_memory_bytes_resident);
    assert_eq!(bytes(Pool::new(2)), 0);
    let kept = Pool::new(2).linear_memory_keep_resident(1 << 20);
    assert_eq!(bytes(kept), 2 << 20);
}

/// A place that is not kept for its component is used for the next one.
#[test]
fn slots_stay_warm_if_they_may() {
    let slots = |pool| left(pool, PoolingAllocatorMetrics::unused_warm_memories);
    assert_eq!(slots(Pool::new(10)), 2);
    assert_eq!(slots(Pool::new(10).warm_slots(0)), 1);
}
