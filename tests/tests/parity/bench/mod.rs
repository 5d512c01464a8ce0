//! Where the suite runs.

mod mock;
mod players;
mod real;

pub(crate) use mock::Mock;
pub(crate) use real::Real;

use std::time::Duration;

use pollster::block_on;
use torvyn_engine::streaming::{
    DataSink, ElementMeta, ManagedDataSink, ManagedDataSource, ManagedTransform, StreamElement,
};
use torvyn_engine::{EngineError, Invoker, WasmEngine, World};

/// A world with imports, and with exports that are roles and others that are none.
#[derive(Invoker)]
#[invoker(
    wit = "../guest-examples/thermostat/wit",
    world = "acme:sensors/thermostat@1.0.0"
)]
pub(crate) struct Thermostat;

/// Its component breaks the canonical ABI.
#[derive(Invoker)]
#[invoker(
    inline = "package test:broken@1.0.0; world broken { export text: func() -> string; }",
    world = "test:broken/broken"
)]
pub(crate) struct Broken;

/// Its component traps before it can be called.
#[derive(Invoker)]
#[invoker(
    inline = "package test:started@1.0.0; world started {}",
    world = "test:started/started"
)]
pub(crate) struct Started;

/// What calls may use.
pub(crate) const DEADLINE: Duration = Duration::from_millis(50);
pub(crate) const FUEL: u64 = 1_000_000;
pub(crate) const MEMORY: usize = 4 << 20;
pub(crate) const STACK: usize = 128 << 10;

/// How an engine is set up.
#[derive(Clone, Copy, Default)]
pub(crate) struct Setup {
    /// Whether fuel is what limits a call, in place of a deadline.
    pub(crate) fuel: bool,
    pub(crate) max_instances: Option<u32>,
}

/// An engine, and how to look into what it has made.
pub(crate) trait Bench: Sized {
    type Engine: WasmEngine<
            Invoker<Thermostat>: thermostat::exports::Thermostat,
            Invoker<Broken>: broken::exports::Broken,
        >;

    fn new(setup: Setup) -> Self;
    fn engine(&self) -> &Self::Engine;
    fn check<W: World>(compiled: &Compiled<Self>) -> Result<(), EngineError>;
    fn ended<W: World>(invoker: &Invoked<Self, W>) -> Option<String>;
    fn stderr<W: World>(invoker: &Invoked<Self, W>) -> String;

    fn compile(&self, wasm: &[u8]) -> Result<Compiled<Self>, EngineError> {
        block_on(self.engine().compile(wasm))
    }

    /// The component of a guest in `guest-examples`.
    fn example(&self, name: &str) -> Compiled<Self> {
        block_on(self.engine().compile_file(torvyn_tests::example(name))).unwrap()
    }

    fn start<W: World>(
        &self,
        compiled: &Compiled<Self>,
        host: impl Into<W::Host> + Send,
    ) -> Result<Invoked<Self, W>, EngineError> {
        let instance = block_on(self.engine().instantiate::<W>(compiled, host))?;
        self.engine().bind(instance)
    }

    fn faulty(&self) -> Invoked<Self, ManagedTransform> {
        self.start(&self.example("faulty"), ()).unwrap()
    }

    fn line_source(&self) -> Invoked<Self, ManagedDataSource> {
        self.start(&self.example("line-source"), ()).unwrap()
    }

    fn summary_sink(&self) -> Invoked<Self, ManagedDataSink> {
        self.start(&self.example("summary-sink"), ()).unwrap()
    }

    fn broken(&self) -> Invoked<Self, Broken> {
        let compiled = self.compile(&wat::parse_str(BROKEN).unwrap()).unwrap();
        self.start(&compiled, ()).unwrap()
    }
}

pub(crate) type Compiled<B> = <<B as Bench>::Engine as WasmEngine>::Compiled;
pub(crate) type Invoked<B, W> = <<B as Bench>::Engine as WasmEngine>::Invoker<W>;

/// Returns a text that is out of its memory.
const BROKEN: &str = r#"(component
    (core module $m
        (memory (export "memory") 1)
        (data (i32.const 0) "\00\00\ff\ff\05\00\00\00")
        (func (export "text") (result i32) (i32.const 0))
    )
    (core instance $m (instantiate $m))
    (alias core export $m "memory" (core memory $memory))
    (func (export "text") (result string)
        (canon lift (core func $m "text") (memory $memory)))
)"#;

/// Traps at its start.
pub(crate) const STARTED: &str = "(component
    (core module $m (func $start unreachable) (start $start))
    (core instance (instantiate $m))
)";

/// A command for `faulty`.
pub(crate) fn command(text: &str) -> StreamElement<'_> {
    element(0, text.as_bytes())
}

pub(crate) fn element(sequence: u64, payload: &[u8]) -> StreamElement<'_> {
    StreamElement {
        meta: ElementMeta {
            sequence,
            timestamp_ns: 7,
        },
        payload,
    }
}

/// A world that `faulty` does not fit.
pub(crate) type Other = DataSink;
