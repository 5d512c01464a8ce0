//! An element once more, after an instance has ended with it: as often as the policy says.

use crate::pipeline::outcome::AfterEnd;

/// The attempts at the elements of a chunk.
pub(crate) struct Attempts {
    /// How often each of them is tried again.
    tries: u32,
    /// The place of the element that was tried last, and how often it still may be.
    at: usize,
    left: u32,
}

impl Attempts {
    pub(crate) fn new(after_end: AfterEnd) -> Self {
        let tries = after_end.tries();
        Self {
            tries,
            at: 0,
            left: tries,
        }
    }

    /// Whether the element of that place, which has ended an instance, is tried once more. Places
    /// come in order.
    pub(crate) fn again(&mut self, at: usize) -> bool {
        if at != self.at {
            (self.at, self.left) = (at, self.tries);
        }
        let left = self.left.checked_sub(1);
        self.left = left.unwrap_or_default();
        left.is_some()
    }
}
