//! Makes the pipeline, runs it to its end, and says how it went.

use std::process::ExitCode;
use std::sync::{Arc, PoisonError};

use torvyn_engine::pipeline::{self, Pipeline, Rejected, Sink, Source, Stopped};

use super::dead_letters::{DeadLetterFiles, Lost};
use super::input::Input;
use super::output::Output;
use super::prepare::{Prepared, prepare};
use super::report::{Report, Totals};
use super::signals::Signals;
use super::stats::Live;
use super::stop::{Stop, stop, worse};
use crate::args::RunArgs;
use crate::failure::{Exit, Failure};
use crate::wait::wait;

/// Runs the command, and says how it went.
pub(crate) fn run(args: &RunArgs) -> ExitCode {
    let mut report = Report::new(args);
    let outcome = stream(args, &mut report);
    report.finish(outcome)
}

/// Makes the components ready, opens the files, and runs the stream to its end. What was processed
/// is written, whatever ends it.
fn stream(args: &RunArgs, report: &mut Report) -> Result<(), Failure> {
    let Prepared {
        mut pipeline,
        labels,
        policies,
        sink,
    } = prepare(args)?;
    let input = match labels.source {
        true => None,
        false => Some(Input::open(args)?),
    };
    let labels = Arc::new(labels);
    let teller = report.teller(&labels);
    let lost = Lost::default();
    let policies: Vec<_> = policies.iter().map(Option::as_ref).collect();
    let dead_letters = DeadLetterFiles::open(&policies, args.framing, teller.clone(), &lost)?;
    // Last, as it makes a file empty: by now nothing else is missing.
    let mut output = Output::create(&args.output, args.framing)?;
    let signals =
        Arc::new(Signals::new().map_err(|error| {
            Failure::new(Exit::Io, format!("can't listen for signals: {error}"))
        })?);

    let size = input.as_ref().and_then(Input::size);
    let bar = report.begin(size);
    if let Some(input) = input {
        let source = input.within(Arc::clone(&signals), bar);
        pipeline = pipeline.source(Source::new(source).name("input"));
    }
    let stopping = Arc::clone(&signals);
    pipeline = pipeline
        .stop_when(move || stopping.raised().is_some())
        .on_skip(move |rejected: &Rejected<'_>| {
            teller.failed(rejected);
            Ok(())
        })
        .dead_letters(dead_letters);
    let outcome = run_over(args, pipeline, sink, &mut output, report);
    let (counts, stopped) = match outcome {
        Ok(counts) => (counts, Ok(())),
        Err(stopped) => (stopped.report, Err(stop(stopped.error, &labels))),
    };
    report.end(Totals::new(&counts), signals.raised());
    let reported = counts
        .from_sink
        .iter()
        .try_for_each(|element| output.push(&element.payload));
    let written = reported.and_then(|()| output.flush());
    let lost = lost.lock().unwrap_or_else(PoisonError::into_inner).take();
    let kept = lost.map_or(Ok(()), |failure| Err(Stop::Failed(failure)));
    match worse(worse(stopped, kept), written) {
        Ok(()) | Err(Stop::Closed) => Ok(()),
        Err(Stop::Failed(failure)) => Err(failure),
    }
}

/// Runs a pipeline to a component, or to the output.
fn run_over<'o>(
    args: &RunArgs,
    mut pipeline: Pipeline<'o>,
    sink: bool,
    output: &'o mut Output,
    report: &Report,
) -> Result<pipeline::Report, Box<Stopped>> {
    if !sink {
        pipeline = pipeline.sink(Sink::new(output).name("output"));
    }
    let live = Live::begin(args, report);
    let pipeline = match &live {
        Some(live) => pipeline.stats(live.stats()),
        None => pipeline,
    };
    wait(pipeline.run())
}
