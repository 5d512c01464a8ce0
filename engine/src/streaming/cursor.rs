//! A place in columns that were checked.

use std::iter::Zip;
use std::mem;
use std::slice::Iter;

use super::malformed::MalformedBatch;
use super::worlds::all_batch_roles::torvyn::streaming::batch_types::ElementBatch;
use super::worlds::all_roles::torvyn::streaming::types::ElementMeta;

/// A part of a batch, from an element on that has not been seen yet.
#[derive(Clone, Debug)]
pub(super) struct Cursor<'a> {
    batch: ElementBatch<'a>,
    /// The places, times and ends from the next element on: walked through together, so that one
    /// look tells whether there is another.
    rest: Zip<Zip<Iter<'a, u64>, Iter<'a, u64>>, Iter<'a, u32>>,
    /// How many elements are left.
    left: usize,
    /// Where the next payload begins.
    start: u32,
}

/// Columns of a part of a batch. `ends` counts from the beginning of the whole.
pub(super) struct Columns<'a> {
    pub(super) sequences: &'a [u64],
    pub(super) timestamps: &'a [u64],
    pub(super) ends: &'a [u32],
    pub(super) payloads: &'a [u8],
    /// Where the first payload begins in the whole.
    pub(super) start: u32,
}

impl<'a> Cursor<'a> {
    /// The whole batch, which need not be checked.
    #[inline]
    pub(super) fn of_checked(batch: ElementBatch<'a>) -> Self {
        let places = batch.sequences.iter().zip(batch.timestamps);
        Self {
            rest: places.zip(batch.ends),
            left: batch.sequences.len(),
            batch,
            start: 0,
        }
    }

    /// The whole batch.
    #[inline]
    pub(super) fn new(batch: ElementBatch<'a>) -> Result<Self, MalformedBatch> {
        let ElementBatch {
            sequences,
            timestamps,
            ends,
            payloads,
        } = batch;
        if timestamps.len() != sequences.len() || ends.len() != sequences.len() {
            return Err(lengths(&batch));
        }
        let end = ends.last().copied().unwrap_or_default();
        if end as usize != payloads.len() || !ends.is_sorted() {
            return Err(places(ends, payloads.len()));
        }
        Ok(Self::of_checked(batch))
    }

    /// How many elements are left.
    #[inline]
    pub(super) fn len(&self) -> usize {
        self.left
    }

    /// The next element.
    #[inline]
    pub(super) fn next(&mut self) -> Option<(ElementMeta, &'a [u8])> {
        self.left = self.left.checked_sub(1)?;
        let ((sequence, timestamp_ns), end) = self.rest.next()?;
        let start = mem::replace(&mut self.start, *end);
        let meta = ElementMeta {
            sequence: *sequence,
            timestamp_ns: *timestamp_ns,
        };
        let payload = self.batch.payloads.get(start as usize..*end as usize)?;
        Some((meta, payload))
    }

    /// Parts the next `count` elements off, or all if there are fewer.
    #[inline]
    pub(super) fn take(&mut self, count: usize) -> Self {
        let mut taken = self.clone();
        taken.left = count.min(self.left);
        self.left -= taken.left;
        if let Some(last) = taken.left.checked_sub(1) {
            self.start = self.rest.nth(last).map_or(self.start, |(_, end)| *end);
        }
        taken
    }

    /// What is left, as columns.
    pub(super) fn columns(&self) -> Columns<'a> {
        let ElementBatch {
            sequences,
            timestamps,
            ends,
            payloads,
        } = self.batch;
        let from = ends.len() - self.rest.len();
        let (here, start) = (from..from + self.left, self.start);
        let ends = ends.get(here.clone()).unwrap_or_default();
        let end = ends.last().copied().unwrap_or(start);
        let bytes = start as usize..end as usize;
        Columns {
            sequences: sequences.get(here.clone()).unwrap_or_default(),
            timestamps: timestamps.get(here).unwrap_or_default(),
            ends,
            payloads: payloads.get(bytes).unwrap_or_default(),
            start,
        }
    }
}

/// Which column has another length than the first.
#[cold]
fn lengths(batch: &ElementBatch<'_>) -> MalformedBatch {
    let expected = batch.sequences.len() as u64;
    let (column, found) = match batch.timestamps.len() as u64 {
        found if found != expected => ("timestamps", found),
        _ => ("ends", batch.ends.len() as u64),
    };
    MalformedBatch::Length {
        column,
        found,
        other: "sequences",
        expected,
    }
}

/// Which payload's place can't be.
#[cold]
fn places(ends: &[u32], length: usize) -> MalformedBatch {
    let pairs = ends.iter().zip(ends.iter().skip(1));
    let descending = pairs.zip(1..).find(|((before, end), _)| end < before);
    match descending {
        Some(((&before, &end), index)) => MalformedBatch::Descending { index, end, before },
        None => MalformedBatch::End {
            end: ends.last().copied().unwrap_or_default(),
            length,
        },
    }
}
