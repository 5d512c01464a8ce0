//! Where elements end: in the sink, or in memory.

use super::sink::SinkSlot;
use crate::pipeline::chunk::{Chunk, Gather};
use crate::pipeline::outcome::BatchOutcomes;
use crate::pipeline::report::PipelineError;

/// Where elements end.
pub(crate) enum End<'p> {
    Sink(Box<SinkSlot<'p>>),
    /// They wait for the sink.
    Collect(Gather),
}

impl End<'_> {
    /// Takes what has come through all stages.
    #[inline]
    pub(crate) async fn take(
        &mut self,
        chunk: Chunk<'_>,
        outcomes: &mut BatchOutcomes,
    ) -> Result<(), PipelineError> {
        match self {
            Self::Sink(sink) => sink.take(chunk, outcomes).await,
            Self::Collect(collected) => {
                if outcomes.are_plain() {
                    collected.add_all(chunk)?;
                } else {
                    collected.add(chunk, |origin| !outcomes.is_dead(origin))?;
                }
                Ok(())
            }
        }
    }

    /// Delivers what was held, at the end of a batch of the source.
    pub(crate) async fn release(
        &mut self,
        outcomes: &mut BatchOutcomes,
    ) -> Result<(), PipelineError> {
        match self {
            Self::Sink(sink) => sink.release(outcomes).await,
            Self::Collect(_) => Ok(()),
        }
    }
}
