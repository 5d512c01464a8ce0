//! A cache of compiled components.

use std::path::Path;

use super::disk::{Access, Disk};
use super::key::{EngineKey, MemoryKey};
use super::listing::{CacheEntry, CheckedFile, Cleared};
use super::memory::Memory;
use super::stats::{CacheStats, Counters};
use crate::EngineError;
use crate::artifact::{Digest, TrustedParts};
use crate::compiled::CompiledComponent;

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
/// It is given to an engine with [`WasmtimeEngine::with_cache`](crate::WasmtimeEngine::with_cache). The [module](super) says what it
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

    /// Whether there is an entry on disk for these bytes.
    pub(crate) fn is_on_disk(&self, engine: &EngineKey, bytes: &[u8]) -> bool {
        let disk = self.disk.as_ref();
        disk.is_some_and(|disk| disk.has(Digest::of(bytes), engine.digest))
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
