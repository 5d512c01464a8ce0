//! A source of the program's own.

use std::time::Duration;

use crate::pipeline::chunk::{Filled, Filling};
use crate::pipeline::report::{HostError, Reason, Watch, called, clock};
use crate::streaming::{BackpressureSignal, BatchFull, SourcePoll};

/// A source of the program's own.
///
/// A pipeline calls it on its own thread, and does nothing else until it returns.
pub trait ElementSource: Send {
    /// The next element, if there is one at the moment.
    ///
    /// # Errors
    ///
    /// An error ends the run.
    fn poll(&mut self) -> Result<SourcePoll<'_>, HostError>;

    /// Waits until there may be more, after `poll` has answered with `pending`. It may return
    /// earlier than that, and after `at_most` it has to. If it does nothing, as it does by
    /// default, the pipeline waits a while by itself.
    ///
    /// # Errors
    ///
    /// An error ends the run.
    fn wait(&mut self, at_most: Option<Duration>) -> Result<Waited, HostError> {
        let _ = at_most;
        Ok(Waited::No)
    }

    /// Hears that the sink has asked for a pause, or that it is over. Between the two it is not
    /// polled.
    fn notify(&mut self, signal: BackpressureSignal) {
        let _ = signal;
    }

    /// Whether it wants to [hear](Self::acknowledged) how far everything is done with. By default, it
    /// does not. If it does, the sink and the dead letters are flushed after every batch.
    fn wants_acknowledgement(&self) -> bool {
        false
    }

    /// Hears that the first `elements` of those that it has made are done with, in order: each of them
    /// is delivered, filtered, skipped or kept as a dead letter, and who took it was told to write what
    /// it had gathered. It is called after a batch with which the number has grown, and at the end of
    /// the run, even if an error ends it. A source that remembers the place behind that element can
    /// begin there the next time: then nothing gets lost.
    ///
    /// What stages remember of elements that they have filtered is not among what is written.
    ///
    /// # Errors
    ///
    /// An error ends the run.
    fn acknowledged(&mut self, elements: u64) -> Result<(), HostError> {
        let _ = elements;
        Ok(())
    }
}

/// Whether a source has waited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waited {
    /// It has, or it has something.
    Yes,
    /// It can't: somebody else has to.
    No,
}

/// How often a source was polled to fill a batch, and what came of that.
pub struct Polls {
    pub(crate) calls: u64,
    pub(crate) filled: Result<Filled, Unfilled>,
}

/// Why a batch was not filled.
pub(crate) enum Unfilled {
    /// The component has failed.
    Failed(Reason),
    /// The program's own source has failed.
    Host(HostError),
    /// No batch can hold an element.
    Full(BatchFull),
}

impl From<Reason> for Unfilled {
    fn from(reason: Reason) -> Self {
        Self::Failed(reason)
    }
}

impl From<HostError> for Unfilled {
    fn from(error: HostError) -> Self {
        Self::Host(error)
    }
}

impl From<BatchFull> for Unfilled {
    fn from(full: BatchFull) -> Self {
        Self::Full(full)
    }
}

/// A source of the program's own, as a pipeline calls it.
///
/// A source makes one element at a time. The loop around that is compiled for each source: an
/// element need not leave the registers on its way into a batch, where a call through a table
/// puts it down in memory and picks it up again.
pub trait HostSource: ElementSource {
    /// Polls until a batch is full or there is nothing.
    fn fill(&mut self, filling: Filling<'_>, watch: Option<&Watch>) -> Polls;
}

impl<S: ElementSource> HostSource for S {
    fn fill(&mut self, mut filling: Filling<'_>, watch: Option<&Watch>) -> Polls {
        let mut calls = 0;
        let mut fill = || -> Result<Filled, Unfilled> {
            loop {
                let started = clock(watch);
                calls += 1;
                let element = match self.poll()? {
                    SourcePoll::Ready(element) => element,
                    SourcePoll::Pending => return Ok(Filled::Pending),
                    SourcePoll::Finished => return Ok(Filled::Finished),
                };
                called(watch, started, 1, element.payload.len());
                if !filling.take(element.into())? {
                    return Ok(Filled::Open);
                }
            }
        };
        let filled = fill();
        Polls { calls, filled }
    }
}
