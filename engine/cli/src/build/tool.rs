//! Finds the tools that a build takes, and looks at their versions.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::child;
use crate::failure::{Exit, Failure};

/// A version, as far as it is compared.
type Version = [u32; 2];

/// What a build needs.
pub(super) struct Wanted<'a> {
    /// What it is called.
    pub(super) name: &'a str,
    /// The oldest version that is known to work.
    pub(super) since: Version,
    /// Where to get it.
    pub(super) help: String,
}

/// A tool that is there: a program, and what its command line begins with.
#[derive(Clone, Debug)]
pub(super) struct Tool {
    program: PathBuf,
    first: Vec<OsString>,
}

impl Tool {
    pub(super) fn new(program: impl Into<PathBuf>) -> Self {
        Self {
            program: program.into(),
            first: Vec::new(),
        }
    }

    /// A module that Python runs.
    pub(super) fn module(python: PathBuf, name: &str) -> Self {
        Self {
            program: python,
            first: vec!["-m".into(), name.into()],
        }
    }

    /// The same with one more word at the beginning of its command line.
    pub(super) fn with(mut self, word: &str) -> Self {
        self.first.push(word.into());
        self
    }

    /// Its command, which runs in a folder.
    pub(super) fn command(&self, folder: &Path) -> Command {
        let mut command = Command::new(&self.program);
        command.args(&self.first).current_dir(folder);
        command
    }

    /// What it says of its version; `None` if it can't be run.
    fn version(&self, folder: &Path, argument: &str) -> Option<Version> {
        let ran = child::run(self.command(folder).arg(argument)).ok()?;
        ran.status
            .success()
            .then(|| version_in(&ran.stdout.bytes))?
    }
}

/// The first of those tools that is there, if its version will do. `argument` has it say its version.
pub(super) fn find(
    tools: impl IntoIterator<Item = Tool>,
    wanted: &Wanted<'_>,
    argument: &str,
    folder: &Path,
) -> Result<Option<Tool>, Failure> {
    for tool in tools {
        match tool.version(folder, argument) {
            Some(version) if version >= wanted.since => return Ok(Some(tool)),
            Some([major, minor]) => {
                let [since_major, since_minor] = wanted.since;
                return Err(Failure::new(
                    Exit::Component,
                    format!(
                        "`{}` is version {major}.{minor}, and `{}` needs {since_major}.{since_minor} or later",
                        wanted.name,
                        folder.display()
                    ),
                )
                .help(&wanted.help));
            }
            None => {}
        }
    }
    Ok(None)
}

/// That none of them is there.
pub(super) fn missing(wanted: &Wanted<'_>, folder: &Path) -> Failure {
    Failure::new(
        Exit::Component,
        format!(
            "building `{}` takes `{}`, which is not there",
            folder.display(),
            wanted.name
        ),
    )
    .help(&wanted.help)
}

/// The first two numbers with a dot between them.
fn version_in(text: &[u8]) -> Option<Version> {
    let text = String::from_utf8_lossy(&text[..text.len().min(1 << 10)]);
    let mut words = text.split(|character: char| !character.is_ascii_digit() && character != '.');
    words.find_map(|word| {
        let mut numbers = word.split('.').map(str::parse);
        Some([numbers.next()?.ok()?, numbers.next()?.ok()?])
    })
}

/// The programs of a virtual environment that a folder of Python has.
pub(super) fn in_venv(folder: &Path, name: &str) -> PathBuf {
    let (folder, name) = (folder.join(".venv"), Path::new(name));
    if cfg!(windows) {
        folder.join("Scripts").join(name).with_extension("exe")
    } else {
        folder.join("bin").join(name)
    }
}

/// A folder's path that stays right in commands which run elsewhere.
pub(super) fn absolute(folder: &Path) -> PathBuf {
    env::current_dir().map_or_else(|_| folder.to_owned(), |current| current.join(folder))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn versions_are_found_in_what_tools_say() {
        for (text, version) in [
            ("componentize-py 0.25.1", Some([0, 25])),
            ("go version go1.27.3 linux/amd64", Some([1, 27])),
            ("v20.20.2\n", Some([20, 20])),
            ("0.17.1", Some([0, 17])),
            ("clang version 19.1.0-wasi-sdk (https://a.b)", Some([19, 1])),
            ("Python 3.11.7", Some([3, 11])),
            ("no version", None),
            ("99999999999.1", None),
        ] {
            assert_eq!(version_in(text.as_bytes()), version, "{text}");
        }
    }

    #[test]
    fn a_tool_that_is_too_old_is_named_with_what_is_needed() {
        let folder = tempfile::tempdir().unwrap();
        let wanted = |since| Wanted {
            name: "cargo",
            since,
            help: "get it".to_owned(),
        };
        let cargo = || [Tool::new("no-such-tool"), Tool::new("cargo")];
        let find = |since| find(cargo(), &wanted(since), "--version", folder.path());
        assert!(find([1, 0]).unwrap().is_some());
        let failure = find([999, 0]).unwrap_err();
        assert!(failure.message.starts_with("`cargo` is version 1."));
        assert!(failure.message.ends_with("needs 999.0 or later"));
        assert_eq!(failure.help.as_deref(), Some("get it"));
    }
}
