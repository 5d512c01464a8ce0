//! The source while the stream flows.

use std::time::Duration;

use super::backoff::{Backoff, within};
use crate::EngineError;
use crate::pipeline::chunk::{Filled, Filling, Limits, Unformed, elements};
use crate::pipeline::part::{Living, SourceUnit, Unfilled, Waited, call, judged};
use crate::pipeline::report::{
    PipelineError, Reason, StageReport, Watch, called, clock, host_failed,
};
use crate::streaming::{
    BackpressureSignal, Batch, BatchPoll, ElementBatch, SourcePoll, StreamElement,
};

/// The source while the stream flows.
pub(crate) struct SourceSlot<'p> {
    pub(crate) unit: SourceUnit<'p>,
    pub(crate) report: StageReport,
    pub(crate) watch: Option<Watch>,
    pub(crate) backoff: Backoff,
    /// How many elements it has heard to be done with, if it wants to hear that.
    pub(crate) told: Option<u64>,
}

/// What a source has at the moment.
pub(crate) enum Polled<'s> {
    One(StreamElement<'s>),
    /// Columns that agree.
    Many(ElementBatch<'s>),
    Pending,
    Finished,
}

/// How much a poll gave.
#[derive(Clone, Copy)]
struct Size {
    elements: usize,
    bytes: usize,
}

impl Polled<'_> {
    /// How much that is, if it is anything.
    #[inline]
    fn size(&self) -> Option<Size> {
        let (elements, bytes) = match self {
            Self::One(element) => (1, element.payload.len()),
            Self::Many(batch) => (batch.len(), batch.payloads.len()),
            Self::Pending | Self::Finished => return None,
        };
        Some(Size { elements, bytes })
    }
}

const POLL: &str = "poll-source";
const POLL_BATCH: &str = "poll-batch";

impl<'p> SourceSlot<'p> {
    /// Asks for what there is: a component that makes batches for a batch, if limits say how
    /// large.
    #[inline]
    pub(crate) async fn poll(
        &mut self,
        limits: Option<Limits>,
    ) -> Result<Polled<'_>, PipelineError> {
        let started = clock(self.watch.as_ref());
        self.report.calls += 1;
        let name = &self.report.name;
        let polled = match (&mut self.unit, limits) {
            (SourceUnit::Host(source), _) => match source.poll() {
                Ok(poll) => one(poll),
                Err(source) => return Err(host_failed(name, source)),
            },
            (SourceUnit::Async(source), _) => match source.poll() {
                Ok(poll) => one(poll),
                Err(source) => return Err(host_failed(name, source)),
            },
            (SourceUnit::Batched(unit), Some(limits)) => {
                let elements = u32::try_from(limits.elements).unwrap_or(u32::MAX);
                let bytes = u32::try_from(limits.bytes).unwrap_or(u32::MAX);
                let wanted = (elements, bytes);
                let answer = call!(unit.poll_batch, poll_batch_now(wanted));
                match judged(answer).and_then(many) {
                    Ok(polled) => polled,
                    Err(reason) => return Err(failed(name, POLL_BATCH, reason)),
                }
            }
            (SourceUnit::Each(unit), _) => match judged(call!(unit.poll, poll_now())) {
                Ok(poll) => one(poll),
                Err(reason) => return Err(failed(name, POLL, reason)),
            },
            (SourceUnit::Batched(unit), None) => match judged(call!(unit.poll, poll_now())) {
                Ok(poll) => one(poll),
                Err(reason) => return Err(failed(name, POLL, reason)),
            },
        };
        if let Some(Size { elements, bytes }) = polled.size() {
            self.backoff.reset();
            self.report.add_out(elements, bytes);
            called(self.watch.as_ref(), started, elements, bytes);
        }
        Ok(polled)
    }

    /// Fills a batch with what there is. A component that makes batches is asked for one.
    pub(crate) async fn fill(
        &mut self,
        filling: &mut Filling<'_>,
    ) -> Result<Filled, PipelineError> {
        let (elements, bytes) = (filling.elements(), filling.bytes());
        let watch = self.watch.as_ref();
        let polls = match &mut self.unit {
            SourceUnit::Host(source) => source.fill(filling.again(), watch),
            SourceUnit::Async(source) => source.fill(filling.again(), watch),
            SourceUnit::Each(unit) => call!(unit.fill, fill_now(filling.again(), watch)),
            SourceUnit::Batched(_) => return self.fill_by_batches(filling).await,
        };
        self.report.calls += polls.calls;
        let elements = filling.elements() - elements;
        if elements > 0 {
            self.backoff.reset();
        }
        self.report.add_out(elements, filling.bytes() - bytes);
        polls.filled.map_err(|unfilled| match unfilled {
            Unfilled::Failed(reason) => failed(&self.report.name, POLL, reason),
            Unfilled::Host(source) => host_failed(&self.report.name, source),
            Unfilled::Full(full) => Unformed::from(full).into(),
        })
    }

    /// Fills a batch by a call of a component that makes batches. Behind what has had no place
    /// before, there is room for single elements.
    async fn fill_by_batches(
        &mut self,
        filling: &mut Filling<'_>,
    ) -> Result<Filled, PipelineError> {
        loop {
            let wanted = filling.batch.is_empty().then_some(filling.limits);
            match self.poll(wanted).await? {
                Polled::One(element) => {
                    if !filling.take(element).map_err(Unformed::from)? {
                        return Ok(Filled::Open);
                    }
                }
                Polled::Many(batch) => {
                    let elements = elements(batch)?;
                    filling.batch.append(&elements).map_err(Unformed::from)?;
                    return Ok(Filled::Open);
                }
                Polled::Pending => return Ok(Filled::Pending),
                Polled::Finished => return Ok(Filled::Finished),
            }
        }
    }

    /// Waits until there may be more.
    pub(crate) async fn wait(&mut self, at_most: Option<Duration>) -> Result<(), PipelineError> {
        let waited = match &mut self.unit {
            SourceUnit::Each(_) | SourceUnit::Batched(_) => Ok(Waited::No),
            SourceUnit::Host(source) => source.wait(at_most),
            SourceUnit::Async(source) => {
                let waited = within(at_most, source.wait_for()).await;
                waited.unwrap_or(Ok(())).map(|()| Waited::Yes)
            }
        };
        match waited {
            Ok(Waited::Yes) => {}
            Ok(Waited::No) => self.backoff.wait(at_most).await,
            Err(source) => return Err(host_failed(&self.report.name, source)),
        }
        Ok(())
    }

    /// Tells the source how the sink fares.
    pub(crate) async fn notify(&mut self, signal: BackpressureSignal) -> Result<(), PipelineError> {
        let notified = match &mut self.unit {
            SourceUnit::Each(unit) => call!(unit.notify, notify_now(signal)),
            SourceUnit::Batched(unit) => call!(unit.notify, notify_now(signal)),
            SourceUnit::Host(source) => {
                source.notify(signal);
                Ok(())
            }
            SourceUnit::Async(source) => {
                source.notify(signal);
                Ok(())
            }
        };
        notified.map_err(|error| failed(&self.report.name, "notify-backpressure", error.into()))
    }

    /// Whether it wants to hear that so many elements are done with.
    #[inline]
    pub(crate) fn waits_for_news(&self, done: u64) -> bool {
        self.told.is_some_and(|told| told < done)
    }

    /// Says that so many elements are done with.
    pub(crate) fn acknowledge(&mut self, done: u64) -> Result<(), PipelineError> {
        self.told = Some(done);
        let heard = match &mut self.unit {
            SourceUnit::Each(_) | SourceUnit::Batched(_) => Ok(()),
            SourceUnit::Host(source) => source.acknowledged(done),
            SourceUnit::Async(source) => source.acknowledged(done),
        };
        heard.map_err(|source| host_failed(&self.report.name, source))
    }

    /// Ends the component's work, and adds what it hands over to a batch.
    pub(crate) async fn end(&mut self, left: &mut Batch) -> Result<(), PipelineError> {
        let ended = match self.living() {
            Some(unit) => unit.end(left).await,
            None => Ok(()),
        };
        ended
            .map_err(|reason| failed(&self.report.name, "teardown", reason))
            .map_err(|error| self.explain(error))
    }

    /// The component, if it is one.
    pub(crate) fn living(&mut self) -> Option<&mut (dyn Living + 'p)> {
        match &mut self.unit {
            SourceUnit::Each(unit) => Some(&mut **unit),
            SourceUnit::Batched(unit) => Some(&mut **unit),
            SourceUnit::Host(_) | SourceUnit::Async(_) => None,
        }
    }

    /// Adds what the component has written to stderr to an error, if it belongs there.
    #[cold]
    pub(crate) fn explain(&mut self, mut error: PipelineError) -> PipelineError {
        if let PipelineError::Call {
            position: 0,
            reason: Reason::Fatal { stderr, .. },
            ..
        } = &mut error
            && let Some(unit) = self.living()
        {
            *stderr = unit.stderr();
        }
        error
    }
}

#[inline]
fn one(poll: SourcePoll<'_>) -> Polled<'_> {
    match poll {
        SourcePoll::Ready(element) => Polled::One(element.into()),
        SourcePoll::Pending => Polled::Pending,
        SourcePoll::Finished => Polled::Finished,
    }
}

fn many(poll: BatchPoll<'_>) -> Result<Polled<'_>, Reason> {
    Ok(match poll {
        BatchPoll::Ready(batch) => {
            batch.elements().map_err(EngineError::from)?;
            Polled::Many(batch)
        }
        BatchPoll::Pending => Polled::Pending,
        BatchPoll::Finished => Polled::Finished,
    })
}

#[cold]
fn failed(name: &str, function: &'static str, reason: Reason) -> PipelineError {
    PipelineError::Call {
        stage: name.to_owned(),
        position: 0,
        function,
        reason,
    }
}
