//! The engine's configuration as Wasmtime's.

use wasmtime::{Config, PoolingAllocationConfig, WasmBacktraceDetails};

use crate::WasmtimeEngineConfig;
use crate::config::Pool;

pub(super) fn settings(config: &WasmtimeEngineConfig) -> Config {
    let mut settings = Config::new();
    // No world here has asynchronous functions, and support for them triples the cost of a call.
    settings.concurrency_support(false);
    // What it costs to read debug information is up to the guest: it has neither a bound in memory
    // nor one in how deep the host's stack goes.
    settings.wasm_backtrace_details(WasmBacktraceDetails::Disable);
    // Wasmtime copies the name of each frame.
    settings.wasm_backtrace_max_frames(Some(config.backtrace_detail().frames()));
    settings.max_wasm_stack(config.stack_limit());
    if config.is_async() {
        settings.async_stack_size(config.async_stack());
    }
    settings.consume_fuel(config.fuel_limit().is_some());
    settings.epoch_interruption(config.ticks());
    settings.wasm_simd(config.has_simd());
    settings.wasm_relaxed_simd(config.has_relaxed_simd());
    #[cfg(feature = "compiler")]
    compile(&mut settings, config.compilation());
    if let Some(pool) = config.pool() {
        settings.allocation_strategy(allocation(config, pool));
    }
    settings
}

#[cfg(feature = "compiler")]
fn compile(settings: &mut Config, strategy: crate::CompilationStrategy) {
    use crate::{CompilationStrategy, OptLevel};
    use wasmtime::Strategy;

    match strategy {
        CompilationStrategy::Winch => settings.strategy(Strategy::Winch),
        CompilationStrategy::Cranelift { opt_level } => settings
            .strategy(Strategy::Cranelift)
            .cranelift_opt_level(match opt_level {
                OptLevel::None => wasmtime::OptLevel::None,
                OptLevel::Speed => wasmtime::OptLevel::Speed,
                OptLevel::SpeedAndSize => wasmtime::OptLevel::SpeedAndSize,
            }),
    };
}

fn allocation(config: &WasmtimeEngineConfig, pool: &Pool) -> PoolingAllocationConfig {
    let total = |each: u32| pool.instances.saturating_mul(each);
    let mut allocation = PoolingAllocationConfig::new();
    allocation
        .total_component_instances(pool.instances)
        // A trampoline may add one to those of a component, with a memory.
        .total_core_instances(total(pool.core_instances.saturating_add(1)))
        .total_stacks(pool.instances)
        .total_memories(total(pool.memories.saturating_add(1)))
        .total_tables(total(pool.tables))
        .max_core_instances_per_component(pool.core_instances)
        .max_memories_per_component(pool.memories)
        .max_tables_per_component(pool.tables)
        .max_memories_per_module(pool.memories)
        .max_tables_per_module(pool.tables)
        .max_memory_size(config.memory_limit())
        .table_elements(config.table_limit())
        .linear_memory_keep_resident(pool.linear_memory_keep_resident)
        .max_unused_warm_slots(pool.warm_slots);
    allocation
}
