//! The files that a guest is made of, and whether they have changed.
//!
//! They are looked at again and again. To be told by the system would be sooner, and not everywhere the
//! case: on folders of other machines, and in containers, nothing is told.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

use crate::args::DevArgs;
use crate::build::{MAX_FILES, each_source};
use crate::failure::{Exit, Failure};

/// How often the files are looked at.
const PAUSE: Duration = Duration::from_millis(200);

/// After a change, how long there has to be none: an editor writes several files, or one in parts.
const QUIET: Duration = Duration::from_millis(50);

/// How often it is waited for that.
const MOST_QUIETS: usize = 40;

/// How many names are shown.
const NAMES: usize = 3;

/// What builds write of their own accord.
const WRITTEN: [&str; 2] = ["Cargo.lock", "package-lock.json"];

/// When each file was changed, and its length.
pub(super) type Look = BTreeMap<PathBuf, (Option<SystemTime>, u64)>;

/// The files to look at.
pub(super) struct Files {
    folder: PathBuf,
    /// Others, wherever they are.
    beside: Vec<PathBuf>,
}

impl Files {
    pub(super) fn of(args: &DevArgs) -> Self {
        let config = args
            .config
            .as_deref()
            .and_then(|text| text.strip_prefix('@'));
        let beside = args.input.iter().cloned().chain(config.map(PathBuf::from));
        Self {
            folder: args.folder.clone(),
            beside: beside.collect(),
        }
    }

    pub(super) fn look(&self) -> Result<Look, Failure> {
        self.look_at(MAX_FILES)
    }

    fn look_at(&self, max_files: usize) -> Result<Look, Failure> {
        let mut look = Look::new();
        let all = each_source(&self.folder, max_files, |path, metadata| {
            let written = path
                .file_name()
                .is_some_and(|it| WRITTEN.iter().any(|name| it == *name));
            if !written {
                look.insert(path, state(metadata));
            }
            true
        });
        if !all {
            let folder = self.folder.display();
            return Err(Failure::new(
                Exit::Component,
                format!("can't look at all files in `{folder}`, of which there may be {max_files}"),
            )
            .help("move what is not the guest's somewhere else"));
        }
        for path in &self.beside {
            if let Ok(metadata) = fs::metadata(path) {
                look.insert(path.clone(), state(&metadata));
            }
        }
        Ok(look)
    }

    /// Waits until something is not as it was.
    pub(super) fn wait(&self, before: &Look) -> Result<Look, Failure> {
        loop {
            let mut look = self.look_again(before)?;
            if look == *before {
                thread::sleep(PAUSE);
                continue;
            }
            for _ in 0..MOST_QUIETS {
                thread::sleep(QUIET);
                let next = self.look_again(before)?;
                if next == look {
                    break;
                }
                look = next;
            }
            return Ok(look);
        }
    }

    /// While files come and go, a look may miss one: that is no reason to end.
    fn look_again(&self, before: &Look) -> Result<Look, Failure> {
        match self.look() {
            Err(failure) if self.folder.is_dir() => {
                thread::sleep(PAUSE);
                self.look().map_err(|_| failure)
            }
            Err(_) => Ok(before.clone()),
            look => look,
        }
    }
}

fn state(metadata: &Metadata) -> (Option<SystemTime>, u64) {
    (metadata.modified().ok(), metadata.len())
}

/// The files that differ, as far as they are named.
pub(super) fn changes(before: &Look, after: &Look, folder: &Path) -> String {
    let gone = before.keys().filter(|path| !after.contains_key(*path));
    let other = after
        .iter()
        .filter(|(path, state)| before.get(*path) != Some(*state));
    let all: Vec<_> = gone.chain(other.map(|(path, _)| path)).collect();
    let name =
        |path: &&PathBuf| format!("`{}`", path.strip_prefix(folder).unwrap_or(path).display());
    let mut names: Vec<_> = all.iter().take(NAMES).map(name).collect();
    if all.len() > NAMES {
        names.push(format!("{} more", all.len() - NAMES));
    }
    names.join(", ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn what_has_come_gone_and_changed_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files {
            folder: folder.path().to_owned(),
            beside: vec![folder.path().join("none")],
        };
        for name in ["a", "b", "Cargo.lock"] {
            fs::write(folder.path().join(name), "1").unwrap();
        }
        let before = files.look().unwrap();
        assert_eq!(before.len(), 2);
        assert_eq!(changes(&before, &before, folder.path()), "");
        fs::remove_file(folder.path().join("a")).unwrap();
        fs::write(folder.path().join("b"), "12").unwrap();
        fs::write(folder.path().join("Cargo.lock"), "12").unwrap();
        for name in ["c", "d"] {
            fs::write(folder.path().join(name), "1").unwrap();
        }
        let after = files.wait(&before).unwrap();
        assert_eq!(
            changes(&before, &after, folder.path()),
            "`a`, `b`, `c`, 1 more"
        );
    }

    #[test]
    fn there_is_a_limit_to_files() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files {
            folder: folder.path().to_owned(),
            beside: Vec::new(),
        };
        for name in ["a", "b", "c"] {
            fs::write(folder.path().join(name), "").unwrap();
        }
        assert_eq!(files.look_at(3).unwrap().len(), 3);
        assert!(files.look_at(2).is_err());
    }
}
