//! Builds a guest's crate into a component.

use std::ffi::OsStr;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

use serde::Deserialize;

use crate::failure::{Exit, Failure, STATUS, label};

const TARGET: &str = "wasm32-wasip2";

/// What a build has made.
pub(super) struct Built {
    pub(super) name: String,
    pub(super) file: PathBuf,
}

/// One line of cargo's report, as far as it is needed here.
#[derive(Deserialize)]
struct Message {
    reason: String,
    #[serde(default)]
    manifest_path: PathBuf,
    #[serde(default)]
    filenames: Vec<PathBuf>,
    target: Option<Target>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
    kind: Vec<String>,
}

/// Builds the crate in `folder` with its release profile.
pub(super) fn build(folder: &Path, verbose: bool) -> Result<Built, Failure> {
    let manifest = folder.join("Cargo.toml");
    if !manifest.is_file() {
        return Err(Failure::new(
            Exit::Component,
            format!("the folder `{}` has no `Cargo.toml`", folder.display()),
        )
        .help("name a `.wasm` file, or the folder of a guest's crate"));
    }
    add_target(folder)?;
    if verbose {
        label(STATUS, "building", &folder.display().to_string());
    }
    let output = run(command("cargo", folder)
        .args(["build", "--release", "--target", TARGET])
        .arg("--message-format=json-render-diagnostics"))?;
    if !output.status.success() {
        show(&output.stderr);
        return Err(Failure::new(
            Exit::Component,
            format!("the crate `{}` does not build", folder.display()),
        )
        .help("the compiler's messages are above"));
    }
    component(&manifest, &output.stdout)
}

/// Finds the component among what cargo reports of a build.
fn component(manifest: &Path, report: &[u8]) -> Result<Built, Failure> {
    let absolute = fs::canonicalize(manifest).unwrap_or_else(|_| manifest.to_owned());
    let own: Vec<_> = report
        .split(|byte| *byte == b'\n')
        .filter_map(|line| serde_json::from_slice::<Message>(line).ok())
        .filter(|message| message.reason == "compiler-artifact")
        .filter(|message| {
            fs::canonicalize(&message.manifest_path).is_ok_and(|path| path == absolute)
        })
        .collect();
    let path = manifest.display();
    if own.is_empty() {
        return Err(Failure::new(
            Exit::Component,
            format!("`{path}` is the manifest of a workspace, not of a crate"),
        )
        .help("name the folder of one of its crates"));
    }
    own.into_iter().find_map(built).ok_or_else(|| {
        Failure::new(
            Exit::Component,
            format!("the crate of `{path}` builds, and makes no component"),
        )
        .help(format!(
            "a guest is a library with `crate-type = [\"cdylib\"]` under `[lib]` in `{path}`"
        ))
    })
}

/// The component that an artifact is, if it is one.
fn built(message: Message) -> Option<Built> {
    let target = message.target?;
    let file = message
        .filenames
        .into_iter()
        .find(|file| file.extension() == Some(OsStr::new("wasm")))?;
    let name = target.name;
    target
        .kind
        .iter()
        .any(|kind| kind == "cdylib")
        .then_some(Built { name, file })
}

/// Adds the target, where rustup is there to do it. Without rustup the compiler says what is
/// missing.
fn add_target(folder: &Path) -> Result<(), Failure> {
    let listed = command("rustup", folder)
        .args(["target", "list", "--installed"])
        .output();
    let missing = listed.is_ok_and(|output| {
        let installed = String::from_utf8_lossy(&output.stdout);
        output.status.success() && !installed.lines().any(|line| line == TARGET)
    });
    if !missing {
        return Ok(());
    }
    let output = run(command("rustup", folder).args(["target", "add", TARGET]))?;
    if output.status.success() {
        return Ok(());
    }
    show(&output.stderr);
    Err(Failure::new(
        Exit::Component,
        format!("the Rust target `{TARGET}` could not be added"),
    )
    .help(format!(
        "`rustup target add {TARGET}` in `{}` has to work",
        folder.display()
    )))
}

/// A command in a folder, without what an outer cargo and its user have set for another build.
fn command(program: &str, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder);
    for name in [
        "CARGO_BUILD_RUSTC_WRAPPER",
        "CARGO_BUILD_RUSTC_WORKSPACE_WRAPPER",
        "CARGO_BUILD_RUSTFLAGS",
        "CARGO_BUILD_TARGET",
        "CARGO_ENCODED_RUSTFLAGS",
        "RUSTC_WORKSPACE_WRAPPER",
        "RUSTC_WRAPPER",
        "RUSTFLAGS",
    ] {
        command.env_remove(name);
    }
    // Inside of `cargo run`, these describe this program and its toolchain.
    if env::var_os("CARGO").is_some() {
        for (name, _) in env::vars_os() {
            let text = name.to_string_lossy();
            if ["CARGO_PKG_", "CARGO_MANIFEST_"]
                .iter()
                .any(|start| text.starts_with(start))
            {
                command.env_remove(&name);
            }
        }
        command.env_remove("CARGO").env_remove("RUSTUP_TOOLCHAIN");
    }
    if io::stderr().is_terminal() {
        command.env("CARGO_TERM_COLOR", "always");
    }
    command
}

fn run(command: &mut Command) -> Result<Output, Failure> {
    command.output().map_err(|error| {
        let program = command.get_program().to_string_lossy().into_owned();
        Failure::new(Exit::Component, format!("can't run `{program}`: {error}"))
            .help("building a crate needs a Rust toolchain; a `.wasm` file needs none")
    })
}

/// Passes on what a command has written. If stderr is closed there is nobody to tell.
fn show(output: &[u8]) {
    let _ = anstream::stderr().write_all(output);
}
