//! A stage while the stream flows.

use super::keeper::Keeper;
use crate::pipeline::chunk::{Columns, Gather};
use crate::pipeline::outcome::{AfterEnd, OnError};
use crate::pipeline::part::{Boxed, Living, Made, StageUnit};
use crate::pipeline::report::{Reason, StageReport, Watch};
use crate::streaming::Batch;

/// A stage while the stream flows.
pub(crate) struct StageSlot<'p> {
    /// Its place in the pipeline: the source has 0.
    pub(crate) position: usize,
    pub(crate) config: String,
    pub(crate) policy: OnError,
    pub(crate) unit: StageUnit<'p>,
    /// Whether its instance has ended, and was not replaced yet.
    pub(crate) stale: bool,
    /// What it goes back to then, if its state is kept.
    pub(crate) keeper: Option<Keeper>,
    /// What goes on of a chunk of which something has failed before.
    pub(crate) alive: Gather,
    /// Where a batch is put together of what was passed on and what was made.
    pub(crate) mixed: Gather,
    /// The origins of what was made.
    pub(crate) origins: Vec<u32>,
    /// What was made of elements with which it was called one after the other.
    pub(crate) made: Made,
    /// What goes with the payload of a single element that it has made.
    pub(crate) columns: Columns,
    pub(crate) report: StageReport,
    pub(crate) watch: Option<Watch>,
}

impl<'p> StageSlot<'p> {
    /// The component, if it is one.
    pub(crate) fn living(&mut self) -> Option<&mut (dyn Living + 'p)> {
        match &mut self.unit {
            StageUnit::Each(unit) => Some(&mut **unit),
            StageUnit::Batched(unit) => Some(&mut **unit),
            StageUnit::Host(_) | StageUnit::Async(_) => None,
        }
    }

    /// The state that was kept of the component, if it is one.
    #[cfg(feature = "wasmtime-backend")]
    pub(crate) fn kept(&self) -> Option<&crate::Snapshot> {
        match &self.unit {
            StageUnit::Each(unit) => unit.kept(),
            StageUnit::Batched(unit) => unit.kept(),
            StageUnit::Host(_) | StageUnit::Async(_) => None,
        }
    }

    /// What follows once its instance has ended. A function of the program's own is not called again
    /// with what it has failed on.
    pub(crate) fn after_end(&self) -> AfterEnd {
        match (&self.unit, self.policy.after_end) {
            (StageUnit::Host(_) | StageUnit::Async(_), AfterEnd::Replace { .. }) => {
                AfterEnd::Replace { tries: 0 }
            }
            (_, after_end) => after_end,
        }
    }

    /// Replaces an instance that has ended, and leads the next one to where it was, if its state is kept.
    /// A function of the program's own is called again.
    #[cold]
    pub(crate) fn respawn<'f>(&'f mut self) -> Boxed<'f, Result<(), Reason>> {
        Box::pin(async move {
            self.report.restarted(self.watch.as_ref());
            if self.keeper.is_some() {
                let gone = self.go_back().await;
                self.stale = gone.is_err();
                return gone;
            }
            let config = std::mem::take(&mut self.config);
            let respawned = match self.living() {
                Some(unit) => unit.respawn(&config).await,
                None => Ok(()),
            };
            self.config = config;
            self.stale = respawned.is_err();
            respawned
        })
    }

    /// Ends the component's work: calls `teardown`, and adds what it hands over to a batch.
    pub(crate) async fn end(&mut self, left: &mut Batch) -> Result<(), Reason> {
        if self.stale {
            self.respawn().await?;
        }
        let ended = match self.living() {
            Some(unit) => unit.end(left).await,
            None => Ok(()),
        };
        ended.map_err(|reason| self.explain(reason))
    }

    /// Adds what the component has written to stderr to a reason, if it belongs there.
    #[cold]
    pub(crate) fn explain(&mut self, reason: Reason) -> Reason {
        match self.living() {
            Some(unit) => reason.with_stderr(|| unit.stderr()),
            None => reason,
        }
    }
}
