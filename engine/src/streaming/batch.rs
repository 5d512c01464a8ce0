//! Gathers elements to hand them over in one call.

use super::elements::Elements;
use super::{ElementBatch, MalformedBatch, StreamElement};

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
/// # Ok::<(), torvyn_engine::streaming::BatchFull>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Batch {
    sequences: Vec<u64>,
    timestamps: Vec<u64>,
    ends: Vec<u32>,
    payloads: Vec<u8>,
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
        }
    }

    /// A batch without elements, with room for that many of them and for that many bytes of
    /// payload altogether.
    #[must_use]
    pub fn with_capacity(elements: usize, payload_bytes: usize) -> Self {
        Self {
            sequences: Vec::with_capacity(elements),
            timestamps: Vec::with_capacity(elements),
            ends: Vec::with_capacity(elements),
            payloads: Vec::with_capacity(payload_bytes),
        }
    }

    /// Adds an element. Its payload is copied.
    ///
    /// # Errors
    ///
    /// [`BatchFull`] if the payloads would be more than `u32::MAX` bytes together.
    #[inline]
    pub fn push(&mut self, element: StreamElement<'_>) -> Result<(), BatchFull> {
        let StreamElement { meta, payload } = element;
        let end = self.end_with(payload.len())?;
        self.sequences.push(meta.sequence);
        self.timestamps.push(meta.timestamp_ns);
        self.ends.push(end);
        self.payloads.extend_from_slice(payload);
        Ok(())
    }

    /// Where the payloads end with that many bytes more.
    #[inline]
    fn end_with(&self, payload: usize) -> Result<u32, BatchFull> {
        end_after(self.payloads.len(), payload)
    }

    /// Adds elements one by one, up to the first that does not fit.
    ///
    /// # Errors
    ///
    /// As [`push`](Self::push). The elements before are in the batch.
    pub fn extend<'e>(
        &mut self,
        elements: impl IntoIterator<Item = StreamElement<'e>>,
    ) -> Result<(), BatchFull> {
        let mut elements = elements.into_iter();
        loop {
            let (least, _) = elements.size_hint();
            if least == 0 {
                return elements.try_for_each(|element| self.push(element));
            }
            // Not all places at once: not every element has to fit.
            let mut filling = Filling::new(self, least.min(4096));
            if !filling.fill(&mut elements)? {
                return Ok(());
            }
        }
    }

    /// Adds all elements of another batch, column by column.
    ///
    /// # Errors
    ///
    /// As [`push`](Self::push). None of the elements is in the batch then.
    pub fn append(&mut self, elements: &Elements<'_>) -> Result<(), BatchFull> {
        let columns = elements.columns();
        self.end_with(columns.payloads.len())?;
        // What was just checked is the last end, and the greatest.
        let by = u32::try_from(self.payloads.len()).unwrap_or_default();
        let before = columns.start;
        let ends = columns.ends.iter();
        self.ends.extend(ends.map(|end| end - before + by));
        self.sequences.extend_from_slice(columns.sequences);
        self.timestamps.extend_from_slice(columns.timestamps);
        self.payloads.extend_from_slice(columns.payloads);
        Ok(())
    }

    /// How many elements it holds.
    #[must_use]
    #[inline]
    pub fn len(&self) -> usize {
        self.sequences.len()
    }

    /// Whether it holds no element.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.sequences.is_empty()
    }

    /// How many bytes its payloads have together.
    #[must_use]
    #[inline]
    pub fn payload_bytes(&self) -> usize {
        self.payloads.len()
    }

    /// Removes all elements, and keeps the memory for the next ones.
    pub fn clear(&mut self) {
        self.sequences.clear();
        self.timestamps.clear();
        self.ends.clear();
        self.payloads.clear();
    }

    /// Removes the elements from that place on.
    pub(crate) fn truncate(&mut self, elements: usize) {
        self.sequences.truncate(elements);
        self.timestamps.truncate(elements);
        self.ends.truncate(elements);
        let end = self.ends.last().copied().unwrap_or_default();
        self.payloads.truncate(end as usize);
    }

    /// The batch as it is handed over.
    #[must_use]
    #[inline]
    pub fn view(&self) -> ElementBatch<'_> {
        ElementBatch {
            sequences: &self.sequences,
            timestamps: &self.timestamps,
            ends: &self.ends,
            payloads: &self.payloads,
        }
    }

    /// Its elements.
    #[must_use]
    #[inline]
    pub fn elements(&self) -> Elements<'_> {
        Elements::of_checked(self.view())
    }
}

/// Where payloads end that are so long, with another one.
#[inline]
fn end_after(held: usize, payload: usize) -> Result<u32, BatchFull> {
    let end = held.checked_add(payload);
    let end = end.and_then(|end| u32::try_from(end).ok());
    end.ok_or(BatchFull { held, payload })
}

/// A batch whose columns have places for elements that are still to come. In the end, whatever
/// that is, those that were not taken are gone.
struct Filling<'b> {
    batch: &'b mut Batch,
    /// How many elements the batch has.
    filled: usize,
    /// How many it is to have.
    places: usize,
}

impl<'b> Filling<'b> {
    /// Makes places for so many elements.
    fn new(batch: &'b mut Batch, elements: usize) -> Self {
        let filled = batch.len();
        let places = filled.saturating_add(elements);
        let filling = Self {
            batch,
            filled,
            places,
        };
        filling.batch.sequences.resize(places, 0);
        filling.batch.timestamps.resize(places, 0);
        filling.batch.ends.resize(places, 0);
        filling
    }

    /// Takes elements while there are places and elements. The columns are walked through
    /// together, and none of them is asked for room at each element. Says whether there may be
    /// more.
    #[inline]
    fn fill<'e>(
        &mut self,
        elements: &mut impl Iterator<Item = StreamElement<'e>>,
    ) -> Result<bool, BatchFull> {
        let Self {
            batch,
            filled,
            places: all,
        } = self;
        let (_, sequences) = batch.sequences.split_at_mut(*filled);
        let (_, timestamps) = batch.timestamps.split_at_mut(*filled);
        let (_, ends) = batch.ends.split_at_mut(*filled);
        let places = sequences.iter_mut().zip(timestamps).zip(ends);
        for (((sequence, timestamp), end), element) in places.zip(elements) {
            let StreamElement { meta, payload } = element;
            *end = end_after(batch.payloads.len(), payload.len())?;
            *sequence = meta.sequence;
            *timestamp = meta.timestamp_ns;
            batch.payloads.extend_from_slice(payload);
            *filled += 1;
        }
        Ok(filled == all)
    }
}

impl Drop for Filling<'_> {
    fn drop(&mut self) {
        self.batch.truncate(self.filled);
    }
}

/// Copies the elements of a batch, if that is a batch.
impl TryFrom<ElementBatch<'_>> for Batch {
    type Error = MalformedBatch;

    fn try_from(batch: ElementBatch<'_>) -> Result<Self, MalformedBatch> {
        batch.elements()?;
        Ok(Self {
            sequences: batch.sequences.to_vec(),
            timestamps: batch.timestamps.to_vec(),
            ends: batch.ends.to_vec(),
            payloads: batch.payloads.to_vec(),
        })
    }
}
