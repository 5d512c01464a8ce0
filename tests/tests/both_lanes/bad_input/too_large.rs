//! Components that are made of more than the engine takes are refused before they are compiled.

use std::fmt::Write as _;
use std::fs;
use std::time::Duration;

use allocation_counter::measure;
use pollster::block_on;
use torvyn_engine::{ComponentLimits, EngineError, TooLarge, WasmEngine, WasmtimeEngine};

fn compile(wasm: &[u8], limits: ComponentLimits) -> Result<(), EngineError> {
    let config = torvyn_tests::config().component_limits(limits);
    let engine = WasmtimeEngine::new(config).unwrap();
    block_on(engine.compile(wasm)).map(drop)
}

fn too_large(compiled: Result<(), EngineError>) -> Box<TooLarge> {
    match compiled {
        Err(EngineError::ComponentTooLarge(found)) => found,
        other => panic!("{other:?}"),
    }
}

/// A component inside of which there are two of the one before, and so on.
fn doubling(levels: usize) -> String {
    let mut wat =
        "(component (component $c0 (core module $m) (core instance (instantiate $m)))".to_owned();
    for level in 1..=levels {
        let _ = write!(
            wat,
            "(component $c{level}
                (alias outer 1 $c{} (component $p))
                (instance (instantiate $p))
                (instance (instantiate $p)))",
            level - 1
        );
    }
    wat + &format!("(instance (instantiate $c{levels})))")
}

/// The same, where components are handed over as arguments and exports.
fn doubling_by_hand(levels: usize) -> String {
    let mut wat = "(component
        (component $c0)
        (component $double
            (import \"c\" (component $c))
            (component $d
                (alias outer 1 $c (component $p))
                (instance (instantiate $p))
                (instance (instantiate $p)))
            (export \"c\" (component $d)))"
        .to_owned();
    for level in 1..=levels {
        let _ = write!(
            wat,
            "(instance $i{level} (instantiate $double (with \"c\" (component $c{}))))
            (alias export $i{level} \"c\" (component $c{level}))",
            level - 1
        );
    }
    wat + &format!("(instance (instantiate $c{levels})))")
}

#[test]
fn components_that_double() {
    for wat in [doubling(30), doubling_by_hand(30)] {
        let wasm = wat::parse_str(wat).unwrap();
        let mut found = None;
        let measured = measure(|| {
            found = Some(too_large(compile(&wasm, ComponentLimits::new())));
        });
        let found = found.unwrap();
        assert_eq!((found.setting, found.limit), ("instances", 1000));
        assert_eq!(
            found.to_string(),
            format!(
                "the input of {} bytes has at least 1001 instances, and 1000 is the limit: raise `instances` \
                 of `component_limits` if you trust it",
                wasm.len()
            )
        );
        assert!(measured.bytes_max < 4 << 20, "{}", measured.bytes_max);
    }
    // What fits is compiled.
    for wat in [doubling(6), doubling_by_hand(6)] {
        let wasm = wat::parse_str(wat).unwrap();
        compile(&wasm, ComponentLimits::new()).unwrap();
    }
}

#[test]
fn every_limit_is_exact() {
    let limits = ComponentLimits::new();
    let wat = r#"(component
        (component $inner
            (core module $m
                (type (func)) (type (func (param i32)))
                (memory 0) (memory 0) (table 0 funcref) (global i32 (i32.const 0))
                (func (export "f")) (func nop nop nop)
                (elem (i32.const 0) func 0 0 0) (data (i32.const 0) "data"))
            (core instance $i (instantiate $m))
            (core instance (instantiate $m))
            (type $t (func))
            (func (export "f") (type $t) (canon lift (core func $i "f"))))
        (instance (instantiate $inner))
        (instance (instantiate $inner)))"#;
    let wasm = wat::parse_str(wat).unwrap();
    let size = wasm.len();
    type Set = fn(ComponentLimits, usize) -> ComponentLimits;
    let settings: [(&str, Set, usize); 12] = [
        ("bytes", |limits, n| limits.bytes(n), size),
        ("code_bytes", |limits, n| limits.code_bytes(n), 7),
        ("function_bytes", |limits, n| limits.function_bytes(n), 5),
        ("functions", |limits, n| limits.functions(n as u32), 2),
        ("types", |limits, n| limits.types(n as u32), 3),
        ("parts", |limits, n| limits.parts(n as u32), 2),
        ("nesting", |limits, n| limits.nesting(n as u32), 2),
        // The whole, two components, and two core modules in each.
        ("instances", |limits, n| limits.instances(n as u32), 7),
        // In each core module 2 functions, a global, an export, a table, 2 memories, data, and
        // elements with 3 functions. In each component inside a core module, its 2 instances, an
        // alias, a type, a lifted function and an export. In the whole a component and 2 instances.
        (
            "items",
            |limits, n| limits.items(n as u32),
            4 * 12 + 2 * 7 + 3,
        ),
        (
            "canonical_functions",
            |limits, n| limits.canonical_functions(n as u32),
            2,
        ),
        ("memories", |limits, n| limits.memories(n as u32), 8),
        ("tables", |limits, n| limits.tables(n as u32), 4),
    ];
    for (setting, set, there) in settings {
        compile(&wasm, set(limits, there)).unwrap();
        let found = too_large(compile(&wasm, set(limits, there - 1)));
        assert_eq!(found.setting, setting);
        assert_eq!(found.limit, there as u64 - 1, "{found}");
        assert!(found.found >= there as u64, "{found}");
    }
}

/// One instance of it would take 36 TB of addresses.
#[test]
fn memories_in_thousands() {
    let memories = "(memory 0)".repeat(100);
    let instances = "(core instance (instantiate $m))".repeat(90);
    let wat = format!("(component (core module $m {memories}) {instances})");
    let found = too_large(compile(
        &wat::parse_str(wat).unwrap(),
        ComponentLimits::new(),
    ));
    assert_eq!((found.setting, found.found), ("memories", 100));
}

/// A parser that calls itself for each level would use up the stack.
#[test]
fn types_within_types() {
    let component = |levels: usize| {
        // One type in the section; the type of a component, with one declaration: a type.
        let types = [&[1][..], &[0x41, 1, 1].repeat(levels - 1), &[0x41, 0]].concat();
        let mut size = types.len();
        let mut wasm = b"\0asm\x0d\0\x01\0\x07".to_vec();
        while size > 0x7f {
            wasm.push((size & 0x7f) as u8 | 0x80);
            size >>= 7;
        }
        wasm.push(size as u8);
        [wasm, types].concat()
    };
    compile(&component(50), ComponentLimits::new()).unwrap();
    let found = too_large(compile(&component(500_000), ComponentLimits::new()));
    assert_eq!((found.setting, found.found), ("nesting", 51));
    let found = too_large(compile(&component(50), ComponentLimits::new().types(49)));
    assert_eq!((found.setting, found.found), ("types", 50));
}

#[test]
fn a_compilation_without_time() {
    let wasm = fs::read(torvyn_tests::example("json-select")).unwrap();
    let limit = Duration::from_nanos(1);
    let config = torvyn_tests::config().compile_deadline(Some(limit));
    let engine = WasmtimeEngine::new(config).unwrap();
    let error = block_on(engine.compile(&wasm)).unwrap_err();
    assert!(
        matches!(error, EngineError::CompileDeadlineExceeded { limit: l, .. } if l == limit),
        "{error:?}"
    );
    assert_eq!(
        error.to_string(),
        format!(
            "the input of {} bytes was not compiled within 1ns",
            wasm.len()
        )
    );
}

/// What guests of Rust have is less than a tenth of each limit.
#[test]
fn guests_have_much_less() {
    let limits = ComponentLimits::new()
        .bytes(25 << 20)
        .code_bytes(12 << 20)
        .function_bytes(400 << 10)
        .functions(50_000)
        .types(10_000)
        .parts(100)
        .nesting(5)
        .instances(100)
        .items(100_000)
        .canonical_functions(1_000)
        .memories(6)
        .tables(100);
    for name in [
        "json-select",
        "redact",
        "thermostat",
        "word-count",
        "faulty",
    ] {
        compile(&fs::read(torvyn_tests::example(name)).unwrap(), limits).unwrap();
    }
    compile(&fs::read(torvyn_tests::guest("traffic")).unwrap(), limits).unwrap();
}
