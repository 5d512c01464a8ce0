//! What calls take, for those who ask.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use wasmtime::component::ComponentType;
use wasmtime_environ::component::MAX_FLAT_PARAMS;

use super::traffic::{Sum, Traffic};
use crate::CallStats;

/// Adds up what calls take. It stands apart from the store, so that it can be read while a
/// result borrows that.
pub(crate) struct Meter {
    on: AtomicBool,
    /// Whether the clock is read.
    timed: bool,
    measured: Mutex<Measured>,
}

/// What was measured.
#[derive(Default)]
struct Measured {
    stats: CallStats,
    /// When the call began that is under way, if its time is measured.
    started: Option<Instant>,
}

impl Meter {
    pub(crate) fn new(timed: bool) -> Arc<Self> {
        Arc::new(Self {
            on: AtomicBool::new(false),
            timed,
            measured: Mutex::default(),
        })
    }

    /// Whether anybody wants to know.
    #[inline]
    pub(crate) fn is_on(&self) -> bool {
        self.on.load(Ordering::Relaxed)
    }

    /// Counts from zero, until what is returned is dropped.
    pub(crate) fn start(self: &Arc<Self>) -> Reading {
        *self.measured() = Measured::default();
        self.on.store(true, Ordering::Relaxed);
        Reading(Arc::clone(self))
    }

    /// A call of an exported function, with its parameters.
    #[cold]
    pub(crate) fn called<P: Traffic>(&self, params: &P) {
        let sum = Sum::of(params);
        // More than are flat are lowered to memory, which a call of realloc is for.
        let spilled = flat_count::<P>().is_none_or(|count| count > MAX_FLAT_PARAMS);
        let mut measured = self.measured();
        measured.stats.calls += 1;
        measured.stats.guest_entries += 1 + u64::from(spilled);
        lowered(&mut measured.stats, &sum);
        measured.started = self.timed.then(Instant::now);
    }

    /// Parameters that go through a staging memory.
    #[inline]
    pub(crate) fn staged(&self, params: &impl Traffic) {
        if self.is_on() {
            self.count_staged(params);
        }
    }

    #[cold]
    fn count_staged(&self, params: &impl Traffic) {
        self.measured().stats.staged_copies += Sum::of(params).filled;
    }

    /// The end of the call, with the fuel that it took, and what the instance's memories hold.
    pub(crate) fn ended(&self, fuel: Option<u64>, memory: u64, post_return: bool) {
        let mut measured = self.measured();
        let started = measured.started.take();
        let stats = &mut measured.stats;
        if let Some(fuel) = fuel {
            stats.fuel_used = Some(stats.fuel_used.unwrap_or(0).saturating_add(fuel));
        }
        if let Some(started) = started {
            stats.duration = Some(stats.duration.unwrap_or_default() + started.elapsed());
        }
        stats.peak_memory_bytes = stats.peak_memory_bytes.max(memory);
        stats.guest_entries += u64::from(post_return);
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
        lowered(&mut self.measured().stats, &Sum::of(result));
    }

    /// What the host has lifted of a call of the guest's.
    #[inline]
    pub(crate) fn lifted(&self, params: &impl Traffic) {
        if self.is_on() {
            self.count_params(params);
        }
    }

    #[cold]
    fn count_params(&self, params: &impl Traffic) {
        let sum = Sum::of(params);
        let stats = &mut self.measured().stats;
        stats.bytes_out += sum.bytes;
        stats.host_copies += sum.laid_out;
    }

    /// The result of an exported function, and whether it was copied out of the guest.
    #[cold]
    pub(crate) fn returned(&self, result: &impl Traffic, copied: bool) {
        let sum = Sum::of(result);
        let stats = &mut self.measured().stats;
        stats.bytes_out += sum.bytes;
        if copied {
            stats.host_copies += sum.filled;
        }
    }

    fn measured(&self) -> MutexGuard<'_, Measured> {
        self.measured.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What was lowered into the guest: each string and list takes a call of realloc, and is copied.
fn lowered(stats: &mut CallStats, sum: &Sum) {
    stats.bytes_in += sum.bytes;
    stats.host_copies += sum.filled;
    stats.guest_entries += sum.blocks;
}

fn flat_count<P: ComponentType>() -> Option<usize> {
    P::ABI.flat_count.map(usize::from)
}

/// A meter that is on.
pub(crate) struct Reading(Arc<Meter>);

impl Reading {
    pub(crate) fn stats(&self) -> CallStats {
        self.0.measured().stats
    }
}

impl Drop for Reading {
    fn drop(&mut self) {
        self.0.on.store(false, Ordering::Relaxed);
    }
}
