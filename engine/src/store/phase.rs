//! What a guest does when it runs.

/// What a guest does when it runs.
///
/// Whoever enters the guest sets the phase, and sets it back only when the guest has returned: `?`
/// stands before that on purpose. A failure leaves the phase in which it happened, and that is
/// what [`classify`](super::classify) and the name of the function in an error go by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    /// A function that was called.
    Running,
    /// Its realloc, for values that the host lowers.
    Allocating,
    /// The post-return of an earlier call.
    Returning,
    /// All of these, one after the other, in a call driver. The staging memory says which.
    Driven,
}

/// How a call driver says in its staging memory which phase it is in.
pub(crate) struct StagedPhase;

impl StagedPhase {
    /// Where it says that: 32 bits.
    pub(crate) const AT: usize = 0;
    /// [`Phase::Running`].
    pub(crate) const RUNNING: u32 = 0;
    /// [`Phase::Returning`].
    pub(crate) const RETURNING: u32 = 1;
    /// [`Phase::Allocating`].
    pub(crate) const ALLOCATING: u32 = 2;
}
