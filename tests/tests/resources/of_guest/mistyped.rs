//! A component that has the functions of the world, about other resources.

use things::exports::Things as _;
use torvyn_engine::{EngineError, Invoker, WasmEngine as _, WasmtimeEngine};

use super::world::config;

#[derive(Invoker)]
#[invoker(
    inline = "
        package test:things;
        interface things { resource a; resource b; make: func() -> a; }
        world holder { export things; }
    ",
    world = "test:things/holder"
)]
struct Things;

/// Its `make` returns a `b`.
const OTHER: &str = r#"
    (component
        (component $inner
            (type $a (resource (rep i32)))
            (type $b (resource (rep i32)))
            (export $ea "a" (type $a))
            (export $eb "b" (type $b))
            (core func $new (canon resource.new $b))
            (core module $m
                (import "" "new" (func $new (param i32) (result i32)))
                (func (export "make") (result i32) (call $new (i32.const 7))))
            (core instance $i (instantiate $m
                (with "" (instance (export "new" (func $new))))))
            (func (export "make") (result (own $eb)) (canon lift (core func $i "make"))))
        (instance $x (instantiate $inner))
        (export "test:things/things" (instance $x)))"#;

#[tokio::test]
async fn a_handle_of_another_resource_breaks_the_abi() {
    let engine = WasmtimeEngine::new(config()).unwrap();
    for (text, fits) in [
        (
            OTHER
                .replace("(own $eb)", "(own $ea)")
                .replace("resource.new $b", "resource.new $a"),
            true,
        ),
        (OTHER.to_owned(), false),
    ] {
        let compiled = engine
            .compile(&wat::parse_str(text).unwrap())
            .await
            .unwrap();
        let instance = engine.instantiate::<Things>(&compiled, ()).await.unwrap();
        let mut invoker = engine.bind(instance).unwrap();
        let made = invoker.make().await;
        if fits {
            invoker.a_drop(made.unwrap()).await.unwrap();
            continue;
        }
        let error = made.map(drop).unwrap_err();
        let EngineError::AbiViolation(fault) = &error else {
            panic!("{error}");
        };
        assert_eq!(
            &*fault.reason,
            "a handle of another resource was returned than the world says"
        );
        assert!(invoker.ended().is_some());
    }
}
