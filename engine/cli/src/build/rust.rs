//! Builds a guest's crate into a component.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anstream::{AutoStream, ColorChoice};
use serde::Deserialize;

use super::child::{MAX_BYTES, Ran, run as run_tool, show};
use super::guest::{Built, How};
use crate::failure::{Exit, Failure, STATUS, label};

const TARGET: &str = "wasm32-wasip2";

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

/// What is other in the release profile while somebody works on a guest: functions keep their places in
/// the source, and it is built sooner. All else is as the crate says for a release.
const FOR_DEV: [&str; 5] = [
    "strip='none'",
    "debug='line-tables-only'",
    "lto=false",
    "codegen-units=16",
    "incremental=true",
];

/// Builds the crate in `folder` with its release profile.
pub(super) fn build(folder: &Path, how: How) -> Result<Built, Failure> {
    let manifest = folder.join("Cargo.toml");
    add_target(folder)?;
    if how.verbose {
        label(STATUS, "building", &folder.display().to_string());
    }
    let mut cargo = command("cargo", folder);
    cargo.args(["build", "--release", "--target", TARGET]);
    cargo.arg("--message-format=json-render-diagnostics");
    if how.for_dev {
        for setting in FOR_DEV {
            cargo.args(["--config", &format!("profile.release.{setting}")]);
        }
    }
    let ran = run(&mut cargo)?;
    if !ran.status.success() {
        show(&ran.stderr);
        return Err(Failure::new(
            Exit::Component,
            format!("the crate `{}` does not build", folder.display()),
        )
        .help("the compiler's messages are above"));
    }
    if ran.stdout.left_out > 0 {
        return Err(Failure::new(
            Exit::Component,
            format!(
                "cargo reports more than {MAX_BYTES} bytes on the crate `{}`",
                folder.display()
            ),
        )
        .help("build it yourself, and name its `.wasm` file"));
    }
    component(&manifest, &ran.stdout.bytes)
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
    let listed = run_tool(command("rustup", folder).args(["target", "list", "--installed"]));
    let missing = listed.is_ok_and(|ran| {
        let installed = String::from_utf8_lossy(&ran.stdout.bytes);
        ran.status.success() && !installed.lines().any(|line| line == TARGET)
    });
    if !missing {
        return Ok(());
    }
    let ran = run(command("rustup", folder).args(["target", "add", TARGET]))?;
    if ran.status.success() {
        return Ok(());
    }
    show(&ran.stderr);
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
    // Its messages are read first, and shown where the user's colours are known.
    let colours = AutoStream::choice(&io::stderr()) != ColorChoice::Never;
    command.env("CARGO_TERM_COLOR", if colours { "always" } else { "never" });
    command
}

fn run(command: &mut Command) -> Result<Ran, Failure> {
    run_tool(command).map_err(|error| {
        let program = command.get_program().to_string_lossy().into_owned();
        Failure::new(Exit::Component, format!("can't run `{program}`: {error}"))
            .help("building a crate needs a Rust toolchain; a `.wasm` file needs none")
    })
}
