//! What a metered call comes back with.

use std::time::Duration;

use crate::EngineError;

/// The outcome of a call, and what it took to make it.
///
/// `WasmtimeInvoker::metered` makes one. What was measured is there whether the call has
/// succeeded or not.
#[derive(Debug)]
#[must_use = "the outcome may be an error"]
pub struct InvocationResult<T> {
    /// What the call returned: the guest's answer, or why there is none.
    pub outcome: Result<T, EngineError>,
    /// What it took.
    pub stats: CallStats,
}

impl<T> InvocationResult<T> {
    /// The outcome alone.
    ///
    /// # Errors
    ///
    /// That of the call.
    pub fn into_outcome(self) -> Result<T, EngineError> {
        self.outcome
    }
}

/// What a call took, or several calls together.
///
/// A call that failed is counted as far as it got: with its parameters, and without a result.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallStats {
    /// How many exported functions were called.
    pub calls: u64,
    /// The fuel that was burnt, in units of about one instruction, if calls have a limit of it.
    pub fuel_used: Option<u64>,
    /// How long it took, if the configuration says to
    /// [`measure_duration`](crate::WasmtimeEngineConfig::measure_duration): from before the
    /// parameters are lowered until the result is there.
    pub duration: Option<Duration>,
    /// The most that all memories of the instance have held together, in bytes. Memories never
    /// shrink, so this is what they hold now.
    pub peak_memory_bytes: u64,
    /// The bytes of the strings and lists that went into the guest: as parameters of its
    /// exports, and as results of its imports. A string has the bytes of its UTF-8. An element
    /// of a list has as many as the canonical ABI lays out for it (a `u64` 8, a `string` 8 for
    /// where it is), and what it points to on top.
    pub bytes_in: u64,
    /// The bytes of the strings and lists that came out of the guest: as results of its exports,
    /// and as parameters of its imports.
    pub bytes_out: u64,
    /// How many strings and lists the host has copied into the guest or out of it. Empty ones
    /// are not copied, and imports see strings and lists of integers in place.
    pub host_copies: u64,
    /// How many of these went through the staging memory of a call driver, and were copied once more
    /// there: [lanes](crate::guide::lanes) says when.
    pub staged_copies: u64,
    /// How often core functions of the guest were called: the function itself, realloc for each
    /// string or list that went into the guest, and once more if there are too many parameters to
    /// be flat, and post-return, if the function has one. The direct lane may call several of them
    /// in one guest entry. Each counts. For guests whose strings are not UTF-8, a realloc that
    /// shrinks a string does not count.
    pub guest_entries: u64,
}

impl CallStats {
    /// Adds what other calls took.
    pub(crate) fn add(&mut self, other: &Self) {
        self.calls += other.calls;
        self.fuel_used = sum(self.fuel_used, other.fuel_used);
        self.duration = match (self.duration, other.duration) {
            (Some(one), Some(other)) => Some(one.saturating_add(other)),
            (one, other) => one.or(other),
        };
        self.peak_memory_bytes = self.peak_memory_bytes.max(other.peak_memory_bytes);
        self.bytes_in += other.bytes_in;
        self.bytes_out += other.bytes_out;
        self.host_copies += other.host_copies;
        self.staged_copies += other.staged_copies;
        self.guest_entries += other.guest_entries;
    }
}

fn sum(one: Option<u64>, other: Option<u64>) -> Option<u64> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.saturating_add(other)),
        (one, other) => one.or(other),
    }
}
