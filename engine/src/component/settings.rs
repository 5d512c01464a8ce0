//! The engine's configuration as Wasmtime's.

use wasmtime::{Config, PoolingAllocationConfig, WasmBacktraceDetails};

use crate::WasmtimeEngineConfig;

/// A component of the usual tools has a module of its own, one that holds the imports' places,
/// and one that fills them; a composed one has several of each.
const CORE_INSTANCES: u32 = 16;
const MEMORIES: u32 = 2;
const TABLES: u32 = 8;

pub(crate) fn settings(config: &WasmtimeEngineConfig) -> Config {
    let mut settings = Config::new();
    // No world here has asynchronous functions, and support for them triples the cost of a call.
    settings.concurrency_support(false);
    // Backtraces name files and lines if the guest has debug information.
    settings.wasm_backtrace_details(WasmBacktraceDetails::Enable);
    settings.max_wasm_stack(config.stack_limit());
    if config.is_async() {
        settings.async_stack_size(config.async_stack());
    }
    settings.consume_fuel(config.fuel_limit().is_some());
    settings.epoch_interruption(config.ticks());
    if let Some(instances) = config.pool_size() {
        settings.allocation_strategy(pool(config, instances));
    }
    settings
}

fn pool(config: &WasmtimeEngineConfig, instances: u32) -> PoolingAllocationConfig {
    let mut pool = PoolingAllocationConfig::new();
    pool.total_component_instances(instances)
        .total_core_instances(instances.saturating_mul(CORE_INSTANCES))
        .total_stacks(instances)
        .total_memories(instances.saturating_mul(MEMORIES))
        .total_tables(instances.saturating_mul(TABLES))
        .max_core_instances_per_component(CORE_INSTANCES)
        .max_memories_per_component(MEMORIES)
        .max_tables_per_component(TABLES)
        .max_memories_per_module(MEMORIES)
        .max_tables_per_module(TABLES)
        .max_memory_size(config.memory_limit())
        .table_elements(config.table_limit());
    pool
}
