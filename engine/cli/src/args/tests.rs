//! Every option sets what its name says.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::time::Duration;

use clap::Parser as _;
use torvyn_engine::{
    CompilationStrategy, ComponentLimits, DirAccess, ExecutionMode, GuestBacktrace,
    InstanceAllocation, Lane, OptLevel, Pool, WasiGrants, WasmtimeEngineConfig,
};

use super::{Args, Command};

fn config(options: &[&str]) -> WasmtimeEngineConfig {
    let line = [&["torvyn-engine", "inspect", "guest.wasm"], options].concat();
    match Args::try_parse_from(line).unwrap().command {
        Command::Inspect(args) => args.engine.config().unwrap(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_setting_has_an_option() {
    let options = [
        "--max-memory-bytes=64MiB",
        "--max-table-elements=1000",
        "--max-stack-bytes=256KiB",
        "--stderr-bytes=4096",
        "--guest-backtrace",
        "--fuel=7",
        "--deadline=250ms",
        "--allow-unbounded-calls",
        "--max-instances=5",
        "--opt-level=speed-and-size",
        "--simd=false",
        "--relaxed-simd=false",
        "--allocation=pooling",
        "--pool-instances=10",
        "--pool-memories=3",
        "--pool-tables=4",
        "--pool-core-instances=20",
        "--pool-linear-memory-keep-resident=1MiB",
        "--pool-warm-slots=7",
        "--compile-deadline=20s",
        "--component-bytes=1MiB",
        "--component-code-bytes=2MiB",
        "--component-function-bytes=3KiB",
        "--component-functions=4",
        "--component-types=5",
        "--component-parts=6",
        "--component-nesting=7",
        "--component-instances=8",
        "--component-items=9",
        "--component-canonical-functions=10",
        "--component-memories=11",
        "--component-tables=12",
        "--lane=component",
        "--execution=async",
        "--async-stack-bytes=3MiB",
        "--env=LANG=en",
        "--env=HOME",
        "--arg=guest",
        "--arg=--fast",
        "--dir=/srv::/data:ro",
        "--dir=/tmp",
        "--inherit-stdin",
        "--inherit-stdout",
        "--inherit-stderr",
        "--wall-clock",
        "--monotonic-clock",
        "--random",
    ];
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
        .dir("/tmp", "/tmp", DirAccess::Writable)
        .inherit_stdin(true)
        .inherit_stdout(true)
        .inherit_stderr(true)
        .wall_clock(true)
        .monotonic_clock(true)
        .random(true);
    let expected = WasmtimeEngineConfig::new()
        .max_memory_bytes(64 << 20)
        .max_table_elements(1000)
        .max_stack_bytes(256 << 10)
        .stderr_bytes(4096)
        .guest_backtrace(GuestBacktrace::Full)
        .component_limits(limits)
        .compile_deadline(Some(Duration::from_secs(20)))
        .fuel(Some(7))
        .deadline(Some(Duration::from_millis(250)))
        .allow_unbounded_calls(true)
        .max_instances(Some(5))
        .strategy(CompilationStrategy::Cranelift {
            opt_level: OptLevel::SpeedAndSize,
        })
        .simd(false)
        .relaxed_simd(false)
        .allocation(InstanceAllocation::Pooling(pool))
        .lane(Lane::Component)
        .execution(ExecutionMode::Async)
        .async_stack_bytes(3 << 20)
        .wasi(wasi);
    assert_eq!(config(&options), expected);
}

#[test]
fn without_options_there_are_the_defaults() {
    assert_eq!(config(&[]), WasmtimeEngineConfig::new());
    let unlimited = WasmtimeEngineConfig::new()
        .deadline(None)
        .strategy(CompilationStrategy::Winch);
    let options = [
        "--deadline=none",
        "--fuel=none",
        "--max-instances=none",
        "--strategy=winch",
    ];
    assert_eq!(config(&options), unlimited);
}

#[test]
fn options_go_before_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("engine.toml");
    let text = "
        fuel = 5
        simd = false
        [allocation.pooling]
        instances = 10
        tables = 4
        [wasi]
        wall_clock = true
        random = true
        env = { LANG = 'en' }
    ";
    std::fs::write(&file, text).unwrap();
    let options = [
        "--engine-config",
        file.to_str().unwrap(),
        "--fuel=none",
        "--pool-instances=2",
        "--random=false",
        "--env=MORE=1",
    ];
    let wasi = WasiGrants::new()
        .env("LANG", "en")
        .env("MORE", "1")
        .wall_clock(true);
    let expected = WasmtimeEngineConfig::new()
        .simd(false)
        .allocation(InstanceAllocation::Pooling(Pool::new(2).tables(4)))
        .wasi(wasi);
    assert_eq!(config(&options), expected);
}
