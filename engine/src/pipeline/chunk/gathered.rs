//! Elements that are gathered on the host, with what they are made of.

use super::borrowed::{Chunk, elements};
use super::unformed::Unformed;
use crate::streaming::{Batch, StreamElement};

/// How much goes into one batch.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Limits {
    pub(crate) elements: usize,
    pub(crate) bytes: usize,
}

impl Limits {
    /// Whether a batch has room for no more.
    #[inline]
    pub(crate) fn are_reached(self, batch: &Batch) -> bool {
        batch.len() >= self.elements || batch.payload_bytes() >= self.bytes
    }
}

/// Elements, gathered on the host, with the origin of each.
#[derive(Debug, Default)]
pub(crate) struct Gather {
    pub(crate) batch: Batch,
    pub(crate) origins: Vec<u32>,
}

impl Gather {
    pub(crate) fn is_empty(&self) -> bool {
        self.origins.is_empty()
    }

    pub(crate) fn clear(&mut self) {
        self.batch.clear();
        self.origins.clear();
    }

    pub(crate) fn view(&self) -> Chunk<'_> {
        Chunk {
            batch: self.batch.view(),
            origins: &self.origins,
        }
    }

    /// Adds an element. Its payload is copied.
    #[inline]
    pub(crate) fn push(&mut self, element: StreamElement<'_>, origin: u32) -> Result<(), Unformed> {
        self.batch.push(element)?;
        self.origins.push(origin);
        Ok(())
    }

    /// Adds all elements of a chunk. Returns how many bytes that were.
    pub(crate) fn add_all(&mut self, chunk: Chunk<'_>) -> Result<u64, Unformed> {
        self.batch.append(&elements(chunk.batch)?)?;
        self.origins.extend_from_slice(chunk.origins);
        Ok(chunk.bytes() as u64)
    }

    /// Adds the elements whose origin is `wanted`. Returns how many bytes that were.
    pub(crate) fn add(
        &mut self,
        chunk: Chunk<'_>,
        wanted: impl Fn(u32) -> bool,
    ) -> Result<u64, Unformed> {
        let before = self.batch.payload_bytes();
        for (element, origin) in elements(chunk.batch)?.zip(chunk.origins) {
            if wanted(*origin) {
                self.push(element, *origin)?;
            }
        }
        Ok((self.batch.payload_bytes() - before) as u64)
    }
}
