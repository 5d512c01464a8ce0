//! Makes the pipeline, runs it to its end, and says how it went.

use std::io;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use torvyn_engine::pipeline::{self, Pipeline, Rejected, Sink, Source, Stopped};

use super::checkpoints::{self, Files, Keeper, Place, Record, Remembering, Written};
use super::dead_letters::{DeadLetterFiles, Form, Lost};
use super::input::Input;
use super::output::Output;
use super::prepare::{Prepared, checkpoint, prepare};
use super::reload;
use super::report::Report;
use super::signals::Signals;
use super::stats::Live;
use super::stop::{Stop, stop, worse};
use super::totals::Totals;
use crate::args::{Letters, RunArgs};
use crate::failure::{Exit, Failure};
use crate::wait::wait;

/// How many elements may have been read beyond the batch that is under way, and more.
const BEYOND: usize = 16;

/// Runs the command, and says how it went.
pub(crate) fn run(args: &RunArgs) -> ExitCode {
    let mut report = Report::new(args);
    let outcome = stream(args, &mut report);
    report.finish(outcome)
}

/// Makes the components ready, opens the files, and runs the stream to its end. What was processed
/// is written, whatever ends it.
fn stream(args: &RunArgs, report: &mut Report) -> Result<(), Failure> {
    let hangups = reload::listen(args).map_err(|error| unheard(&error))?;
    let config = args.engine.config()?;
    let begun = checkpoints::begin(args, config.memory_limit())?;
    let place = checkpoints::remembered(args)?;
    let Prepared {
        mut pipeline,
        labels,
        policies,
        sink,
        settings,
        through,
        loader,
        digests,
    } = prepare(args, config, begun.as_ref())?;
    let record = begun.as_ref().and_then(|begun| begun.record.as_ref());
    if let Some(record) = record.filter(|record| record.finished) {
        record.written.iter().try_for_each(Written::check)?;
        report.was_done(record.totals);
        return Ok(());
    }
    let mut input = match labels.source {
        true => None,
        false => Some(open_input(args, record, place.as_ref())?),
    };
    let labels = Arc::new(labels);
    let teller = report.teller(&labels);
    let lost = Lost::default();
    let policies: Vec<_> = policies.iter().map(Option::as_ref).collect();
    let form = match args.dead_letters {
        Letters::Elements => Form::Elements(args.framing),
        Letters::Reasons => Form::Reasons(Arc::clone(&labels), digests.clone()),
    };
    let dead_letters = DeadLetterFiles::open(&policies, form, teller.clone(), &lost)?;
    // Last, as it makes a file empty: by now nothing else is missing.
    let mut output = match (record, &place) {
        (Some(_), _) => Output::append(&args.output, args.framing)?,
        (None, Some(place)) => Output::add_to(&args.output, place.output, args.framing)?,
        (None, None) => Output::create(&args.output, args.framing)?,
    };
    let signals = Arc::new(Signals::new().map_err(|error| unheard(&error))?);

    let elements = record.map(|record| record.elements);
    let elements = elements.or(place.as_ref().map(|place| place.elements));
    let elements = elements.unwrap_or_default();
    if elements > 0 {
        report.goes_on(elements, labels.element);
    }
    let mut keeper = match (begun, &mut input) {
        (Some(begun), Some(input)) => {
            let files = files(args, &output, &dead_letters)?;
            let ends = input.note_ends(most_ends(args));
            let keeper = Keeper::new(begun, settings, files, ends);
            Some(keeper.map_err(Stop::into_failure)?)
        }
        _ => None,
    };
    let remembering = match &mut input {
        Some(input) => remember(args, place, input, &output)?,
        None => None,
    };
    let before = keeper.as_ref().map(Keeper::before).unwrap_or_default();
    let size = input.as_ref().and_then(Input::size);
    let bar = report.begin(size);
    if let Some(input) = input {
        let source = input.within(Arc::clone(&signals), bar, remembering.clone());
        pipeline = pipeline.source(Source::new(source).name("input"));
    }
    let (stopping, skipping) = (Arc::clone(&signals), teller.clone());
    pipeline = pipeline
        .after(elements)
        .stop_when(move || stopping.raised().is_some())
        .on_skip(move |rejected: &Rejected<'_>| {
            skipping.failed(rejected);
            Ok(())
        })
        .dead_letters(dead_letters);
    let reload = reload::begin(args, hangups, loader, through, digests, teller);
    let reload = reload.map_err(|error| unheard(&error))?;
    if let Some(reload) = &reload {
        pipeline = pipeline.swaps(reload.swaps());
    }
    let every = checkpoint(args);
    let pipeline = match (&mut keeper, every) {
        (Some(keeper), Some(every)) => pipeline.checkpoints(every, |it| keeper.keep(it)),
        _ => pipeline,
    };
    let outcome = run_over(args, pipeline, sink, &mut output, report);
    drop(reload);
    let (counts, stopped) = match outcome {
        Ok(counts) => (counts, Ok(())),
        Err(stopped) => (stopped.report, Err(stop(stopped.error, &labels))),
    };
    let now = Totals::new(&counts);
    report.end(before, now, signals.raised());
    let reported = counts
        .from_sink
        .iter()
        .try_for_each(|element| output.push(&element.payload));
    let written = reported.and_then(|()| output.flush());
    let lost = lost.lock().unwrap_or_else(PoisonError::into_inner).take();
    let kept = lost.map_or(Ok(()), |failure| Err(Stop::Failed(failure)));
    let ended = worse(worse(stopped, kept), written);
    let ended = match remembering {
        Some(remembering) => {
            let mut remembering = remembering.lock().unwrap_or_else(PoisonError::into_inner);
            worse(ended, remembering.write().map_err(Stop::Failed))
        }
        None => ended,
    };
    // A run that a signal has ended goes on another time.
    let ended = match (&mut keeper, signals.raised()) {
        (Some(keeper), None) => ended.and_then(|()| keeper.finish(before + now)),
        _ => ended,
    };
    match ended {
        Ok(()) | Err(Stop::Closed) => Ok(()),
        Err(Stop::Failed(failure)) => Err(failure),
    }
}

/// Opens the input, and goes on where an earlier run was. What that has written since goes.
fn open_input(
    args: &RunArgs,
    record: Option<&Record>,
    place: Option<&Place>,
) -> Result<Input, Failure> {
    let mut input = Input::open(args)?;
    if let Some(record) = record {
        input.go_on(record.elements, record.input, &record.before)?;
        // All of them before any is changed.
        record.written.iter().try_for_each(Written::check)?;
        record.written.iter().try_for_each(Written::cut_back)?;
    }
    if let Some(place) = place {
        input.go_on(place.elements, place.bytes, &place.before)?;
    }
    Ok(input)
}

/// Remembers how far the input was read, if the command line asks for that.
fn remember(
    args: &RunArgs,
    place: Option<Place>,
    input: &mut Input,
    output: &Output,
) -> Result<Option<Arc<Mutex<Remembering>>>, Failure> {
    let Some(path) = &args.state else {
        return Ok(None);
    };
    let ends = input.note_ends(most_ends(args));
    let remembering = Remembering::new(path, args, place, ends, output.regular());
    let remembering = remembering.map_err(|error| {
        let text = format!("can't remember how far it was: {error}");
        Failure::new(Exit::Io, text)
    })?;
    Ok(Some(Arc::new(Mutex::new(remembering))))
}

fn unheard(error: &io::Error) -> Failure {
    Failure::new(Exit::Io, format!("can't listen for signals: {error}"))
}

/// Of how many elements it is known where they end: of those under way, and of what was read beyond.
fn most_ends(args: &RunArgs) -> usize {
    let count = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    // Each job has two batches at hand, and one is being read.
    let batches = count(args.flow.jobs).saturating_mul(2).saturating_add(2);
    let most = count(args.flow.max_batch).saturating_mul(batches);
    most.saturating_add(BEYOND)
}

/// The files that checkpoints are of.
fn files(
    args: &RunArgs,
    output: &Output,
    dead_letters: &DeadLetterFiles,
) -> Result<Files, Failure> {
    let opened = || {
        let output = (&*args.output, output.file()?);
        Files::open(&args.input, output, dead_letters.files()?)
    };
    opened().map_err(|error: io::Error| {
        Failure::new(Exit::Io, format!("can't keep checkpoints: {error}"))
    })
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
