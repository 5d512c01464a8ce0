//! Folders that are not entries yet, or no longer.
//!
//! Who writes to one holds a lock on it, which ends with the process: what is not locked was left
//! behind, and anybody may remove it.

use std::hash::{BuildHasher, RandomState};
use std::io::{self, Write};

use rustix::fs::{FlockOperation, flock};
use rustix::io::Errno;

use crate::artifact::{Folder, Rejection};

const PREFIX: &str = ".tmp-";
/// How many names are tried. They are chosen at random: it is a wonder if the first one is taken.
const ATTEMPTS: usize = 16;

/// A folder that is being written, and removed if it does not become an entry.
pub(super) struct Temporary<'a> {
    root: &'a Folder,
    name: String,
    folder: Folder,
}

impl<'a> Temporary<'a> {
    pub(super) fn new(root: &'a Folder) -> Result<Self, Rejection> {
        for name in fresh_names() {
            match root.new_folder(&name) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
                made => made?,
            }
            let folder = match root.folder(&name) {
                // Somebody has found it without a lock.
                Err(Rejection::Missing) => continue,
                folder => folder?,
            };
            let swept = lock(&folder) == Err(Errno::WOULDBLOCK);
            if !swept && folder.is(root, &name).unwrap_or(false) {
                return Ok(Self { root, name, folder });
            }
        }
        Err(Rejection::from(io::Error::from(
            io::ErrorKind::AlreadyExists,
        )))
    }

    pub(super) fn folder(&self) -> &Folder {
        &self.folder
    }

    /// Writes a new file.
    pub(super) fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.folder.new_file(name)?.write_all(bytes)
    }

    /// Makes it an entry. If there is one with this name, that one stays.
    pub(super) fn publish(self, name: &str) -> io::Result<()> {
        match self.root.rename(&self.name, name) {
            Err(error) if is_taken(&error) => Ok(()),
            renamed => renamed,
        }
    }
}

impl Drop for Temporary<'_> {
    fn drop(&mut self) {
        // Once published there is nothing under this name. What can't be removed now is removed
        // by whoever comes next.
        let _ = self.root.remove(&self.name);
    }
}

/// Whether something is a folder of this kind.
pub(super) fn is_temporary(name: &str) -> bool {
    name.starts_with(PREFIX)
}

/// Removes an entry, whatever it is: first its name, then what is in it. Who has opened it
/// before can go on reading it.
pub(super) fn discard(root: &Folder, name: &str) -> io::Result<()> {
    for temporary in fresh_names() {
        match root.rename(name, &temporary) {
            // Another process was faster.
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) if is_taken(&error) => continue,
            renamed => renamed?,
        }
        // It has lost its name, and the rest can be done by whoever comes next.
        let _ = root.remove(&temporary);
        return Ok(());
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// Removes what was left behind, as far as that can be done.
pub(super) fn sweep(root: &Folder) {
    let mut names = root.names().unwrap_or_default();
    names.retain(|name| is_temporary(name));
    for name in names {
        // The lock is held until it is removed. What can't even be opened, nobody writes to.
        let folder = root.folder(&name);
        if folder.as_ref().map_or(true, |folder| lock(folder).is_ok()) {
            let _ = root.remove(&name);
        }
    }
}

/// Tries to get the lock, without waiting. There are file systems that have none.
fn lock(folder: &Folder) -> rustix::io::Result<()> {
    flock(folder.fd(), FlockOperation::NonBlockingLockExclusive)
}

fn fresh_names() -> impl Iterator<Item = String> {
    let random = || RandomState::new().hash_one(PREFIX);
    std::iter::repeat_with(move || format!("{PREFIX}{:016x}", random())).take(ATTEMPTS)
}

/// Whether a name is that of something which is not an empty folder.
fn is_taken(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::DirectoryNotEmpty | io::ErrorKind::AlreadyExists
    )
}
