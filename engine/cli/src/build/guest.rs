//! A guest that is to be built, and what comes of it.

use std::path::{Path, PathBuf};

use super::install::Install;
use crate::guests::Manifest;

/// What a build has made.
pub(crate) struct Built {
    pub(crate) name: String,
    pub(crate) file: PathBuf,
}

/// A guest that is to be built, in another language than Rust.
pub(super) struct Guest<'a> {
    pub(super) folder: &'a Path,
    pub(super) manifest: Manifest,
    /// Where the component belongs.
    pub(super) file: PathBuf,
    pub(super) install: Install,
    /// Whether its functions keep their places in the source, where that can be left out.
    pub(super) with_places: bool,
}

/// How a guest is built.
#[derive(Clone, Copy)]
pub(super) struct How {
    /// Whether it is said what is being built.
    pub(super) verbose: bool,
    pub(super) install: Install,
    /// Not, if nothing has changed since the last build.
    pub(super) unless_fresh: bool,
    /// For a programmer who looks at it: functions keep their places in the source.
    pub(super) for_dev: bool,
}
