//! Paths that mean the same in every folder.

use std::fs;
use std::path::{Path, PathBuf};

/// The path without links and detours. What is yet to be created is in a folder that is there.
pub(super) fn absolute(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| to_be_created(path))
}

/// The path of a file that is not there, by its folder, which is.
pub(super) fn to_be_created(path: &Path) -> PathBuf {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = fs::canonicalize(folder.unwrap_or(Path::new(".")));
    match (folder, path.file_name()) {
        (Ok(folder), Some(name)) => folder.join(name),
        _ => path.to_owned(),
    }
}
