//! What a developer does who has nothing but a dependency on the engine.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

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

/// Runs a program with that dependency on the engine, which the program knows by that name.
///
/// `features` are arguments for cargo.
fn run(program: &str, name: &str, dependency: &str, features: &[&str]) {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let manifest = fs::read_to_string(workspace.join("Cargo.toml")).unwrap();
    // With the same profile and the same versions, what is built already is not built again.
    let profile = &manifest[manifest.find("[profile.dev").unwrap()..];
    let engine = workspace.join("engine");

    // Always the same place, so that each run builds over what the one before has built. It is
    // a workspace of its own.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("outside-{name}"));
    let write = |path: &str, text: &str| fs::write(folder.join(path), text).unwrap();
    fs::create_dir_all(folder.join("src")).unwrap();
    fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    write("src/main.rs", &program.replace("ENGINE", name));
    write(
        "Cargo.toml",
        &format!(
            "[package]\nname = \"outside-{name}\"\nedition = \"2024\"\n\n[workspace]\n\n{profile}\n\
            [dependencies]\npollster = \"*\"\n{}\n{}",
            dependency.replace("PATH", &format!("{engine:?}")),
            if features.is_empty() {
                ""
            } else {
                torvyn_tests::DEPENDENCIES
            },
        ),
    );

    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["run", "--offline"])
        .args(features)
        .arg("--")
        .arg(torvyn_tests::guest("system"))
        .env("CARGO_TARGET_DIR", target())
        .current_dir(&folder)
        .output()
        .unwrap();
    let log = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{log}");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "[]\n", "{log}");
}

/// Where this test was built.
fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
        .parent()
        .unwrap()
        .to_owned()
}

#[test]
fn a_dependency() {
    let lines = PROGRAM.lines().filter(|line| !line.is_empty());
    assert!(lines.count() < 20);
    run(
        PROGRAM,
        "torvyn_engine",
        "torvyn-engine = { path = PATH }",
        &["--features", &torvyn_tests::all_features("torvyn-engine")],
    );
}

#[test]
fn a_dependency_by_another_name() {
    run(
        PROGRAM,
        "wasm",
        "wasm = { package = \"torvyn-engine\", path = PATH }",
        &["--features", &torvyn_tests::all_features("wasm")],
    );
}

#[test]
fn a_dependency_on_the_mock_alone() {
    run(
        MOCKED,
        "mocked",
        "torvyn-engine = { path = PATH, default-features = false, features = [\"mock\"] }",
        &[],
    );
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
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
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
