//! Machine code that is kept by the caller.
#![allow(
    unsafe_code,
    reason = "the bytes are those that the engine has made, or altered so that they are refused"
)]

use torvyn_engine::{
    CompiledComponent, ComponentLimits, EngineError, Lane, WasiGrants, WasmEngine, WasmtimeEngine,
    WasmtimeEngineConfig,
};

use super::{Answering, component, component_with};

fn engine() -> WasmtimeEngine {
    WasmtimeEngine::new(WasmtimeEngineConfig::new()).unwrap()
}

fn load(engine: &WasmtimeEngine, bytes: &[u8]) -> Result<CompiledComponent, EngineError> {
    // SAFETY: see the top.
    unsafe { engine.load_precompiled(bytes) }
}

#[test]
fn another_engine_loads_it() {
    use super::answering::exports::Answering as _;

    let bytes = engine().precompile(&component(7)).unwrap();
    let engine = engine();
    let compiled = load(&engine, &bytes).unwrap();
    assert_eq!(compiled.wasm_size(), component(7).len());
    let answer = pollster::block_on(async {
        let instance = engine.instantiate::<Answering>(&compiled, ()).await?;
        engine.bind(instance)?.answer().await
    });
    assert_eq!(answer.unwrap(), 7);
}

#[track_caller]
fn is_refused(engine: &WasmtimeEngine, bytes: &[u8]) -> String {
    match load(engine, bytes) {
        Err(error @ EngineError::Precompiled { .. }) => error.to_string(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_engine_with_other_settings_refuses_it() {
    let bytes = engine().precompile(&component(1)).unwrap();
    let other = WasmtimeEngine::new(WasmtimeEngineConfig::new().fuel(Some(1000))).unwrap();
    let text = is_refused(&other, &bytes);
    assert!(text.starts_with("the precompiled bytes can't be loaded: "));
    assert!(text.contains("fuel"), "{text}");
}

/// What it is made of was counted by who has compiled it. What an instance takes is counted here.
#[test]
fn an_engine_with_lower_limits_has_them_for_instances() {
    let limits = ComponentLimits::new();
    let start = |more: &str, limits| {
        let bytes = engine().precompile(&component_with(1, more)).unwrap();
        let config = WasmtimeEngineConfig::new().component_limits(limits);
        let engine = WasmtimeEngine::new(config).unwrap();
        let compiled = load(&engine, &bytes).unwrap();
        pollster::block_on(engine.instantiate::<Answering>(&compiled, ())).map(drop)
    };
    for (more, limits, what) in [
        ("(memory 0) (memory 0)", limits.memories(1), "memory"),
        ("(table 0 funcref)", limits.tables(0), "table"),
    ] {
        start(more, ComponentLimits::new()).unwrap();
        let error = start(more, limits).unwrap_err();
        assert!(
            matches!(error, EngineError::Instantiate { .. }),
            "{error:?}"
        );
        let text = error.to_string();
        assert!(text.contains(&format!("{what} count too high")), "{text}");
    }
}

#[test]
fn an_engine_of_another_lane_refuses_it() {
    let component_lane = WasmtimeEngineConfig::new().lane(Lane::Component);
    let component_lane = WasmtimeEngine::new(component_lane).unwrap();
    let bytes = component_lane.precompile(&component(1)).unwrap();
    assert!(load(&component_lane, &bytes).unwrap().is_direct().is_err());
    let text = is_refused(&engine(), &bytes);
    assert!(
        text.ends_with("an engine whose `lane` is the component lane"),
        "{text}"
    );

    let bytes = engine().precompile(&component(1)).unwrap();
    assert_eq!(load(&engine(), &bytes).unwrap().is_direct(), Ok(()));
    let text = is_refused(&component_lane, &bytes);
    assert!(
        text.contains("it was compiled to be called directly"),
        "{text}"
    );
    assert!(
        text.ends_with("the setting `lane` asks for the component lane"),
        "{text}"
    );
}

/// A component is compiled once, whichever lane it takes. For the direct lane its data is there once more:
/// snapshots leave that out.
#[test]
fn no_lane_takes_much_more_room() {
    let sizes = [Lane::Component, Lane::Direct].map(|lane| {
        let engine = WasmtimeEngine::new(WasmtimeEngineConfig::new().lane(lane)).unwrap();
        let wasm = std::fs::read(torvyn_tests::example("json-select")).unwrap();
        let bytes = engine.precompile(&wasm).unwrap();
        [load(&engine, &bytes).unwrap().compiled_size(), bytes.len()]
    });
    let [component, direct] = sizes;
    for (component, direct) in component.into_iter().zip(direct) {
        assert!(direct < component + component / 2, "{sizes:?}");
    }
}

/// What is granted is there in the component lane only.
#[test]
fn an_engine_that_grants_more_refuses_it() {
    let wasm = std::fs::read(torvyn_tests::example("identity")).unwrap();
    let granting = WasmtimeEngineConfig::new().wasi(WasiGrants::new().env("LANG", "en"));
    let granting = WasmtimeEngine::new(granting).unwrap();
    let bytes = engine().precompile(&wasm).unwrap();
    let text = is_refused(&granting, &bytes);
    assert!(
        text.ends_with("`wasi:cli/environment@0.2.6#get-environment` is granted"),
        "{text}"
    );

    let bytes = granting.precompile(&wasm).unwrap();
    let expected = load(&granting, &bytes).unwrap().is_direct();
    assert!(expected.is_err());
    assert_eq!(load(&engine(), &bytes).unwrap().is_direct(), expected);
}

#[test]
fn what_was_cut_or_altered_is_refused() {
    let engine = engine();
    let bytes = engine.precompile(&component(1)).unwrap();
    for length in [0, 10, 200, bytes.len() / 2, bytes.len() - 1] {
        is_refused(&engine, &bytes[..length]);
    }
    for at in (0..bytes.len()).step_by(bytes.len() / 50) {
        let mut altered = bytes.clone();
        altered[at] ^= 0x20;
        is_refused(&engine, &altered);
    }
    is_refused(&engine, &[&bytes[..], b"more"].concat());
    is_refused(&engine, &component(1));
}

#[test]
fn bad_components_are_not_precompiled() {
    let outcome = engine().precompile(b"not wasm");
    assert!(matches!(outcome, Err(EngineError::NotWasm { .. })));
}
