//! Components that need not be compiled again.
//!
//! Compiling takes milliseconds to seconds. A [`CompiledComponentCache`] keeps what came out of
//! it: in memory, and if it is given a folder, on disk too, for the next process.
//!
//! ```
//! use torvyn_engine::{CompiledComponentCache, WasmEngine, WasmtimeEngine, WasmtimeEngineConfig};
//!
//! # let greeter = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/greeter.wat"));
//! # let greeter_wasm = wat::parse_str(greeter).unwrap();
//! # let folder = tempfile::tempdir().unwrap();
//! # let folder = folder.path().join("cache");
//! # pollster::block_on(async {
//! let cache = CompiledComponentCache::on_disk(&folder)?.max_disk_bytes(512 << 20);
//! let engine = WasmtimeEngine::new(WasmtimeEngineConfig::new())?.with_cache(cache);
//!
//! let first = engine.compile(&greeter_wasm).await?;
//! let second = engine.compile(&greeter_wasm).await?;
//!
//! let stats = engine.cache().unwrap().stats();
//! assert_eq!((stats.compilations, stats.memory_hits, stats.disk_entries), (1, 1, 1));
//! # Ok::<_, torvyn_engine::EngineError>(())
//! # }).unwrap();
//! ```
//!
//! The command `torvyn-engine cache` lists, checks and clears what is on disk.
//!
//! # What is found
//!
//! A component is found by the SHA-256 of its bytes, together with everything that its machine
//! code depends on: Wasmtime's version, the target, the settings that the compiler sees, the
//! lane, the kinds of WASI that are granted, and the version of this crate. Other bytes, another
//! version or other settings are another entry. In memory a component belongs to the
//! [`WasmtimeEngine`] that has loaded it (clones are the same engine), and several engines can
//! share a cache.
//!
//! If several threads ask for a component that is not there, one compiles and the others wait
//! for it, on their threads. If that one fails or panics, the next one tries. Processes do not
//! wait for each other: at worst each compiles once.
//!
//! # What it costs
//!
//! Each time a component is asked for, its bytes are hashed. A component from disk is hashed
//! once more, as machine code, and then mapped into memory (on Linux; elsewhere it is copied).
//! [`max_memory_bytes`](CompiledComponentCache::max_memory_bytes) and
//! [`max_disk_bytes`](CompiledComponentCache::max_disk_bytes) are limits: beyond them, what was
//! not used for the longest time goes first. What is in use stays usable, wherever it is
//! removed from. To find the oldest, everything that is on disk is listed whenever something is
//! stored there.
//!
//! # What can go wrong
//!
//! A folder that can't be used is an error when the cache is made. After that nothing that
//! happens to the folder is an error for the caller: a file that was cut off, altered, or made
//! by another version is removed and the component compiled again, and a component that can't be
//! written is returned all the same. [`stats`](CompiledComponentCache::stats) counts both.
//!
//! Entries appear whole or not at all, also if a process is killed while it writes. What it
//! leaves behind is removed by the next one. Nothing is flushed to the device: after a loss of
//! power a file can be cut off, and is then found to be.
//!
//! # Who is trusted
//!
//! Machine code is run as it is: who can write it into the folder can do whatever this process
//! may do. A folder on disk is therefore used only if it belongs to the user who runs the process
//! (its effective user) and nobody else can write to it, and so for every folder and file in it.
//! Symbolic links are refused, in place of the folder and inside of it. What was checked is
//! what is loaded: everything is reached from the open folder, and a file is checked and mapped
//! through one descriptor.
//!
//! This keeps out:
//! - other users of the machine, with whatever they put in the folder's place, beside it, or
//!   into it before its permissions were set right,
//! - accidents: files that were cut off, damaged, mixed up or made by another version are told
//!   by their digests,
//! - the authors of components: they choose which key they have, and nothing else.
//!
//! It does not keep out:
//! - who can act as this user, or as the superuser. They can write files with proper digests,
//!   and change one while it is mapped, which is undefined behaviour,
//! - a file system that lets others write nevertheless: some network file systems and removable
//!   media, and hosts of virtual machines and containers that share a folder with them,
//! - who breaks SHA-256, or finds a fault in the compiler: what was compiled wrongly stays so
//!   until the version changes.
//!
//! [`on_disk_unchecked`](CompiledComponentCache::on_disk_unchecked) leaves the question of who
//! can write to the caller.

#[cfg(unix)]
mod disk;
#[cfg(not(unix))]
#[path = "disk_elsewhere.rs"]
mod disk;
mod key;
mod listing;
mod memory;
mod stats;

use std::path::Path;

#[cfg(doc)]
use crate::WasmtimeEngine;
pub use crate::artifact::Rejection;
use crate::artifact::{Digest, TrustedParts};
use crate::{CompiledComponent, EngineError};
use disk::{Access, Disk};
pub(crate) use key::EngineKey;
use key::MemoryKey;
pub use listing::{CacheEntry, CheckedFile, Cleared};
use memory::Memory;
pub use stats::CacheStats;
use stats::Counters;

/// Where a component was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    InMemory,
    OnDisk,
    /// It had to be compiled.
    Nowhere,
}

impl Found {
    /// One word for it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::InMemory => "memory",
            Self::OnDisk => "disk",
            Self::Nowhere => "miss",
        }
    }
}

/// Keeps compiled components, in memory and on disk.
///
/// It is given to an engine with [`WasmtimeEngine::with_cache`]. The [module](self) says what it
/// keeps, and who can write to a folder on disk.
#[derive(Debug)]
pub struct CompiledComponentCache {
    memory: Memory,
    disk: Option<Disk>,
    counters: Counters,
}

impl CompiledComponentCache {
    /// A cache in memory, of up to 256 MiB of machine code.
    #[must_use]
    pub fn in_memory() -> Self {
        Self {
            memory: Memory::new(256 << 20),
            disk: None,
            counters: Counters::default(),
        }
    }

    /// A cache in memory and in a folder on disk, of up to 1 GiB there. The folder is made, with
    /// its parents, if it is not there. Several processes can use one at the same time.
    ///
    /// # Errors
    ///
    /// [`EngineError::Cache`] if the folder can't be made or written to, belongs to another user,
    /// can be written to by others, or is a symbolic link or no folder; and on systems that are
    /// not Unix.
    pub fn on_disk(folder: impl AsRef<Path>) -> Result<Self, EngineError> {
        Self::open(folder.as_ref(), Access::Owner)
    }

    /// As [`on_disk`](Self::on_disk), without looking at owners and permissions. If the folder
    /// can't be written to, what it holds is used, and nothing is added.
    ///
    /// # Errors
    ///
    /// [`EngineError::Cache`] if the folder can't be made or opened, or is a symbolic link; and on
    /// systems that are not Unix.
    ///
    /// # Safety
    ///
    /// Only caches write to the folder, as long as components from it are in use, and only those
    /// have ever written there: what is in it is run as machine code. Digests tell accidents, and
    /// no attack.
    #[allow(unsafe_code, reason = "it asks for a promise, and does nothing unsafe")]
    pub unsafe fn on_disk_unchecked(folder: impl AsRef<Path>) -> Result<Self, EngineError> {
        Self::open(folder.as_ref(), Access::Promised)
    }

    fn open(folder: &Path, access: Access) -> Result<Self, EngineError> {
        Ok(Self {
            disk: Some(Disk::open(folder, access, 1 << 30)?),
            ..Self::in_memory()
        })
    }

    /// The most machine code that is kept in memory, in bytes. Components that are in use count
    /// only as long as they are in the cache too. With 0 every component comes from disk.
    #[must_use]
    pub fn max_memory_bytes(mut self, bytes: usize) -> Self {
        self.memory.limit = bytes;
        self
    }

    /// The most that the files on disk may take, in bytes. It is kept whenever something is
    /// stored. Without a folder it says nothing.
    #[must_use]
    pub fn max_disk_bytes(mut self, bytes: u64) -> Self {
        if let Some(disk) = &mut self.disk {
            disk.limit = bytes;
        }
        self
    }

    /// The folder on disk, if there is one.
    #[must_use]
    pub fn folder(&self) -> Option<&Path> {
        self.disk.as_ref().map(Disk::path)
    }

    /// What the cache has done, and what it holds. What is on disk is counted there and then.
    #[must_use]
    pub fn stats(&self) -> CacheStats {
        let counters = &self.counters;
        let memory = self.memory.usage();
        let entries = self.entries().unwrap_or_default();
        CacheStats {
            memory_hits: counters.memory_hits.get(),
            disk_hits: counters.disk_hits.get(),
            misses: counters.misses.get(),
            compilations: counters.compilations.get(),
            memory_evictions: memory.evictions,
            disk_evictions: counters.disk_evictions.get(),
            rejected: counters.rejected.get(),
            failed_stores: counters.failed_stores.get(),
            memory_entries: memory.entries,
            memory_bytes: memory.bytes,
            disk_entries: entries.len(),
            disk_bytes: entries.iter().map(|entry| entry.bytes).sum(),
        }
    }

    /// What is on disk, for whatever engine, in the order of the names.
    ///
    /// # Errors
    ///
    /// [`EngineError::Cache`] if the folder can't be read.
    pub fn entries(&self) -> Result<Vec<CacheEntry>, EngineError> {
        self.disk.as_ref().map_or(Ok(Vec::new()), Disk::list)
    }

    /// Checks every file on disk as if it was to be loaded, and changes nothing. What is being
    /// written at the moment is left out.
    ///
    /// # Errors
    ///
    /// [`EngineError::Cache`] if the folder can't be read.
    pub fn verify(&self) -> Result<Vec<CheckedFile>, EngineError> {
        self.disk.as_ref().map_or(Ok(Vec::new()), Disk::verify)
    }

    /// Removes everything from memory and from disk, and says what was on disk. Components that
    /// are in use stay usable, and files that don't belong to the cache stay where they are.
    ///
    /// # Errors
    ///
    /// [`EngineError::Cache`] if something can't be removed.
    pub fn clear(&self) -> Result<Cleared, EngineError> {
        self.memory.clear();
        self.disk
            .as_ref()
            .map_or(Ok(Cleared::default()), Disk::clear)
    }

    /// The component with these bytes: from memory, from disk with `load`, or else with
    /// `compile`.
    pub(crate) fn get_or_compile(
        &self,
        engine: &EngineKey,
        bytes: &[u8],
        load: impl Fn(&TrustedParts<'_>) -> wasmtime::Result<CompiledComponent>,
        compile: impl FnOnce() -> Result<CompiledComponent, EngineError>,
    ) -> Result<(CompiledComponent, Found), EngineError> {
        let wasm = Digest::of(bytes);
        let key = MemoryKey::new(engine, wasm);
        let mut found = Found::InMemory;
        let get = || {
            found = Found::Nowhere;
            if let Some(compiled) = self.load(engine, wasm, load) {
                found = Found::OnDisk;
                self.counters.disk_hits.increment();
                return Ok(compiled);
            }
            self.counters.misses.increment();
            let compiled = compile()?;
            self.counters.compilations.increment();
            self.store(engine, wasm, &compiled);
            Ok::<_, EngineError>(compiled)
        };
        let (compiled, in_memory) = self.memory.get_or(key, get)?;
        if in_memory {
            self.counters.memory_hits.increment();
        }
        Ok((compiled, found))
    }

    fn load(
        &self,
        engine: &EngineKey,
        wasm: Digest,
        load: impl Fn(&TrustedParts<'_>) -> wasmtime::Result<CompiledComponent>,
    ) -> Option<CompiledComponent> {
        let found = self.disk.as_ref()?.load(wasm, engine.digest, load);
        self.counters.rejected.add(found.rejected);
        found.compiled
    }

    /// If it can't be stored, it is compiled once more some day.
    fn store(&self, engine: &EngineKey, wasm: Digest, compiled: &CompiledComponent) {
        let (Some(disk), Some(engine)) = (&self.disk, engine.digest) else {
            return;
        };
        let stored = match compiled.artifact() {
            Ok(artifact) => disk.store(wasm, engine, &artifact).ok(),
            Err(_) => None,
        };
        match stored {
            Some(evicted) => self.counters.disk_evictions.add(evicted),
            None => self.counters.failed_stores.increment(),
        }
    }
}

#[cfg(all(test, unix))]
mod tests;
