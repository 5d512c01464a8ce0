//! Why a run ended early.

use std::error::Error;
use std::fmt;

use super::reason::Reason;
use super::rejected::Place;
use super::run::Report;
use crate::pipeline::chunk::Unformed;
use crate::{EngineError, HostError};

/// Why a pipeline could not begin, or ended early.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PipelineError {
    /// The pipeline can't be run as it was put together.
    #[error("{0}")]
    Setting(String),

    /// An instance of a component could not be made, or not go on from the snapshot that it was given.
    #[error("`{stage}` can't be started: {source}")]
    Start {
        /// The stage.
        stage: String,
        /// Why.
        source: EngineError,
    },

    /// A stage failed on an element, and that ends the run by its
    /// [`OnError`](crate::pipeline::OnError).
    #[error("`{stage}` failed on {place}{}: {reason}", others(*.in_flight))]
    Element {
        /// The stage.
        stage: String,
        /// The stage's place in the pipeline: the source has 0.
        position: usize,
        /// The element.
        place: Place,
        /// How many elements were with the stage: those from this one on. It is more than one
        /// if the instance ended in a batch.
        in_flight: u64,
        /// Why.
        reason: Reason,
    },

    /// A function that is not about one element failed: `init`, `poll-source`, `complete` and
    /// the like.
    #[error("`{stage}` failed in `{function}`: {reason}")]
    Call {
        /// The stage.
        stage: String,
        /// The stage's place in the pipeline: the source has 0.
        position: usize,
        /// The function, as WIT names it.
        function: &'static str,
        /// Why.
        reason: Reason,
    },

    /// A source, a stage, a sink or a handler of the program's own failed.
    #[error("`{stage}` failed: {source}")]
    Host {
        /// Its name.
        stage: String,
        /// Why.
        source: HostError,
    },
}

/// Why a stage was not swapped.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SwapError {
    /// The stage that was to come can't be started, and the one that was there goes on.
    #[error("not swapped, the stage goes on as it was: {0}")]
    Refused(PipelineError),

    /// No stage of the pipeline has this name.
    #[error("not swapped: no stage is called `{0}`")]
    NoStage(String),

    /// The run is over.
    #[error("not swapped: the run is over")]
    Over,
}

/// No batch can be formed of what flows.
impl From<Unformed> for PipelineError {
    #[cold]
    fn from(unformed: Unformed) -> Self {
        Self::Setting(unformed.to_string())
    }
}

/// The program's own source, stage or sink of that name has failed.
#[cold]
pub(crate) fn host_failed(name: &str, source: HostError) -> PipelineError {
    PipelineError::Host {
        stage: name.to_owned(),
        source,
    }
}

fn others(in_flight: u64) -> String {
    match in_flight {
        0 | 1 => String::new(),
        count => format!(" or one of the {} after it", count - 1),
    }
}

/// A run that ended early: why, and what was done until then.
#[derive(Debug)]
pub struct Stopped {
    /// Why it ended.
    pub error: PipelineError,
    /// What was done.
    pub report: Report,
}

impl fmt::Display for Stopped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl Error for Stopped {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.error.source()
    }
}
