//! Sends a stream through components.
//!
//! Elements come out of a [`source`], go down a [`line`] of [`stage`]s and come to its [`end`].
//! The [`report`] says on stderr what happened.

mod dead_letters;
mod distinct;
mod end;
mod framing;
mod input;
mod line;
mod output;
mod prepare;
mod report;
mod signals;
mod source;
mod stage;
mod stop;
mod time;

use std::process::ExitCode;

use torvyn_engine::streaming::BackpressureSignal;

use crate::args::RunArgs;
use crate::failure::{Exit, Failure};
use line::Line;
use report::Report;
use signals::Signals;
use source::{Poll, Source};
use stop::{Stop, worse};

/// Runs the command, and says how it went.
pub(crate) fn run(args: &RunArgs) -> ExitCode {
    let mut report = Report::new(args);
    let outcome = prepare::prepare(args).and_then(|mut pipeline| {
        let signals = Signals::new().map_err(|error| {
            Failure::new(Exit::Io, format!("can't listen for signals: {error}"))
        })?;
        report.begin(pipeline.source.size());
        let outcome = pipeline.run(&signals, &mut report);
        report.end(pipeline.line.counts(), signals.raised());
        outcome
    });
    report.finish(outcome)
}

/// Everything between the input and the output.
struct Pipeline {
    source: Source,
    line: Line,
}

impl Pipeline {
    /// Runs the stream to its end. What was processed is written, whatever ends it.
    fn run(&mut self, signals: &Signals, report: &mut Report) -> Result<(), Failure> {
        let outcome = match self.stream(signals, report) {
            Ok(()) => self.finish(report),
            stopped => stopped,
        };
        match worse(outcome, self.line.flush()) {
            Ok(()) | Err(Stop::Closed) => Ok(()),
            Err(Stop::Failed(failure)) => Err(failure),
        }
    }

    fn stream(&mut self, signals: &Signals, report: &mut Report) -> Result<(), Stop> {
        let Self { source, line } = self;
        while signals.raised().is_none() {
            match source.poll() {
                Ok(Poll::Ready(element)) => {
                    line.take(element, report)?;
                    if line.paused() {
                        source.notify(BackpressureSignal::Pause)?;
                        line.resume();
                        source.notify(BackpressureSignal::Ready)?;
                    }
                }
                Ok(Poll::Pending) => {
                    line.flush()?;
                    report.progress(source.position());
                    source.wait(signals)?;
                }
                Ok(Poll::Finished) => break,
                Err(trouble) => return Err(source.failed(trouble)),
            }
        }
        Ok(())
    }

    /// Collects what the components have left, in the order of the stream.
    fn finish(&mut self, report: &mut Report) -> Result<(), Stop> {
        let source = match &mut self.source {
            Source::Component(source, _) => Some(&mut **source),
            Source::Input(_) => None,
        };
        self.line.finish(source, report)
    }
}
