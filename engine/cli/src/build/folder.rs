//! Whose folder it is.

use std::fs;
use std::path::Path;

use super::fresh::is_fresh;
use super::guest::{Built, Guest};
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
    component(folder, verbose, Install::Never, true)
}

/// Builds the guest in a folder.
pub(super) fn component(
    folder: &Path,
    verbose: bool,
    install: Install,
    unless_fresh: bool,
) -> Result<Built, Failure> {
    if folder.join(MANIFEST).is_file() {
        let manifest = Manifest::read(folder)?;
        if manifest.language != Language::Rust {
            return other(folder, manifest, verbose, install, unless_fresh);
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
    rust::build(folder, verbose)
}

fn other(
    folder: &Path,
    manifest: Manifest,
    verbose: bool,
    install: Install,
    unless_fresh: bool,
) -> Result<Built, Failure> {
    let out = folder.join(OUT);
    let file = out.join(format!("{}.wasm", manifest.name));
    if !unless_fresh || !is_fresh(folder, &file) {
        if verbose {
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
            install,
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
