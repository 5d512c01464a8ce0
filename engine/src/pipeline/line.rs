//! The stages, the sink, and the books on what became of everything.

use super::end::{End, SinkEnd};
use super::error::PipelineError;
use super::gather::{Chunk, elements};
use super::ledger::Ledger;
use super::push::{Shared, flush, send};
use super::reason::Reason;
use super::slot::Slot;
use crate::streaming::owned::OutputElement;
use crate::streaming::{Batch, ElementBatch};

/// The stages, the sink, and the books on what became of everything.
pub(crate) struct Line<'p> {
    pub(crate) slots: Vec<Slot<'p>>,
    pub(crate) shared: Shared<'p>,
    pub(crate) ledger: Ledger<'p>,
    pub(crate) identity: Identity,
}

/// The places of elements in their own batch: 0, 1, 2 and so on.
#[derive(Debug, Default)]
pub(crate) struct Identity(Vec<u32>);

impl Identity {
    pub(crate) fn of(&mut self, batch: ElementBatch<'_>) -> &[u32] {
        let count = u32::try_from(batch.sequences.len()).unwrap_or(u32::MAX);
        let known = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        self.0.extend(known..count);
        self.0.get(..count as usize).unwrap_or_default()
    }
}

/// A batch as a chunk: a single element goes its own way.
pub(crate) fn chunk_of<'a>(
    batch: ElementBatch<'a>,
    origins: &'a [u32],
) -> Result<Chunk<'a>, PipelineError> {
    if let &[origin] = origins
        && let Some(element) = elements(batch)?.next()
    {
        return Ok(Chunk::One { element, origin });
    }
    Ok(Chunk::Many { batch, origins })
}

/// Sends one batch of the source through stages, to its end.
pub(crate) async fn work<'p>(
    slots: &mut [Slot<'p>],
    chunk: Chunk<'_>,
    shared: &mut Shared<'p>,
) -> Result<(), PipelineError> {
    shared.fates.begin(chunk.len());
    shared.gathering = chunk.len() > 1;
    send(slots, chunk, shared).await?;
    shared.gathering = false;
    flush(slots, shared).await?;
    explain(slots, shared);
    shared.end.release(&mut shared.fates).await
}

/// Adds what components have written to stderr to answers within a batch that they can't go on.
fn explain(slots: &mut [Slot<'_>], shared: &mut Shared<'_>) {
    for ruling in &mut shared.fates.verdicts {
        if let Reason::Fatal { stderr, .. } = &mut ruling.reason
            && stderr.is_empty()
        {
            let mut slots = slots.iter_mut();
            let slot = slots.find(|slot| slot.position == ruling.position);
            let unit = slot.and_then(Slot::living);
            *stderr = unit.map(|unit| unit.stderr()).unwrap_or_default();
        }
    }
}

impl<'p> Line<'p> {
    /// Takes what the source has made.
    pub(crate) async fn take(&mut self, chunk: Chunk<'_>) -> Result<(), PipelineError> {
        self.take_from(0, chunk, None).await
    }

    /// Takes a batch that the source has made.
    pub(crate) async fn take_batch(
        &mut self,
        batch: ElementBatch<'_>,
    ) -> Result<(), PipelineError> {
        let mut identity = std::mem::take(&mut self.identity);
        let taken = match chunk_of(batch, identity.of(batch)) {
            Ok(chunk) => self.take(chunk).await,
            Err(error) => Err(error),
        };
        self.identity = identity;
        taken
    }

    async fn take_from(
        &mut self,
        from: usize,
        chunk: Chunk<'_>,
        left_by: Option<usize>,
    ) -> Result<(), PipelineError> {
        let Self {
            slots,
            shared,
            ledger,
            ..
        } = self;
        let slots = slots.get_mut(from..).unwrap_or_default();
        let watch = slots.first().and_then(|slot| slot.watch.clone());
        if let Some(watch) = &watch {
            watch.waiting(chunk.len());
        }
        let worked = work(slots, chunk, shared).await;
        let settled = ledger.settle(chunk, &mut shared.fates, left_by, worked.is_err());
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
        let mut identity = std::mem::take(&mut self.identity);
        let taken = match chunk_of(left.view(), identity.of(left.view())) {
            Ok(chunk) => self.take_from(position, chunk, Some(position)).await,
            Err(error) => Err(error),
        };
        self.identity = identity;
        taken
    }

    /// Ends the stages' work, in the order of the stream.
    pub(crate) async fn finish_stages(&mut self) -> Result<(), PipelineError> {
        let mut left = Batch::new();
        for at in 0..self.slots.len() {
            let Some(slot) = self.slots.get_mut(at) else {
                break;
            };
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
            return Ok(());
        };
        let position = sink.position;
        let (function, ended) = sink.finish(from_sink, &mut left).await;
        ended.map_err(|reason| self.call_error(position, function, reason))
    }

    pub(crate) fn call_error(
        &self,
        position: usize,
        function: &'static str,
        reason: super::Reason,
    ) -> PipelineError {
        PipelineError::Call {
            stage: self.ledger.name(position).to_owned(),
            position,
            function,
            reason,
        }
    }

    pub(crate) fn sink(&mut self) -> Option<&mut SinkEnd<'p>> {
        match &mut self.shared.end {
            End::Sink(sink) => Some(sink),
            End::Collect(_) => None,
        }
    }

    /// Says that nothing comes for a while.
    pub(crate) fn flush(&mut self) -> Result<(), PipelineError> {
        let letters = self.ledger.flush();
        let sink = self.sink().map_or(Ok(()), |sink| sink.flush());
        letters.and(sink)
    }
}
