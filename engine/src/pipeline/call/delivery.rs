//! The calls of a sink: with a batch, or with one element after the other.

use super::pace::Pace;
use super::sink::SinkSlot;
use crate::EngineError;
use crate::pipeline::chunk::{Chunk, elements};
use crate::pipeline::outcome::BatchOutcomes;
use crate::pipeline::part::{HostSink, SinkUnit, call};
use crate::pipeline::report::{
    PipelineError, Reason, StageReport, Watch, called, clock, host_failed,
};
use crate::streaming::{BackpressureSignal, BatchReceipt, ElementBatch, StreamElement};

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
        batch: ElementBatch<'_>,
        origins: &[u32],
        outcomes: &mut BatchOutcomes,
    ) -> Result<(), PipelineError> {
        if origins.is_empty() {
            return Ok(());
        }
        let Self {
            unit,
            stale,
            pace,
            report,
            watch,
            ..
        } = &mut *self;
        match unit {
            SinkUnit::Host(sink) => {
                let (sink, watch) = (&mut **sink, watch.as_ref());
                return deliver_here(sink, pace, report, watch, (batch, origins), outcomes).await;
            }
            SinkUnit::Batched(_) if !*stale && origins.len() > 1 => {
                if self.deliver_batch(batch, origins, outcomes).await? == AsBatch::Settled {
                    return Ok(());
                }
            }
            SinkUnit::Each(_) | SinkUnit::Batched(_) => {}
        }
        for (element, origin) in elements(batch)?.zip(origins) {
            if !outcomes.is_dead(*origin) {
                self.deliver(element, *origin, outcomes).await?;
            }
        }
        Ok(())
    }

    /// Delivers a batch in one call, if the sink takes batches.
    async fn deliver_batch(
        &mut self,
        batch: ElementBatch<'_>,
        origins: &[u32],
        outcomes: &mut BatchOutcomes,
    ) -> Result<AsBatch, PipelineError> {
        if self.pace.paused {
            self.pace.wait(self.unit.host()).await;
        }
        let SinkUnit::Batched(unit) = &mut self.unit else {
            return Ok(AsBatch::Again);
        };
        let chunk = Chunk::Many { batch, origins };
        self.report.called(chunk);
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
                            delivered(&mut self.report, element, *origin, outcomes);
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

    /// Delivers one element, as often as the policy says.
    pub(super) async fn deliver(
        &mut self,
        element: StreamElement<'_>,
        origin: u32,
        outcomes: &mut BatchOutcomes,
    ) -> Result<(), PipelineError> {
        let chunk = Chunk::One { element, origin };
        let mut left = self.policy.after_end.tries();
        loop {
            if self.pace.paused {
                self.pace.wait(self.unit.host()).await;
            }
            if self.stale
                && let Err(reason) = self.respawn().await
            {
                let reason = self.explain(reason);
                outcomes.end(&[origin], self.position, self.policy, &reason);
                return Ok(());
            }
            self.report.called(chunk);
            let started = clock(self.watch.as_ref());
            let answer = match &mut self.unit {
                SinkUnit::Host(sink) => match sink.deliver(element) {
                    Ok(signal) => Ok(Ok(signal)),
                    Err(source) => return Err(host_failed(&self.report.name, source)),
                },
                SinkUnit::Each(unit) => call!(unit.deliver, deliver_now(element)),
                SinkUnit::Batched(unit) => call!(unit.deliver, deliver_now(element)),
            };
            called(self.watch.as_ref(), started, chunk.len(), chunk.bytes());
            let reason = match answer {
                Ok(Ok(signal)) => {
                    delivered(&mut self.report, element, origin, outcomes);
                    self.pace.heard(signal);
                    return Ok(());
                }
                Ok(Err(error)) => Reason::of(error),
                Err(error) => error.into(),
            };
            self.report.failed(self.watch.as_ref());
            if !reason.has_ended() {
                outcomes.fail(origin, self.position, self.policy, reason);
                return Ok(());
            }
            let reason = self.explain(reason);
            self.stale = true;
            if !self.policy.after_end.replaces() {
                outcomes.end(&[origin], self.position, self.policy, &reason);
                return Ok(());
            }
            if left == 0 {
                outcomes.fail(origin, self.position, self.policy, reason);
                return Ok(());
            }
            left -= 1;
        }
    }
}

/// The sink has taken an element.
#[inline]
fn delivered(
    report: &mut StageReport,
    element: StreamElement<'_>,
    origin: u32,
    outcomes: &mut BatchOutcomes,
) {
    report.add_out(1, element.payload.len());
    outcomes.deliver(origin);
}

/// Delivers elements to a sink of the program's own, which fails on none of them without ending
/// the run.
async fn deliver_here(
    sink: &mut (dyn HostSink + '_),
    pace: &mut Pace,
    report: &mut StageReport,
    watch: Option<&Watch>,
    (batch, origins): (ElementBatch<'_>, &[u32]),
    outcomes: &mut BatchOutcomes,
) -> Result<(), PipelineError> {
    let mut rest = elements(batch)?;
    while rest.len() > 0 {
        if pace.paused {
            pace.wait(Some(sink)).await;
        }
        let from = origins.len() - rest.len();
        let answer = sink.deliver_all(&mut rest, watch);
        let to = origins.len() - rest.len();
        // The last element that was given away is the one that the sink has failed on.
        let taken = to - usize::from(answer.is_err());
        report.delivered(batch, from, taken, to);
        for origin in &origins[from..taken] {
            outcomes.deliver(*origin);
        }
        let signal = answer.map_err(|source| host_failed(&report.name, source))?;
        if taken - from > 1 {
            pace.heard(BackpressureSignal::Ready);
        }
        pace.heard(signal);
    }
    Ok(())
}
