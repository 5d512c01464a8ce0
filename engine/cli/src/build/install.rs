//! Fetches what a folder asks for: only if the user says so.

use std::path::Path;

use super::child::step;
use super::tool::{Tool, Wanted, absolute, find, in_venv, missing};
use crate::failure::{Exit, Failure, STATUS, label};

/// Whether what is missing is fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Install {
    Never,
    IfMissing,
}

/// Installs what `requirements.txt` names into the folder's `.venv`.
pub(super) fn requirements(folder: &Path) -> Result<(), Failure> {
    let within = absolute(folder);
    let python = in_venv(&within, "python");
    let notice = || label(STATUS, "installing", "requirements.txt, into `.venv`");
    if !python.is_file() {
        let wanted = Wanted {
            name: "python3",
            since: [3, 9],
            help: "install Python, with its module `venv`".to_owned(),
        };
        let names = ["python3", "python"].map(Tool::new);
        let Some(outer) = find(names, &wanted, "--version", folder)? else {
            return Err(missing(&wanted, folder));
        };
        notice();
        step(
            outer.command(&within).args(["-m", "venv", ".venv"]),
            failed("python3 -m venv .venv", folder),
        )?;
    } else {
        notice();
    }
    let mut pip = Tool::module(python, "pip").command(&within);
    pip.args(["install", "--disable-pip-version-check", "--quiet"]);
    step(
        pip.args(["-r", "requirements.txt"]),
        failed("pip install -r requirements.txt", folder),
    )?;
    Ok(())
}

/// Installs what `package.json` names.
pub(super) fn packages(folder: &Path, npm: &Tool) -> Result<(), Failure> {
    label(STATUS, "installing", "package.json, into `node_modules`");
    step(
        npm.command(&absolute(folder)).arg("install"),
        failed("npm install", folder),
    )?;
    Ok(())
}

fn failed(what: &str, folder: &Path) -> impl Fn() -> Failure {
    let message = format!("`{what}` fails in `{}`", folder.display());
    move || Failure::new(Exit::Component, &message).help("the tool's messages are above")
}
