//! Builds guests in Python, by componentize-py.

use std::fs;

use super::child::step;
use super::guest::Guest;
use super::install::{self, Install};
use super::tool::{Tool, Wanted, absolute, find, in_venv, missing};
use crate::failure::{Exit, Failure};

/// The module that the component starts with. It takes the guest's classes from `src/app.py`.
const START: &str = include_str!("python_start.py");

/// Where that module is written to, and what it is called.
const START_FOLDER: &str = "build/start";
const START_MODULE: &str = "torvyn_start";

pub(super) fn build(guest: &Guest<'_>) -> Result<(), Failure> {
    let tool = tool(guest)?;
    let folder = absolute(guest.folder);
    let start = folder.join(START_FOLDER);
    let file = start.join(START_MODULE).with_extension("py");
    fs::create_dir_all(&start)
        .and_then(|()| fs::write(&file, START))
        .map_err(|error| {
            let text = format!("can't write `{}`: {error}", file.display());
            Failure::new(Exit::Component, text)
        })?;
    // Nothing of WASI is left out: what the guest is not granted is denied with its name, and what Python
    // says of an exception that nobody catches goes to standard error.
    let mut command = tool.command(&folder);
    command
        .args(["-d", "wit", "-w", &guest.manifest.world])
        .args(["componentize", "-p", "src", "-p", START_FOLDER])
        .args([START_MODULE, "-o"])
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
