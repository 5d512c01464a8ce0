//! Which components are called directly, and what is said of those that are not.

use std::path::PathBuf;

use nothing::exports::Nothing as _;
use pollster::block_on;
use torvyn_engine::{
    EngineError, ExecutionMode, Invoker, Lane, WasiGrants, WasmEngine, WasmtimeEngine,
    WasmtimeEngineConfig,
};

use super::{Side, engine};

/// A world that every component here has.
#[derive(Invoker)]
#[invoker(
    inline = "package test:nothing; world nothing { export f: func() -> u32; }",
    world = "test:nothing/nothing"
)]
pub(crate) struct Nothing;

/// Guests as people write them, and as tests do.
pub(crate) fn guests() -> impl Iterator<Item = PathBuf> {
    let examples = [
        "faulty",
        "identity",
        "json-select",
        "line-source",
        "redact",
        "summary-sink",
        "thermostat",
        "word-count",
    ];
    let guests = ["probe", "system", "traffic", "values"];
    let examples = examples.map(torvyn_tests::example);
    let guests = guests.map(torvyn_tests::guest);
    examples.into_iter().chain(guests)
}

#[test]
fn every_guest_is() {
    for path in guests() {
        let compiled = block_on(engine(Side::Direct).compile_file(&path)).unwrap();
        assert_eq!(compiled.is_direct(), Ok(()), "{}", path.display());
    }
}

/// Why a component is not called directly: what is said of it, and when it has to be.
fn reason(wat: &str) -> String {
    let wasm = wat::parse_str(wat).unwrap();
    let direct = engine(Side::Direct);
    let compiled = block_on(direct.compile(&wasm)).unwrap();
    let reason = compiled.is_direct().unwrap_err();
    match block_on(direct.instantiate::<Nothing>(&compiled, ())) {
        Err(error @ EngineError::Instantiate { .. }) => {
            let source = std::error::Error::source(&error).unwrap().to_string();
            assert!(source.contains("the setting `lane`"), "{source}");
            assert!(source.contains(&reason), "{source}");
        }
        other => panic!("{:?}", other.map(drop)),
    }
    // Where it does not have to be, it is called all the same.
    let either = WasmtimeEngine::new(WasmtimeEngineConfig::new()).unwrap();
    let compiled = block_on(either.compile(&wasm)).unwrap();
    let instance = block_on(either.instantiate::<Nothing>(&compiled, ())).unwrap();
    let mut invoker = either.bind(instance).unwrap();
    assert_eq!(invoker.lane(), Lane::Component);
    assert_eq!(block_on(invoker.f()).unwrap(), 7);
    reason
}

const SEVEN: &str = r#"
    (core module $seven (func (export "f") (result i32) (i32.const 7)))
    (core instance $seven (instantiate $seven))
    (func $f (result u32) (canon lift (core func $seven "f")))
"#;

/// A component that exports the function of the world, and has these parts.
fn with(parts: &str) -> String {
    format!(r#"(component {SEVEN} (export "f" (func $f)) {parts})"#)
}

const TEXT: &str = r#"
    (core module $text
        (memory (export "memory") 1)
        (func (export "text") (result i32) (i32.const 0)))
    (core instance $one (instantiate $text))
    (core instance $other (instantiate $text))
"#;

#[test]
fn what_defines_resources_is_not() {
    let wat = with(r#"(type $r (resource (rep i32))) (export "r" (type $r))"#);
    assert_eq!(reason(&wat), "it defines resources");
}

/// An interface has a name for each resource of the host that its functions are about.
#[test]
fn what_exports_a_resource_of_the_host_is() {
    let wat = with(
        r#"(import "wasi:io/error@0.2.0" (instance $io (export "error" (type (sub resource)))))
        (alias export $io "error" (type $error))
        (export "error" (type $error))"#,
    );
    let wasm = wat::parse_str(wat).unwrap();
    let compiled = block_on(engine(Side::Direct).compile(&wasm)).unwrap();
    assert_eq!(compiled.is_direct(), Ok(()));
    let instance = block_on(engine(Side::Direct).instantiate::<Nothing>(&compiled, ()));
    let mut invoker = engine(Side::Direct).bind(instance.unwrap()).unwrap();
    assert_eq!(block_on(invoker.f()).unwrap(), 7);
}

#[test]
fn what_has_several_memories_is_not() {
    let wat = with(&format!(
        r#"{TEXT}
        (func (export "one") (result string)
            (canon lift (core func $one "text") (memory (core memory $one "memory"))))
        (func (export "other") (result string)
            (canon lift (core func $other "text") (memory (core memory $other "memory"))))"#
    ));
    assert_eq!(reason(&wat), "it lifts and lowers through several memories");
}

#[test]
fn what_is_composed_is_not() {
    let wat = format!(
        r#"(component
            (component $part {SEVEN} (export "f" (func $f)))
            (instance $one (instantiate $part))
            (instance $other (instantiate $part))
            (export "f" (func $one "f"))
            (export "g" (func $other "f")))"#
    );
    assert_eq!(reason(&wat), "it is composed of several components");
}

#[test]
fn what_passes_other_texts_is_not() {
    for encoding in ["utf16", "latin1+utf16"] {
        let wat = with(&format!(
            r#"{TEXT}
            (func (export "text") (result string) (canon lift (core func $one "text")
                (memory (core memory $one "memory")) string-encoding={encoding}))"#
        ));
        let expected = "`text` has text in another encoding than UTF-8";
        assert_eq!(reason(&wat), expected, "{encoding}");
    }
}

/// One of its exports is a function of the host's.
#[test]
fn what_exports_an_import_is_not() {
    let wat = r#"(component
        (import "wasi:random/insecure@0.2.3" (instance $random
            (export "get-insecure-random-u64" (func (result u64)))))
        (core func $random (canon lower (func $random "get-insecure-random-u64")))
        (core module $seven (func (export "f") (result i32) (i32.const 7)))
        (core instance $seven (instantiate $seven))
        (func (export "f") (result u32) (canon lift (core func $seven "f")))
        (func (export "random") (result u64) (canon lift (core func $random))))"#;
    assert_eq!(
        reason(wat),
        "an exported function is a function of the component model"
    );
}

/// What the configuration says counts before the component does.
#[test]
fn what_the_settings_say() {
    let wasm = wat::parse_str(with("")).unwrap();
    let said = |config: WasmtimeEngineConfig| {
        let engine = WasmtimeEngine::new(config).unwrap();
        let compiled = block_on(engine.compile(&wasm)).unwrap();
        compiled.is_direct()
    };
    let config = WasmtimeEngineConfig::new();
    assert_eq!(said(config.clone()), Ok(()));
    assert_eq!(
        said(config.clone().lane(Lane::Component)),
        Err("the setting `lane` asks for the component lane".to_owned())
    );
    assert_eq!(said(config.execution(ExecutionMode::Async)), Ok(()));
}

/// The component is called directly, unless it is granted what it imports.
#[test]
fn what_is_granted_something_is_not() {
    let wat = r#"(component
        (import "wasi:random/random@0.2.3" (instance $random
            (export "get-random-u64" (func (result u64)))))
        (core func $random (canon lower (func $random "get-random-u64")))
        (core module $seven
            (import "host" "random" (func (result i64)))
            (func (export "f") (result i32) (i32.const 7)))
        (core instance $seven (instantiate $seven
            (with "host" (instance (export "random" (func $random))))))
        (func (export "f") (result u32) (canon lift (core func $seven "f"))))"#;
    let wasm = wat::parse_str(wat).unwrap();
    let start = |lane: Lane, random: bool| {
        let wasi = WasiGrants::new().random(random);
        let config = WasmtimeEngineConfig::new().lane(lane).wasi(wasi);
        let engine = WasmtimeEngine::new(config).unwrap();
        let compiled = block_on(engine.compile(&wasm)).unwrap();
        assert_eq!(compiled.is_direct().is_ok(), !random);
        let instance = block_on(engine.instantiate::<Nothing>(&compiled, ()))?;
        engine.bind(instance)
    };
    let lane = |random| start(Lane::Auto, random).unwrap().lane();
    assert_eq!((lane(false), lane(true)), (Lane::Direct, Lane::Component));
    let error = start(Lane::Direct, true).map(drop).unwrap_err();
    let source = std::error::Error::source(&error).unwrap().to_string();
    let granted = "`wasi:random/random@0.2.3#get-random-u64` is granted";
    assert!(source.contains(granted), "{source}");
}
