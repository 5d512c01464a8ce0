//! The tools that build guests, for the tests of guests.
//!
//! They are those that are found: in the folder that `TORVYN_GUEST_TOOLS` names, with `.venv` and
//! `node_modules` in it, or on the path. Where one is missing, its language is left out, and that is said.
//! With `CI` in the environment it is a failure.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tempfile::TempDir;

use crate::program::{Outcome, command, feed};

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

/// How guests are compiled and called that have a whole engine of their language in them: by Winch, which
/// takes seconds, and with time for calls, as such code is slow.
pub(crate) fn options(language: &str) -> &'static [&'static str] {
    match language {
        "python" | "javascript" => &["--strategy", "winch", "--deadline", "100s"],
        _ => &[],
    }
}

/// Runs the command in a folder, with the tools.
pub(crate) fn torvyn<'a>(
    folder: &Path,
    arguments: impl IntoIterator<Item = &'a str>,
    input: &str,
) -> Outcome {
    feed(with_tools(folder, arguments), input)
}

/// Whoever builds guests in Rust holds this for as long as a build of one is looked at: they have one name
/// and one target folder, so that the last one built is what all find there.
pub(crate) fn only_guest_in_rust() -> MutexGuard<'static, ()> {
    static ONLY: Mutex<()> = Mutex::new(());
    // A test that failed leaves nothing that another would look at.
    ONLY.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The command in a folder, with the tools.
pub(crate) fn with_tools<'a>(
    folder: &Path,
    arguments: impl IntoIterator<Item = &'a str>,
) -> Command {
    let mut command = command(arguments);
    command
        .current_dir(folder)
        .env("PATH", path())
        .env_remove("UPDATE_GOLDEN")
        // Guests of one language share what was compiled for them.
        .env(
            "CARGO_TARGET_DIR",
            concat!(env!("CARGO_TARGET_TMPDIR"), "/guests"),
        );
    command
}

/// Makes a guest in a language, for a world that there is a template for.
pub(crate) fn new(room: &Path, language: &str, world: &str) {
    torvyn(
        room,
        ["new", "guest", "--lang", language, "--world", world],
        "",
    )
    .ok();
    if language == "javascript" {
        link_packages(&room.join("guest"));
    }
}

/// Whether the tools of a language are there. Where they have to be, it is a failure if they are not.
pub(crate) fn is_there(language: &str) -> bool {
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

/// Puts into a folder what `npm install` would have, for all guests in it.
pub(crate) fn link_packages(folder: &Path) {
    #[cfg(unix)]
    std::os::unix::fs::symlink(
        fs::canonicalize(tools().join("node_modules")).unwrap(),
        folder.join("node_modules"),
    )
    .unwrap();
}

pub(crate) fn room() -> TempDir {
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap()
}
