//! Why elements can't be a batch.

use crate::streaming::{BatchFull, MalformedBatch};

/// Why elements can't be a batch.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unformed {
    /// No batch can hold an element.
    #[error("a batch can't be formed: {0}")]
    Full(#[from] BatchFull),
    /// The columns contradict each other.
    #[error(transparent)]
    Malformed(#[from] MalformedBatch),
    /// The end of a payload has 32 bits.
    #[error("an element of {0} bytes is too long")]
    TooLong(usize),
    /// The place of an element in its batch has 32 bits.
    #[error("a batch of {0} elements is too large")]
    TooMany(usize),
}
