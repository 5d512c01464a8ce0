//! Streams through components: a source, any number of stages, and a sink.
//!
//! (docs follow)

mod answers;
mod build;
mod component;
mod end;
mod error;
mod fates;
mod gather;
mod guest;
mod host;
mod jobs;
mod ledger;
mod line;
#[cfg(feature = "metrics-support")]
mod metrics;
mod origin;
mod policy;
mod push;
mod reason;
mod recover;
mod report;
mod run;
mod sink;
mod slot;
mod source;
mod stage;
mod start;
mod stats;
mod step;
mod time;
mod unit;
mod worlds;

pub use build::Pipeline;
pub use error::{HostError, PipelineError, Stopped};
pub use host::Emit;
pub use ledger::DeadLetters;
pub use policy::OnError;
pub use reason::{Place, Reason, Rejected};
pub use report::{Report, StageReport, Tally};
pub use sink::{ElementSink, Sink};
pub use source::{ElementSource, Source, Waited};
pub use stage::Stage;
pub use stats::{StageStats, Stats};
pub use worlds::{Lifecycle, SinkWorld, SourceWorld, TransformWorld};
