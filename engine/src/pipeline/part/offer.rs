//! Elements that a sink is given one after the other, and how far it takes them.

use crate::pipeline::report::{HostError, Reason, Watch};
use crate::streaming::{BackpressureSignal, Elements};

/// Elements that a sink is given one after the other.
pub struct Offer<'f> {
    pub(crate) elements: Elements<'f>,
    /// Whoever wants to know what a call takes.
    pub(crate) watch: Option<&'f Watch>,
}

/// How far a sink has taken elements.
pub struct Taken {
    /// With how many it was called, the one included that it did not take.
    pub(crate) calls: usize,
    /// What it said to the last one. After a pause there may be others.
    pub(crate) last: Result<BackpressureSignal, Untaken>,
}

/// Why an element was not taken.
pub(crate) enum Untaken {
    /// The component has failed on it.
    Failed(Reason),
    /// The program's own sink has failed, and that ends the run.
    Host(HostError),
}

impl Taken {
    #[inline]
    pub(crate) fn until(calls: usize, last: Result<BackpressureSignal, Untaken>) -> Self {
        Self { calls, last }
    }
}
