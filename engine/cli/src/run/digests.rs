//! Which files the components are of.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use sha2::{Digest as _, Sha256};

use super::label::Label;
use crate::failure::{Exit, Failure};

/// The SHA-256 of each component's file, by its place on the command line. Clones are the same.
#[derive(Clone)]
pub(super) struct Digests {
    known: Arc<Mutex<Vec<Option<String>>>>,
}

impl Digests {
    /// Those of files that can be read.
    pub(super) fn of_files<'a>(files: impl Iterator<Item = &'a Path>) -> Self {
        let known = files.map(|file| digest(file).ok());
        Self {
            known: Arc::new(Mutex::new(known.collect())),
        }
    }

    pub(super) fn of(&self, component: &Label) -> Option<String> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let index = component.position.checked_sub(1)?;
        known.get(index).cloned().flatten()
    }

    /// A component is of another file now.
    #[cfg(unix)]
    pub(super) fn put(&self, component: &Label, digest: String) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let index = component.position.checked_sub(1);
        if let Some(known) = index.and_then(|index| known.get_mut(index)) {
            *known = Some(digest);
        }
    }
}

/// The SHA-256 of a component's file.
pub(super) fn digest(file: &Path) -> Result<String, Failure> {
    let bytes = std::fs::read(file).map_err(|error| {
        let file = file.display();
        Failure::new(Exit::Component, format!("can't read `{file}`: {error}"))
    })?;
    Ok(hex(&bytes))
}

/// The SHA-256 of bytes.
pub(super) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;

    let mut text = String::new();
    for byte in Sha256::digest(bytes) {
        // A text takes whatever is written to it.
        let _ = write!(text, "{byte:02x}");
    }
    text
}
