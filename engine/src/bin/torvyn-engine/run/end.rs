//! Where elements end: in the output, or in a component.

use torvyn_engine::streaming::{BackpressureSignal, StreamElement};

use super::line::Counts;
use super::output::Output;
use super::stage::Sinking;
use super::stop::{Stop, Trouble};
use super::time::Backoff;

/// Where elements end.
pub(super) struct End {
    /// Takes the elements, or what a sink reports.
    output: Output,
    sink: Option<Sink>,
}

struct Sink {
    stage: Sinking,
    /// Whether its last answer was `pause`.
    paused: bool,
    backoff: Backoff,
}

/// What an element can be taken back to.
pub(super) struct Mark {
    output: usize,
    counts: Counts,
}

impl End {
    pub(super) fn new(output: Output, sink: Option<Sinking>) -> Self {
        let sink = sink.map(|stage| Sink {
            stage,
            paused: false,
            backoff: Backoff::new(),
        });
        Self { output, sink }
    }

    /// Takes an element.
    #[inline]
    pub(super) fn take(
        &mut self,
        element: StreamElement<'_>,
        counts: &mut Counts,
    ) -> Result<(), Trouble> {
        match &mut self.sink {
            None => self.output.push(element.payload)?,
            Some(sink) => sink.deliver(element, counts)?,
        }
        counts.delivered += 1;
        counts.bytes_out += element.payload.len() as u64;
        Ok(())
    }

    /// Whether the sink has asked for a pause.
    #[inline]
    pub(super) fn paused(&self) -> bool {
        self.sink.as_ref().is_some_and(|sink| sink.paused)
    }

    /// Gives a paused sink its time.
    pub(super) fn resume(&mut self) {
        if let Some(sink) = &mut self.sink {
            sink.resume();
        }
    }

    #[inline]
    pub(super) fn mark(&self, counts: &Counts) -> Mark {
        Mark {
            output: self.output.mark(),
            counts: *counts,
        }
    }

    /// Takes back what came here since a mark. A sink keeps what it has.
    pub(super) fn rollback(&mut self, mark: &Mark, counts: &mut Counts) {
        if self.sink.is_none() {
            self.output.rollback(mark.output);
            *counts = mark.counts;
        }
    }

    #[inline]
    pub(super) fn flush_if_full(&mut self) -> Result<(), Stop> {
        self.output.flush_if_full()
    }

    pub(super) fn flush(&mut self) -> Result<(), Stop> {
        self.output.flush()
    }

    /// Ends the sink's work, if there is one, and writes its report.
    pub(super) fn finish(&mut self) -> Result<(), Stop> {
        let Some(Sink { stage, .. }) = &mut self.sink else {
            return Ok(());
        };
        match stage.complete() {
            Ok(Some(report)) => self.output.push(report.payload)?,
            Ok(None) => {}
            Err(trouble) => return Err(trouble.into_stop("in `complete`", &stage.stderr())),
        }
        match stage.teardown() {
            Ok(left) => left
                .elements
                .iter()
                .try_for_each(|element| self.output.push(element.payload)),
            Err(trouble) => Err(trouble.into_stop("in `teardown`", &stage.stderr())),
        }
    }
}

impl Sink {
    fn deliver(&mut self, element: StreamElement<'_>, counts: &mut Counts) -> Result<(), Trouble> {
        if self.paused {
            self.resume();
        }
        match self.stage.deliver(element) {
            Ok(BackpressureSignal::Ready) => self.backoff.reset(),
            Ok(BackpressureSignal::Pause) => {
                self.paused = true;
                counts.pauses += 1;
            }
            Err(trouble) => return Err(trouble.with_stderr(&self.stage.stderr())),
        }
        Ok(())
    }

    fn resume(&mut self) {
        self.backoff.sleep();
        self.paused = false;
    }
}
