//! Elements that are gathered on the host, with what they are made of.

use super::error::PipelineError;
use crate::streaming::{Batch, BatchFull, ElementBatch, StreamElement};

/// How much goes into one batch.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) elements: usize,
    pub(crate) bytes: usize,
}

/// Elements, gathered on the host, and for each the place of the element in the source's batch
/// that it was made of.
#[derive(Debug, Default)]
pub(crate) struct Gather {
    pub(crate) batch: Batch,
    pub(crate) origins: Vec<u32>,
}

/// Elements on their way through the stages. They lie where they were made.
#[derive(Clone, Copy)]
pub(crate) enum Chunk<'a> {
    One {
        element: StreamElement<'a>,
        origin: u32,
    },
    /// Columns that agree, and an origin for each element.
    Many {
        batch: ElementBatch<'a>,
        origins: &'a [u32],
    },
}

impl Chunk<'_> {
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::One { .. } => 1,
            Self::Many { origins, .. } => origins.len(),
        }
    }

    pub(crate) fn bytes(&self) -> usize {
        match self {
            Self::One { element, .. } => element.payload.len(),
            Self::Many { batch, .. } => batch.payloads.len(),
        }
    }
}

impl Gather {
    pub(crate) fn is_empty(&self) -> bool {
        self.origins.is_empty()
    }

    pub(crate) fn is_full(&self, limits: Limits) -> bool {
        self.batch.len() >= limits.elements || self.batch.payload_bytes() >= limits.bytes
    }

    pub(crate) fn clear(&mut self) {
        self.batch.clear();
        self.origins.clear();
    }

    pub(crate) fn view(&self) -> Chunk<'_> {
        Chunk::Many {
            batch: self.batch.view(),
            origins: &self.origins,
        }
    }

    /// Adds an element. Its payload is copied.
    pub(crate) fn push(
        &mut self,
        element: StreamElement<'_>,
        origin: u32,
    ) -> Result<(), PipelineError> {
        self.batch.push(element).map_err(not_formed)?;
        self.origins.push(origin);
        Ok(())
    }

    /// Adds those elements that `wanted` says of their origin. Returns how many bytes that were.
    pub(crate) fn add(
        &mut self,
        chunk: Chunk<'_>,
        wanted: impl Fn(u32) -> bool,
    ) -> Result<u64, PipelineError> {
        let before = self.batch.payload_bytes();
        match chunk {
            Chunk::One { element, origin } if wanted(origin) => self.push(element, origin)?,
            Chunk::One { .. } => {}
            Chunk::Many { batch, origins } => {
                for (element, origin) in elements(batch)?.zip(origins) {
                    if wanted(*origin) {
                        self.push(element, *origin)?;
                    }
                }
            }
        }
        Ok((self.batch.payload_bytes() - before) as u64)
    }
}

/// No batch can hold an element.
#[cold]
pub(crate) fn not_formed(full: BatchFull) -> PipelineError {
    PipelineError::Setting(format!("a batch can't be formed: {full}"))
}

/// The columns of one element, but for its payload.
pub(crate) struct Columns {
    sequence: [u64; 1],
    timestamp: [u64; 1],
    end: [u32; 1],
}

impl Columns {
    pub(crate) fn of(element: StreamElement<'_>) -> Result<Self, PipelineError> {
        let length = element.payload.len();
        let end = u32::try_from(length).map_err(|_| {
            PipelineError::Setting(format!("an element of {length} bytes is too long"))
        })?;
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
pub(crate) fn elements(
    batch: ElementBatch<'_>,
) -> Result<crate::streaming::Elements<'_>, PipelineError> {
    batch
        .elements()
        .map_err(|malformed| PipelineError::Setting(malformed.to_string()))
}
