//! The sink while the stream flows: it begins anew, and ends its work.

use std::mem;

use super::pace::Pace;
use crate::pipeline::chunk::Gather;
use crate::pipeline::outcome::OnError;
use crate::pipeline::part::{Living, SinkUnit, call, judged};
use crate::pipeline::report::{PipelineError, Reason, StageReport, Watch, host_failed};
use crate::streaming::Batch;
use crate::streaming::owned::OutputElement;

/// The sink while the stream flows.
pub(crate) struct SinkSlot<'p> {
    /// Its place in the pipeline.
    pub(crate) position: usize,
    pub(crate) config: String,
    pub(crate) policy: OnError,
    pub(crate) unit: SinkUnit<'p>,
    /// Whether its instance has ended, and was not replaced yet.
    pub(crate) stale: bool,
    pub(crate) pace: Pace,
    /// What was made of one element so far. It is delivered as a whole, so that an element of
    /// which a part fails leaves nothing in the sink.
    pub(crate) held: Gather,
    /// What is delivered of a batch of which not everything is.
    pub(crate) ready: Gather,
    pub(crate) gathered: u64,
    pub(crate) report: StageReport,
    pub(crate) watch: Option<Watch>,
}

impl<'p> SinkSlot<'p> {
    /// The component, if it is one.
    pub(crate) fn living(&mut self) -> Option<&mut (dyn Living + 'p)> {
        match &mut self.unit {
            SinkUnit::Each(unit) => Some(&mut **unit),
            SinkUnit::Batched(unit) => Some(&mut **unit),
            SinkUnit::Host(_) | SinkUnit::Async(_) => None,
        }
    }

    /// Says that nothing comes for a while.
    pub(crate) async fn flush(&mut self) -> Result<(), PipelineError> {
        let flushed = match &mut self.unit {
            SinkUnit::Each(_) | SinkUnit::Batched(_) => Ok(()),
            SinkUnit::Host(sink) => sink.flush(),
            SinkUnit::Async(sink) => sink.flush_all().await,
        };
        flushed.map_err(|source| host_failed(&self.report.name, source))
    }

    /// Ends the sink's work: calls `complete` and `teardown`, and gathers what it reports.
    /// Says which function it came to.
    pub(crate) async fn finish(
        &mut self,
        reported: &mut Vec<OutputElement>,
        left: &mut Batch,
    ) -> (&'static str, Result<(), Reason>) {
        if self.stale
            && let Err(reason) = self.respawn().await
        {
            return ("init", Err(self.explain(reason)));
        }
        let answer = match &mut self.unit {
            SinkUnit::Each(unit) => call!(unit.complete, complete_now()),
            SinkUnit::Batched(unit) => call!(unit.complete, complete_now()),
            SinkUnit::Host(_) | SinkUnit::Async(_) => Ok(Ok(None)),
        };
        match judged(answer) {
            Ok(report) => reported.extend(report.map(|element| element.to_owned())),
            Err(reason) => return ("complete", Err(self.explain(reason))),
        }
        let ended = match self.living() {
            Some(unit) => unit.end(left).await,
            None => Ok(()),
        };
        reported.extend(left.elements().map(|element| OutputElement {
            meta: element.meta,
            payload: element.payload.to_vec(),
        }));
        ("teardown", ended.map_err(|reason| self.explain(reason)))
    }

    /// Replaces an instance that has ended.
    #[cold]
    pub(crate) async fn respawn(&mut self) -> Result<(), Reason> {
        self.report.restarted(self.watch.as_ref());
        let config = mem::take(&mut self.config);
        let respawned = match self.living() {
            Some(unit) => unit.respawn(&config).await,
            None => Ok(()),
        };
        self.config = config;
        self.stale = respawned.is_err();
        respawned
    }

    /// Adds what the component has written to stderr to a reason, if it belongs there.
    #[cold]
    pub(super) fn explain(&mut self, reason: Reason) -> Reason {
        match self.living() {
            Some(unit) => reason.with_stderr(|| unit.stderr()),
            None => reason,
        }
    }
}
