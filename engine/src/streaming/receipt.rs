//! What became of a batch that was delivered.

use super::malformed::MalformedBatch;
use super::worlds::all_batch_roles::torvyn::streaming::batch_types::{BatchReceipt, DeliveryError};

impl<'a> BatchReceipt<'a> {
    /// The elements that were not taken, in order, of the batch that was delivered, which had
    /// that many elements. All others were taken.
    ///
    /// # Errors
    ///
    /// [`MalformedBatch`] if one of them is not in the batch, or they are out of order.
    pub fn refused(&self, elements: usize) -> Result<&'a [DeliveryError<'a>], MalformedBatch> {
        let mut before = None;
        for DeliveryError { index, .. } in self.errors {
            if *index as usize >= elements || before >= Some(*index) {
                return Err(MalformedBatch::Refused {
                    index: *index,
                    elements,
                });
            }
            before = Some(*index);
        }
        Ok(self.errors)
    }
}
