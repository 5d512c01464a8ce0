//! Interfaces in several versions at a time.

use pollster::block_on;
use torvyn_engine::contract::{self, Contract};
use torvyn_engine::{Invoker, WasmEngine};
use torvyn_tests::{component_of, engine};

/// Imports two versions of one interface, of which only the newer has `more`.
#[derive(Invoker)]
#[invoker(wit = "tests/mismatch/versions.wit", world = "test:host/w@1.0.0")]
struct Versions;

/// A component that imports and exports this, from those packages.
fn component(world: &str, packages: &str) -> Vec<u8> {
    let wit = format!("package test:guest@1.0.0;\nworld w {{ {world} }}\n{packages}");
    component_of(&wit, "w")
}

const WORK: &str = "package test:tools@1.2.0 { interface work { run: func(n: u32) -> u32; } }";

/// What `check` says, which must be what happens when the component is instantiated, and what
/// the component's contract says.
fn check(component: &[u8]) -> Result<(), String> {
    let compiled = &block_on(engine().compile(component)).unwrap();
    let checked = compiled
        .check::<Versions>()
        .map_err(|error| error.to_string());
    let started = block_on(engine().instantiate::<Versions>(compiled, Host))
        .and_then(|instance| engine().bind(instance).map(drop))
        .map_err(|error| error.to_string());
    assert_eq!(checked, started);
    let world = Contract::read("versions.wit", include_bytes!("versions.wit")).unwrap();
    let contract = Contract::read("component.wasm", component).unwrap();
    let differences = contract::check(&contract, &world).unwrap();
    assert_eq!(checked.is_ok(), differences.is_empty(), "{differences:?}");
    checked
}

struct Host;

impl versions::host::test::tools1_0_0::Clock for Host {
    fn now(&mut self) -> u64 {
        0
    }
}

impl versions::host::test::tools1_4_0::Clock for Host {
    fn now(&mut self) -> u64 {
        0
    }
    fn more(&mut self) -> u32 {
        0
    }
}

#[test]
fn an_import_takes_its_own_version_or_else_the_newest() {
    let imports = |version: &str, function: &str| {
        let world = format!("import test:tools/clock@{version}; export test:tools/work@1.2.0;");
        let clock = format!("package test:tools@{version} {{ interface clock {{ {function} }} }}");
        check(&component(&world, &format!("{WORK}\n{clock}")))
    };
    imports("1.0.0", "now: func() -> u64;").unwrap();
    imports("1.4.0", "more: func() -> u32;").unwrap();
    // Neither is its own: 1.4.0 stands for it.
    imports("1.3.0", "more: func() -> u32;").unwrap();
    imports("1.9.0", "more: func() -> u32; now: func() -> u64;").unwrap();
    let error = imports("1.0.0", "more: func() -> u32;").unwrap_err();
    assert!(
        error.contains("no function of that name in `test:tools/clock@1.0.0`"),
        "{error}"
    );
    let error = imports("2.0.0", "now: func() -> u64;").unwrap_err();
    assert!(error.contains("which is another version"), "{error}");
}

/// Of several versions, the component's own is taken, or else the newest.
#[test]
fn an_export_in_two_versions() {
    let exports = |one: (&str, &str), other: (&str, &str)| {
        let export = |version: &str| format!("export test:tools/work@{version};");
        let package = |(version, ty): (&str, &str)| {
            format!(
                "package test:tools@{version} {{ interface work {{ run: func(n: {ty}) -> u32; }} }}\n"
            )
        };
        let world = format!("{} {}", export(one.0), export(other.0));
        check(&component(&world, &(package(one) + &package(other))))
    };
    exports(("1.2.0", "u32"), ("1.9.0", "string")).unwrap();
    exports(("1.1.0", "string"), ("1.9.0", "u32")).unwrap();
    exports(("1.1.0", "u32"), ("2.0.0", "string")).unwrap();
    let error = exports(("1.1.0", "u32"), ("1.9.0", "string")).unwrap_err();
    assert!(
        error.contains("test:tools/work@1.2.0#run(n): another type"),
        "{error}"
    );
    let error = exports(("0.9.0", "u32"), ("2.0.0", "u32")).unwrap_err();
    assert!(error.contains("which is another version"), "{error}");
}

/// Interfaces that hold nothing but types need nobody to provide them.
#[test]
fn an_import_of_types_alone() {
    let world = "import test:other/types; export test:tools/work@1.2.0;";
    let packages = format!(
        "{WORK}\npackage test:other {{ interface types {{ record pair {{ a: u8, b: u8 }} }} }}"
    );
    check(&component(world, &packages)).unwrap();
}
