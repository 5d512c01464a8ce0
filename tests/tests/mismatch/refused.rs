//! What `check` says of a component is what `instantiate` says, whatever it is refused for.

use pollster::block_on;
use torvyn_engine::contract::{self, Contract, check_engine, unpassed};
use torvyn_engine::{EngineError, Invoker, Lane, WasmEngine, WasmtimeEngine, WasmtimeEngineConfig};

const WIT: &str = "package a:b; world w { export run: func() -> u32; }";

#[derive(Invoker)]
#[invoker(
    inline = "package a:b; world w { export run: func() -> u32; }",
    world = "a:b/w"
)]
struct Run;

/// A component that runs, with more in it.
fn component(before: &str, module: &str, after: &str) -> Vec<u8> {
    let wat = format!(
        r#"(component {before}
            (core module $m {module} (func (export "run") (result i32) (i32.const 1)))
            (core instance $c (instantiate $m))
            (func (export "run") (result u32) (canon lift (core func $c "run"))) {after})"#
    );
    wat::parse_str(wat).unwrap()
}

fn cases() -> Vec<(&'static str, Vec<u8>, bool)> {
    let plain = |before: &str| component(before, "", "");
    let import = |name: &str, ty: &str| {
        plain(&format!(
            r#"(import "wasi:cli/exit@0.2.0" (instance (export "{name}" (func {ty}))))"#
        ))
    };
    vec![
        ("as it should be", plain(""), true),
        ("exit", import("exit", r#"(param "status" (result))"#), true),
        (
            "another exit",
            import("exit", r#"(param "status" u8)"#),
            false,
        ),
        (
            "an exit that is denied",
            import("leave", "(param \"a\" u8)"),
            true,
        ),
        ("a module", plain(r#"(import "m" (core module))"#), false),
        ("a component", plain(r#"(import "c" (component))"#), false),
        ("a function", plain(r#"(import "f" (func))"#), false),
        (
            "a type",
            plain(r#"(type $u u8) (import "t" (type (eq $u)))"#),
            true,
        ),
        (
            "a resource",
            plain(r#"(import "r" (type (sub resource)))"#),
            false,
        ),
        (
            "a resource of an interface",
            plain(r#"(import "a:b/c" (instance (export "r" (type (sub resource)))))"#),
            false,
        ),
        ("exceptions", component("", "(tag)", ""), false),
        ("gc", component("", "(type (struct))", ""), false),
        ("threads", component("", "(memory 1 1 shared)", ""), false),
        ("64 bits", component("", "(memory i64 1)", ""), true),
        ("a future", plain("(type (future u8))"), false),
    ]
}

#[test]
fn check_agrees_with_instantiate() {
    let world = Contract::read("world.wit", WIT.as_bytes()).unwrap();
    for lane in [Lane::Auto, Lane::Component, Lane::Direct] {
        let engine = WasmtimeEngine::new(WasmtimeEngineConfig::new().lane(lane)).unwrap();
        for (what, bytes, fits) in cases() {
            let place = format!("{what}, {lane:?}");
            let compiled = match block_on(engine.compile(&bytes)) {
                Ok(compiled) => compiled,
                Err(error) => {
                    assert!(
                        matches!(error, EngineError::Unsupported { .. }),
                        "{error:?}"
                    );
                    assert!(!fits, "{place}: {error}");
                    continue;
                }
            };
            let checked = compiled.check::<Run>().map_err(|error| error.to_string());
            let made = block_on(engine.instantiate::<Run>(&compiled, ()));
            let made = made.map(drop).map_err(|error| error.to_string());
            assert_eq!(checked, made, "{place}");
            if lane == Lane::Direct {
                continue;
            }
            assert_eq!(made.is_ok(), fits, "{place}: {made:?}");
            // And so does the comparison with a world that is known at run time alone.
            let Ok(contract) = Contract::read("component", &bytes) else {
                continue;
            };
            let same = contract::check(&contract, &world).unwrap().is_empty()
                && unpassed(&contract, &world).is_empty()
                && check_engine(&compiled, &world).is_ok();
            assert_eq!(same, fits, "{place}");
        }
    }
}

#[test]
fn a_type_is_no_function() {
    let engine = torvyn_tests::engine();
    let wat = "(component (type $t (func (result u32))) (export \"run\" (type $t)))";
    let compiled = block_on(engine.compile(&wat::parse_str(wat).unwrap())).unwrap();
    let checked = compiled.check::<Run>().unwrap_err().to_string();
    assert!(
        checked.contains("an export of that name that is no function"),
        "{checked}"
    );
    let made = block_on(engine.instantiate::<Run>(&compiled, ()));
    assert_eq!(made.map(drop).unwrap_err().to_string(), checked);
}

#[test]
fn a_proposal_that_is_off_is_named() {
    let engine = torvyn_tests::engine();
    for (module, name) in [
        ("(tag)", "`exceptions`"),
        ("(type (struct))", "`gc`"),
        ("(memory 1 1 shared)", "`threads`"),
    ] {
        let error = block_on(engine.compile(&component("", module, ""))).unwrap_err();
        let text = format!("can't be run by this engine: it needs the proposal {name}, off");
        assert!(error.to_string().contains(&text), "{error}");
    }
}

#[test]
fn what_no_host_has_is_named() {
    for (declaration, ty, what) in [
        ("", "stream<u8>", "a `stream`"),
        ("", "option<future>", "a `future`"),
        ("resource r;", "list<borrow<r>>", "a handle of a resource"),
        ("record p { m: map<string, u8> }", "p", "a `map`"),
        ("", "tuple<list<u8, 2>>", "a list of fixed length"),
    ] {
        let wit = format!(
            "package a:b; interface i {{ {declaration} f: func(x: {ty}); }}
            world w {{ export i; }}"
        );
        let world = Contract::read("world.wit", wit.as_bytes()).unwrap();
        let found = unpassed(&world, &world);
        let found: Vec<_> = found.iter().map(|it| (&*it.path, it.what)).collect();
        assert_eq!(found, [("a:b/i#f", what)], "{ty}");
    }
    let wit = "package a:b; world w { import f: async func(); }";
    let world = Contract::read("world.wit", wit.as_bytes()).unwrap();
    assert_eq!(unpassed(&world, &world)[0].what, "an asynchronous function");
    let fine = Contract::read("world.wit", WIT.as_bytes()).unwrap();
    assert_eq!(unpassed(&fine, &fine), []);
}
