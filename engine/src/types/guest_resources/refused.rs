//! Why a handle can't be passed.

/// A handle that another instance has given out than the one that it was passed to, or a value to be lent
/// that another call has. The guest was not entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ForeignHandle {
    /// The invoker's own instance has given it out, before another took its place.
    #[error(
        "a handle that was passed is of generation {handle}, and the instance is of generation {instance}: what it stood for is gone"
    )]
    EarlierGeneration {
        /// The generation of the instance that has given it out.
        handle: u32,
        /// That of the instance that it was passed to.
        instance: u32,
    },

    /// The instance of another invoker has given it out.
    #[error("a handle that was passed is another instance's")]
    AnotherInstance,

    /// A value was to be lent that an earlier call has never given back: the future of that call was
    /// leaked, neither awaited to its end nor dropped.
    #[error("a value that was to be lent is still with a call whose future was leaked")]
    StillLent,
}
