//! Elements where they lie: in the memory of the component that made them, or on the host.

use std::ops::Range;

use super::unformed::Unformed;
use crate::streaming::{ElementBatch, Elements, StreamElement};

/// Elements on their way through the stages. They lie where they were made.
///
/// The origin of an element is the place, in the source's batch, of the element that it was made
/// of. What becomes of an element is looked up by it, so it goes along with whatever is made.
///
/// The columns agree, and there is exactly one origin for each element. Whoever makes a chunk sees
/// to that: elements and origins are walked through together, and what has no partner is lost.
#[derive(Clone, Copy)]
pub(crate) struct Chunk<'a> {
    pub(crate) batch: ElementBatch<'a>,
    /// They never descend: elements keep their order.
    pub(crate) origins: &'a [u32],
}

impl<'a> Chunk<'a> {
    pub(crate) fn len(&self) -> usize {
        self.origins.len()
    }

    pub(crate) fn bytes(&self) -> usize {
        self.batch.payloads.len()
    }

    /// How many bytes the payloads of some of the elements have.
    pub(crate) fn bytes_of(&self, places: Range<usize>) -> usize {
        let ends = self.batch.ends.get(places.clone()).unwrap_or_default();
        let Some(end) = ends.last() else {
            return 0;
        };
        let before = places.start.checked_sub(1);
        let start = before.and_then(|before| self.batch.ends.get(before));
        (end - start.copied().unwrap_or_default()) as usize
    }

    /// Its elements, from that place on.
    pub(crate) fn elements_from(&self, place: usize) -> Result<Elements<'a>, Unformed> {
        let mut elements = elements(self.batch)?;
        if let Some(before) = place.checked_sub(1) {
            elements.nth(before);
        }
        Ok(elements)
    }
}

/// The columns of one element, but for its payload.
#[derive(Default)]
pub(crate) struct Columns {
    sequence: [u64; 1],
    timestamp: [u64; 1],
    end: [u32; 1],
}

impl Columns {
    pub(crate) fn of(element: StreamElement<'_>) -> Result<Self, Unformed> {
        let length = element.payload.len();
        let end = u32::try_from(length).map_err(|_| Unformed::TooLong(length))?;
        Ok(Self {
            sequence: [element.meta.sequence],
            timestamp: [element.meta.timestamp_ns],
            end: [end],
        })
    }

    /// The element as a batch.
    pub(crate) fn view<'a>(&'a self, payload: &'a [u8]) -> ElementBatch<'a> {
        ElementBatch {
            sequences: &self.sequence,
            timestamps: &self.timestamp,
            ends: &self.end,
            payloads: payload,
        }
    }
}

/// The elements of a batch that was checked before.
pub(crate) fn elements(batch: ElementBatch<'_>) -> Result<Elements<'_>, Unformed> {
    Ok(batch.elements()?)
}
