//! Whether a component is newer than what it was built from.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// How many files are looked at. With more, it counts as not known.
const MAX_FILES: usize = 10_000;

/// Folders that hold what tools have made or fetched.
const MADE: [&str; 4] = ["build", "node_modules", "target", "__pycache__"];

/// Whether no file in the folder has changed since the component was made.
pub(super) fn is_fresh(folder: &Path, component: &Path) -> bool {
    modified(component).is_some_and(|made| none_since(folder, made, MAX_FILES))
}

/// Whether none of the files has changed since then, of which there may be so many.
fn none_since(folder: &Path, made: SystemTime, max_files: usize) -> bool {
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
            } else if metadata.modified().map_or(true, |time| time >= made) {
                return false;
            }
        }
    }
    true
}

fn modified(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).ok()?.modified().ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use std::fs::File;
    use std::time::Duration;

    use super::*;

    fn write(path: &Path, age: u64) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let file = File::create(path).unwrap();
        let time = SystemTime::now() - Duration::from_secs(age);
        file.set_modified(time).unwrap();
    }

    #[test]
    fn what_was_changed_later_counts_wherever_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let component = folder.join("build/a.wasm");
        write(&folder.join("src/deep/app.py"), 60);
        assert!(!is_fresh(folder, &component));
        write(&component, 30);
        assert!(is_fresh(folder, &component));
        write(&folder.join("node_modules/a/index.js"), 1);
        write(&folder.join(".venv/bin/python"), 1);
        assert!(is_fresh(folder, &component));
        write(&folder.join("src/deep/app.py"), 1);
        assert!(!is_fresh(folder, &component));
    }

    #[test]
    fn with_too_many_files_it_is_not_known() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["a", "b", "c"] {
            write(&folder.path().join(name), 60);
        }
        let now = SystemTime::now();
        assert!(none_since(folder.path(), now, 3));
        assert!(!none_since(folder.path(), now, 2));
    }
}
