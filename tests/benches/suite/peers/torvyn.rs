//! This engine.

use std::time::Duration;

use pollster::block_on;
use torvyn_engine::streaming::{ElementMeta, ProcessResult, StreamElement, Transform};
use torvyn_engine::{
    CompiledComponent, ComponentInvoker, ExecutionMode, Lane, WasmEngine, WasmtimeEngine,
    WasmtimeEngineConfig, WasmtimeInvoker, World,
};

use super::{FUEL, Mode};

pub(crate) fn config(mode: Mode, lane: Lane) -> WasmtimeEngineConfig {
    let config = WasmtimeEngineConfig::new()
        .lane(lane)
        .deadline(None)
        .allow_unbounded_calls(true);
    match mode {
        Mode::Unbounded => config,
        Mode::Fuel => config.fuel(Some(FUEL)),
        Mode::Deadline => config.deadline(Some(Duration::from_secs(5))),
        Mode::Async => config.execution(ExecutionMode::Async),
    }
}

/// An engine, and a component in it.
pub(crate) struct Compiled {
    engine: WasmtimeEngine,
    component: CompiledComponent,
}

impl Compiled {
    pub(crate) fn new(wasm: &[u8], config: WasmtimeEngineConfig) -> Self {
        let engine = WasmtimeEngine::new(config).unwrap();
        let component = block_on(engine.compile(wasm)).unwrap();
        Self { engine, component }
    }

    pub(crate) fn start<W: World>(&self, host: impl Into<W::Host> + Send) -> WasmtimeInvoker<W> {
        let instance = block_on(self.engine.instantiate::<W>(&self.component, host)).unwrap();
        self.engine.bind(instance).unwrap()
    }
}

pub(crate) struct Flip(WasmtimeInvoker<Transform>);

impl Flip {
    pub(crate) fn new(compiled: &Compiled) -> Self {
        Self(compiled.start(()))
    }
}

impl super::Flip for Flip {
    fn process(&mut self, payload: &[u8]) -> u8 {
        let meta = ElementMeta {
            sequence: 1,
            timestamp_ns: 2,
        };
        match block_on(self.0.process(StreamElement { meta, payload })) {
            Ok(Ok(ProcessResult::Output(output))) => output.payload[0],
            other => panic!("{other:?}"),
        }
    }
}
