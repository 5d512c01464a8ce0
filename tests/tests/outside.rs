//! What a developer does who has nothing but a dependency on the engine.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::fs;
use std::process::Command;

use torvyn_tests::outside::{self, Outside};

/// A whole program: the world, the derive, and a call.
const PROGRAM: &str = r#"
use ENGINE::{Invoker, WasmEngine, WasmtimeEngine, WasmtimeEngineConfig};
use system::exports::System as _;

#[derive(Invoker)]
#[invoker(
    inline = "package test:system@1.0.0; world system { export attempt: func(what: string) -> string; }",
    world = "test:system/system@1.0.0"
)]
struct System;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    pollster::block_on(async {
        let engine = WasmtimeEngine::new(WasmtimeEngineConfig::new())?;
        let compiled = engine.compile_file(std::env::args().nth(1).unwrap_or_default()).await?;
        let mut invoker = engine.bind(engine.instantiate::<System>(&compiled, ()).await?)?;
        println!("{}", invoker.attempt("arguments").await?);
        Ok(())
    })
}
"#;

/// The same world without a component, and without Wasmtime.
const MOCKED: &str = r#"
use system::{exports::System as _, scripts::System as _};
use torvyn_engine::{Invoker, WasmEngine, mock::MockEngine};

#[derive(Invoker)]
#[invoker(
    inline = "package test:system@1.0.0; world system { export attempt: func(what: string) -> string; }",
    world = "test:system/system@1.0.0"
)]
struct System;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    pollster::block_on(async {
        let (engine, script) = MockEngine::new();
        script.world::<System>().attempt().returns("[]".to_owned());
        let compiled = engine.compile_file(std::env::args().nth(1).unwrap_or_default()).await?;
        let mut invoker = engine.bind(engine.instantiate::<System>(&compiled, ()).await?)?;
        println!("{}", invoker.attempt("arguments").await?);
        Ok(())
    })
}
"#;

/// Runs a program that knows the engine by that name.
fn run(program: &str, name: &str, dependency: &str) {
    let outside = Outside::new(
        env!("CARGO_TARGET_TMPDIR"),
        &format!("outside-{name}"),
        "",
        &format!("pollster = \"*\"\n{dependency}"),
    );
    outside.write("src/main.rs", &program.replace("ENGINE", name));
    let output = outside
        .cargo("run")
        .arg("--")
        .arg(torvyn_tests::guest("system"))
        .output()
        .unwrap();
    let log = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{log}");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "[]\n", "{log}");
}

#[test]
fn a_dependency() {
    let lines = PROGRAM.lines().filter(|line| !line.is_empty());
    assert!(lines.count() < 20);
    let name = "torvyn-engine";
    run(PROGRAM, "torvyn_engine", &outside::all_of_the_engine(name));
}

#[test]
fn a_dependency_by_another_name() {
    run(PROGRAM, "wasm", &outside::all_of_the_engine("wasm"));
}

#[test]
fn a_dependency_on_the_mock_alone() {
    run(MOCKED, "mocked", &outside::parts_of_the_engine(&["mock"]));
}

/// The folders of the packages that can be published.
const PACKAGES: [&str; 5] = [
    "engine",
    "engine/cli",
    "engine/contract",
    "macros",
    "guest-examples/torvyn-guest",
];

/// A package has what a registry shows of it, and none of what only its tests need.
#[test]
fn what_is_packaged() {
    let workspace = outside::workspace();
    for package in PACKAGES {
        let cargo = |args: &[&str]| {
            let output = Command::new(env!("CARGO"))
                .args(args)
                .arg("--offline")
                .current_dir(workspace.join(package))
                .output()
                .unwrap();
            let log = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{package}: {log}");
            String::from_utf8(output.stdout).unwrap()
        };
        let list = cargo(&["package", "--list", "--allow-dirty"]);
        let files: Vec<_> = list.lines().collect();
        for file in ["LICENSE", "README.md", "src/lib.rs"] {
            let command = file == "src/lib.rs" && package == "engine/cli";
            assert!(command || files.contains(&file), "{package}: no {file}");
        }
        for file in files {
            let of_tests = ["snapshots/", "worlds/", "tests/"];
            let mut of_tests = of_tests.iter();
            assert!(
                !of_tests.any(|it| file.starts_with(it)),
                "{package}: {file}"
            );
        }

        let manifest = fs::read_to_string(workspace.join(package).join("Cargo.toml")).unwrap();
        let manifest: toml::Table = manifest.parse().unwrap();
        let about = manifest["package"].as_table().unwrap();
        for field in [
            "description",
            "license",
            "readme",
            "repository",
            "keywords",
            "categories",
        ] {
            assert!(about.contains_key(field), "{package}: no {field}");
        }
        assert!(!about.contains_key("publish"), "{package}");
        assert!(about["metadata"]["docs"]["rs"].is_table(), "{package}");
    }
}
