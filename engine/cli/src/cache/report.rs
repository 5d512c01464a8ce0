//! What there is to say, as JSON has it.

use std::path::Path;
use std::time::SystemTime;

use serde::Serialize;
use torvyn_engine::cache::{CacheEntry, CheckedFile};
use torvyn_engine::{CompiledComponentCache, EngineError};

use crate::failure::{Exit, Failure};
use crate::loading;

/// What is in a cache.
#[derive(Serialize)]
pub(super) struct Listing {
    pub(super) folder: String,
    /// The size of all files, in bytes.
    pub(super) bytes: u64,
    pub(super) entries: Vec<Entry>,
}

#[derive(Serialize)]
pub(super) struct Entry {
    pub(super) component: String,
    pub(super) engine: String,
    /// `None` if the entry can't be used.
    pub(super) wasm_bytes: Option<usize>,
    pub(super) bytes: u64,
    /// In seconds since 1970.
    pub(super) last_used: u64,
}

impl Listing {
    pub(super) fn of(folder: &Path) -> Result<Self, Failure> {
        let entries = match existing(folder)? {
            Some(cache) => cache.entries().map_err(|error| failed(&error))?,
            None => Vec::new(),
        };
        // What was used last is what the user knows.
        let mut entries: Vec<Entry> = entries.into_iter().map(Entry::from).collect();
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.last_used));
        Ok(Self {
            folder: folder.display().to_string(),
            bytes: entries.iter().map(|entry| entry.bytes).sum(),
            entries,
        })
    }
}

impl From<CacheEntry> for Entry {
    fn from(entry: CacheEntry) -> Self {
        let used = entry.used.duration_since(SystemTime::UNIX_EPOCH);
        Self {
            component: entry.component,
            engine: entry.engine,
            wasm_bytes: entry.wasm_bytes,
            bytes: entry.bytes,
            last_used: used.map_or(0, |used| used.as_secs()),
        }
    }
}

/// What was removed.
#[derive(Serialize)]
pub(super) struct Clearing {
    pub(super) folder: String,
    pub(super) entries: usize,
    pub(super) bytes: u64,
}

impl Clearing {
    pub(super) fn of(folder: &Path) -> Result<Self, Failure> {
        let cleared = match existing(folder)? {
            Some(cache) => cache.clear().map_err(|error| failed(&error))?,
            None => Default::default(),
        };
        Ok(Self {
            folder: folder.display().to_string(),
            entries: cleared.entries,
            bytes: cleared.bytes,
        })
    }
}

/// What a check has found.
#[derive(Serialize)]
pub(super) struct Verification {
    pub(super) folder: String,
    /// How many files can't be used.
    pub(super) unusable: usize,
    pub(super) files: Vec<File>,
}

#[derive(Serialize)]
pub(super) struct File {
    /// Within the folder.
    pub(super) path: String,
    pub(super) bytes: u64,
    /// `None` if the file is fine.
    pub(super) problem: Option<String>,
}

impl Verification {
    pub(super) fn of(folder: &Path) -> Result<Self, Failure> {
        let files = match existing(folder)? {
            Some(cache) => cache.verify().map_err(|error| failed(&error))?,
            None => Vec::new(),
        };
        let file = |file: CheckedFile| File {
            path: file
                .path
                .strip_prefix(folder)
                .unwrap_or(&file.path)
                .display()
                .to_string(),
            bytes: file.bytes,
            problem: file.problem.map(|problem| problem.to_string()),
        };
        let files: Vec<_> = files.into_iter().map(file).collect();
        Ok(Self {
            folder: folder.display().to_string(),
            unusable: files.iter().filter(|file| file.problem.is_some()).count(),
            files,
        })
    }
}

/// Opens a cache, if there is one: looking after it does not make it.
fn existing(folder: &Path) -> Result<Option<CompiledComponentCache>, Failure> {
    match folder.symlink_metadata() {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        _ => loading::open_cache(folder).map(Some),
    }
}

/// What a cache in use says of itself.
fn failed(error: &EngineError) -> Failure {
    Failure::new(Exit::Io, error.to_string())
}
