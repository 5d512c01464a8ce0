//! Takes the user's own WIT into a guest's folder.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::bounded::{Unread, read_at_most};
use crate::failure::{Exit, Failure};

/// How many files a package may have, with those that it refers to.
const MAX_FILES: usize = 1_000;

/// How long they may be together.
const MAX_BYTES: u64 = 16 << 20;

/// A file of WIT: its path in the folder `wit`, and what it holds.
pub(super) type WitFile = (PathBuf, Vec<u8>);

/// Reads a `.wit` file, or a package's folder: the files `.wit` in it, and what is in its folder `deps`.
pub(super) fn wit_files(given: &Path) -> Result<Vec<WitFile>, Failure> {
    let metadata = fs::metadata(given).map_err(|error| unreadable(given, &error.to_string()))?;
    let mut paths = Vec::new();
    if metadata.is_file() {
        if given.extension() != Some(OsStr::new("wit")) {
            return Err(unreadable(given, "it is no `.wit` file, and no folder"));
        }
        paths.push((
            given.to_owned(),
            PathBuf::from(given.file_name().unwrap_or_default()),
        ));
    } else {
        let own = |path: &Path| path.extension() == Some(OsStr::new("wit"));
        list(given, Path::new(""), own, &mut paths)?;
        let deps = Path::new("deps");
        // What a package refers to may be in files of other forms, or in folders.
        list(&given.join(deps), deps, |_| true, &mut paths)?;
        for folder in folders(&given.join(deps)) {
            let inner = deps.join(folder.file_name().unwrap_or_default());
            list(&folder, &inner, own, &mut paths)?;
        }
    }
    if paths.is_empty() {
        return Err(unreadable(given, "there is no `.wit` file in it"));
    }
    let mut left = MAX_BYTES;
    let mut files = Vec::new();
    for (path, inner) in paths {
        let bytes = read_at_most(&path, left).map_err(|error| match error {
            Unread::TooLong(_) => unreadable(given, &format!("it has more than {MAX_BYTES} bytes")),
            error => unreadable(&path, &error.to_string()),
        })?;
        left -= bytes.len() as u64;
        files.push((inner, bytes));
    }
    Ok(files)
}

/// Adds the files in a folder, if it is there.
fn list(
    folder: &Path,
    inner: &Path,
    wanted: impl Fn(&Path) -> bool,
    paths: &mut Vec<(PathBuf, PathBuf)>,
) -> Result<(), Failure> {
    let mut found: Vec<PathBuf> = entries(folder).collect();
    found.sort();
    for path in found {
        if path.is_file() && wanted(&path) {
            let name = path.file_name().unwrap_or_default();
            paths.push((path.clone(), inner.join(name)));
        }
        if paths.len() > MAX_FILES {
            return Err(unreadable(
                folder,
                &format!("there are more than {MAX_FILES} files"),
            ));
        }
    }
    Ok(())
}

/// The folders in a folder, of which no more are looked at than there may be files.
fn folders(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<_> = entries(folder).filter(|path| path.is_dir()).collect();
    found.sort();
    found
}

/// What is in a folder, one more than there may be files.
fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).take(MAX_FILES + 1)
}

fn unreadable(path: &Path, reason: &str) -> Failure {
    let text = format!("can't read WIT from `{}`: {reason}", path.display());
    Failure::new(Exit::Usage, text).help("name a `.wit` file, or the folder of a package of WIT")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    fn write(path: PathBuf, text: &str) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    #[test]
    fn a_package_comes_with_what_it_refers_to_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        for name in [
            "a.wit",
            "README.md",
            "deps/b/b.wit",
            "deps/b/b.md",
            "deps/c.wit",
            "other/d.wit",
        ] {
            write(folder.join(name), name);
        }
        let files = wit_files(folder).unwrap();
        let names: Vec<_> = files
            .iter()
            .map(|(path, _)| path.to_str().unwrap())
            .collect();
        assert_eq!(names, ["a.wit", "deps/c.wit", "deps/b/b.wit"]);
        let file = wit_files(&folder.join("deps/c.wit")).unwrap();
        assert_eq!(file, [(PathBuf::from("c.wit"), b"deps/c.wit".to_vec())]);
    }

    #[test]
    fn there_is_a_limit_to_files_and_to_bytes() {
        let folder = tempfile::tempdir().unwrap();
        let big = fs::File::create(folder.path().join("big.wit")).unwrap();
        big.set_len(MAX_BYTES + 1).unwrap();
        let failure = wit_files(folder.path()).unwrap_err();
        assert!(failure.message.ends_with("more than 16777216 bytes"));
        big.set_len(MAX_BYTES).unwrap();
        assert_eq!(wit_files(folder.path()).unwrap().len(), 1);
        for number in 0..MAX_FILES {
            write(folder.path().join(format!("{number}.wit")), "");
        }
        let failure = wit_files(folder.path()).unwrap_err();
        assert!(failure.message.ends_with("more than 1000 files"));
    }
}
