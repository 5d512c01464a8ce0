//! The calls of a sink: with a batch, or with one element after the other.

use super::attempts::Attempts;
use super::sink::SinkSlot;
use crate::EngineError;
use crate::pipeline::chunk::{Chunk, elements};
use crate::pipeline::outcome::BatchOutcomes;
use crate::pipeline::part::{Offer, SinkUnit, Untaken, call};
use crate::pipeline::report::{PipelineError, Reason, called, clock, host_failed};
use crate::streaming::{BackpressureSignal, BatchReceipt};

/// What came of delivering elements as a batch.
#[derive(Clone, Copy, PartialEq, Eq)]
enum AsBatch {
    /// Each of them has its outcome.
    Settled,
    /// None of them has: they are to be delivered again, one by one. A sink that has ended in the
    /// batch may have acted on some of them already, and acts on those twice.
    Again,
}

impl SinkSlot<'_> {
    /// Delivers elements in one go, if the sink can take them so.
    pub(super) async fn deliver_all(
        &mut self,
        chunk: Chunk<'_>,
        outcomes: &mut BatchOutcomes,
    ) -> Result<(), PipelineError> {
        if matches!(self.unit, SinkUnit::Batched(_))
            && !self.stale
            && chunk.len() > 1
            && self.deliver_batch(chunk, outcomes).await? == AsBatch::Settled
        {
            return Ok(());
        }
        self.deliver_each(chunk, outcomes).await
    }

    /// Delivers a batch in one call, if the sink takes batches.
    async fn deliver_batch(
        &mut self,
        chunk: Chunk<'_>,
        outcomes: &mut BatchOutcomes,
    ) -> Result<AsBatch, PipelineError> {
        if self.pace.paused {
            self.pace.wait(&mut self.unit).await;
        }
        let SinkUnit::Batched(unit) = &mut self.unit else {
            return Ok(AsBatch::Again);
        };
        let Chunk { batch, origins } = chunk;
        self.report.called(1, chunk.len(), chunk.bytes());
        let started = clock(self.watch.as_ref());
        let answer = call!(unit.deliver_batch, deliver_batch_now(batch));
        called(self.watch.as_ref(), started, chunk.len(), chunk.bytes());
        let reason = match answer {
            Ok(Ok(receipt)) => match receipt.refused(origins.len()) {
                Ok(refused) => {
                    let mut refused = refused.iter().peekable();
                    for ((element, origin), at) in elements(batch)?.zip(origins).zip(0..) {
                        if let Some(error) = refused.next_if(|error| error.index == at) {
                            let reason = Reason::of(error.error);
                            self.stale |= reason.has_ended();
                            self.report.failed(self.watch.as_ref());
                            outcomes.fail(*origin, self.position, self.policy, reason);
                        } else {
                            self.report.add_out(1, element.payload.len());
                            outcomes.deliver(*origin);
                        }
                    }
                    let BatchReceipt { signal, .. } = receipt;
                    self.pace.heard(signal);
                    return Ok(AsBatch::Settled);
                }
                Err(malformed) => EngineError::from(malformed).into(),
            },
            Ok(Err(error)) => Reason::of(error),
            Err(error) => error.into(),
        };
        if !reason.has_ended() {
            return Ok(AsBatch::Again);
        }
        self.report.failed(self.watch.as_ref());
        let reason = self.explain(reason);
        self.stale = true;
        if self.policy.after_end.replaces() {
            return Ok(AsBatch::Again);
        }
        outcomes.end(origins, self.position, self.policy, &reason);
        Ok(AsBatch::Settled)
    }

    /// Delivers one element after the other, each as often as the policy says.
    async fn deliver_each(
        &mut self,
        chunk: Chunk<'_>,
        outcomes: &mut BatchOutcomes,
    ) -> Result<(), PipelineError> {
        let mut attempts = Attempts::new(self.policy.after_end);
        let mut from = 0;
        while let Some(&origin) = chunk.origins.get(from) {
            if outcomes.is_dead(origin) {
                from += 1;
                continue;
            }
            if self.pace.paused {
                self.pace.wait(&mut self.unit).await;
            }
            if self.stale
                && let Err(reason) = self.respawn().await
            {
                let reason = self.explain(reason);
                outcomes.end(&[origin], self.position, self.policy, &reason);
                return Ok(());
            }
            let offer = Offer {
                elements: chunk.elements_from(from)?,
                watch: self.watch.as_ref(),
            };
            let taken = match &mut self.unit {
                SinkUnit::Host(sink) => sink.deliver_each(offer),
                SinkUnit::Each(unit) => call!(unit.deliver_each, deliver_each_now(offer)),
                SinkUnit::Batched(unit) => call!(unit.deliver_each, deliver_each_now(offer)),
                SinkUnit::Async(sink) => sink.deliver_each(offer).await,
            };
            let to = from + taken.calls;
            // The last element that was given away is the one that the sink has failed on.
            let until = to - usize::from(taken.last.is_err());
            let bytes = chunk.bytes_of(from..to);
            self.report.called(taken.calls, taken.calls, bytes);
            self.report
                .add_out(until - from, chunk.bytes_of(from..until));
            for origin in chunk.origins.get(from..until).unwrap_or_default() {
                outcomes.deliver(*origin);
            }
            // All but the last of those that it took were answered with `ready`.
            if until - from > usize::from(taken.last.is_ok()) {
                self.pace.heard(BackpressureSignal::Ready);
            }
            from = to;
            match taken.last {
                Ok(signal) => self.pace.heard(signal),
                Err(Untaken::Host(source)) => return Err(host_failed(&self.report.name, source)),
                Err(Untaken::Failed(reason)) => {
                    if self.settle(reason, (until, chunk), &mut attempts, outcomes) {
                        from = until;
                    }
                }
            }
        }
        Ok(())
    }

    /// Says what becomes of the element of a chunk that the sink has failed on. Answers whether it
    /// is tried again.
    #[cold]
    fn settle(
        &mut self,
        reason: Reason,
        (at, chunk): (usize, Chunk<'_>),
        attempts: &mut Attempts,
        outcomes: &mut BatchOutcomes,
    ) -> bool {
        let Some(&origin) = chunk.origins.get(at) else {
            return false;
        };
        self.report.failed(self.watch.as_ref());
        if !reason.has_ended() {
            outcomes.fail(origin, self.position, self.policy, reason);
            return false;
        }
        let reason = self.explain(reason);
        self.stale = true;
        if !self.policy.after_end.replaces() {
            outcomes.end(&[origin], self.position, self.policy, &reason);
            return false;
        }
        if attempts.again(at) {
            return true;
        }
        outcomes.fail(origin, self.position, self.policy, reason);
        false
    }
}
