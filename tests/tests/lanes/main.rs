//! Both lanes do the same: the same calls through an invoker of each, compared.
//!
//! Random values are tried a few times for each type. `TORVYN_LANES_CASES` says how often:
//! `TORVYN_LANES_CASES=20000 cargo test -p torvyn-tests --all-features --test lanes` tries more
//! than a million.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod chain;
mod counts;
mod differential;
mod eligible;
mod handles;
mod hostile;
mod numbers;
#[path = "../bad_input/world.rs"]
mod raw_guest;
mod starts;

use std::fmt::Debug;
use std::sync::LazyLock;

use pollster::block_on;
use torvyn_engine::{
    CompiledComponent, EngineError, Lane, WasmEngine, WasmtimeEngine, WasmtimeEngineConfig,
    WasmtimeInvoker, World,
};

const LANES: [Lane; 2] = [Lane::Component, Lane::Direct];

/// How many random cases a test tries.
fn cases() -> u32 {
    match std::env::var("TORVYN_LANES_CASES") {
        Ok(text) => text.parse().expect("`TORVYN_LANES_CASES` is a number"),
        Err(_) => 48,
    }
}

/// Runs a test with random values, which are not written down anywhere.
fn random<S: proptest::strategy::Strategy>(
    strategy: &S,
    test: impl Fn(S::Value) -> Result<(), proptest::test_runner::TestCaseError>,
) where
    S::Value: Debug,
{
    use proptest::test_runner::{Config, TestRunner};

    let mut config = Config::with_cases(cases());
    config.failure_persistence = None;
    let result = TestRunner::new(config).run(strategy, test);
    result.unwrap_or_else(|error| panic!("{error}"));
}

fn engine(lane: Lane) -> &'static WasmtimeEngine {
    static ENGINES: LazyLock<[WasmtimeEngine; 2]> = LazyLock::new(|| {
        LANES.map(|lane| WasmtimeEngine::new(WasmtimeEngineConfig::new().lane(lane)).unwrap())
    });
    &ENGINES[usize::from(lane == Lane::Direct)]
}

/// A component, compiled for both lanes.
fn compile(wasm: &[u8]) -> [CompiledComponent; 2] {
    LANES.map(|lane| block_on(engine(lane).compile(wasm)).unwrap())
}

fn compile_text(wat: &str) -> [CompiledComponent; 2] {
    compile(&wat::parse_str(wat).unwrap())
}

/// Makes an instance that is called through that lane.
fn start<W: World>(
    lane: Lane,
    compiled: &[CompiledComponent; 2],
    host: impl Into<W::Host> + Send,
) -> Result<WasmtimeInvoker<W>, EngineError> {
    let compiled = &compiled[usize::from(lane == Lane::Direct)];
    let instance = block_on(engine(lane).instantiate::<W>(compiled, host))?;
    let invoker = engine(lane).bind(instance)?;
    assert_eq!(invoker.lane(), lane);
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
