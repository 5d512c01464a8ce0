//! What was copied on the host.

use std::ops::AddAssign;

/// The bytes of payloads that were copied on the host, by what for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Copied {
    /// To form batches, or to hold elements back.
    pub(crate) gathered: u64,
    /// Around components that take one element a call.
    pub(crate) set_aside: u64,
}

impl AddAssign for Copied {
    fn add_assign(&mut self, other: Self) {
        self.gathered += other.gathered;
        self.set_aside += other.set_aside;
    }
}
