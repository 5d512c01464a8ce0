//! Why a call of the host with handles has no answer.

use crate::HostError;
use crate::types::guest_resources::ForeignHandle;

/// Why a call of the host with handles has no answer.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Refused {
    /// The instance would have more resources than it may.
    #[error("the instance has more than {limit} handles")]
    TooMany {
        /// How many it may have.
        limit: u32,
    },

    /// There is nothing behind a handle. No guest can make one up: a script of a mock can.
    #[error("there is no resource behind the handle {0}")]
    Unknown(u32),

    /// A handle of the guest's is another instance's. A program passes it, and the guest is not
    /// entered.
    #[error(transparent)]
    Foreign(ForeignHandle),

    /// The guest has returned a handle of another resource than its function says.
    #[error("a handle of another resource was returned than the world says")]
    Mistyped,

    /// The host has ended the call.
    #[error("the host ended the call: {0}")]
    Host(HostError),
}
