//! This engine.

use std::time::Duration;

use pollster::block_on;
use torvyn_engine::streaming::{ElementMeta, ProcessResult, StreamElement, Transform};
use torvyn_engine::{
    CompiledComponent, ComponentInvoker, EngineError, ExecutionMode, Invoker, Lane, Processor,
    WasmEngine, WasmtimeEngine, WasmtimeEngineConfig, WasmtimeInvoker, World,
};

use super::{FUEL, Mode};
use crate::now;

/// What `process` answers.
type Answer<'a> = Result<<Transform as Processor>::Output<'a>, EngineError>;

/// A component whose one function does nothing.
pub const EMPTY: &str = r#"(component
    (core module $m (func (export "nothing")))
    (core instance $i (instantiate $m))
    (func (export "nothing") (canon lift (core func $i "nothing"))))"#;

/// Its world.
#[derive(Debug, Invoker)]
#[invoker(wit = "src/peers/wit/empty.wit", world = "bench:empty/empty")]
pub struct Empty;

/// The engine's settings.
#[must_use]
pub fn config(mode: Mode, lane: Lane) -> WasmtimeEngineConfig {
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
pub struct Compiled {
    pub(super) engine: WasmtimeEngine,
    pub(super) component: CompiledComponent,
}

impl Compiled {
    /// Sets an engine up, and compiles the component.
    #[must_use]
    pub fn new(wasm: &[u8], config: WasmtimeEngineConfig) -> Self {
        let engine = WasmtimeEngine::new(config).unwrap();
        let component = block_on(engine.compile(wasm)).unwrap();
        Self { engine, component }
    }

    /// Makes an instance, and binds it.
    pub fn start<W: World>(&self, host: impl Into<W::Host> + Send) -> WasmtimeInvoker<W> {
        let instance = block_on(self.engine.instantiate::<W>(&self.component, host)).unwrap();
        self.engine.bind(instance).unwrap()
    }
}

/// Flips, with calls that keep their thread.
pub struct Flip(WasmtimeInvoker<Transform>);

impl Flip {
    /// Makes an instance.
    #[must_use]
    pub fn new(compiled: &Compiled) -> Self {
        Self(compiled.start(()))
    }
}

impl super::Flip for Flip {
    #[inline]
    fn process(&mut self, payload: &[u8]) -> u8 {
        first(now(self.0.process(element(payload))))
    }
}

/// Flips, with calls that may give up their thread.
pub struct FlipAsync(WasmtimeInvoker<Transform>);

impl FlipAsync {
    /// Makes an instance.
    #[must_use]
    pub fn new(compiled: &Compiled) -> Self {
        Self(compiled.start(()))
    }
}

impl super::Flip for FlipAsync {
    #[inline]
    fn process(&mut self, payload: &[u8]) -> u8 {
        first(block_on(self.0.process(element(payload))))
    }
}

pub(super) fn element(payload: &[u8]) -> StreamElement<'_> {
    let meta = ElementMeta {
        sequence: 1,
        timestamp_ns: 2,
    };
    StreamElement { meta, payload }
}

fn first(answer: Answer<'_>) -> u8 {
    match answer {
        Ok(Ok(ProcessResult::Output(output))) => output.payload[0],
        other => panic!("{other:?}"),
    }
}
