//! What a configuration promises, the engine keeps; what it can't keep, it refuses.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::time::Duration;

use proptest::prelude::*;
use torvyn_engine::streaming::{ElementMeta, ManagedTransform, StreamElement, Transform};
use torvyn_engine::{
    ComponentInvoker, EngineError, InstanceAllocation, WasmEngine, WasmtimeEngine,
    WasmtimeEngineConfig, WasmtimeInvoker,
};

fn allocations() -> impl Strategy<Value = InstanceAllocation> {
    prop_oneof![
        Just(InstanceAllocation::OnDemand),
        (0..20_u32).prop_map(|instances| InstanceAllocation::Pooling { instances }),
        prop::sample::select(vec![1, 100, 1000, 4000, 4001, u32::MAX])
            .prop_map(|instances| InstanceAllocation::Pooling { instances }),
    ]
}

fn configs() -> impl Strategy<Value = WasmtimeEngineConfig> {
    let bytes = || prop_oneof![0..200_000_usize, 0..(1_usize << 34), Just(usize::MAX)];
    let sizes = (bytes(), bytes(), bytes(), bytes());
    let time = prop::option::of(prop_oneof![
        Just(Duration::ZERO),
        Just(Duration::MAX),
        (1..10_u64).prop_map(Duration::from_secs),
    ]);
    let fuel = prop::option::of(prop_oneof![Just(0), Just(u64::MAX), 1..1000_u64]);
    let caps = prop::option::of(prop_oneof![Just(0), 1..5000_u32]);
    (sizes, time, fuel, any::<bool>(), allocations(), caps).prop_map(
        |((memory, table, stack, stderr), deadline, fuel, unbounded, allocation, max)| {
            WasmtimeEngineConfig::new()
                .max_memory_bytes(memory)
                .max_table_elements(table)
                .max_stack_bytes(stack)
                .stderr_bytes(stderr)
                .deadline(deadline)
                .fuel(fuel)
                .allow_unbounded_calls(unbounded)
                .allocation(allocation)
                .max_instances(max)
        },
    )
}

/// Sizes that are fine, so that the settings beside them decide.
fn likely_configs() -> impl Strategy<Value = WasmtimeEngineConfig> {
    (configs(), any::<bool>()).prop_map(|(config, likely)| {
        if likely {
            config
                .max_memory_bytes(1 << 20)
                .max_table_elements(1 << 10)
                .max_stack_bytes(256 << 10)
        } else {
            config
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn validate_predicts_the_engine(config in likely_configs()) {
        match (config.validate(), WasmtimeEngine::new(config.clone())) {
            (Ok(()), Ok(_)) => {}
            (Err(said), Err(was)) => prop_assert_eq!(said.to_string(), was.to_string()),
            (said, was) => prop_assert!(false, "{:?}: {:?}, {:?}", config, said, was.map(drop)),
        }
    }
}

fn setting(config: &WasmtimeEngineConfig) -> &'static str {
    match config.validate() {
        Err(EngineError::Config { setting, .. }) => setting,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_refusal_names_the_setting() {
    let new = WasmtimeEngineConfig::new;
    let pool = |instances| new().allocation(InstanceAllocation::Pooling { instances });
    assert_eq!(setting(&new().max_memory_bytes(65_535)), "max_memory_bytes");
    assert_eq!(setting(&new().max_stack_bytes(1)), "max_stack_bytes");
    assert_eq!(setting(&new().deadline(None)), "deadline");
    assert_eq!(setting(&new().deadline(Some(Duration::ZERO))), "deadline");
    assert_eq!(setting(&new().fuel(Some(0))), "fuel");
    assert_eq!(setting(&new().max_instances(Some(0))), "max_instances");
    assert_eq!(setting(&pool(0)), "allocation");
    assert_eq!(setting(&pool(3).max_instances(Some(4))), "max_instances");
    assert_eq!(
        setting(&pool(3).max_memory_bytes(5 << 30)),
        "max_memory_bytes"
    );
    assert_eq!(
        setting(&pool(3).max_table_elements(2 << 20)),
        "max_table_elements"
    );
}

fn instances_are_limited(config: WasmtimeEngineConfig) {
    pollster::block_on(async {
        let engine = WasmtimeEngine::new(config).unwrap();
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
    let pool = InstanceAllocation::Pooling { instances: 2 };
    instances_are_limited(WasmtimeEngineConfig::new().allocation(pool));
}

#[test]
fn memory_usage_is_what_the_guest_has() {
    pollster::block_on(async {
        for allocation in [
            InstanceAllocation::OnDemand,
            InstanceAllocation::Pooling { instances: 1 },
        ] {
            let config = WasmtimeEngineConfig::new().allocation(allocation);
            let engine = WasmtimeEngine::new(config).unwrap();
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
