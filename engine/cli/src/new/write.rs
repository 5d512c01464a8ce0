//! Writes the folder.

use std::fs;
use std::io;
use std::path::Path;

use super::templates::{File, about, files};
use super::usage::{install, run};
use crate::args::NewWorld;
use crate::failure::{Exit, Failure};
use crate::guests::Language;
use crate::streaming;

/// Makes the folder with all that belongs in it. If that fails half-way, nothing is left.
pub(super) fn write(
    folder: &Path,
    name: &str,
    language: Language,
    world: NewWorld,
) -> Result<(), Failure> {
    let given = folder.display();
    fs::create_dir(folder).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => {
            Failure::new(Exit::Usage, format!("`{given}` is there already"))
                .help("choose another name, or remove it first")
        }
        io::ErrorKind::NotFound => Failure::new(
            Exit::Usage,
            format!("there is no folder to make `{given}` in"),
        )
        .help("make that folder first"),
        _ => unwritten(folder, &error),
    })?;
    let written = fill(folder, name, language, world);
    if written.is_err() {
        // The folder is this command's own.
        let _ = fs::remove_dir_all(folder);
    }
    written
}

fn fill(folder: &Path, name: &str, language: Language, world: NewWorld) -> Result<(), Failure> {
    for (title, text) in streaming::WIT {
        let file = title.rsplit('/').next().unwrap_or(title);
        put(&folder.join("wit").join(file), text)?;
    }
    for File { path, text } in files(language, world) {
        let text = text
            .replace("{{name}}", name)
            .replace("{{language}}", language.title())
            .replace("{{id}}", language.id())
            .replace("{{about}}", about(world))
            .replace("{{install}}", install(language))
            .replace("{{run}}", &run(world, ".", "README.md"))
            .replace("{{world}}", world.name());
        put(&folder.join(path), &text)?;
    }
    Ok(())
}

fn put(path: &Path, text: &str) -> Result<(), Failure> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| unwritten(path, &error))
}

fn unwritten(path: &Path, error: &io::Error) -> Failure {
    Failure::new(
        Exit::Io,
        format!("can't write `{}`: {error}", path.display()),
    )
}
