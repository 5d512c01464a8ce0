//! What is said on stderr.

use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use indicatif::{HumanBytes, HumanCount, ProgressBar, ProgressStyle};
use serde::Serialize;

use super::line::Counts;
use super::stop::Refusal;
use crate::args::RunArgs;
use crate::failure::{Failure, STATUS, WARNING, label};

/// How much is said, and how.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Text,
    Json,
    /// Only what ends the run.
    Quiet,
}

/// Says what happens to a stream.
pub(super) struct Report {
    mode: Mode,
    /// Whether a bar would not get between the elements.
    bar_wanted: bool,
    bar: Option<ProgressBar>,
    started: Option<Instant>,
    /// What there is to say at the end, if the stream began.
    end: Option<Totals>,
}

struct Totals {
    counts: Counts,
    elapsed: Duration,
    signal: Option<u8>,
}

/// An element that a component failed on.
#[derive(Serialize)]
struct Failed<'a> {
    r#type: &'static str,
    /// The element's number, from 1; none for what a component handed over at its end.
    element: Option<u64>,
    component: &'a str,
    /// The component's place on the command line, from 1.
    position: usize,
    kind: &'a str,
    message: &'a str,
}

#[derive(Serialize)]
struct Summary<'a> {
    r#type: &'static str,
    elements_in: u64,
    elements_out: u64,
    dropped: u64,
    failed: u64,
    pauses: u64,
    bytes_in: u64,
    bytes_out: u64,
    seconds: f64,
    elements_per_second: f64,
    bytes_per_second: f64,
    interrupted: bool,
    exit_code: u8,
    error: Option<&'a str>,
    help: Option<&'a str>,
}

impl Report {
    pub(super) fn new(args: &RunArgs) -> Self {
        let mode = match (args.json, args.quiet) {
            (true, _) => Mode::Json,
            (false, true) => Mode::Quiet,
            (false, false) => Mode::Text,
        };
        let apart = args.output != Path::new("-") || !io::stdout().is_terminal();
        Self {
            mode,
            bar_wanted: mode == Mode::Text && apart && io::stderr().is_terminal(),
            bar: None,
            started: None,
            end: None,
        }
    }

    /// Starts the clock, and shows a bar if the size of the input is known.
    pub(super) fn begin(&mut self, size: Option<u64>) {
        self.started = Some(Instant::now());
        let style = ProgressStyle::with_template(
            "{bar:32.green} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left",
        );
        if let (true, Some(size), Ok(style)) = (self.bar_wanted, size, style) {
            self.bar = Some(ProgressBar::new(size).with_style(style));
        }
    }

    /// Says how many bytes of the input were taken.
    pub(super) fn progress(&self, position: u64) {
        if let Some(bar) = &self.bar {
            bar.set_position(position);
        }
    }

    /// Says that a component failed on an element, and that the stream goes on.
    pub(super) fn failed(&mut self, element: Option<u64>, place: &str, refusal: &Refusal) {
        let say = || label(WARNING, "warning", &refusal.describe(place));
        match (self.mode, &self.bar) {
            (Mode::Text, Some(bar)) => bar.suspend(say),
            (Mode::Text, None) => say(),
            (Mode::Json, _) => print_json(&Failed {
                r#type: "failed",
                element,
                component: &refusal.component.name,
                position: refusal.component.position,
                kind: refusal.kind,
                message: &refusal.message,
            }),
            (Mode::Quiet, _) => {}
        }
    }

    /// Stops the clock.
    pub(super) fn end(&mut self, counts: Counts, signal: Option<u8>) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
        self.end = Some(Totals {
            counts,
            elapsed: self.started.map_or(Duration::ZERO, |start| start.elapsed()),
            signal,
        });
    }

    /// Says how it went.
    pub(super) fn finish(self, outcome: Result<(), Failure>) -> ExitCode {
        let failure = outcome.err();
        let signal = self.end.as_ref().and_then(|totals| totals.signal);
        let code = match &failure {
            Some(failure) => failure.exit as u8,
            None => signal.unwrap_or(0),
        };
        if self.mode == Mode::Json {
            print_json(&summary(self.end.as_ref(), failure.as_ref(), code));
            return code.into();
        }
        if let (Mode::Text, Some(totals)) = (self.mode, &self.end) {
            let (style, word) = match (&failure, signal) {
                (Some(_), _) => (WARNING, "stopped"),
                (None, Some(_)) => (WARNING, "interrupted"),
                (None, None) => (STATUS, "done"),
            };
            label(style, word, &in_words(totals));
        }
        if let Some(failure) = failure {
            failure.print();
        }
        code.into()
    }
}

fn in_words(totals: &Totals) -> String {
    let Counts {
        taken,
        delivered,
        dropped,
        failed,
        pauses,
        bytes_in,
        ..
    } = totals.counts;
    let mut text = format!("{} in, {} out", HumanCount(taken), HumanCount(delivered));
    for (count, what) in [(dropped, "dropped"), (failed, "failed"), (pauses, "pauses")] {
        if count > 0 {
            text += &format!(", {} {what}", HumanCount(count));
        }
    }
    let [elements, bytes] = [taken, bytes_in].map(|count| rate(count, totals.elapsed));
    format!(
        "{text} in {:.2} s ({} elements/s, {}/s)",
        totals.elapsed.as_secs_f64(),
        HumanCount(elements as u64),
        HumanBytes(bytes as u64),
    )
}

fn summary<'a>(totals: Option<&Totals>, failure: Option<&'a Failure>, code: u8) -> Summary<'a> {
    let counts = totals.map(|totals| totals.counts).unwrap_or_default();
    let elapsed = totals.map(|totals| totals.elapsed).unwrap_or_default();
    Summary {
        r#type: "summary",
        elements_in: counts.taken,
        elements_out: counts.delivered,
        dropped: counts.dropped,
        failed: counts.failed,
        pauses: counts.pauses,
        bytes_in: counts.bytes_in,
        bytes_out: counts.bytes_out,
        seconds: elapsed.as_secs_f64(),
        elements_per_second: rate(counts.taken, elapsed),
        bytes_per_second: rate(counts.bytes_in, elapsed),
        interrupted: totals.is_some_and(|totals| totals.signal.is_some()),
        exit_code: code,
        error: failure.map(|failure| failure.message.as_str()),
        help: failure.and_then(|failure| failure.help.as_deref()),
    }
}

fn rate(count: u64, elapsed: Duration) -> f64 {
    count as f64 / elapsed.as_secs_f64().max(1e-9)
}

/// Writes a line of JSON to stderr. If stderr is closed there is nobody to tell.
fn print_json(value: &impl Serialize) {
    if let Ok(mut line) = serde_json::to_vec(value) {
        line.push(b'\n');
        let _ = io::stderr().lock().write_all(&line);
    }
}
