//! What one instance has, whatever lane calls it: its limits, its time, its host, what it is
//! granted of the system, and what is counted of its calls.
//!
//! Nothing here knows how a function is called.

mod any_host;
mod backtrace;
mod capped;
mod deadline;
mod epoch;
mod fault;
mod guest_memory;
mod handles;
mod host;
mod host_failed;
mod internal;
mod limits;
mod meter;
mod phase;
mod resources;
mod signature;
mod state;
mod stderr;
mod traffic;
pub(crate) mod wasi;

pub use host::TakenHost;
pub use host_failed::{answered, exchanged};
pub(crate) use signature::Series;
pub use signature::Signature;
pub(crate) use state::NextCall;
pub use state::State;
pub use traffic::{Tally, Traffic};

#[cfg(feature = "compiler")]
pub(crate) use backtrace::MOVED;
pub(crate) use epoch::EpochThread;
pub(crate) use fault::{classify, classify_start};
pub(crate) use guest_memory::{GuestMemory, Options, Realloc};
pub(crate) use handles::{Handles, INPUT_STREAM, POLLABLE, Resource};
pub(crate) use internal::{Internal, ParameterTooLarge};
pub(crate) use limits::TRANSFER_LIMIT;
pub(crate) use meter::Meter;
pub(crate) use phase::{Phase, StagedPhase};
pub(crate) use traffic::{MEMORY, expect_to_fit, too_large};
