//! How many instances there can be, and what they hold.

use torvyn_engine::streaming::{ElementMeta, ManagedTransform, StreamElement, Transform};
use torvyn_engine::{
    ComponentInvoker, EngineError, InstanceAllocation, Pool, WasmEngine, WasmtimeEngineConfig,
    WasmtimeInvoker,
};

fn instances_are_limited(config: WasmtimeEngineConfig) {
    pollster::block_on(async {
        let engine = torvyn_tests::engine_with(config);
        let compiled = engine
            .compile_file(torvyn_tests::example("redact"))
            .await
            .unwrap();
        for _ in 0..3 {
            let one = engine
                .instantiate::<Transform>(&compiled, ())
                .await
                .unwrap();
            let two = engine
                .clone()
                .instantiate::<Transform>(&compiled, ())
                .await
                .unwrap();
            assert_eq!(engine.live_instances(), 2);
            let error = engine
                .instantiate::<Transform>(&compiled, ())
                .await
                .unwrap_err();
            assert!(
                matches!(error, EngineError::TooManyInstances { limit: 2 }),
                "{error}"
            );
            drop((one, two));
            assert_eq!(engine.live_instances(), 0);
        }
    });
}

#[test]
fn instances_are_limited_on_demand() {
    instances_are_limited(WasmtimeEngineConfig::new().max_instances(Some(2)));
}

#[test]
fn instances_are_limited_by_the_pool() {
    let pool = InstanceAllocation::Pooling(Pool::new(2));
    instances_are_limited(WasmtimeEngineConfig::new().allocation(pool));
}

#[test]
fn memory_usage_is_what_the_guest_has() {
    pollster::block_on(async {
        for allocation in [
            InstanceAllocation::OnDemand,
            InstanceAllocation::Pooling(Pool::new(1)),
        ] {
            let config = WasmtimeEngineConfig::new().allocation(allocation);
            let engine = torvyn_tests::engine_with(config);
            let compiled = engine
                .compile_file(torvyn_tests::example("faulty"))
                .await
                .unwrap();
            let instance = engine.instantiate(&compiled, ()).await.unwrap();
            let mut invoker: WasmtimeInvoker<ManagedTransform> = engine.bind(instance).unwrap();
            let before = invoker.memory_usage();
            assert!(
                before >= 1 << 16 && before.is_multiple_of(1 << 16),
                "{before}"
            );
            let payload = &vec![b'x'; 4 << 20];
            let meta = ElementMeta {
                sequence: 0,
                timestamp_ns: 0,
            };
            let answer = invoker
                .process(StreamElement { meta, payload })
                .await
                .unwrap();
            assert!(answer.is_err(), "no such command");
            let after = invoker.memory_usage();
            assert!(after >= before + (4 << 20), "{before} {after}");
        }
    });
}
