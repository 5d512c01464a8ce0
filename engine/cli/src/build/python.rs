//! Builds guests in Python, by componentize-py.

use super::child::step;
use super::guest::Guest;
use super::install::{self, Install};
use super::tool::{Tool, Wanted, absolute, find, in_venv, missing};
use crate::failure::{Exit, Failure};

/// The module that has the guest's classes, in the folder `src`.
const MODULE: &str = "app";

pub(super) fn build(guest: &Guest<'_>) -> Result<(), Failure> {
    let tool = tool(guest)?;
    let folder = absolute(guest.folder);
    // What the guest would call of WASI is left out of the component: nothing of it is granted anyway,
    // and Python asks for random numbers before it runs the first line.
    let mut command = tool.command(&folder);
    command
        .args(["-d", "wit", "-w", &guest.manifest.world])
        .args(["componentize", "--stub-wasi", "-p", "src", MODULE, "-o"])
        .arg(absolute(&guest.file));
    step(&mut command, || {
        Failure::new(
            Exit::Component,
            format!("the guest in `{}` does not build", guest.folder.display()),
        )
        .help("componentize-py's messages are above")
    })?;
    Ok(())
}

fn tool(guest: &Guest<'_>) -> Result<Tool, Failure> {
    let given = guest.folder.display();
    let wanted = Wanted {
        name: "componentize-py",
        since: [0, 25],
        help: format!(
            "`torvyn-engine build --install {given}` installs what `requirements.txt` names"
        ),
    };
    let folder = absolute(guest.folder);
    let search = || {
        let tools = [
            Tool::new(in_venv(&folder, "componentize-py")),
            Tool::new("componentize-py"),
        ];
        find(tools, &wanted, "--version", guest.folder)
    };
    if let Some(tool) = search()? {
        return Ok(tool);
    }
    if guest.install == Install::IfMissing {
        install::requirements(guest.folder)?;
        if let Some(tool) = search()? {
            return Ok(tool);
        }
    }
    Err(missing(&wanted, guest.folder))
}
