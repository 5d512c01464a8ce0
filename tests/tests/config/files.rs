//! A configuration goes into a file and comes back, and a file that is wrong is refused.

use std::time::Duration;

use proptest::prelude::*;
use torvyn_engine::{
    CompilationStrategy, ComponentLimits, DirAccess, ExecutionMode, GuestBacktrace,
    InstanceAllocation, Lane, OptLevel, Pool, WasiGrants, WasmtimeEngineConfig,
};

use crate::random::configs;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read(config in configs()) {
        let json = serde_json::to_string(&config).unwrap();
        prop_assert_eq!(&serde_json::from_str::<WasmtimeEngineConfig>(&json).unwrap(), &config);
        let toml = toml::to_string(&config).unwrap();
        prop_assert_eq!(&toml::from_str::<WasmtimeEngineConfig>(&toml).unwrap(), &config);
    }
}

fn read(toml: &str) -> Result<WasmtimeEngineConfig, String> {
    toml::from_str(toml).map_err(|error| error.to_string())
}

/// Every setting, by the name of the method that sets it.
#[test]
fn a_file_has_the_names_of_the_methods() {
    let file = r#"
        max_memory_bytes = "64MiB"
        max_table_elements = 1000
        max_stack_bytes = 262144
        stderr_bytes = "4KiB"
        guest_backtrace = "full"
        fuel = 1000000
        deadline = "250ms"
        compile_deadline = "20s"
        allow_unbounded_calls = true
        simd = true
        relaxed_simd = false
        max_instances = 5
        measure_duration = true
        lane = "component"
        execution = "async"
        async_stack_bytes = "1MiB"

        [strategy.cranelift]
        opt_level = "speed_and_size"

        [allocation.pooling]
        instances = 10
        memories = 3
        tables = 4
        core_instances = 20
        linear_memory_keep_resident = "1MiB"
        warm_slots = 7

        [component_limits]
        bytes = "1MiB"
        code_bytes = "2MiB"
        function_bytes = 3072
        functions = 4
        types = 5
        parts = 6
        nesting = 7
        instances = 8
        items = 9
        canonical_functions = 10
        memories = 11
        tables = 12

        [wasi]
        inherit_env = ["HOME"]
        args = ["guest", "--fast"]
        inherit_stdin = true
        inherit_stdout = true
        inherit_stderr = true
        wall_clock = true
        monotonic_clock = true
        random = true
        env = { LANG = "en" }

        [[wasi.dirs]]
        host = "/srv"
        guest = "/data"
        access = "read_only"

        [[wasi.dirs]]
        host = "/tmp"
        guest = "/out"
        access = "writable"
    "#;
    let pool = Pool::new(10)
        .memories(3)
        .tables(4)
        .core_instances(20)
        .linear_memory_keep_resident(1 << 20)
        .warm_slots(7);
    let limits = ComponentLimits::new()
        .bytes(1 << 20)
        .code_bytes(2 << 20)
        .function_bytes(3 << 10)
        .functions(4)
        .types(5)
        .parts(6)
        .nesting(7)
        .instances(8)
        .items(9)
        .canonical_functions(10)
        .memories(11)
        .tables(12);
    let wasi = WasiGrants::new()
        .env("LANG", "en")
        .inherit_env("HOME")
        .arg("guest")
        .arg("--fast")
        .dir("/srv", "/data", DirAccess::ReadOnly)
        .dir("/tmp", "/out", DirAccess::Writable)
        .inherit_stdin(true)
        .inherit_stdout(true)
        .inherit_stderr(true)
        .wall_clock(true)
        .monotonic_clock(true)
        .random(true);
    let config = WasmtimeEngineConfig::new()
        .max_memory_bytes(64 << 20)
        .max_table_elements(1000)
        .max_stack_bytes(256 << 10)
        .stderr_bytes(4 << 10)
        .guest_backtrace(GuestBacktrace::Full)
        .component_limits(limits)
        .compile_deadline(Some(Duration::from_secs(20)))
        .fuel(Some(1_000_000))
        .deadline(Some(Duration::from_millis(250)))
        .allow_unbounded_calls(true)
        .simd(true)
        .relaxed_simd(false)
        .max_instances(Some(5))
        .measure_duration(true)
        .lane(Lane::Component)
        .execution(ExecutionMode::Async)
        .async_stack_bytes(1 << 20)
        .strategy(CompilationStrategy::Cranelift {
            opt_level: OptLevel::SpeedAndSize,
        })
        .allocation(InstanceAllocation::Pooling(pool))
        .wasi(wasi);
    assert_eq!(read(file).unwrap(), config);
}

#[test]
fn what_a_file_does_not_say_is_the_default() {
    assert_eq!(read("").unwrap(), WasmtimeEngineConfig::new());
    let winch = WasmtimeEngineConfig::new().strategy(CompilationStrategy::Winch);
    assert_eq!(read("strategy = \"winch\"").unwrap(), winch);
    let unlimited = WasmtimeEngineConfig::new().deadline(None);
    assert_eq!(read("deadline = \"none\"").unwrap(), unlimited);
    let seconds = WasmtimeEngineConfig::new().deadline(Some(Duration::from_secs(3)));
    assert_eq!(read("deadline = 3").unwrap(), seconds);
}

#[test]
fn what_is_not_known_is_refused() {
    for (file, part) in [
        ("max_memory = 1", "unknown field `max_memory`"),
        ("max-memory-bytes = 1", "unknown field `max-memory-bytes`"),
        ("wasi.clock = true", "unknown field `clock`"),
        (
            "wasi.dirs = [{ host = \"/\", guest = \"/\", mode = 1 }]",
            "unknown field `mode`",
        ),
        ("allocation.pooling.size = 1", "unknown field `size`"),
        ("strategy.cranelift.level = 1", "level"),
        ("strategy = \"llvm\"", "unknown variant `llvm`"),
        ("max_memory_bytes = \"12XB\"", "`12XB` is no size"),
        ("max_memory_bytes = -1", "a number of bytes"),
        ("deadline = \"soon\"", "`soon` is no time"),
        ("deadline = true", "a number of seconds"),
    ] {
        let error = read(file).unwrap_err();
        assert!(error.contains(part), "{file}: {error}");
    }
}
