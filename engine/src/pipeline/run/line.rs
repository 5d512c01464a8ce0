//! The stages, the sink, and the books on what became of everything.

use super::flow::{Shared, send};
use crate::pipeline::call::{End, SinkSlot, StageSlot};
use crate::pipeline::chunk::{Chunk, Identity};
use crate::pipeline::outcome::{CameFrom, Ledger};
use crate::pipeline::report::{PipelineError, Reason};
use crate::streaming::owned::OutputElement;
use crate::streaming::{Batch, ElementBatch};

/// The stages, the sink, and the books on what became of everything.
pub(crate) struct Line<'p> {
    pub(crate) slots: Vec<StageSlot<'p>>,
    pub(crate) shared: Shared<'p>,
    pub(crate) ledger: Ledger<'p>,
    pub(crate) identity: Identity,
}

/// Sends one batch of the source through stages, to its end.
pub(crate) async fn work<'p>(
    slots: &mut [StageSlot<'p>],
    chunk: Chunk<'_>,
    shared: &mut Shared<'p>,
) -> Result<(), PipelineError> {
    shared.outcomes.begin(chunk.len());
    send(slots, chunk, shared).await?;
    explain(slots, shared);
    shared.end.release(&mut shared.outcomes).await
}

/// Adds what components have written to stderr to answers within a batch that they can't go on.
fn explain(slots: &mut [StageSlot<'_>], shared: &mut Shared<'_>) {
    for ruling in shared.outcomes.rulings_mut() {
        if let Reason::Fatal { stderr, .. } = &mut ruling.reason
            && stderr.is_empty()
        {
            let mut slots = slots.iter_mut();
            let slot = slots.find(|slot| slot.position == ruling.position);
            // A function of the program's own, and the sink, are no components among the stages.
            if let Some(unit) = slot.and_then(StageSlot::living) {
                *stderr = unit.stderr();
            }
        }
    }
}

impl<'p> Line<'p> {
    /// Takes a batch that the source has made.
    pub(crate) fn take<'f>(
        &'f mut self,
        batch: ElementBatch<'f>,
    ) -> impl Future<Output = Result<(), PipelineError>> {
        self.take_from(0, batch, CameFrom::Source)
    }

    async fn take_from(
        &mut self,
        from: usize,
        batch: ElementBatch<'_>,
        came: CameFrom,
    ) -> Result<(), PipelineError> {
        let mut identity = std::mem::take(&mut self.identity);
        let taken = match identity.chunk(batch) {
            Ok(chunk) => self.take_chunk(from, chunk, came).await,
            Err(error) => Err(error.into()),
        };
        self.identity = identity;
        taken
    }

    async fn take_chunk(
        &mut self,
        from: usize,
        chunk: Chunk<'_>,
        came: CameFrom,
    ) -> Result<(), PipelineError> {
        let Self {
            slots,
            shared,
            ledger,
            ..
        } = self;
        let Some(slots) = slots.get_mut(from..) else {
            let what = "elements come from a stage that there is not";
            shared.outcomes.begin(chunk.len());
            shared.outcomes.lose(chunk.origins, from, what);
            return ledger.settle(chunk, &mut shared.outcomes, came, false);
        };
        let watch = slots.first().and_then(|slot| slot.watch.clone());
        if let Some(watch) = &watch {
            watch.waiting(chunk.len());
        }
        let worked = work(slots, chunk, shared).await;
        let settled = ledger.settle(chunk, &mut shared.outcomes, came, worked.is_err());
        if let Some(watch) = &watch {
            watch.waiting(0);
        }
        worked.and(settled)?;
        match self.shared.ended.take() {
            Some((position, reason)) => Err(self.call_error(position, "process-batch", reason)),
            None => Ok(()),
        }
    }

    /// Sends what a stage has handed over at its end through the later ones.
    pub(crate) async fn take_left(
        &mut self,
        position: usize,
        left: &Batch,
    ) -> Result<(), PipelineError> {
        if left.is_empty() {
            return Ok(());
        }
        // A place in the pipeline counts the source, so as an index among the stages it is the next
        // one's.
        let came = CameFrom::EndOf(position);
        self.take_from(position, left.view(), came).await
    }

    /// Ends the stages' work, in the order of the stream.
    pub(crate) async fn finish_stages(&mut self) -> Result<(), PipelineError> {
        let mut left = Batch::new();
        let mut at = 0;
        while let Some(slot) = self.slots.get_mut(at) {
            at += 1;
            let position = slot.position;
            let ended = slot.end(&mut left).await;
            ended.map_err(|reason| self.call_error(position, "teardown", reason))?;
            self.take_left(position, &left).await?;
            left.clear();
        }
        Ok(())
    }

    /// Ends the sink's work.
    pub(crate) async fn finish_sink(
        &mut self,
        from_sink: &mut Vec<OutputElement>,
    ) -> Result<(), PipelineError> {
        let mut left = Batch::new();
        let Some(sink) = self.sink() else {
            let reason = Reason::Internal("the sink is gone before its end");
            return Err(self.call_error(self.slots.len() + 1, "complete", reason));
        };
        let position = sink.position;
        let (function, ended) = sink.finish(from_sink, &mut left).await;
        ended.map_err(|reason| self.call_error(position, function, reason))
    }

    pub(crate) fn call_error(
        &self,
        position: usize,
        function: &'static str,
        reason: Reason,
    ) -> PipelineError {
        PipelineError::Call {
            stage: self.ledger.name(position).to_owned(),
            position,
            function,
            reason,
        }
    }

    pub(crate) fn sink(&mut self) -> Option<&mut SinkSlot<'p>> {
        match &mut self.shared.end {
            End::Sink(sink) => Some(sink),
            End::Collect(_) => None,
        }
    }

    /// Says that nothing comes for a while.
    pub(crate) async fn flush(&mut self) -> Result<(), PipelineError> {
        let handlers = self.ledger.handlers.flush();
        let sink = match self.sink() {
            Some(sink) => sink.flush().await,
            None => Ok(()),
        };
        handlers.and(sink)
    }
}
