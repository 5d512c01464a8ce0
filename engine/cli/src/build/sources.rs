//! The files of a guest that people write, apart from what tools have made or fetched.

use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};

/// How many files are looked at.
pub(crate) const MAX_FILES: usize = 10_000;

/// Folders that hold what tools have made or fetched.
const MADE: [&str; 4] = ["build", "node_modules", "target", "__pycache__"];

/// Goes through the files in a folder, but for those that tools have made, as long as `each` says so.
/// Answers whether all were seen: not if one can't be looked at, or there are more than `max_files`.
pub(crate) fn each_source(
    folder: &Path,
    max_files: usize,
    mut each: impl FnMut(PathBuf, &Metadata) -> bool,
) -> bool {
    let mut folders: Vec<PathBuf> = vec![folder.to_owned()];
    let mut seen = 0;
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(folder) else {
            return false;
        };
        for entry in entries {
            seen += 1;
            let Ok(entry) = entry else { return false };
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if seen > max_files {
                return false;
            }
            // Links are not followed, so that there are no circles.
            let Ok(metadata) = entry.metadata() else {
                return false;
            };
            if metadata.is_dir() {
                if !name.starts_with('.') && !MADE.contains(&&*name) {
                    folders.push(entry.path());
                }
            } else if !each(entry.path(), &metadata) {
                return false;
            }
        }
    }
    true
}
