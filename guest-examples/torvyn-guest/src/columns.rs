//! Elements as columns: `element-batch` in the WIT.

use std::ops::Range;

use crate::Error;

/// Elements as columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    /// The place of each element in its stream.
    pub sequences: Vec<u64>,
    /// When each element was made.
    pub timestamps: Vec<u64>,
    /// Where the payload of each element ends.
    pub ends: Vec<u32>,
    /// The payloads, one after the other.
    pub payloads: Vec<u8>,
}

/// The columns of elements that are looked at no more, with the payloads that are.
pub(crate) struct Past<'a> {
    pub(crate) sequences: &'a [u64],
    pub(crate) timestamps: &'a [u64],
    pub(crate) ends: &'a [u32],
    pub(crate) payloads: &'a [u8],
}

impl Columns {
    /// Columns of no elements.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            sequences: Vec::new(),
            timestamps: Vec::new(),
            ends: Vec::new(),
            payloads: Vec::new(),
        }
    }

    /// Forgets all elements, and keeps the memory.
    pub(crate) fn clear(&mut self) {
        self.sequences.clear();
        self.timestamps.clear();
        self.ends.clear();
        self.payloads.clear();
    }

    /// How many elements there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.sequences.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.sequences.is_empty()
    }

    /// Whether the columns agree.
    pub(crate) fn check(&self) -> Result<(), Error> {
        let Self {
            sequences,
            timestamps,
            ends,
            payloads,
        } = self;
        let count = sequences.len();
        if timestamps.len() != count || ends.len() != count {
            return Err(Error::InvalidInput(format!(
                "the batch has {count} sequences, {} timestamps and {} ends: there must be as \
                 many of each",
                timestamps.len(),
                ends.len(),
            )));
        }
        let last = ends.last().map_or(0, |end| *end as usize);
        if last != payloads.len() || !ends.is_sorted() {
            return Err(Error::InvalidInput(format!(
                "the ends of the batch's payloads must ascend to {}, which is how many bytes \
                 there are: the last one is {last}",
                payloads.len(),
            )));
        }
        Ok(())
    }

    /// Makes room for a batch of that size. The first of the elements that a batch makes is
    /// reason to expect more.
    #[cold]
    pub(crate) fn reserve(&mut self, elements: usize, bytes: usize) {
        self.sequences.reserve_exact(elements);
        self.timestamps.reserve_exact(elements);
        self.ends.reserve_exact(elements);
        self.payloads.reserve(bytes);
    }

    /// Adds an element whose payload is there already.
    #[inline]
    pub(crate) fn commit(&mut self, sequence: u64, timestamp_ns: u64) {
        self.sequences.push(sequence);
        self.timestamps.push(timestamp_ns);
        self.ends.push(place(self.payloads.len()));
    }

    /// Adds elements that go on with the payloads that they have.
    pub(crate) fn add(&mut self, past: &Past<'_>, elements: Range<usize>) {
        let ends = &past.ends[elements.clone()];
        let from = start(past.ends, elements.start);
        let to = ends.last().map_or(from, |end| *end);
        let here = place(self.payloads.len());
        self.ends.extend(ends.iter().map(|end| end - from + here));
        let payloads = &past.payloads[from as usize..to as usize];
        self.payloads.extend_from_slice(payloads);
        self.sequences
            .extend_from_slice(&past.sequences[elements.clone()]);
        self.timestamps
            .extend_from_slice(&past.timestamps[elements]);
    }

    /// Drops the last elements, and payload that belongs to none.
    #[cold]
    pub(crate) fn drop_last(&mut self, elements: usize) {
        let left = self.len() - elements;
        self.sequences.truncate(left);
        self.timestamps.truncate(left);
        self.ends.truncate(left);
        self.payloads.truncate(start(&self.ends, left) as usize);
    }
}

/// Where the payload of an element begins.
pub(crate) fn start(ends: &[u32], element: usize) -> u32 {
    match element {
        0 => 0,
        _ => ends[element - 1],
    }
}

/// A place in a guest's memory has 32 bits.
#[inline]
#[allow(
    clippy::cast_possible_truncation,
    reason = "a guest's memory ends before"
)]
pub(crate) fn place(at: usize) -> u32 {
    at as u32
}
