//! Builds the guests, so that every test finds them ready, and makes up worlds.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a build fails by panicking"
)]

mod worlds;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const TARGET: &str = "wasm32-wasip2";

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=../wit");
    make_up_worlds(&out);
    forget_compiled(&root, &out);
    for (name, folder) in [("EXAMPLES", "../guest-examples"), ("GUESTS", "guests")] {
        let folder = root.join(folder);
        watch(&folder);
        let target = shared(&out);
        if let Err(message) = add_target().and_then(|()| build(&folder, &target)) {
            println!("cargo::error={message}");
            return;
        }
        let artifacts = target.join(TARGET).join("release");
        println!("cargo::rustc-env=TORVYN_{name}={}", artifacts.display());
    }
}

/// Worlds of random types: the same ones, unless the environment says otherwise.
fn make_up_worlds(out: &Path) {
    const SEED: &str = "TORVYN_WORLDS_SEED";
    println!("cargo::rerun-if-env-changed={SEED}");
    let seed = env::var(SEED).map_or(0, |seed| seed.parse().expect("the seed is a number"));
    fs::write(out.join("worlds.rs"), worlds::generate(seed)).unwrap();
}

/// The folder in which tests keep what the engine has compiled. It is emptied whenever the engine has
/// changed: what it makes of a component beside machine code is known by nothing else.
fn forget_compiled(root: &Path, out: &Path) {
    for made_of in ["../engine/src", "../Cargo.lock"] {
        println!("cargo::rerun-if-changed={}", root.join(made_of).display());
    }
    let folder = out.join("compiled");
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    println!("cargo::rustc-env=TORVYN_COMPILED={}", folder.display());
}

/// Where the guests are built: beside the profiles, which all take the same ones, and in one folder,
/// so that what both workspaces of guests depend on is built once.
///
/// The folder of this script's output is `PROFILE/build/PACKAGE/out`.
fn shared(out: &Path) -> PathBuf {
    match out.ancestors().nth(4) {
        Some(target) => target.join("guests"),
        None => out.to_owned(),
    }
}

/// Watches the sources, and not the folder that a build by hand writes to.
fn watch(folder: &Path) {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    for path in entries
        .map(|entry| entry.path())
        .filter(|path| !path.ends_with("target"))
    {
        println!("cargo::rerun-if-changed={}", path.display());
    }
}

/// A toolchain from a package may have no rustup, and the target all the same: then the build
/// says what is missing.
fn add_target() -> Result<(), String> {
    let installed = Command::new("rustup")
        .args(["target", "list", "--installed"])
        .output();
    let Ok(installed) = installed else {
        return Ok(());
    };
    if String::from_utf8_lossy(&installed.stdout)
        .lines()
        .any(|line| line == TARGET)
    {
        return Ok(());
    }
    run(Command::new("rustup").args(["target", "add", TARGET]))
}

fn build(folder: &Path, target: &Path) -> Result<(), String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .args([
            "build",
            "--release",
            "--locked",
            "--quiet",
            "--target",
            TARGET,
            "--target-dir",
        ])
        .arg(target)
        .current_dir(folder);
    // What cargo and clippy set for this build is not meant for that one.
    for name in [
        "CARGO_ENCODED_RUSTFLAGS",
        "RUSTFLAGS",
        "RUSTC_WRAPPER",
        "RUSTC_WORKSPACE_WRAPPER",
    ] {
        command.env_remove(name);
    }
    run(&mut command)
}

fn run(command: &mut Command) -> Result<(), String> {
    let output = command
        .output()
        .map_err(|error| format!("can't run {command:?}: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let log = String::from_utf8_lossy(&output.stderr).replace('\n', "\ncargo::warning=");
    println!("cargo::warning={log}");
    Err(format!("{command:?} failed"))
}
