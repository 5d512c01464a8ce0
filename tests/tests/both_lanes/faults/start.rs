//! Components that fail before their first call.

use pollster::block_on;
use torvyn_engine::{EngineError, Invoker, WasmEngine};
use torvyn_tests::engine;

#[derive(Invoker)]
#[invoker(
    inline = "package test:started@1.0.0; world started {}",
    world = "test:started/started"
)]
struct Started;

fn start(wat: &str) -> Result<(), EngineError> {
    block_on(async {
        let compiled = engine().compile(&wat::parse_str(wat).unwrap()).await?;
        compiled.check::<Started>()?;
        let instance = engine().instantiate::<Started>(&compiled, ()).await?;
        engine().bind(instance).map(drop)
    })
}

#[test]
fn a_trap() {
    let error = start(
        "(component
            (core module $m (func $start unreachable) (start $start))
            (core instance (instantiate $m))
        )",
    )
    .unwrap_err();
    assert!(matches!(error, EngineError::Trap(_)), "{error:?}");
    let text = error.to_string();
    assert!(text.contains("`unreachable`"), "{text}");
    assert!(text.ends_with("in `start`"), "{text}");
}

#[test]
fn a_data_segment_out_of_memory() {
    let error = start(
        r#"(component
            (core module $m (memory 1) (data (i32.const 65536) "x"))
            (core instance (instantiate $m))
        )"#,
    )
    .unwrap_err();
    let text = error.to_string();
    assert!(text.contains("out of bounds"), "{text}");
    assert_eq!(text.lines().count(), 1, "{text}");
}

#[test]
fn a_call_that_is_denied() {
    let error = start(
        r#"(component
            (import "wasi:random/random@0.2.0" (instance $random
                (export "get-random-u64" (func (result u64)))
            ))
            (alias export $random "get-random-u64" (func $get))
            (core func $get (canon lower (func $get)))
            (core module $m
                (import "wasi" "get" (func $get (result i64)))
                (func $start (drop (call $get)))
                (start $start)
            )
            (core instance (instantiate $m (with "wasi" (instance
                (export "get" (func $get))
            ))))
        )"#,
    )
    .unwrap_err();
    assert!(matches!(error, EngineError::Denied(_)), "{error:?}");
    let text = error.to_string();
    let denied = "`wasi:random/random@0.2.0#get-random-u64` is denied in `start`";
    assert!(text.contains(denied), "{text}");
}

/// WASI's name with another type than WASI's: nobody provides that.
#[test]
fn a_system_interface_of_another_type() {
    let error = start(
        r#"(component
            (import "wasi:cli/exit@0.2.0" (instance
                (export "exit" (func (param "status" u32)))
            ))
        )"#,
    )
    .unwrap_err();
    let text = error.to_string();
    assert!(
        matches!(error, EngineError::Instantiate { .. }),
        "{error:?}"
    );
    assert!(text.contains("`wasi:cli/exit@0.2.0`"), "{text}");
    assert!(text.ends_with("expected `result` found `u32`"), "{text}");
}
