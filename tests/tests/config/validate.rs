//! `validate` says what the engine says.

use std::time::Duration;

use proptest::prelude::*;
use torvyn_engine::{
    CompilationStrategy, ComponentLimits, DirAccess, EngineError, ExecutionMode,
    InstanceAllocation, Pool, WasiGrants, WasmtimeEngine, WasmtimeEngineConfig,
};

use crate::random::likely_configs;

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

fn refusal(config: &WasmtimeEngineConfig) -> (&'static str, String) {
    match config.validate() {
        Err(EngineError::Config { setting, reason }) => (setting, reason),
        other => panic!("{other:?}"),
    }
}

fn setting(config: &WasmtimeEngineConfig) -> &'static str {
    refusal(config).0
}

fn new() -> WasmtimeEngineConfig {
    WasmtimeEngineConfig::new()
}

fn pool(pool: Pool) -> WasmtimeEngineConfig {
    new().allocation(InstanceAllocation::Pooling(pool))
}

#[test]
fn a_refusal_names_the_setting() {
    assert_eq!(setting(&new().max_memory_bytes(65_535)), "max_memory_bytes");
    assert_eq!(setting(&new().max_stack_bytes(1)), "max_stack_bytes");
    assert_eq!(setting(&new().deadline(None)), "deadline");
    assert_eq!(setting(&new().deadline(Some(Duration::ZERO))), "deadline");
    assert_eq!(setting(&new().fuel(Some(0))), "fuel");
    assert_eq!(setting(&new().max_instances(Some(0))), "max_instances");
}

#[test]
fn a_pool_is_refused_with_the_number_that_is_wrong() {
    for (name, wrong) in [
        ("`instances` are 0", Pool::new(0)),
        ("`memories` are 0", Pool::new(1).memories(0)),
        ("`tables` are 65", Pool::new(1).tables(65)),
        ("`core_instances` are 0", Pool::new(1).core_instances(0)),
        (
            "`linear_memory_keep_resident`",
            Pool::new(1).linear_memory_keep_resident(1 << 40),
        ),
        ("more than 8000 memories", Pool::new(4000).memories(3)),
    ] {
        let (setting, reason) = refusal(&pool(wrong));
        assert_eq!(setting, "allocation");
        assert!(reason.contains(name), "{reason}");
    }
    let three = || pool(Pool::new(3));
    assert_eq!(setting(&three().max_instances(Some(4))), "max_instances");
    assert_eq!(
        setting(&three().max_memory_bytes(5 << 30)),
        "max_memory_bytes"
    );
    assert_eq!(
        setting(&three().max_table_elements(2 << 20)),
        "max_table_elements"
    );
}

#[test]
fn settings_that_stand_against_each_other_are_both_named() {
    let (setting, reason) = refusal(&new().simd(false).relaxed_simd(true));
    assert_eq!(setting, "relaxed_simd");
    assert!(reason.contains("`simd`"), "{reason}");
    let winch = || new().strategy(CompilationStrategy::Winch);
    let (setting, reason) = refusal(&winch().relaxed_simd(true));
    assert_eq!(setting, "relaxed_simd");
    assert!(reason.contains("`strategy` is Winch"), "{reason}");
    let fuel = new().fuel(Some(1)).deadline(None);
    for (grant, wasi) in [
        (
            "`wasi.monotonic_clock`",
            WasiGrants::new().monotonic_clock(true),
        ),
        (
            "`wasi.inherit_stdin`",
            WasiGrants::new().inherit_stdin(true),
        ),
    ] {
        let config = fuel.clone().wasi(wasi);
        let (setting, reason) = refusal(&config);
        assert_eq!(setting, "deadline");
        assert!(reason.contains(grant), "{reason}");
        assert!(config.allow_unbounded_calls(true).validate().is_ok());
    }
}

/// A default makes way for what is set.
#[test]
fn one_setting_alone_stands_against_nothing() {
    let fiber = || new().execution(ExecutionMode::Async);
    for config in [
        new().simd(false),
        new().strategy(CompilationStrategy::Winch),
        new().max_stack_bytes(1 << 20),
        fiber().async_stack_bytes(256 << 10),
        fiber().max_stack_bytes(32 << 20),
        fiber().max_stack_bytes((64 << 20) - (128 << 10)),
    ] {
        config.validate().unwrap();
        WasmtimeEngine::new(config).unwrap();
    }
}

#[test]
fn the_thread_s_own_stack_is_the_reason_only_where_calls_run_on_it() {
    let (setting, reason) = refusal(&new().max_stack_bytes(2 << 20));
    assert_eq!(setting, "max_stack_bytes");
    assert!(reason.contains("thread's own stack"), "{reason}");
    let fiber = new().execution(ExecutionMode::Async);
    let (setting, reason) = refusal(&fiber.clone().max_stack_bytes(64 << 20));
    assert_eq!(setting, "max_stack_bytes");
    assert!(!reason.contains("thread's own stack"), "{reason}");
    assert_eq!(
        self::setting(&fiber.async_stack_bytes(100 << 10)),
        "async_stack_bytes"
    );
}

#[test]
fn grants_that_can_not_be_given_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let dir = |host: &std::path::Path, guest: &str| {
        WasiGrants::new().dir(host, guest, DirAccess::ReadOnly)
    };
    for (expected, wasi, part) in [
        ("wasi.env", WasiGrants::new().env("", ""), "\"\""),
        ("wasi.env", WasiGrants::new().env("A=B", ""), "A=B"),
        ("wasi.env", WasiGrants::new().inherit_env("A\0"), "A\\0"),
        ("wasi.env", WasiGrants::new().env("A", "\0"), "a zero"),
        ("wasi.env", WasiGrants::new().arg("\0"), "a zero"),
        ("wasi.dirs", dir(path, ""), "\"\""),
        ("wasi.dirs", dir(&path.join("missing"), "/"), "missing"),
        (
            "wasi.dirs",
            dir(path, "/a").dir(path, "/a", DirAccess::Writable),
            "twice",
        ),
    ] {
        let (setting, reason) = refusal(&new().wasi(wasi));
        assert_eq!(setting, expected);
        assert!(reason.contains(part), "{reason}");
    }
    assert!(new().wasi(dir(path, "/")).validate().is_ok());
}

#[test]
fn nothing_is_compiled_in_no_time() {
    let config = new().compile_deadline(Some(Duration::ZERO));
    assert_eq!(setting(&config), "compile_deadline");
    assert!(new().compile_deadline(None).validate().is_ok());
}

#[test]
fn a_component_is_made_of_something() {
    let limits = ComponentLimits::new();
    let config = |limits| new().component_limits(limits);
    assert_eq!(setting(&config(limits.items(0))), "component_limits");
    assert_eq!(setting(&config(limits.bytes(0))), "component_limits");
    assert!(config(limits.memories(0).tables(0)).validate().is_ok());
}
