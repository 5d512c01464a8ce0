//! Wasmtime, and guests that really behave so.

use torvyn_engine::{EngineError, WasmtimeEngine, WasmtimeEngineConfig, World};

use super::{Bench, Compiled, DEADLINE, FUEL, Invoked, MEMORY, STACK, Setup};

pub(crate) struct Real(WasmtimeEngine);

impl Bench for Real {
    type Engine = WasmtimeEngine;

    fn new(setup: Setup) -> Self {
        let config = WasmtimeEngineConfig::new()
            .deadline((!setup.fuel).then_some(DEADLINE))
            .fuel(setup.fuel.then_some(FUEL))
            .max_memory_bytes(MEMORY)
            .max_stack_bytes(STACK)
            .max_instances(setup.max_instances);
        Self(WasmtimeEngine::new(config).unwrap())
    }

    fn engine(&self) -> &WasmtimeEngine {
        &self.0
    }

    fn check<W: World>(compiled: &Compiled<Self>) -> Result<(), EngineError> {
        compiled.check::<W>()
    }

    fn ended<W: World>(invoker: &Invoked<Self, W>) -> Option<String> {
        invoker.ended().map(str::to_owned)
    }

    fn stderr<W: World>(invoker: &Invoked<Self, W>) -> String {
        invoker.stderr()
    }
}
