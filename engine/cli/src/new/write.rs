//! Writes the folder.

use std::fs;
use std::io;
use std::path::Path;

use super::skeleton::{Code, code};
use super::templates::{File, about, files, own_code_is, own_files};
use super::usage::{install, run};
use super::wit::WitFile;
use crate::args::NewWorld;
use crate::failure::{Exit, Failure};
use crate::guests::{Language, World};
use crate::streaming;

/// What the guest is for.
pub(super) enum Subject<'a> {
    /// A world that there is a template for.
    Template(NewWorld),
    /// A world of the user's own: its WIT, and its name.
    Own(Vec<WitFile>, Option<&'a str>),
}

/// Makes the folder with all that belongs in it, and says what the world is called. If that fails
/// half-way, nothing is left.
pub(super) fn write(
    folder: &Path,
    name: &str,
    language: Language,
    subject: &Subject<'_>,
) -> Result<String, Failure> {
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
    let written = match subject {
        Subject::Template(world) => template(folder, name, language, *world),
        Subject::Own(wit, world) => own(folder, name, language, wit, *world),
    };
    if written.is_err() {
        // The folder is this command's own.
        let _ = fs::remove_dir_all(folder);
    }
    written
}

fn template(
    folder: &Path,
    name: &str,
    language: Language,
    world: NewWorld,
) -> Result<String, Failure> {
    for (title, text) in streaming::WIT {
        let file = title.rsplit('/').next().unwrap_or(title);
        put(&folder.join("wit").join(file), text)?;
    }
    for File { path, text } in files(language, world) {
        let text = text
            .replace("{{about}}", about(world))
            .replace("{{run}}", &run(world, ".", "README.md"));
        let text = filled(&text, name, language, world.name());
        put(&folder.join(path), &text)?;
    }
    Ok(world.name().to_owned())
}

fn own(
    folder: &Path,
    name: &str,
    language: Language,
    wit: &[WitFile],
    world: Option<&str>,
) -> Result<String, Failure> {
    let place = folder.join("wit");
    for (path, bytes) in wit {
        put(&place.join(path), bytes)?;
    }
    let world = World::read(&place, world).map_err(|failure| {
        failure.help("`--wit` names a package of WIT, and `--world` a world of it")
    })?;
    let Code { path: code, text } = code(folder, language, &world)?;
    put(&folder.join(code), text)?;
    for File { path, text } in own_files(language) {
        let text = text
            .replace("{{where}}\n", own_code_is(language))
            .replace("{{code}}", code);
        put(
            &folder.join(path),
            filled(&text, name, language, &world.name),
        )?;
    }
    Ok(world.name)
}

/// Puts in what all templates have gaps for.
fn filled(text: &str, name: &str, language: Language, world: &str) -> String {
    text.replace("{{name}}", name)
        .replace("{{language}}", language.title())
        .replace("{{id}}", language.id())
        .replace("{{install}}", install(language))
        .replace("{{world}}", world)
}

fn put(path: &Path, text: impl AsRef<[u8]>) -> Result<(), Failure> {
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
