//! Whether a component is newer than what it was built from.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use super::sources::{MAX_FILES, each_source};

/// Whether no file in the folder has changed since the component was made.
pub(super) fn is_fresh(folder: &Path, component: &Path) -> bool {
    modified(component).is_some_and(|made| none_since(folder, made, MAX_FILES))
}

/// Whether none of the files has changed since then, of which there may be so many: with more it is not
/// known.
fn none_since(folder: &Path, made: SystemTime, max_files: usize) -> bool {
    each_source(folder, max_files, |_, metadata| {
        metadata.modified().is_ok_and(|time| time < made)
    })
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
