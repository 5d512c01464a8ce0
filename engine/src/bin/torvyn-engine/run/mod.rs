//! Sends a stream through components.
//!
//! Elements come out of a [`source`], go down a [`line`] of [`stage`]s and end in its [`end`].
//! The [`report`] says on stderr what happened.

mod dead_letters;
mod end;
mod framing;
mod input;
mod line;
mod output;
mod report;
mod signals;
mod source;
mod stage;
mod stop;
mod time;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use torvyn_engine::streaming::BackpressureSignal;

use crate::args::{Framing, OnError, RunArgs};
use crate::failure::{Exit, Failure};
use crate::loading::{self, Loaded, Loader};
use dead_letters::Policy;
use end::End;
use input::Input;
use line::Line;
use output::Output;
use report::Report;
use signals::Signals;
use source::Source;
use stage::{Sinking, Sourcing, Transforming};
use stop::Stop;

/// Runs the command, and says how it went.
pub(crate) fn run(args: &RunArgs) -> ExitCode {
    let mut report = Report::new(args);
    let outcome = prepare(args).and_then(|mut pipeline| {
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

/// Loads and configures all components, and then opens the files: an output is not touched if a
/// component is missing.
fn prepare(args: &RunArgs) -> Result<Pipeline, Failure> {
    distinct_files(args)?;
    let mut loader = Loader::new(!args.quiet && !args.json)?;
    let mut components = Vec::new();
    let options = [(&args.source, "--source"), (&args.sink, "--sink")];
    let [source, sink] = options.map(|(given, option)| (given.as_ref(), option));
    let through = args.through.iter().map(|given| (Some(given), "--through"));
    for (given, option) in [source].into_iter().chain(through).chain([sink]) {
        if let Some(given) = given {
            components.push((loader.load(given)?, option));
        }
    }
    let named: Vec<&Loaded> = components.iter().map(|(loaded, _)| loaded).collect();
    let configs = loading::assign(&named, &args.config)?;

    let (mut source, mut stages, mut sink) = (None, Vec::new(), None);
    for (index, ((loaded, option), config)) in components.iter().zip(configs).enumerate() {
        let twins = named
            .iter()
            .filter(|other| other.name == loaded.name)
            .count();
        let label = match twins {
            1 => format!("`{}`", loaded.name),
            _ => format!("`{}` (component {})", loaded.name, index + 1),
        };
        let setup = stage::Setup {
            engine: &loader.engine,
            loaded,
            option,
            label,
            config,
        };
        match *option {
            "--source" => source = Some(Sourcing::new(setup)?),
            "--sink" => sink = Some(Sinking::new(setup)?),
            _ => stages.push(Transforming::new(setup)?),
        }
    }

    let source = match source {
        Some(source) => Source::component(source),
        None => Source::Input(Input::open(args)?),
    };
    let output = Output::create(&args.output, args.framing)?;
    let policy = Policy::new(&args.on_error, args.framing)?;
    let element = match (&source, args.framing) {
        (Source::Input(_), Framing::Lines) => "line",
        _ => "element",
    };
    let line = Line::new(stages, End::new(output, sink), policy, element);
    Ok(Pipeline { source, line })
}

impl Pipeline {
    /// Runs the stream to its end. What was processed is written, whatever ends it.
    fn run(&mut self, signals: &Signals, report: &mut Report) -> Result<(), Failure> {
        let outcome = match self.stream(signals, report) {
            Ok(()) => self.finish(report),
            stopped => stopped,
        };
        let flushed = self.line.flush();
        match outcome.and(flushed) {
            Ok(()) | Err(Stop::Closed) => Ok(()),
            Err(Stop::Failed(failure)) => Err(failure),
        }
    }

    fn stream(&mut self, signals: &Signals, report: &mut Report) -> Result<(), Stop> {
        let Self { source, line } = self;
        while signals.raised().is_none() {
            match source.poll() {
                Ok(source::Poll::Ready(element)) => {
                    line.take(element, report)?;
                    if line.paused() {
                        source.notify(BackpressureSignal::Pause)?;
                        line.resume();
                        source.notify(BackpressureSignal::Ready)?;
                    }
                }
                Ok(source::Poll::Pending) => {
                    line.flush()?;
                    report.progress(source.position());
                    source.wait(signals)?;
                }
                Ok(source::Poll::Finished) => break,
                Err(trouble) => return Err(source.failed(trouble)),
            }
        }
        Ok(())
    }

    fn finish(&mut self, report: &mut Report) -> Result<(), Stop> {
        let source = match &mut self.source {
            Source::Component(source, _) => Some(source),
            Source::Input(_) => None,
        };
        self.line.finish(source, report)
    }
}

/// Refuses to write to a file that is read, or written twice.
fn distinct_files(args: &RunArgs) -> Result<(), Failure> {
    let dead_letters = match &args.on_error {
        OnError::DeadLetter(file) => Some(file.as_path()),
        _ => None,
    };
    let files = [
        (
            "--in",
            Some(args.input.as_path()).filter(|_| args.source.is_none()),
        ),
        ("--out", Some(args.output.as_path())),
        ("--on-error", dead_letters),
    ];
    let mut seen: Vec<(&str, std::path::PathBuf)> = Vec::new();
    for (option, file) in files {
        let Some(file) = file.filter(|file| *file != Path::new("-") || option == "--on-error")
        else {
            continue;
        };
        // A file that does not exist yet is told apart by its name.
        let path = fs::canonicalize(file).unwrap_or_else(|_| file.to_owned());
        if !path.is_file() && path.exists() {
            continue;
        }
        if let Some((other, _)) = seen.iter().find(|(_, known)| *known == path) {
            return Err(Failure::new(
                Exit::Usage,
                format!(
                    "`{other}` and `{option}` name the same file `{}`",
                    file.display()
                ),
            )
            .help("write to another file, and rename it afterwards"));
        }
        seen.push((option, path));
    }
    Ok(())
}
