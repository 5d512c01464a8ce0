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
}
