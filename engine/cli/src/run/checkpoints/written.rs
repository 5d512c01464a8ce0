//! Files that a run writes, as they were at a checkpoint.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::before::before;
use crate::failure::{Exit, Failure};

/// What a file was at a checkpoint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::run) struct Written {
    path: PathBuf,
    length: u64,
    /// The SHA-256 of its end.
    end: String,
}

impl Written {
    /// Refuses to go on if the file is another one.
    pub(in crate::run) fn check(&self) -> Result<(), Failure> {
        let file = File::open(&self.path).map_err(|error| self.failed(&error.to_string()))?;
        let there = file
            .metadata()
            .map_err(|error| self.failed(&error.to_string()))?;
        if there.len() < self.length {
            let (there, length) = (there.len(), self.length);
            let reason = format!("it has {there} bytes, and had {length} at the checkpoint");
            return Err(self.failed(&reason));
        }
        let end = before(&file, self.length).map_err(|error| self.failed(&error.to_string()))?;
        match end == self.end {
            true => Ok(()),
            false => Err(self.failed("it is another file than it was at the checkpoint")),
        }
    }

    /// Makes the file as long as it was.
    pub(in crate::run) fn cut_back(&self) -> Result<(), Failure> {
        let file = File::options().write(true).open(&self.path);
        let cut = file.and_then(|file| file.set_len(self.length));
        cut.map_err(|error| self.failed(&error.to_string()))
    }

    fn failed(&self, reason: &str) -> Failure {
        let path = self.path.display();
        Failure::new(Exit::Io, format!("can't go on with `{path}`: {reason}"))
            .help("put back what it was, or begin anew with another `--checkpoint-dir`")
    }
}

/// A file that a run writes: what is written to it goes on at its end.
pub(super) struct Writing {
    path: PathBuf,
    written: File,
    /// The same file, to read what it ends with.
    read: File,
}

impl Writing {
    /// `None` for what is no file on a disk, such as a terminal for dead letters: it can't be cut back.
    pub(super) fn of(path: &Path, written: File) -> io::Result<Option<Self>> {
        if !written.metadata()?.is_file() {
            return Ok(None);
        }
        // By then it is there, whatever links lead to it.
        let path = path.canonicalize()?;
        let read = File::open(&path)?;
        Ok(Some(Self {
            path,
            written,
            read,
        }))
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// What the file is, once all of it is on the disk.
    pub(super) fn now(&self) -> io::Result<Written> {
        self.written.sync_data()?;
        let length = self.written.metadata()?.len();
        Ok(Written {
            path: self.path.clone(),
            length,
            end: before(&self.read, length)?,
        })
    }
}
