//! What a run tells: why something failed, what stages have done, and what became of elements.

mod error;
#[cfg(feature = "metrics-support")]
mod metrics;
mod reason;
mod rejected;
mod run;
mod stage;
mod stats;
mod tally;

pub use crate::error::HostError;
pub(crate) use error::host_failed;
pub use error::{PipelineError, Stopped, SwapError};
pub use reason::Reason;
pub use rejected::{Place, Rejected};
pub use run::Report;
pub use stage::StageReport;
pub use stats::{StageStats, Stats};
pub(crate) use stats::{Watch, called, clock};
pub(crate) use tally::Settled;
pub use tally::Tally;
