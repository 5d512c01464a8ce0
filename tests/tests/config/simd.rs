//! A component with instructions that are turned off is refused.

use pollster::block_on;
use torvyn_engine::{EngineError, WasmEngine, WasmtimeEngine, WasmtimeEngineConfig};

const SIMD: &str = "(component (core module
    (func (result v128) (i32x4.add (v128.const i32x4 1 2 3 4) (v128.const i32x4 1 2 3 4)))
))";

const RELAXED: &str = "(component (core module
    (func (param v128) (result v128)
        (i8x16.relaxed_swizzle (local.get 0) (local.get 0)))
))";

fn compile(config: WasmtimeEngineConfig, wat: &str) -> Result<(), EngineError> {
    let engine = WasmtimeEngine::new(config).unwrap();
    block_on(engine.compile(&wat::parse_str(wat).unwrap())).map(drop)
}

#[test]
fn both_are_there() {
    for wat in [SIMD, RELAXED] {
        compile(WasmtimeEngineConfig::new(), wat).unwrap();
    }
}

#[test]
fn relaxed_simd_is_refused_when_it_is_off() {
    let config = WasmtimeEngineConfig::new().relaxed_simd(false);
    compile(config.clone(), SIMD).unwrap();
    let error = compile(config, RELAXED).unwrap_err();
    assert!(
        matches!(error, EngineError::Unsupported { .. }),
        "{error:?}"
    );
    assert!(
        error
            .to_string()
            .contains("relaxed SIMD support is not enabled"),
        "{error}"
    );
}

#[test]
fn simd_is_refused_when_it_is_off() {
    let config = WasmtimeEngineConfig::new().relaxed_simd(false).simd(false);
    for wat in [SIMD, RELAXED] {
        let error = compile(config.clone(), wat).unwrap_err();
        assert!(
            matches!(error, EngineError::Unsupported { .. }),
            "{error:?}"
        );
        assert!(
            error.to_string().contains("SIMD support is not enabled"),
            "{error}"
        );
    }
}
