//! What is wrong with a snapshot, or with taking one.

/// Why no snapshot could be taken, or why one can't be restored. Nothing has changed then: the
/// instance is what it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SnapshotError {
    /// An instance of this component remembers something that can't be read from outside.
    #[error("no snapshot can be taken of this component: {reason}")]
    Never {
        /// What that is.
        reason: String,
    },

    /// The instance is in a state of which no snapshot can be taken. Another time one may.
    #[error("no snapshot can be taken now: {reason}")]
    NotNow {
        /// What stands in the way.
        reason: String,
    },

    /// The bytes are no snapshot, or not what they were when they were written.
    #[error("the bytes are no snapshot: {reason}")]
    Damaged {
        /// What is wrong with them.
        reason: &'static str,
    },

    /// The bytes are a snapshot of another version of the format.
    #[error(
        "the snapshot has version {found} of the format, and this engine reads version {expected}: take one anew"
    )]
    OtherFormat {
        /// The version of the bytes.
        found: u32,
        /// The version that is read.
        expected: u32,
    },

    /// The snapshot is of another component.
    #[error(
        "the snapshot is of the component with the SHA-256 {found}, and this one has {expected}"
    )]
    OtherComponent {
        /// The component that it was taken of.
        found: String,
        /// The component that it was to be restored for.
        expected: String,
    },

    /// The snapshot is of an instance that was bound for another world.
    #[error(
        "the snapshot is of an instance for the world `{found}`, and this one is for `{expected}`"
    )]
    OtherWorld {
        /// The world of the instance that it was taken of.
        found: String,
        /// The world of the instance that it was to be restored for.
        expected: &'static str,
    },

    /// The snapshot holds more than an instance may have, or more than is read.
    #[error("the snapshot has {found} {what}, and {limit} is the limit")]
    TooLarge {
        /// What there is too much of.
        what: &'static str,
        /// How much of it there is.
        found: u64,
        /// How much there may be.
        limit: u64,
    },

    /// The snapshot names the component and contradicts it: nobody has taken it of an instance.
    #[error("the snapshot does not fit the component: {reason}")]
    Unfit {
        /// What does not fit.
        reason: String,
    },
}
