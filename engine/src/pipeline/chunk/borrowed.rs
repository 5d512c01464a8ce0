//! Elements where they lie: in the memory of the component that made them, or on the host.

use std::slice;

use super::unformed::Unformed;
use crate::streaming::{ElementBatch, Elements, StreamElement};

/// Elements on their way through the stages. They lie where they were made.
///
/// The origin of an element is the place, in the source's batch, of the element that it was made
/// of. What becomes of an element is looked up by it, so it goes along with whatever is made.
#[derive(Clone, Copy)]
pub(crate) enum Chunk<'a> {
    /// A single element: a component is called with it as it is.
    One {
        element: StreamElement<'a>,
        origin: u32,
    },
    /// Columns that agree, and exactly one origin for each element. Whoever makes one sees to
    /// that: elements and origins are walked through together, and what has no partner is lost.
    Many {
        batch: ElementBatch<'a>,
        origins: &'a [u32],
    },
}

impl<'a> Chunk<'a> {
    /// A batch with an origin for each element. A single element is told from a batch.
    pub(crate) fn of(batch: ElementBatch<'a>, origins: &'a [u32]) -> Result<Self, Unformed> {
        if let &[origin] = origins
            && let Some(element) = elements(batch)?.next()
        {
            return Ok(Self::One { element, origin });
        }
        Ok(Self::Many { batch, origins })
    }

    pub(crate) fn len(&self) -> usize {
        match self {
            Self::One { .. } => 1,
            Self::Many { origins, .. } => origins.len(),
        }
    }

    /// The origin of each element.
    pub(crate) fn origins(&self) -> &[u32] {
        match self {
            Self::One { origin, .. } => slice::from_ref(origin),
            Self::Many { origins, .. } => origins,
        }
    }

    pub(crate) fn bytes(&self) -> usize {
        match self {
            Self::One { element, .. } => element.payload.len(),
            Self::Many { batch, .. } => batch.payloads.len(),
        }
    }
}

/// The columns of one element, but for its payload.
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
