//! How often the state of a stage, or of a run, is kept.

use std::time::{Duration, Instant};

/// How many bytes of elements are kept, unless it is said otherwise.
const MAX_BYTES: usize = 16 << 20;

/// How many times as many elements are kept as were asked for, if the state can't be kept sooner.
const PUT_OFF: u64 = 16;

/// How often the state of a stage is kept: see
/// [`Stage::checkpoint`](crate::pipeline::Stage::checkpoint).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    elements: usize,
    bytes: usize,
    time: Option<Duration>,
}

impl Checkpoint {
    /// Once the stage was called with so many elements, or with 16 MiB of them. It happens between two
    /// calls, so there may be as many more as a batch has.
    ///
    /// Fewer elements mean less to do again after a failure, and more of the work of keeping a state.
    #[must_use]
    pub const fn every(elements: usize) -> Self {
        let elements = if elements == 0 { 1 } else { elements };
        Self {
            elements,
            bytes: MAX_BYTES,
            time: None,
        }
    }

    /// Once the elements have so many bytes, too. One that has more by itself is kept all the same.
    #[must_use]
    pub const fn max_bytes(mut self, bytes: usize) -> Self {
        self.bytes = bytes;
        self
    }

    /// With the first element after such a time, too.
    #[must_use]
    pub const fn max_time(mut self, time: Duration) -> Self {
        self.time = Some(time);
        self
    }

    /// Whether a state is to be kept, after so many elements, of which there are some, and so many
    /// bytes of them, since one was kept at that time.
    pub(crate) fn is_due(&self, elements: u64, bytes: u64, at: Instant) -> bool {
        elements >= self.elements as u64
            || bytes > self.bytes as u64
            || self.time.is_some_and(|time| at.elapsed() >= time)
    }

    /// Whether it can't be put off, if it can't be kept now.
    pub(crate) fn is_overdue(&self, elements: u64, bytes: u64) -> bool {
        elements >= (self.elements as u64).saturating_mul(PUT_OFF) || bytes > self.bytes as u64
    }
}
