//! What is on disk, for people and programs that look after it.

use std::path::PathBuf;
use std::time::SystemTime;

use crate::artifact::Rejection;

/// An entry on disk: one component, compiled for one kind of engine.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CacheEntry {
    /// The name of its folder.
    pub name: String,
    /// The SHA-256 of the component's bytes, in hexadecimal digits.
    pub component: String,
    /// What stands for the compiler's version, its settings and the machine, in hexadecimal
    /// digits.
    pub engine: String,
    /// The size of the component in bytes. `None` if the entry can't be used.
    pub wasm_bytes: Option<usize>,
    /// The size of the entry's files, in bytes.
    pub bytes: u64,
    /// When it was last loaded or stored.
    pub used: SystemTime,
}

/// A file on disk, and whether it is as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CheckedFile {
    /// Where it is.
    pub path: PathBuf,
    /// Its size in bytes. 0 if it can't be opened.
    pub bytes: u64,
    /// Why it is not used. `None` if it is fine.
    pub problem: Option<Rejection>,
}

/// What was removed from disk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cleared {
    /// How many entries.
    pub entries: usize,
    /// The size of their files, in bytes.
    pub bytes: u64,
}
