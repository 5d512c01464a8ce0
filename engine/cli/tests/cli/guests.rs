//! Guests in every language: each template as `new` writes it, and the examples in `guest-examples`, are
//! built, tested and run.
//!
//! The tools are those that are found: in the folder that `TORVYN_GUEST_TOOLS` names, with `.venv` and
//! `node_modules` in it, or on the path. Where one is missing, its language is left out, and that is said. With
//! `CI` in the environment it is a failure.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::program::{Outcome, command, feed, piped, text};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// The worlds that there are templates for, with what `run` says of each for a small input.
const WORLDS: [(&str, &[&str], &str, &str); 4] = [
    (
        "transform",
        &["--through", "guest"],
        "a  \n\nb\n",
        "a\nb\n",
    ),
    (
        "managed-transform",
        &["--through", "guest", "--config", "1=b"],
        "a\nabc\n",
        "abc\n1 of 2 lines\n",
    ),
    (
        "managed-data-source",
        &["--source", "guest", "--config", "1=a\n\nb"],
        "",
        "a\n\nb\n",
    ),
    (
        "data-sink",
        &["--sink", "guest"],
        "a\nabc\n",
        "2 elements, 4 bytes, the longest has 3\n",
    ),
];

/// Where tools may be beside the path.
fn tools() -> PathBuf {
    env::var_os("TORVYN_GUEST_TOOLS").map_or_else(
        || Path::new(env!("CARGO_TARGET_TMPDIR")).join("../guest-tools"),
        PathBuf::from,
    )
}

/// The path on which commands find tools.
fn path() -> OsString {
    let bin = tools().join(".venv/bin");
    let path = env::var_os("PATH").unwrap_or_default();
    let all = [bin].into_iter().chain(env::split_paths(&path));
    env::join_paths(all).unwrap()
}

/// Runs the command in a folder, with the tools.
fn torvyn<'a>(folder: &Path, arguments: impl IntoIterator<Item = &'a str>, input: &str) -> Outcome {
    let mut command = command(arguments);
    command
        .current_dir(folder)
        .env("PATH", path())
        .env_remove("UPDATE_GOLDEN")
        // Guests of one language share what was compiled for them.
        .env("CARGO_TARGET_DIR", concat!(env!("CARGO_TARGET_TMPDIR"), "/guests"));
    feed(command, input)
}

/// Whether the tools of a language are there. Where they have to be, it is a failure if they are not.
fn is_there(language: &str) -> bool {
    let run = |program: &str, argument: &str| {
        let mut command = Command::new(program);
        let output = command.arg(argument).env("PATH", path()).output();
        output.is_ok_and(|output| output.status.success())
    };
    let missing = match language {
        "python" => (!run("componentize-py", "--version")).then_some("componentize-py"),
        "javascript" => {
            let package = tools().join("node_modules/@bytecodealliance/componentize-js");
            (!run("node", "--version") || !package.is_dir()).then_some("componentize-js")
        }
        "c" => (!run("python-zig", "version") && !run("zig", "version")).then_some("zig"),
        "go" => (!run("go", "version")).then_some("go"),
        _ => None,
    };
    let Some(missing) = missing else { return true };
    let text = format!("guests in {language} are not tested: there is no `{missing}`");
    assert!(env::var_os("CI").is_none(), "{text}");
    eprintln!("skipped: {text}");
    false
}

/// What `npm install` would have put there.
fn link_packages(guest: &Path) {
    #[cfg(unix)]
    std::os::unix::fs::symlink(
        fs::canonicalize(tools().join("node_modules")).unwrap(),
        guest.join("node_modules"),
    )
    .unwrap();
}

fn room() -> TempDir {
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap()
}

/// From nothing to a run, for each world.
fn templates(language: &str) {
    if !is_there(language) {
        return;
    }
    let room = room();
    for (world, run, input, output) in WORLDS {
        let folder = room.path().join(world);
        fs::create_dir(&folder).unwrap();
        torvyn(&folder, ["new", "guest", "--lang", language, "--world", world], "").ok();
        if language == "javascript" {
            link_packages(&folder.join("guest"));
        }
        let built = torvyn(&folder, ["build", "guest"], "");
        let file = built.ok().trim_end();
        assert!(folder.join(file).is_file(), "{file}");
        built.failed(0, &["building: guest\n", "built: `guest`, "]);
        torvyn(&folder, ["test", "guest", "--deterministic"], "").ok();
        let arguments = ["run"].into_iter().chain(run.iter().copied());
        let ran = torvyn(&folder, arguments, input);
        assert_eq!(ran.ok(), output, "{world}");
    }
}

#[test]
fn templates_in_rust_work() {
    templates("rust");
}

#[test]
fn templates_in_python_work() {
    templates("python");
}

#[test]
fn templates_in_javascript_work() {
    templates("javascript");
}

#[test]
fn templates_in_c_work() {
    templates("c");
}

#[test]
fn templates_in_go_work() {
    templates("go");
}
