//! Suites of tests of components: what they find, what they say, and that they come to an end.
#![forbid(unsafe_code)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod broken;
mod golden;
mod hostile;
mod typed;

use std::time::Duration;

use torvyn_engine::contract::behaviour::{Behaviour, Role};
use torvyn_engine::contract::suite::{Failure, Outcome, Suite};
use torvyn_engine::contract::{Contract, Package};
use torvyn_engine::{CompiledComponentCache, WasiGrants, WasmtimeEngine, WasmtimeEngineConfig};

/// The guest that breaks a promise, or none.
fn unruly(breaks: &str) -> Suite {
    let config = WasmtimeEngineConfig::new()
        .deadline(Some(Duration::from_secs(2)))
        .wasi(WasiGrants::new().env("BREAKS", breaks));
    Suite::new(torvyn_tests::guest("unruly"))
        .engine(config)
        .deterministic(true)
}

fn standard(world: &str) -> Contract {
    let wit = concat!(env!("CARGO_MANIFEST_DIR"), "/../wit");
    Package::open(wit).unwrap().world(Some(world)).unwrap()
}

#[track_caller]
fn failed(outcome: Outcome) -> Failure {
    match outcome {
        Outcome::Failed(failure) => failure,
        outcome => panic!("{outcome:?}"),
    }
}

#[test]
fn what_keeps_its_promises_passes() {
    let report = unruly("").world(standard("all-roles")).run().unwrap();
    assert!(report.fits(), "{report:#?}");
    let skipped: Vec<_> = report
        .tests
        .iter()
        .filter(|(_, outcome)| matches!(outcome, Outcome::Skipped(_)))
        .map(|(test, outcome)| format!("{}: {outcome:?}", test.name))
        .collect();
    assert_eq!(
        skipped,
        [
            r#"source memory: Skipped(Reason("only 100 elements went through, which are too few to tell"))"#
        ]
    );
    // Imports, and seven functions; what the processor, the source and the sink call for.
    assert_eq!(report.tests.len(), 8 + 12 + 10 + 11);
}

#[test]
fn a_behaviour_can_be_left_out() {
    let suite = unruly("memory").skip(Behaviour::Memory);
    let outcome = suite.behaviour(Role::Processor, Behaviour::Memory).unwrap();
    assert!(matches!(outcome, Outcome::Skipped(_)), "{outcome:?}");
}

/// Without a claim nothing is asked of how outputs depend on inputs.
#[test]
fn determinism_is_a_claim() {
    let suite = unruly("determinism").deterministic(false);
    let outcome = suite
        .behaviour(Role::Processor, Behaviour::Determinism)
        .unwrap();
    assert!(matches!(outcome, Outcome::Skipped(_)), "{outcome:?}");
}

#[test]
fn shapes_are_told_apart_by_their_functions() {
    let suite = Suite::new(torvyn_tests::example("identity")).world(standard("managed-transform"));
    let function = |name: &str| suite.shape(&format!("torvyn:streaming/{name}")).unwrap();
    assert_eq!(function("processor@0.2.0#process"), Outcome::Passed);
    assert_eq!(suite.imports().unwrap(), Outcome::Passed);
    let failure = failed(function("lifecycle@0.2.0#init"));
    assert!(
        failure.message.starts_with(
            "torvyn:streaming/lifecycle@0.2.0: the component lacks this interface: the world has"
        ),
        "{failure}"
    );
    assert_eq!(
        failure.help,
        "build the component for `torvyn:streaming/managed-transform@0.2.0`"
    );
}

/// A component that can't ask for files need not be compiled again to see whether it writes one.
#[test]
fn a_component_is_compiled_once() {
    let engine = WasmtimeEngine::new(WasmtimeEngineConfig::new()).unwrap();
    let engine = engine.with_cache(CompiledComponentCache::in_memory());
    let suite = Suite::new(torvyn_tests::example("identity")).prepared(engine.clone());
    assert!(suite.run().unwrap().fits());
    assert_eq!(engine.cache().unwrap().stats().compilations, 1);
}

/// A component that is built after the tests has none, and that is said.
#[test]
fn no_component_is_left_out() {
    use torvyn_engine::contract::suite::same_components;

    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("with [brackets]");
    std::fs::create_dir(&folder).unwrap();
    let [a, b] = ["a.wasm", "b.wasm"].map(|name| folder.join(name));
    std::fs::write(&a, "").unwrap();
    let [folder, a_path, b_path] = [&folder, &a, &b].map(|path| path.to_str().unwrap());
    let said = |compiled: &[&str]| same_components(folder, "*.wasm", compiled);
    assert_eq!(said(&[a_path]), Ok(()));
    let gone = said(&[a_path, b_path]).unwrap_err();
    assert_eq!(gone.message, format!("`{b_path}` has tests, and is gone"));
    std::fs::write(&b, "").unwrap();
    let new = said(&[a_path]).unwrap_err();
    assert_eq!(
        new.message,
        format!("`{b_path}` is there, and has no tests")
    );
}
