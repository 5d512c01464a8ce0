//! Why a call of the host with handles has no answer.

use crate::HostError;

/// Why a call of the host with handles has no answer.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Refused {
    /// The instance would have more resources than it may.
    #[error("the instance has handles of more than {limit} resources of the host")]
    TooMany {
        /// How many it may have.
        limit: u32,
    },

    /// There is nothing behind a handle. No guest can make one up: a script of a mock can.
    #[error("there is no resource behind the handle {0}")]
    Unknown(u32),

    /// The host has ended the call.
    #[error("the host ended the call: {0}")]
    Host(HostError),
}
