//! Whose folder it is.

use std::fs;
use std::path::Path;

use super::fresh::is_fresh;
use super::guest::{Built, Guest, How};
use super::install::Install;
use super::{c, go, javascript, python, rust};
use crate::failure::{Exit, Failure, STATUS, label};
use crate::guests::{Language, MANIFEST, Manifest};

/// Where components of other languages than Rust are put.
const OUT: &str = "build";

/// Whether a folder has a guest in it.
pub(crate) fn is_guest(folder: &Path) -> bool {
    folder.join("Cargo.toml").is_file() || folder.join(MANIFEST).is_file()
}

/// The component of a guest's folder. It is built, unless nothing has changed since.
pub(crate) fn locate(folder: &Path, verbose: bool) -> Result<Built, Failure> {
    let how = How {
        verbose,
        install: Install::Never,
        unless_fresh: true,
        for_dev: false,
    };
    component(folder, how)
}

/// The component of a guest that somebody works on.
pub(crate) fn for_dev(folder: &Path) -> Result<Built, Failure> {
    let how = How {
        verbose: true,
        install: Install::Never,
        unless_fresh: true,
        for_dev: true,
    };
    component(folder, how)
}

/// Builds the guest in a folder.
pub(super) fn component(folder: &Path, how: How) -> Result<Built, Failure> {
    if folder.join(MANIFEST).is_file() {
        let manifest = Manifest::read(folder)?;
        if manifest.language != Language::Rust {
            return other(folder, manifest, how);
        }
    }
    if !folder.join("Cargo.toml").is_file() {
        let given = folder.display();
        let text = match folder.join(MANIFEST).is_file() {
            true => format!(
                "the folder `{given}` is one of Rust by its `{MANIFEST}`, and has no `Cargo.toml`"
            ),
            false => format!("the folder `{given}` has neither `{MANIFEST}` nor `Cargo.toml`"),
        };
        return Err(Failure::new(Exit::Component, text)
            .help("name a `.wasm` file, or a guest's folder: `torvyn-engine new` makes one"));
    }
    rust::build(folder, how)
}

fn other(folder: &Path, manifest: Manifest, how: How) -> Result<Built, Failure> {
    let out = folder.join(OUT);
    // The other compilers leave no places out, or are told by the folder what to make.
    let with_places = how.for_dev && manifest.language == Language::C;
    let kind = if with_places { ".dev" } else { "" };
    let file = out.join(format!("{}{kind}.wasm", manifest.name));
    if !how.unless_fresh || !is_fresh(folder, &file) {
        if how.verbose {
            label(STATUS, "building", &folder.display().to_string());
        }
        fs::create_dir_all(&out).map_err(|error| {
            Failure::new(
                Exit::Component,
                format!("can't make the folder `{}`: {error}", out.display()),
            )
        })?;
        let guest = Guest {
            folder,
            manifest,
            file: file.clone(),
            install: how.install,
            with_places,
        };
        match guest.manifest.language {
            Language::Python => python::build(&guest),
            Language::JavaScript => javascript::build(&guest),
            Language::C => c::build(&guest),
            Language::Go => go::build(&guest),
            // Cargo's are built elsewhere.
            Language::Rust => Ok(()),
        }?;
        let name = guest.manifest.name;
        return Ok(Built { name, file });
    }
    let name = manifest.name;
    Ok(Built { name, file })
}
