//! Many elements in one go, from a source or to a sink of the program's own.
//!
//! A source makes one element at a time and a sink takes one at a time. The loops around that are
//! compiled for each source and each sink: an element need not leave the registers on its way into
//! a batch, where a call through a table puts it down in memory and picks it up again.

use std::time::{Duration, Instant};

use super::error::HostError;
use super::gather::Limits;
use super::sink::ElementSink;
use super::slot::clock;
use super::source::ElementSource;
use super::stats::Watch;
use crate::streaming::{BackpressureSignal, Batch, BatchFull, Elements, SourcePoll, StreamElement};

/// A batch that is being filled.
pub struct Filling<'f> {
    pub(super) batch: &'f mut Batch,
    /// Takes an element that the batch has no place for.
    pub(super) carry: &'f mut Batch,
    pub(super) limits: Limits,
    /// Since when the first element waits for others, if it may.
    pub(super) since: &'f mut Option<Instant>,
    pub(super) linger: Duration,
}

/// What came of filling a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filled {
    /// There may be more.
    Open,
    /// The source has nothing at the moment.
    Pending,
    /// There is nothing more.
    Finished,
}

/// Why a batch was not filled.
pub enum Unfilled {
    /// The source has failed.
    Source(HostError),
    /// No batch can hold an element.
    Full(BatchFull),
}

impl From<HostError> for Unfilled {
    fn from(error: HostError) -> Self {
        Self::Source(error)
    }
}

impl From<BatchFull> for Unfilled {
    fn from(full: BatchFull) -> Self {
        Self::Full(full)
    }
}

impl Filling<'_> {
    /// How many elements there are.
    pub(super) fn elements(&self) -> usize {
        self.batch.len() + self.carry.len()
    }

    /// How many bytes they have.
    pub(super) fn bytes(&self) -> usize {
        self.batch.payload_bytes() + self.carry.payload_bytes()
    }

    /// Takes an element. Answers whether there is room for others.
    ///
    /// # Errors
    ///
    /// [`BatchFull`] if no batch can hold it.
    #[inline]
    pub(super) fn take(&mut self, element: StreamElement<'_>) -> Result<bool, BatchFull> {
        if self.batch.push(element).is_err() {
            // Beyond 32 bits there is no place in a batch: it is one of its own.
            self.carry.push(element)?;
            return Ok(false);
        }
        if self.linger > Duration::ZERO {
            self.since.get_or_insert_with(Instant::now);
        }
        let Limits { elements, bytes } = self.limits;
        Ok(self.batch.len() < elements && self.batch.payload_bytes() < bytes)
    }
}

/// A source, as a pipeline sees it.
pub trait BulkSource: ElementSource {
    /// Polls until a batch is full or there is nothing, and adds to `polls` how often that was.
    fn fill(
        &mut self,
        filling: &mut Filling<'_>,
        watch: Option<&Watch>,
        polls: &mut u64,
    ) -> Result<Filled, Unfilled>;
}

impl<S: ElementSource> BulkSource for S {
    fn fill(
        &mut self,
        filling: &mut Filling<'_>,
        watch: Option<&Watch>,
        polls: &mut u64,
    ) -> Result<Filled, Unfilled> {
        loop {
            let started = clock(watch);
            *polls += 1;
            let element = match self.poll()? {
                SourcePoll::Ready(element) => element,
                SourcePoll::Pending => return Ok(Filled::Pending),
                SourcePoll::Finished => return Ok(Filled::Finished),
            };
            if let (Some(watch), Some(started)) = (watch, started) {
                watch.called(started.elapsed(), 1, element.payload.len());
            }
            if !filling.take(element.into())? {
                return Ok(Filled::Open);
            }
        }
    }
}

/// A sink, as a pipeline sees it.
pub trait BulkSink: ElementSink {
    /// Delivers elements until none is left, one is not taken, or the sink asks for a pause.
    fn deliver_all(
        &mut self,
        elements: &mut Elements<'_>,
        watch: Option<&Watch>,
    ) -> Result<BackpressureSignal, HostError>;
}

impl<S: ElementSink> BulkSink for S {
    fn deliver_all(
        &mut self,
        elements: &mut Elements<'_>,
        watch: Option<&Watch>,
    ) -> Result<BackpressureSignal, HostError> {
        for element in elements {
            let started = clock(watch);
            let signal = self.deliver(element)?;
            if let (Some(watch), Some(started)) = (watch, started) {
                watch.called(started.elapsed(), 1, element.payload.len());
            }
            if signal == BackpressureSignal::Pause {
                return Ok(signal);
            }
        }
        Ok(BackpressureSignal::Ready)
    }
}
