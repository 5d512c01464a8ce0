//! What a cache has done.

use std::sync::atomic::{AtomicU64, Ordering};

/// What a cache has done since it was made, and what it holds.
///
/// Counts are of this cache alone; what is on disk was perhaps put there by others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CacheStats {
    /// How many components were in memory, or were got by another thread meanwhile.
    pub memory_hits: u64,
    /// How many components were loaded from disk.
    pub disk_hits: u64,
    /// How many components were neither in memory nor on disk.
    pub misses: u64,
    /// How many components were compiled. It is less than `misses` if some could not be.
    pub compilations: u64,
    /// How many components had to leave memory for others.
    pub memory_evictions: u64,
    /// How many entries had to leave the disk for others.
    pub disk_evictions: u64,
    /// How many entries on disk were found and not used.
    /// [`verify`](super::CompiledComponentCache::verify) says why.
    pub rejected: u64,
    /// How many components were compiled and could not be written to disk.
    pub failed_stores: u64,
    /// How many components are in memory.
    pub memory_entries: usize,
    /// Their machine code, in bytes.
    pub memory_bytes: usize,
    /// How many entries are on disk. 0 if that can't be read.
    pub disk_entries: usize,
    /// Their files, in bytes.
    pub disk_bytes: u64,
}

/// The counts, as they are kept.
#[derive(Debug, Default)]
pub(super) struct Counters {
    pub(super) memory_hits: Counter,
    pub(super) disk_hits: Counter,
    pub(super) misses: Counter,
    pub(super) compilations: Counter,
    pub(super) disk_evictions: Counter,
    pub(super) rejected: Counter,
    pub(super) failed_stores: Counter,
}

#[derive(Debug, Default)]
pub(super) struct Counter(AtomicU64);

impl Counter {
    pub(super) fn increment(&self) {
        self.add(1);
    }

    pub(super) fn add(&self, count: u64) {
        self.0.fetch_add(count, Ordering::Relaxed);
    }

    pub(super) fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}
