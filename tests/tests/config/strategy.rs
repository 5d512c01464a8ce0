//! Every strategy makes machine code of its own, which does the same.

mod guests;

use pollster::block_on;
use torvyn_engine::{
    CompilationStrategy, CompiledComponent, OptLevel, WasmEngine, WasmtimeEngine,
    WasmtimeEngineConfig,
};

fn strategies() -> [CompilationStrategy; 4] {
    let cranelift = |opt_level| CompilationStrategy::Cranelift { opt_level };
    [
        cranelift(OptLevel::Speed),
        cranelift(OptLevel::None),
        cranelift(OptLevel::SpeedAndSize),
        CompilationStrategy::Winch,
    ]
}

fn engine(strategy: CompilationStrategy) -> WasmtimeEngine {
    let config = WasmtimeEngineConfig::new()
        .strategy(strategy)
        .relaxed_simd(false);
    WasmtimeEngine::new(config).unwrap()
}

fn compile(engine: &WasmtimeEngine, guest: &str) -> CompiledComponent {
    block_on(engine.compile_file(torvyn_tests::example(guest))).unwrap()
}

#[test]
fn artifacts_differ() {
    let artifacts = strategies().map(|strategy| {
        let wasm = std::fs::read(torvyn_tests::example("redact")).unwrap();
        engine(strategy).precompile(&wasm).unwrap()
    });
    for (index, one) in artifacts.iter().enumerate() {
        for other in &artifacts[index + 1..] {
            assert!(one != other, "{} bytes", one.len());
        }
    }
}

/// Cranelift can compile it and Winch can't.
#[test]
fn winch_is_winch() {
    let wat = "(component (core module (func $f return_call $f)))";
    let wasm = wat::parse_str(wat).unwrap();
    block_on(engine(CompilationStrategy::default()).compile(&wasm)).unwrap();
    let error = block_on(engine(CompilationStrategy::Winch).compile(&wasm)).unwrap_err();
    assert!(error.to_string().contains("tail call"), "{error}");
}

#[test]
fn every_example_runs_under_every_strategy() {
    let [expected, others @ ..] = strategies().map(|strategy| guests::run(&engine(strategy)));
    assert_eq!(expected.len(), 8);
    for other in others {
        assert_eq!(other, expected);
    }
}
