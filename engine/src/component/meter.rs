//! What calls take, for those who ask.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use wasmtime::component::ComponentType;
use wasmtime_environ::component::MAX_FLAT_PARAMS;

use super::traffic::{Tally, Traffic};
use crate::CallStats;

/// Adds up what calls take. It stands apart from the store, so that it can be read while a
/// result borrows that.
pub(crate) struct Meter {
    on: AtomicBool,
    /// Whether the clock is read.
    timed: bool,
    stats: Mutex<CallStats>,
}

impl Meter {
    pub(crate) fn new(timed: bool) -> Arc<Self> {
        Arc::new(Self {
            on: AtomicBool::new(false),
            timed,
            stats: Mutex::default(),
        })
    }

    /// Whether anybody wants to know.
    #[inline]
    pub(crate) fn is_on(&self) -> bool {
        self.on.load(Ordering::Relaxed)
    }

    /// Counts from zero, until what is returned is dropped.
    pub(crate) fn start(self: &Arc<Self>) -> Reading {
        *self.stats() = CallStats::default();
        self.on.store(true, Ordering::Relaxed);
        Reading(Arc::clone(self))
    }

    /// The time, if it is measured.
    pub(crate) fn clock(&self) -> Option<Instant> {
        self.timed.then(Instant::now)
    }

    /// A call of an exported function, with its parameters.
    pub(crate) fn called<P: Traffic>(&self, params: &P) {
        let tally = Tally::of(params);
        // More than fit into registers are written to memory that the guest is asked for.
        let spilled = flat_count::<P>().is_none_or(|count| count > MAX_FLAT_PARAMS);
        let mut stats = self.stats();
        stats.calls += 1;
        stats.guest_entries += 1 + u64::from(spilled);
        passed(&mut stats, &tally);
    }

    /// What the host has answered to the guest.
    #[inline]
    pub(crate) fn answered(&self, result: &impl Traffic) {
        if self.is_on() {
            self.count_answer(result);
        }
    }

    #[cold]
    fn count_answer(&self, result: &impl Traffic) {
        passed(&mut self.stats(), &Tally::of(result));
    }

    /// What the guest has passed to the host.
    #[inline]
    pub(crate) fn received(&self, params: &impl Traffic) {
        if self.is_on() {
            self.count_params(params);
        }
    }

    #[cold]
    fn count_params(&self, params: &impl Traffic) {
        let tally = Tally::of(params);
        let mut stats = self.stats();
        stats.bytes_out += tally.bytes;
        stats.host_copies += tally.laid_out;
    }

    /// The result of an exported function, and whether it was copied out of the guest.
    #[cold]
    pub(crate) fn returned(&self, result: &impl Traffic, copied: bool) {
        let tally = Tally::of(result);
        let mut stats = self.stats();
        stats.bytes_out += tally.bytes;
        if copied {
            stats.host_copies += tally.filled;
        }
    }

    pub(crate) fn stats(&self) -> MutexGuard<'_, CallStats> {
        self.stats.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What went into the guest: each string and list is copied into memory that it is asked for.
fn passed(stats: &mut CallStats, tally: &Tally) {
    stats.bytes_in += tally.bytes;
    stats.host_copies += tally.filled;
    stats.guest_entries += tally.blocks;
}

fn flat_count<P: ComponentType>() -> Option<usize> {
    P::ABI.flat_count.map(usize::from)
}

/// A meter that is on.
pub(crate) struct Reading(Arc<Meter>);

impl Reading {
    pub(crate) fn stats(&self) -> CallStats {
        *self.0.stats()
    }
}

impl Drop for Reading {
    fn drop(&mut self) {
        self.0.on.store(false, Ordering::Relaxed);
    }
}
