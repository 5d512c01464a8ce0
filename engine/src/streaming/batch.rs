//! Gathers elements to hand them over in one call.

use std::fmt;

use super::columns::{copy, grow};
use super::elements::Elements;
use super::malformed::MalformedBatch;
use super::worlds::all_batch_roles::torvyn::streaming::batch_types::ElementBatch;
use super::worlds::all_roles::torvyn::streaming::types::{ElementMeta, StreamElement};

/// Elements, gathered to be handed over in one call.
///
/// Payloads are copied into it, one after the other. What it has allocated it keeps when it is
/// cleared: batches of the same size allocate nothing, from the second one on.
///
/// # Examples
///
/// ```
/// use torvyn_engine::streaming::{Batch, ElementMeta, StreamElement};
///
/// let mut batch = Batch::new();
/// for (sequence, payload) in (0..).zip([&b"one"[..], b"two"]) {
///     let meta = ElementMeta { sequence, timestamp_ns: 0 };
///     batch.push(StreamElement { meta, payload })?;
/// }
/// assert_eq!((batch.len(), batch.payload_bytes()), (2, 6));
/// assert_eq!(batch.view().payloads, b"onetwo");
/// assert_eq!(batch.get(1).map(|element| element.payload), Some(&b"two"[..]));
/// assert!(batch.get(2).is_none());
/// # Ok::<(), torvyn_engine::streaming::BatchFull>(())
/// ```
#[derive(Default)]
pub struct Batch {
    // The columns have places for more elements than there are. What is in them is what was there
    // before, and is written over.
    sequences: Vec<u64>,
    timestamps: Vec<u64>,
    ends: Vec<u32>,
    payloads: Vec<u8>,
    /// How many elements there are in the first three.
    elements: usize,
    /// How many bytes there are in the last one.
    bytes: usize,
}

/// A batch has no room for an element: a place in its payloads has 32 bits, as in a guest's
/// memory. The batch is as it was before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "a payload of {payload} bytes does not fit into a batch that holds {held} bytes already: \
     hand that over first, since a batch holds {} bytes at most",
    u32::MAX
)]
pub struct BatchFull {
    held: usize,
    payload: usize,
}

impl Batch {
    /// A batch without elements. It has allocated nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            sequences: Vec::new(),
            timestamps: Vec::new(),
            ends: Vec::new(),
            payloads: Vec::new(),
            elements: 0,
            bytes: 0,
        }
    }

    /// A batch without elements, with room for that many of them and for that many bytes of
    /// payload altogether.
    #[must_use]
    pub fn with_capacity(elements: usize, payload_bytes: usize) -> Self {
        Self {
            sequences: vec![0; elements],
            timestamps: vec![0; elements],
            ends: vec![0; elements],
            payloads: vec![0; payload_bytes],
            ..Self::new()
        }
    }

    /// Adds an element. Its payload is copied.
    ///
    /// # Errors
    ///
    /// [`BatchFull`] if the payloads would be more than `u32::MAX` bytes together.
    #[inline]
    pub fn push(&mut self, element: StreamElement<'_>) -> Result<(), BatchFull> {
        if self.place(element) {
            return Ok(());
        }
        self.make_room(1, element.payload.len())?;
        let placed = self.place(element);
        debug_assert!(placed, "room was made");
        Ok(())
    }

    /// Adds an element, if there is room for it.
    #[inline]
    fn place(&mut self, element: StreamElement<'_>) -> bool {
        let StreamElement { meta, payload } = element;
        let bytes = self.bytes + payload.len();
        let (Some(sequence), Some(timestamp_ns), Some(end), Some(place), Ok(here)) = (
            self.sequences.get_mut(self.elements),
            self.timestamps.get_mut(self.elements),
            self.ends.get_mut(self.elements),
            self.payloads.get_mut(self.bytes..bytes),
            u32::try_from(bytes),
        ) else {
            return false;
        };
        copy(payload, place);
        (*sequence, *timestamp_ns, *end) = (meta.sequence, meta.timestamp_ns, here);
        (self.elements, self.bytes) = (self.elements + 1, bytes);
        true
    }

    /// Adds elements one by one, up to the first that does not fit.
    ///
    /// # Errors
    ///
    /// As [`push`](Self::push). The elements before are in the batch.
    #[inline]
    pub fn extend<'e>(
        &mut self,
        elements: impl IntoIterator<Item = StreamElement<'e>>,
    ) -> Result<(), BatchFull> {
        let mut elements = elements.into_iter();
        while let Some(element) = self.fill(&mut elements) {
            // Not room for all at once: not every element has to fit.
            let more = elements.size_hint().0.min(4096);
            self.make_room(1 + more, element.payload.len())?;
            self.push(element)?;
        }
        Ok(())
    }

    /// Adds elements while there is room, as [`place`](Self::place) does, but with the columns at
    /// hand for all of them. Returns the first for which there is none.
    #[inline]
    fn fill<'e>(
        &mut self,
        elements: &mut impl Iterator<Item = StreamElement<'e>>,
    ) -> Option<StreamElement<'e>> {
        let (_, sequences) = self.sequences.split_at_mut(self.elements);
        let (_, timestamps) = self.timestamps.split_at_mut(self.elements);
        let (_, ends) = self.ends.split_at_mut(self.elements);
        let (_, mut payloads) = self.payloads.split_at_mut(self.bytes);
        let mut places = sequences.iter_mut().zip(timestamps).zip(ends);
        let mut filled = Filled {
            elements: self.elements,
            bytes: self.bytes,
            of: (&mut self.elements, &mut self.bytes),
        };
        for element in elements {
            let StreamElement { meta, payload } = element;
            let Some(((sequence, timestamp_ns), end)) = places.next() else {
                return Some(element);
            };
            let Some((place, rest)) = payloads.split_at_mut_checked(payload.len()) else {
                return Some(element);
            };
            let Ok(here) = u32::try_from(filled.bytes + payload.len()) else {
                return Some(element);
            };
            copy(payload, place);
            (*sequence, *timestamp_ns, *end) = (meta.sequence, meta.timestamp_ns, here);
            payloads = rest;
            filled.bytes += payload.len();
            filled.elements += 1;
        }
        None
    }

    /// Makes room for so many elements more, and so many bytes of payload.
    #[inline]
    fn make_room(&mut self, elements: usize, payload: usize) -> Result<(), BatchFull> {
        let held = self.bytes;
        let bytes = held.checked_add(payload);
        let Some(bytes) = bytes.filter(|bytes| u32::try_from(*bytes).is_ok()) else {
            return Err(BatchFull { held, payload });
        };
        let elements = self.elements.saturating_add(elements);
        grow(&mut self.sequences, elements);
        grow(&mut self.timestamps, elements);
        grow(&mut self.ends, elements);
        grow(&mut self.payloads, bytes);
        Ok(())
    }

    /// Adds all elements of another batch, column by column.
    ///
    /// # Errors
    ///
    /// As [`push`](Self::push). None of the elements is in the batch then.
    pub fn append(&mut self, elements: &Elements<'_>) -> Result<(), BatchFull> {
        let columns = elements.columns();
        let (count, bytes) = (columns.ends.len(), columns.payloads.len());
        self.make_room(count, bytes)?;
        let elements = self.elements..self.elements + count;
        self.sequences[elements.clone()].copy_from_slice(columns.sequences);
        self.timestamps[elements.clone()].copy_from_slice(columns.timestamps);
        // What was just checked is the last end, and the greatest.
        let by = u32::try_from(self.bytes).unwrap_or_default();
        for (end, other) in self.ends[elements].iter_mut().zip(columns.ends) {
            *end = other - columns.start + by;
        }
        self.payloads[self.bytes..self.bytes + bytes].copy_from_slice(columns.payloads);
        self.elements += count;
        self.bytes += bytes;
        Ok(())
    }

    /// How many elements it holds.
    #[must_use]
    #[inline]
    pub fn len(&self) -> usize {
        self.elements
    }

    /// Whether it holds no element.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.elements == 0
    }

    /// The element in that place, if there is one.
    #[must_use]
    #[inline]
    pub fn get(&self, index: usize) -> Option<StreamElement<'_>> {
        let ElementBatch {
            sequences,
            timestamps,
            ends,
            payloads,
        } = self.view();
        let start = match index.checked_sub(1) {
            Some(before) => *ends.get(before)?,
            None => 0,
        };
        let meta = ElementMeta {
            sequence: *sequences.get(index)?,
            timestamp_ns: *timestamps.get(index)?,
        };
        let payload = payloads.get(start as usize..*ends.get(index)? as usize)?;
        Some(StreamElement { meta, payload })
    }

    /// How many bytes its payloads have together.
    #[must_use]
    #[inline]
    pub fn payload_bytes(&self) -> usize {
        self.bytes
    }

    /// Removes all elements, and keeps the memory for the next ones.
    #[inline]
    pub fn clear(&mut self) {
        self.elements = 0;
        self.bytes = 0;
    }

    /// Removes the elements from that place on.
    pub(crate) fn truncate(&mut self, elements: usize) {
        self.elements = self.elements.min(elements);
        let last = self.view().ends.last();
        self.bytes = last.map_or(0, |end| *end as usize);
    }

    /// The batch as it is handed over.
    #[must_use]
    #[inline]
    pub fn view(&self) -> ElementBatch<'_> {
        ElementBatch {
            sequences: &self.sequences[..self.elements],
            timestamps: &self.timestamps[..self.elements],
            ends: &self.ends[..self.elements],
            payloads: &self.payloads[..self.bytes],
        }
    }

    /// Its elements.
    #[must_use]
    #[inline]
    pub fn elements(&self) -> Elements<'_> {
        Elements::of_checked(self.view())
    }

    /// Copies columns that agree.
    fn of_checked(batch: ElementBatch<'_>) -> Self {
        Self {
            sequences: batch.sequences.to_vec(),
            timestamps: batch.timestamps.to_vec(),
            ends: batch.ends.to_vec(),
            payloads: batch.payloads.to_vec(),
            elements: batch.sequences.len(),
            bytes: batch.payloads.len(),
        }
    }
}

/// How far a batch has been filled. It is told when that ends, also by a panic of whatever the
/// elements come from.
struct Filled<'b> {
    elements: usize,
    bytes: usize,
    /// The same of the batch.
    of: (&'b mut usize, &'b mut usize),
}

impl Drop for Filled<'_> {
    #[inline]
    fn drop(&mut self) {
        let (elements, bytes) = (&mut *self.of.0, &mut *self.of.1);
        (*elements, *bytes) = (self.elements, self.bytes);
    }
}

impl Clone for Batch {
    fn clone(&self) -> Self {
        Self::of_checked(self.view())
    }
}

impl PartialEq for Batch {
    fn eq(&self, other: &Self) -> bool {
        self.view() == other.view()
    }
}

impl Eq for Batch {}

impl fmt::Debug for Batch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ElementBatch {
            sequences,
            timestamps,
            ends,
            payloads,
        } = self.view();
        f.debug_struct("Batch")
            .field("sequences", &sequences)
            .field("timestamps", &timestamps)
            .field("ends", &ends)
            .field("payloads", &payloads)
            .finish()
    }
}

/// Copies the elements of a batch, if that is a batch.
impl TryFrom<ElementBatch<'_>> for Batch {
    type Error = MalformedBatch;

    fn try_from(batch: ElementBatch<'_>) -> Result<Self, MalformedBatch> {
        batch.elements()?;
        Ok(Self::of_checked(batch))
    }
}
