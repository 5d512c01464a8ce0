//! The places of elements in their own batch.

use super::borrowed::Chunk;
use super::unformed::Unformed;
use crate::streaming::ElementBatch;

/// The places of elements in their own batch: 0, 1, 2 and so on. They are the origins of what the
/// source has made.
#[derive(Debug, Default)]
pub(crate) struct Identity(Vec<u32>);

impl Identity {
    /// A batch of the source as a chunk: each element is of itself. The places are made once, for
    /// the largest batch so far.
    pub(crate) fn chunk<'a>(&'a mut self, batch: ElementBatch<'a>) -> Result<Chunk<'a>, Unformed> {
        let count = batch.len();
        if count > self.0.len() {
            self.lengthen(count)?;
        }
        let origins = &self.0[..count];
        Ok(Chunk { batch, origins })
    }

    #[cold]
    fn lengthen(&mut self, count: usize) -> Result<(), Unformed> {
        let end = u32::try_from(count).map_err(|_| Unformed::TooMany(count))?;
        self.0.clear();
        self.0.extend(0..end);
        Ok(())
    }
}
