//! Keeps where a run is, between two batches.

use std::time::Instant;

use super::checkpoints::Progress;
use super::stream::Run;
#[cfg(feature = "wasmtime-backend")]
use crate::pipeline::call::StageSlot;
use crate::pipeline::report::{PipelineError, host_failed};

impl Run<'_> {
    /// Keeps where the run is, if it is time. All that was taken is done with.
    #[inline]
    pub(super) async fn keep_up(&mut self) -> Result<(), PipelineError> {
        match self.put_off() {
            Some(put_off) => self.keep(put_off).await,
            None => Ok(()),
        }
    }

    /// If it is time to keep where the run is: whether that can be put off.
    fn put_off(&self) -> Option<bool> {
        let checkpoints = self.checkpoints.as_ref()?;
        let ledger = &self.line.ledger;
        let elements = ledger.elements.taken - checkpoints.elements;
        let bytes = ledger.bytes_in - checkpoints.bytes;
        let due = elements > 0 && checkpoints.every.is_due(elements, bytes, checkpoints.at);
        // Nothing is held until then, so bytes don't matter.
        due.then(|| !checkpoints.every.is_overdue(elements, 0))
    }

    /// Keeps where the run is at the end of the stream.
    pub(super) async fn keep_last(&mut self) -> Result<(), PipelineError> {
        let taken = self.line.ledger.elements.taken;
        let last = self.checkpoints.as_ref();
        if last.is_none_or(|last| last.elements == taken) {
            return Ok(());
        }
        self.keep(false).await
    }

    #[cold]
    pub(super) async fn keep(&mut self, put_off: bool) -> Result<(), PipelineError> {
        self.line.flush().await?;
        for slot in &mut self.line.slots {
            if !slot.keep_now(put_off).await? {
                return Ok(());
            }
        }
        let Some(mut checkpoints) = self.checkpoints.take() else {
            return Ok(());
        };
        let report = self.report(Vec::new());
        let progress = Progress {
            elements: self.line.ledger.done.elements(),
            report: &report,
            #[cfg(feature = "wasmtime-backend")]
            states: self.line.slots.iter().map(StageSlot::kept).collect(),
        };
        let kept = (checkpoints.keep)(&progress);
        checkpoints.elements = self.line.ledger.elements.taken;
        checkpoints.bytes = self.line.ledger.bytes_in;
        checkpoints.at = Instant::now();
        self.checkpoints = Some(checkpoints);
        kept.map_err(|source| host_failed("checkpoints", source))
    }
}
