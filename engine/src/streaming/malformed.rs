//! What is wrong with a batch whose columns contradict each other.

/// The columns of a batch contradict each other. Nothing of the batch can be used.
///
/// Columns come from a guest, or from whoever fills them, and are checked before anything is
/// read from them. The call that they came from was a good one as far as the canonical ABI goes,
/// so the guest's instance has not ended. The elements that were passed to it are still with the
/// caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MalformedBatch {
    /// A column has not as many entries as another.
    #[error(
        "the batch is malformed: it has {found} {column}, and {expected} {other}; there must be \
         as many"
    )]
    Length {
        /// What the column is of: `timestamps`.
        column: &'static str,
        /// How many entries it has.
        found: u64,
        /// What it is counted by: `sequences`.
        other: &'static str,
        /// How many entries it must have.
        expected: u64,
    },

    /// A payload ends before it begins.
    #[error(
        "the batch is malformed: payload {index} ends at {end}, and the one before it at {before}"
    )]
    Descending {
        /// The element's place in the batch.
        index: usize,
        /// Where it ends.
        end: u32,
        /// Where the one before it ends.
        before: u32,
    },

    /// The last payload does not end where the payloads do.
    #[error(
        "the batch is malformed: the last payload ends at {end}, and there are {length} bytes of \
         payload"
    )]
    End {
        /// Where the last payload ends.
        end: u32,
        /// How many bytes of payload there are.
        length: usize,
    },

    /// An element has an outcome that does not exist.
    #[error("the batch is malformed: the outcome of element {index} is {code}, and 4 is the last")]
    UnknownOutcome {
        /// The element's place in the batch.
        index: usize,
        /// Its code.
        code: u8,
    },

    /// An element that was refused is not in the batch, or comes before another refused one.
    #[error(
        "the batch is malformed: element {index} was refused out of order, or is not among its \
         {elements} elements"
    )]
    Refused {
        /// The element's place in the batch.
        index: u32,
        /// How many elements the batch has.
        elements: usize,
    },
}
