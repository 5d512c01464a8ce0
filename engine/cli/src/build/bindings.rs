//! What a guest in C is called through, for a world that there is no template for.

use std::path::Path;

use super::child::step;
use super::tool::{Tool, Wanted, absolute, find, missing};
use crate::failure::{Exit, Failure};

/// Has `wit-bindgen` write C into the folder `bindings` of a guest, of the WIT in its folder `wit`.
pub(crate) fn c_bindings(folder: &Path, world: &str) -> Result<(), Failure> {
    let wanted = Wanted {
        name: "wit-bindgen",
        // The first one that can leave out the object file, whose content the build writes itself.
        since: [0, 20],
        help: "`cargo install wit-bindgen-cli` installs it".to_owned(),
    };
    let Some(tool) = find([Tool::new("wit-bindgen")], &wanted, "--version", folder)? else {
        return Err(missing(&wanted, folder));
    };
    let mut command = tool.command(&absolute(folder));
    command.args([
        "c",
        "wit",
        "--world",
        world,
        "--no-object-file",
        "--out-dir",
        "bindings",
    ]);
    step(&mut command, || {
        let text =
            format!("`wit-bindgen` can't write what guests in C for `{world}` are called through");
        Failure::new(Exit::Component, text).help("its messages are above")
    })?;
    Ok(())
}
