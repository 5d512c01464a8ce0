//! The WIT files as text, for when they are no valid WIT.

use std::fs;
use std::path::{Path, PathBuf};

use super::root;
use crate::input::{Input, Wit};

/// The text of every WIT file that a derive names, by folder.
///
/// It is for what stands in for a world whose WIT is not valid: what can't be read is left
/// out, since [`load`](super::load) has said so.
pub(crate) fn texts(input: &Input) -> Vec<Vec<String>> {
    match &input.wit {
        Some(Wit::Inline(text)) => vec![vec![text.value()]],
        Some(Wit::Paths(paths)) => {
            let mut folders = Vec::new();
            for path in paths {
                let path = root().join(path.value());
                if path.is_dir() {
                    read_folder(&path, &mut folders);
                } else {
                    folders.push(fs::read_to_string(path).into_iter().collect());
                }
            }
            folders
        }
        None => Vec::new(),
    }
}

/// Reads a folder of WIT files, and those of the packages in its `deps`.
fn read_folder(folder: &Path, folders: &mut Vec<Vec<String>>) {
    folders.push(entries(folder).iter().filter_map(read).collect());
    for path in entries(&folder.join("deps")) {
        if path.is_dir() {
            folders.push(entries(&path).iter().filter_map(read).collect());
        } else {
            folders.push(read(&path).into_iter().collect());
        }
    }
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<_> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

fn read(path: &PathBuf) -> Option<String> {
    let is_wit = path.extension().is_some_and(|extension| extension == "wit");
    is_wit.then(|| fs::read_to_string(path).ok()).flatten()
}
