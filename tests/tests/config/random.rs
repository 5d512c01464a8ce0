//! Configurations of any kind.

use std::path::Path;
use std::time::Duration;

use proptest::prelude::*;
use torvyn_engine::{
    CompilationStrategy, DirAccess, ExecutionMode, InstanceAllocation, Lane, OptLevel, Pool,
    WasiGrants, WasmtimeEngineConfig,
};

fn pools() -> impl Strategy<Value = Pool> {
    let instances = prop_oneof![
        0..20_u32,
        prop::sample::select(vec![1, 100, 1000, 4000, 4001, u32::MAX]),
    ];
    let few = || prop_oneof![4 => 1..5_u32, 1 => Just(0), 1 => 60..70_u32, 1 => Just(u32::MAX)];
    let bytes = prop_oneof![0..200_000_usize, Just(usize::MAX)];
    (instances, few(), few(), 1..2000_u32, bytes, any::<u32>()).prop_map(
        |(instances, memories, tables, core_instances, resident, warm)| {
            Pool::new(instances)
                .memories(memories)
                .tables(tables)
                .core_instances(core_instances)
                .linear_memory_keep_resident(resident)
                .warm_slots(warm)
        },
    )
}

fn allocations() -> impl Strategy<Value = InstanceAllocation> {
    prop_oneof![
        Just(InstanceAllocation::OnDemand),
        pools().prop_map(InstanceAllocation::Pooling),
    ]
}

fn strategies() -> impl Strategy<Value = CompilationStrategy> {
    let cranelift = |opt_level| CompilationStrategy::Cranelift { opt_level };
    prop::sample::select(vec![
        cranelift(OptLevel::None),
        cranelift(OptLevel::Speed),
        cranelift(OptLevel::SpeedAndSize),
        CompilationStrategy::Winch,
    ])
}

fn grants() -> impl Strategy<Value = WasiGrants> {
    let likely = |likely: &'static str| prop_oneof![4 => Just(likely.to_owned()), 1 => ".*"];
    let env = prop::collection::btree_map(prop_oneof![4 => "[A-Z]+", 1 => ".*"], ".*", 0..3);
    let dirs = prop::collection::vec(
        (
            likely("/"),
            prop_oneof![4 => "/[a-z]", 1 => ".*"],
            any::<bool>(),
        ),
        0..3,
    );
    let names = prop::collection::vec("[A-Z]*=?", 0..2);
    let args = prop::collection::vec(".*", 0..2);
    let switches = any::<[bool; 6]>();
    (env, names, args, dirs, switches).prop_map(|(env, names, args, dirs, switches)| {
        let [stdin, stdout, stderr, wall, monotonic, random] = switches;
        let mut grants = WasiGrants::new()
            .inherit_stdin(stdin)
            .inherit_stdout(stdout)
            .inherit_stderr(stderr)
            .wall_clock(wall)
            .monotonic_clock(monotonic)
            .random(random);
        for (name, value) in env {
            grants = grants.env(name, value);
        }
        grants = names.into_iter().fold(grants, WasiGrants::inherit_env);
        grants = args.into_iter().fold(grants, WasiGrants::arg);
        for (host, guest, writable) in dirs {
            let access = if writable {
                DirAccess::Writable
            } else {
                DirAccess::ReadOnly
            };
            grants = grants.dir(Path::new(&host), guest, access);
        }
        grants
    })
}

/// Most of them refused, each for another reason.
pub(crate) fn configs() -> impl Strategy<Value = WasmtimeEngineConfig> {
    let bytes = || prop_oneof![0..200_000_usize, 0..(1_usize << 34), Just(usize::MAX)];
    let sizes = (bytes(), bytes(), bytes(), bytes());
    let time = prop::option::of(prop_oneof![
        Just(Duration::ZERO),
        Just(Duration::MAX),
        (1..10_u64).prop_map(Duration::from_secs),
        any::<u64>().prop_map(Duration::from_nanos),
    ]);
    let fuel = prop::option::of(prop_oneof![Just(0), Just(i64::MAX as u64), 1..1000_u64]);
    let caps = prop::option::of(prop_oneof![Just(0), 1..5000_u32]);
    let async_stack = prop::option::of(prop_oneof![
        bytes(),
        (0..80_usize).prop_map(|mib| mib << 20)
    ]);
    let mode = prop_oneof![Just(ExecutionMode::Blocking), Just(ExecutionMode::Async)];
    let lane = prop_oneof![Just(Lane::Auto), Just(Lane::Component), Just(Lane::Direct)];
    let parts = (
        allocations(),
        strategies(),
        grants(),
        mode,
        async_stack,
        lane,
    );
    (sizes, time, fuel, caps, any::<[bool; 4]>(), parts).prop_map(
        |((memory, table, stack, stderr), deadline, fuel, max, switches, parts)| {
            let [unbounded, simd, relaxed, measure] = switches;
            let (allocation, strategy, wasi, mode, async_stack, lane) = parts;
            let config = WasmtimeEngineConfig::new()
                .max_memory_bytes(memory)
                .max_table_elements(table)
                .max_stack_bytes(stack)
                .stderr_bytes(stderr)
                .deadline(deadline)
                .fuel(fuel)
                .allow_unbounded_calls(unbounded)
                .simd(simd)
                .relaxed_simd(relaxed)
                .max_instances(max)
                .measure_duration(measure)
                .strategy(strategy)
                .allocation(allocation)
                .wasi(wasi)
                .lane(lane)
                .execution(mode);
            match async_stack {
                Some(bytes) => config.async_stack_bytes(bytes),
                None => config,
            }
        },
    )
}

/// Values that are fine for some settings, so that those beside them decide.
pub(crate) fn likely_configs() -> impl Strategy<Value = WasmtimeEngineConfig> {
    (configs(), any::<[bool; 3]>()).prop_map(|(mut config, [sizes, simd, wasi])| {
        if sizes {
            config = config
                .max_memory_bytes(1 << 20)
                .max_table_elements(1 << 10)
                .max_stack_bytes(256 << 10)
                .deadline(Some(Duration::from_secs(1)))
                .fuel(None);
        }
        if simd {
            config = config.simd(true).relaxed_simd(false);
        }
        if wasi {
            config = config.wasi(WasiGrants::new());
        }
        config
    })
}
