//! Both lanes do the same: the same calls through an invoker of each, and through those of the
//! direct lane on a fiber and with a call driver, compared.
//!
//! Random values are tried a few times for each type. `TORVYN_LANES_CASES` says how often, and
//! the README of the benches how to try more than a million.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod beyond;
mod chain;
mod counts;
mod differential;
mod each;
mod eligible;
mod handles;
mod hostile;
mod numbers;
mod passed;
#[path = "../both_lanes/bad_input/world.rs"]
mod raw_guest;
mod resources;
mod starts;
mod state;
mod worlds;

use std::any::Any;
use std::fmt::Debug;
use std::sync::LazyLock;

use pollster::block_on;
use proptest::strategy::{BoxedStrategy, Strategy};
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use torvyn_engine::{
    CompiledComponent, EngineError, ExecutionMode, Lane, WasmEngine, WasmtimeEngine,
    WasmtimeEngineConfig, WasmtimeInvoker, World,
};

/// A way to call.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Side {
    Component,
    Direct,
    /// Through the direct lane, on a fiber.
    OnFiber,
    /// Through the direct lane, with a call driver from the first call on.
    Driven,
    /// The same on a fiber.
    DrivenOnFiber,
}

/// How many of them there are.
const COUNT: usize = 5;

const SIDES: [Side; COUNT] = [
    Side::Component,
    Side::Direct,
    Side::OnFiber,
    Side::Driven,
    Side::DrivenOnFiber,
];

/// Those of the direct lane.
const DIRECT: [Side; COUNT - 1] = [
    Side::Direct,
    Side::OnFiber,
    Side::Driven,
    Side::DrivenOnFiber,
];

impl Side {
    fn is_direct(self) -> bool {
        self.lane() == Lane::Direct
    }

    fn lane(self) -> Lane {
        match self {
            Self::Component => Lane::Component,
            Self::Direct | Self::OnFiber | Self::Driven | Self::DrivenOnFiber => Lane::Direct,
        }
    }

    fn is_driven(self) -> bool {
        matches!(self, Self::Driven | Self::DrivenOnFiber)
    }

    fn is_on_fiber(self) -> bool {
        matches!(self, Self::OnFiber | Self::DrivenOnFiber)
    }

    fn config(self) -> WasmtimeEngineConfig {
        WasmtimeEngineConfig::new()
            .lane(self.lane())
            .call_driver_after(self.is_driven().then_some(0))
            .execution(match self.is_on_fiber() {
                false => ExecutionMode::Blocking,
                true => ExecutionMode::Async,
            })
    }
}

/// How many random cases a test tries.
fn cases() -> u32 {
    match std::env::var("TORVYN_LANES_CASES") {
        Ok(text) => text.parse().expect("`TORVYN_LANES_CASES` is a number"),
        Err(_) => 32,
    }
}

/// Runs a test with random values, which are not written down anywhere.
fn random<S>(strategy: S, test: impl Fn(S::Value) -> Result<(), TestCaseError>)
where
    S: Strategy + 'static,
    S::Value: Debug + 'static,
{
    let values = strategy.prop_map(|value| Box::new(value) as Box<dyn Value>);
    run(values.boxed(), &|value| match value.into_any().downcast() {
        Ok(value) => test(*value),
        Err(_) => panic!("a value is of another type than its strategy"),
    });
}

/// A value of any type. The runner is a lot of code, which is compiled once, and not for each of the
/// many types that are tried.
trait Value: Debug {
    fn into_any(self: Box<Self>) -> Box<dyn Any>;
}

impl<T: Debug + 'static> Value for T {
    fn into_any(self: Box<Self>) -> Box<dyn Any> {
        self
    }
}

fn run(
    values: BoxedStrategy<Box<dyn Value>>,
    test: &dyn Fn(Box<dyn Value>) -> Result<(), TestCaseError>,
) {
    let mut config = Config::with_cases(cases());
    config.failure_persistence = None;
    let result = TestRunner::new(config).run(&values, test);
    result.unwrap_or_else(|error| panic!("{error}"));
}

/// How often an instance is called before a case: one in ten so often that its post-return and
/// its `realloc` share a guest entry from then on.
fn calls_before() -> impl Strategy<Value = usize> {
    use proptest::prelude::*;

    prop_oneof![9 => Just(0), 1 => Just(101)]
}

fn engine(side: Side) -> &'static WasmtimeEngine {
    static ENGINES: LazyLock<[WasmtimeEngine; COUNT]> =
        LazyLock::new(|| SIDES.map(|side| torvyn_tests::engine_with(side.config())));
    &ENGINES[side as usize]
}

/// A component, compiled for each side.
fn compile(wasm: &[u8]) -> [CompiledComponent; COUNT] {
    SIDES.map(|side| block_on(engine(side).compile(wasm)).unwrap())
}

fn compile_text(wat: &str) -> [CompiledComponent; COUNT] {
    compile(&wat::parse_str(wat).unwrap())
}

/// Makes an instance that is called from that side.
fn start<W: World>(
    side: Side,
    compiled: &[CompiledComponent; COUNT],
    host: impl Into<W::Host> + Send,
) -> Result<WasmtimeInvoker<W>, EngineError> {
    let compiled = &compiled[side as usize];
    let instance = block_on(engine(side).instantiate::<W>(compiled, host))?;
    let invoker = engine(side).bind(instance)?;
    assert_eq!(invoker.lane(), side.lane());
    Ok(invoker)
}

/// The name of an error's variant.
fn kind(error: &EngineError) -> String {
    let text = format!("{error:?}");
    let name = text.split(|c: char| !c.is_alphanumeric()).next();
    name.unwrap_or_default().to_owned()
}

/// What lanes must agree on: the value, or the kind of error.
fn outcome<T: Debug>(answer: Result<T, EngineError>) -> Result<String, String> {
    match answer {
        Ok(value) => Ok(format!("{value:?}")),
        Err(error) => Err(kind(&error)),
    }
}
