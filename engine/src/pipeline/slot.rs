//! A stage while the stream flows.

use std::time::Instant;

use super::gather::{Chunk, Gather};
use super::host::Made;
use super::policy::OnError;
use super::reason::Reason;
use super::report::StageReport;
use super::stats::Watch;
use super::unit::{Boxed, Living, Processing, Unit};
use crate::streaming::{Batch, OutputElement};

/// A stage while the stream flows.
pub(crate) struct Slot<'p> {
    /// Its place in the pipeline: the source has 0.
    pub(crate) position: usize,
    pub(crate) config: String,
    pub(crate) policy: OnError,
    pub(crate) unit: Unit<'p>,
    /// Whether its instance has ended, and was not replaced yet.
    pub(crate) stale: bool,
    /// What waits for a batch to be full.
    pub(crate) gather: Gather,
    /// Where a batch is put together of what was passed on and what was made.
    pub(crate) mixed: Gather,
    /// The origins of what was made.
    pub(crate) origins: Vec<u32>,
    /// What a function of the program's own has made.
    pub(crate) made: Made,
    pub(crate) report: StageReport,
    pub(crate) watch: Option<Watch>,
}

impl<'p> Slot<'p> {
    /// The component, if it is one.
    pub(crate) fn living(&mut self) -> Option<&mut (dyn Living + 'p)> {
        match &mut self.unit {
            Unit::Each(unit) => Some(&mut **unit),
            Unit::Batched(unit) => Some(&mut **unit),
            Unit::Host(_) => None,
        }
    }

    /// Replaces an instance that has ended. A function of the program's own is called again.
    #[cold]
    pub(crate) fn respawn<'f>(&'f mut self) -> Boxed<'f, Result<(), Reason>> {
        Box::pin(async move {
            self.report.restarts += 1;
            if let Some(watch) = &self.watch {
                watch.restarted();
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
        reason.with_stderr(|| self.living().map(|unit| unit.stderr()).unwrap_or_default())
    }
}

impl StageReport {
    /// A call with these elements.
    #[inline]
    pub(crate) fn called(&mut self, chunk: Chunk<'_>) {
        self.calls += 1;
        self.elements_in += chunk.len() as u64;
        self.bytes_in += chunk.bytes() as u64;
    }

    /// The stage refused an element, or ended.
    #[cold]
    pub(crate) fn failed(&mut self, watch: Option<&Watch>) {
        self.errors += 1;
        if let Some(watch) = watch {
            watch.failed();
        }
    }

    /// These elements go on in place of one.
    pub(crate) fn made(&mut self, outputs: &[OutputElement<'_>]) {
        self.elements_out += outputs.len() as u64;
        let bytes = outputs.iter().map(|output| output.payload.len() as u64);
        self.bytes_out += bytes.sum::<u64>();
    }

    /// These elements go on.
    #[inline]
    pub(crate) fn passed(&mut self, chunk: Chunk<'_>) {
        self.elements_out += chunk.len() as u64;
        self.bytes_out += chunk.bytes() as u64;
    }
}

/// The component behind a unit, as one that takes single elements.
#[inline]
pub(crate) fn single<'u, 'p>(unit: &'u mut Unit<'p>) -> Option<&'u mut (dyn Processing + 'p)> {
    match unit {
        Unit::Each(unit) => Some(&mut **unit),
        Unit::Batched(unit) => Some(&mut **unit),
        Unit::Host(_) => None,
    }
}

/// The time, if somebody watches.
#[inline]
pub(crate) fn clock(watch: Option<&Watch>) -> Option<Instant> {
    watch.map(|_| Instant::now())
}

/// Says how long a call took, and with how many elements.
#[inline]
pub(crate) fn called(watch: Option<&Watch>, since: Option<Instant>, chunk: Chunk<'_>) {
    if let (Some(watch), Some(since)) = (watch, since) {
        watch.called(since.elapsed(), chunk.len(), chunk.bytes());
    }
}
