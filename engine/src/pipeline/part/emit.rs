//! What a stage of the program's own makes of one element.

use super::each::{Made, code};
use crate::streaming::{Batch, BatchFull, StreamElement, owned};

/// What a stage of the program's own makes of one element.
///
/// Whatever is [pushed](Self::push) goes on in the element's place, in that order. If nothing
/// is, the element is filtered.
#[derive(Debug)]
pub struct Emit<'a> {
    outputs: &'a mut Batch,
    codes: &'a mut Vec<u8>,
    counts: &'a mut Vec<u32>,
    /// How many outputs there were before.
    before: usize,
    forward: bool,
}

impl<'a> Emit<'a> {
    #[inline]
    pub(super) fn new(made: &'a mut Made) -> Self {
        Self {
            before: made.outputs.len(),
            outputs: &mut made.outputs,
            codes: &mut made.codes,
            counts: &mut made.counts,
            forward: false,
        }
    }

    /// Takes down what was made. If the stage has failed on the element, nothing of that is kept.
    #[inline]
    pub(super) fn finish(
        self,
        outcome: Result<(), owned::ProcessError>,
    ) -> Result<(), owned::ProcessError> {
        if self.forward || outcome.is_err() {
            self.outputs.truncate(self.before);
        }
        outcome?;
        let code = match (self.forward, self.outputs.len() - self.before) {
            (true, _) => code::FORWARD,
            (false, 0) => code::FILTERED,
            (false, 1) => code::OUTPUT,
            (false, count) => {
                self.counts.push(u32::try_from(count).unwrap_or(u32::MAX));
                code::MULTIPLE
            }
        };
        self.codes.push(code);
        Ok(())
    }
}

impl Emit<'_> {
    /// An element goes on. Its payload is copied.
    ///
    /// # Errors
    ///
    /// [`BatchFull`] if the payloads made in one go are more than `u32::MAX` bytes together.
    pub fn push(&mut self, element: StreamElement<'_>) -> Result<(), BatchFull> {
        self.outputs.push(element)
    }

    /// The element goes on as it came in, without a copy. What is pushed beside it is not.
    pub fn forward(&mut self) {
        self.forward = true;
    }
}
