//! Builds guests in JavaScript, by the script `build` of their `package.json`.

use std::path::Path;

use super::child::step;
use super::guest::Guest;
use super::install::{self, Install};
use super::tool::{Tool, Wanted, absolute, find, missing};
use crate::failure::{Exit, Failure};

/// What componentize-js comes as.
const PACKAGE: &str = "node_modules/@bytecodealliance/componentize-js";

pub(super) fn build(guest: &Guest<'_>) -> Result<(), Failure> {
    let given = guest.folder.display();
    let folder = absolute(guest.folder);
    let node = Wanted {
        name: "node",
        since: [20, 0],
        help: "install Node.js, with npm".to_owned(),
    };
    if find([Tool::new("node")], &node, "--version", guest.folder)?.is_none() {
        return Err(missing(&node, guest.folder));
    }
    let wanted = Wanted {
        name: "npm",
        since: [9, 0],
        help: node.help,
    };
    // A script of the shell on Windows.
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let Some(npm) = find([Tool::new(npm)], &wanted, "--version", guest.folder)? else {
        return Err(missing(&wanted, guest.folder));
    };
    if !is_installed(&folder) {
        if guest.install == Install::Never {
            let wanted = Wanted {
                name: "componentize-js",
                since: [0, 0],
                help: format!(
                    "`torvyn-engine build --install {given}` installs what `package.json` names"
                ),
            };
            return Err(missing(&wanted, guest.folder));
        }
        install::packages(guest.folder, &npm)?;
    }
    step(
        npm.command(&folder).args(["run", "--silent", "build"]),
        || {
            Failure::new(
                Exit::Component,
                format!("the guest in `{given}` does not build"),
            )
            .help("what the script `build` of its `package.json` says is above")
        },
    )?;
    if guest.file.is_file() {
        return Ok(());
    }
    Err(Failure::new(
        Exit::Component,
        format!("the guest in `{given}` builds, and makes no component"),
    )
    .help(format!(
        "the script `build` of its `package.json` has to write `{}`",
        guest.file.display()
    )))
}

/// Whether the package is there: in the folder, or in one around it, where Node looks for packages too. That is
/// where those of a workspace are.
fn is_installed(folder: &Path) -> bool {
    let mut folders = folder.ancestors();
    folders.any(|folder| folder.join(PACKAGE).is_dir())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use std::fs;

    use super::*;

    #[test]
    fn packages_of_a_workspace_are_found() {
        let folder = tempfile::tempdir().unwrap();
        let guest = folder.path().join("guests/tidy");
        fs::create_dir_all(&guest).unwrap();
        assert!(!is_installed(&guest));
        fs::create_dir_all(folder.path().join(PACKAGE)).unwrap();
        assert!(is_installed(&guest));
    }
}
