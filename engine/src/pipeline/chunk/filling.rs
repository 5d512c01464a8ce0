//! A batch that is being filled with what the source has.

use std::time::{Duration, Instant};

use super::gathered::Limits;
use crate::streaming::{Batch, BatchFull, StreamElement};

/// A batch that is being filled.
pub struct Filling<'f> {
    pub(crate) batch: &'f mut Batch,
    /// Takes an element that the batch has no place for.
    pub(crate) carry: &'f mut Batch,
    pub(crate) limits: Limits,
    /// Since when the first element waits for others, if it may.
    pub(crate) since: &'f mut Option<Instant>,
    pub(crate) linger: Duration,
}

/// What came of filling a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Filled {
    /// There may be more.
    Open,
    /// The source has nothing at the moment.
    Pending,
    /// There is nothing more.
    Finished,
}

impl Filling<'_> {
    /// The same, for a while.
    pub(crate) fn again(&mut self) -> Filling<'_> {
        Filling {
            batch: self.batch,
            carry: self.carry,
            limits: self.limits,
            since: self.since,
            linger: self.linger,
        }
    }

    /// How many elements there are.
    pub(crate) fn elements(&self) -> usize {
        self.batch.len() + self.carry.len()
    }

    /// How many bytes they have.
    pub(crate) fn bytes(&self) -> usize {
        self.batch.payload_bytes() + self.carry.payload_bytes()
    }

    /// Takes an element. Answers whether there is room for others.
    ///
    /// # Errors
    ///
    /// [`BatchFull`] if no batch can hold it.
    #[inline]
    pub(crate) fn take(&mut self, element: StreamElement<'_>) -> Result<bool, BatchFull> {
        if self.batch.push(element).is_err() {
            // Beyond 32 bits there is no place in a batch: it is one of its own.
            self.carry.push(element)?;
            return Ok(false);
        }
        if self.linger > Duration::ZERO {
            self.since.get_or_insert_with(Instant::now);
        }
        Ok(!self.limits.are_reached(self.batch))
    }
}
