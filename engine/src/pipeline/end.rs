//! Where elements end: in a sink, or in memory.

use std::mem;

use super::error::{PipelineError, host_failed};
use super::fates::Fates;
use super::gather::{Chunk, Gather, elements};
use super::policy::OnError;
use super::reason::Reason;
use super::report::StageReport;
use super::slot::{called, clock};
use super::stats::Watch;
use super::time::Backoff;
use super::unit::{Sink, call};
use crate::streaming::{BackpressureSignal, ElementBatch, StreamElement};

impl StageReport {
    /// A sink was called with elements of a batch, one by one, and took them or not.
    fn delivered(&mut self, batch: ElementBatch<'_>, from: usize, taken: usize, to: usize) {
        let bytes = |until: usize| match until.checked_sub(1) {
            Some(last) => batch.ends.get(last).copied().map_or(0, u64::from),
            None => 0,
        };
        let count = |from: usize, to: usize| (to - from) as u64;
        self.calls += count(from, to);
        self.elements_in += count(from, to);
        self.bytes_in += bytes(to) - bytes(from);
        self.elements_out += count(from, taken);
        self.bytes_out += bytes(taken) - bytes(from);
    }
}

/// Where elements end.
pub(crate) enum End<'p> {
    Sink(Box<SinkEnd<'p>>),
    /// They wait for the sink.
    Collect(Gather),
}

/// A sink while the stream flows.
pub(crate) struct SinkEnd<'p> {
    /// Its place in the pipeline.
    pub(crate) position: usize,
    pub(crate) config: String,
    pub(crate) policy: OnError,
    pub(crate) unit: Sink<'p>,
    /// Whether its instance has ended, and was not replaced yet.
    pub(crate) stale: bool,
    /// Whether its last answer was `pause`.
    pub(crate) paused: bool,
    pub(crate) pauses: u64,
    pub(crate) backoff: Backoff,
    /// What was made of one element so far. It is delivered as a whole.
    pub(crate) held: Gather,
    /// What is delivered of a batch of which not everything is.
    pub(crate) ready: Gather,
    pub(crate) gathered: u64,
    pub(crate) report: StageReport,
    pub(crate) watch: Option<Watch>,
}

impl End<'_> {
    /// Takes what has come through all stages.
    #[inline]
    pub(crate) async fn take(
        &mut self,
        chunk: Chunk<'_>,
        fates: &mut Fates,
    ) -> Result<(), PipelineError> {
        match self {
            Self::Sink(sink) => sink.take(chunk, fates).await,
            Self::Collect(collected) => {
                collected.add(chunk, |origin| !fates.is_dead(origin))?;
                Ok(())
            }
        }
    }

    /// Delivers what was held, at the end of a batch of the source.
    pub(crate) async fn release(&mut self, fates: &mut Fates) -> Result<(), PipelineError> {
        match self {
            Self::Sink(sink) => sink.release(fates).await,
            Self::Collect(_) => Ok(()),
        }
    }
}

impl SinkEnd<'_> {
    async fn take(&mut self, chunk: Chunk<'_>, fates: &mut Fates) -> Result<(), PipelineError> {
        if fates.are_plain() {
            return match chunk {
                Chunk::One { element, origin } => self.deliver(element, origin, fates).await,
                Chunk::Many { batch, origins } => self.deliver_all(batch, origins, fates).await,
            };
        }
        match chunk {
            Chunk::One { element, origin } => self.admit(element, origin, fates).await,
            Chunk::Many { batch, origins } => {
                let mut ready = mem::take(&mut self.ready);
                ready.clear();
                for (element, origin) in elements(batch)?.zip(origins) {
                    self.sort(element, *origin, &mut ready, fates)?;
                }
                let delivered = self
                    .deliver_all(ready.batch.view(), &ready.origins, fates)
                    .await;
                self.ready = ready;
                delivered
            }
        }
    }

    /// Takes an element of a batch in which not everything is as usual.
    async fn admit(
        &mut self,
        element: StreamElement<'_>,
        origin: u32,
        fates: &mut Fates,
    ) -> Result<(), PipelineError> {
        if self.holds_another_than(origin) {
            self.release(fates).await?;
        }
        if fates.is_dead(origin) {
            return Ok(());
        }
        if fates.is_fanned(origin) {
            return self.hold(element, origin);
        }
        self.deliver(element, origin, fates).await
    }

    /// The same for one of many, which are delivered together.
    fn sort(
        &mut self,
        element: StreamElement<'_>,
        origin: u32,
        ready: &mut Gather,
        fates: &Fates,
    ) -> Result<(), PipelineError> {
        if self.holds_another_than(origin) {
            ready.add(self.held.view(), |origin| !fates.is_dead(origin))?;
            self.held.clear();
        }
        if fates.is_dead(origin) {
            return Ok(());
        }
        if fates.is_fanned(origin) {
            return self.hold(element, origin);
        }
        self.gathered += element.payload.len() as u64;
        ready.push(element, origin)
    }

    /// Whether what is held was made of another element than that.
    fn holds_another_than(&self, origin: u32) -> bool {
        let held = self.held.origins.first();
        held.is_some_and(|held| *held != origin)
    }

    fn hold(&mut self, element: StreamElement<'_>, origin: u32) -> Result<(), PipelineError> {
        self.gathered += element.payload.len() as u64;
        self.held.push(element, origin)
    }

    async fn release(&mut self, fates: &mut Fates) -> Result<(), PipelineError> {
        if self.held.is_empty() {
            return Ok(());
        }
        let mut held = mem::take(&mut self.held);
        let origin = held.origins.first().copied().unwrap_or_default();
        let delivered = match fates.is_dead(origin) {
            true => Ok(()),
            false => {
                self.deliver_all(held.batch.view(), &held.origins, fates)
                    .await
            }
        };
        held.clear();
        self.held = held;
        delivered
    }

    /// Delivers elements in one go, if the sink can take them so.
    async fn deliver_all(
        &mut self,
        batch: ElementBatch<'_>,
        origins: &[u32],
        fates: &mut Fates,
    ) -> Result<(), PipelineError> {
        if origins.is_empty() || self.deliver_batch(batch, origins, fates).await? {
            return Ok(());
        }
        if matches!(self.unit, Sink::Host(_)) {
            return self.deliver_here(batch, origins, fates).await;
        }
        for (element, origin) in elements(batch)?.zip(origins) {
            if !fates.is_dead(*origin) {
                self.deliver(element, *origin, fates).await?;
            }
        }
        Ok(())
    }

    /// Delivers elements to a sink of the program's own, which fails on none of them without
    /// ending the run.
    async fn deliver_here(
        &mut self,
        batch: ElementBatch<'_>,
        origins: &[u32],
        fates: &mut Fates,
    ) -> Result<(), PipelineError> {
        let mut rest = elements(batch)?;
        while rest.len() > 0 {
            if self.paused {
                self.wait().await;
            }
            let Sink::Host(sink) = &mut self.unit else {
                break;
            };
            let from = origins.len() - rest.len();
            let answer = sink.deliver_all(&mut rest, self.watch.as_ref());
            let to = origins.len() - rest.len();
            let taken = to - usize::from(answer.is_err());
            self.report.delivered(batch, from, taken, to);
            for origin in origins.get(from..taken).unwrap_or_default() {
                fates.deliver(*origin);
            }
            let signal = answer.map_err(|source| host_failed(&self.report.name, source))?;
            if taken - from > 1 {
                self.heard(BackpressureSignal::Ready);
            }
            self.heard(signal);
        }
        Ok(())
    }

    /// Delivers a batch. Answers `false` if its elements are to be delivered one by one.
    async fn deliver_batch(
        &mut self,
        batch: ElementBatch<'_>,
        origins: &[u32],
        fates: &mut Fates,
    ) -> Result<bool, PipelineError> {
        if self.paused {
            self.wait().await;
        }
        let (Sink::Batched(unit), false, true) = (&mut self.unit, self.stale, origins.len() > 1)
        else {
            return Ok(false);
        };
        let chunk = Chunk::Many { batch, origins };
        self.report.called(chunk);
        let started = clock(self.watch.as_ref());
        let answer = call!(unit.deliver_batch, deliver_batch_now(batch));
        called(self.watch.as_ref(), started, chunk);
        let reason = match answer {
            Ok(Ok(receipt)) => match receipt.refused(origins.len()) {
                Ok(refused) => {
                    let mut refused = refused.iter().peekable();
                    for ((element, origin), at) in elements(batch)?.zip(origins).zip(0..) {
                        if let Some(error) = refused.next_if(|error| error.index == at) {
                            let reason = Reason::of(error.error);
                            self.stale |= reason.has_ended();
                            self.report.failed(self.watch.as_ref());
                            fates.fail(*origin, self.position, self.policy, reason);
                        } else {
                            let element = Chunk::One {
                                element,
                                origin: *origin,
                            };
                            self.report.passed(element);
                            fates.deliver(*origin);
                        }
                    }
                    let signal = receipt.signal;
                    self.heard(signal);
                    return Ok(true);
                }
                Err(malformed) => crate::EngineError::from(malformed).into(),
            },
            Ok(Err(error)) => Reason::of(error),
            Err(error) => error.into(),
        };
        if !reason.has_ended() {
            return Ok(false);
        }
        self.report.failed(self.watch.as_ref());
        let reason = self.explain(reason);
        self.stale = true;
        if self.policy.retries.is_none() {
            fates.end(origins, self.position, self.policy, &reason);
            return Ok(true);
        }
        Ok(false)
    }

    /// Delivers one element, as often as the policy says.
    async fn deliver(
        &mut self,
        element: StreamElement<'_>,
        origin: u32,
        fates: &mut Fates,
    ) -> Result<(), PipelineError> {
        let chunk = Chunk::One { element, origin };
        let mut left = self.policy.retries.unwrap_or(0);
        loop {
            if self.paused {
                self.wait().await;
            }
            if self.stale
                && let Err(reason) = self.respawn().await
            {
                let reason = self.explain(reason);
                fates.end(&[origin], self.position, self.policy, &reason);
                return Ok(());
            }
            self.report.called(chunk);
            let started = clock(self.watch.as_ref());
            let answer = match &mut self.unit {
                Sink::Host(sink) => match sink.deliver(element) {
                    Ok(signal) => Ok(Ok(signal)),
                    Err(source) => return Err(host_failed(&self.report.name, source)),
                },
                Sink::Each(unit) => call!(unit.deliver, deliver_now(element)),
                Sink::Batched(unit) => call!(unit.deliver, deliver_now(element)),
            };
            called(self.watch.as_ref(), started, chunk);
            let reason = match answer {
                Ok(Ok(signal)) => {
                    self.delivered(chunk, origin, fates);
                    self.heard(signal);
                    return Ok(());
                }
                Ok(Err(error)) => Reason::of(error),
                Err(error) => error.into(),
            };
            self.report.failed(self.watch.as_ref());
            if !reason.has_ended() {
                fates.fail(origin, self.position, self.policy, reason);
                return Ok(());
            }
            let reason = self.explain(reason);
            self.stale = true;
            if self.policy.retries.is_none() {
                fates.end(&[origin], self.position, self.policy, &reason);
                return Ok(());
            }
            if left == 0 {
                fates.fail(origin, self.position, self.policy, reason);
                return Ok(());
            }
            left -= 1;
        }
    }

    /// The sink has taken an element.
    #[inline]
    fn delivered(&mut self, element: Chunk<'_>, origin: u32, fates: &mut Fates) {
        self.report.passed(element);
        fates.deliver(origin);
    }

    /// What the sink has answered.
    #[inline]
    fn heard(&mut self, signal: BackpressureSignal) {
        match signal {
            BackpressureSignal::Ready => self.backoff.reset(),
            BackpressureSignal::Pause => {
                self.paused = true;
                self.pauses += 1;
            }
        }
    }
}
