//! What is said on stderr.

use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anstyle::Style;
use indicatif::{HumanBytes, HumanCount, MultiProgress, ProgressBar, ProgressStyle};
use serde::Serialize;

use torvyn_engine::pipeline::{Place, Rejected};

#[cfg(unix)]
use super::label::Label;
use super::label::Labels;
use super::stop::{describe, where_at};
use super::totals::Totals;
use crate::args::RunArgs;
use crate::failure::{Failure, STATUS, WARNING, label};
use crate::print::json_escaped;

/// How much is said, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    Text,
    Json,
    /// Only what ends the run.
    Quiet,
}

/// Says what happens to a stream.
pub(super) struct Report {
    pub(super) mode: Mode,
    /// Where bars are drawn, if they are.
    pub(super) bars: Option<MultiProgress>,
    bar: Option<ProgressBar>,
    started: Option<Instant>,
    /// What there is to say at the end, if the stream began.
    end: Option<End>,
}

/// How a stream has come to its end.
#[derive(Clone, Copy, Default)]
struct End {
    /// What was done in all, and by this program.
    totals: Totals,
    now: Totals,
    elapsed: Duration,
    signal: Option<u8>,
}

/// Says what happens to single elements.
#[derive(Clone)]
pub(super) struct Teller {
    mode: Mode,
    bars: Option<MultiProgress>,
    labels: Arc<Labels>,
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

/// A component was read again.
#[cfg(unix)]
#[derive(Serialize)]
struct Swapped<'a> {
    r#type: &'static str,
    component: &'a str,
    position: usize,
    message: Option<&'a str>,
}

/// A run goes on after so many elements.
#[derive(Serialize)]
struct GoesOn {
    r#type: &'static str,
    elements: u64,
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
        // Bars must not get between the elements.
        let wanted = mode == Mode::Text && apart && io::stderr().is_terminal();
        Self {
            mode,
            bars: wanted.then(MultiProgress::new),
            bar: None,
            started: None,
            end: None,
        }
    }

    /// Who says what happens to single elements.
    pub(super) fn teller(&self, labels: &Arc<Labels>) -> Teller {
        Teller {
            mode: self.mode,
            bars: self.bars.clone(),
            labels: Arc::clone(labels),
        }
    }

    /// Starts the clock, and shows a bar if the size of the input is known.
    pub(super) fn begin(&mut self, size: Option<u64>) -> Option<ProgressBar> {
        self.started = Some(Instant::now());
        let style = ProgressStyle::with_template(
            "{bar:32.green} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left",
        );
        if let (Some(bars), Some(size), Ok(style)) = (&self.bars, size, style) {
            self.bar = Some(bars.add(ProgressBar::new(size).with_style(style)));
        }
        self.bar.clone()
    }

    /// Says that the run goes on after so many elements.
    pub(super) fn goes_on(&self, elements: u64, element: &'static str) {
        match self.mode {
            Mode::Text => {
                let text = format!("after {element} {}", HumanCount(elements));
                label(STATUS, "going on", &text);
            }
            Mode::Json => print_json(&GoesOn {
                r#type: "going-on",
                elements,
            }),
            Mode::Quiet => {}
        }
    }

    /// All was done before.
    pub(super) fn was_done(&mut self, totals: Totals) {
        if self.mode == Mode::Text {
            let text = format!("this run came to its end before: {}", counted(&totals));
            label(STATUS, "nothing to do", &text);
            return;
        }
        self.end = Some(End {
            totals,
            now: Totals::default(),
            elapsed: Duration::ZERO,
            signal: None,
        });
    }

    /// Stops the clock.
    pub(super) fn end(&mut self, before: Totals, now: Totals, signal: Option<u8>) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
        let elapsed = self.started.map_or(Duration::ZERO, |start| start.elapsed());
        self.end = Some(End {
            totals: before + now,
            now,
            elapsed,
            signal,
        });
    }

    /// Says how it went.
    pub(super) fn finish(self, outcome: Result<(), Failure>) -> ExitCode {
        let failure = outcome.err();
        let signal = self.end.as_ref().and_then(|end| end.signal);
        let code = match &failure {
            Some(failure) => failure.exit as u8,
            None => signal.unwrap_or(0),
        };
        if self.mode == Mode::Json {
            print_json(&summary(self.end, failure.as_ref(), code));
            return code.into();
        }
        if let (Mode::Text, Some(end)) = (self.mode, &self.end) {
            let (style, word) = match (&failure, signal) {
                (Some(_), _) => (WARNING, "stopped"),
                (None, Some(_)) => (WARNING, "interrupted"),
                (None, None) => (STATUS, "done"),
            };
            label(style, word, &in_words(end));
        }
        if let Some(failure) = failure {
            failure.print();
        }
        code.into()
    }
}

impl Teller {
    /// Says that a component failed on an element, unless that ends the stream.
    pub(super) fn failed(&self, rejected: &Rejected<'_>) {
        let Some(component) = self.labels.at(rejected.position) else {
            return;
        };
        if rejected.ends_run {
            return;
        }
        let reason = rejected.reason;
        let place = where_at(&rejected.place, &self.labels);
        let shown = component.to_string();
        match self.mode {
            Mode::Text => self.say(WARNING, "warning", &describe(&shown, &place, reason)),
            Mode::Json => {
                let text = reason.to_string();
                let (kind, message) = reason.answer().unwrap_or(("ended", &text));
                print_json(&Failed {
                    r#type: "failed",
                    element: match rejected.place {
                        Place::Taken(number) => Some(number),
                        Place::LeftBy(_) => None,
                    },
                    component: &component.name,
                    position: component.position,
                    kind,
                    message,
                });
            }
            Mode::Quiet => {}
        }
    }

    fn say(&self, style: Style, what: &str, text: &str) {
        match &self.bars {
            Some(bars) => bars.suspend(|| label(style, what, text)),
            None => label(style, what, text),
        }
    }
}

#[cfg(unix)]
impl Teller {
    /// Says that a component was read again, and has taken its own place.
    pub(super) fn swapped(&self, component: &Label) {
        match self.mode {
            Mode::Text => self.say(STATUS, "swapped", &component.to_string()),
            Mode::Json => print_json(&Swapped {
                r#type: "swapped",
                component: &component.name,
                position: component.position,
                message: None,
            }),
            Mode::Quiet => {}
        }
    }

    /// Says that a component was read again, and that the one that was there goes on.
    pub(super) fn not_swapped(&self, component: &Label, message: &str) {
        match self.mode {
            Mode::Text => self.say(WARNING, "warning", &format!("{component}: {message}")),
            Mode::Json => print_json(&Swapped {
                r#type: "not-swapped",
                component: &component.name,
                position: component.position,
                message: Some(message),
            }),
            Mode::Quiet => {}
        }
    }
}

fn counted(totals: &Totals) -> String {
    let Totals {
        taken,
        delivered,
        dropped,
        failed,
        pauses,
        ..
    } = *totals;
    let mut text = format!("{} in, {} out", HumanCount(taken), HumanCount(delivered));
    for (count, what) in [(dropped, "dropped"), (failed, "failed"), (pauses, "pauses")] {
        if count > 0 {
            text += &format!(", {} {what}", HumanCount(count));
        }
    }
    text
}

fn in_words(end: &End) -> String {
    let (text, elapsed) = (counted(&end.totals), end.elapsed);
    let [elements, bytes] = [end.now.taken, end.now.bytes_in].map(|count| rate(count, elapsed));
    format!(
        "{text} in {:.2} s ({} elements/s, {}/s)",
        elapsed.as_secs_f64(),
        HumanCount(elements as u64),
        HumanBytes(bytes as u64),
    )
}

fn summary(end: Option<End>, failure: Option<&Failure>, code: u8) -> Summary<'_> {
    let end = end.unwrap_or_default();
    let (counts, now, elapsed, signal) = (end.totals, end.now, end.elapsed, end.signal);
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
        elements_per_second: rate(now.taken, elapsed),
        bytes_per_second: rate(now.bytes_in, elapsed),
        interrupted: signal.is_some(),
        exit_code: code,
        error: failure.map(|failure| failure.message.as_str()),
        help: failure.and_then(|failure| failure.help.as_deref()),
    }
}

pub(super) fn rate(count: u64, elapsed: Duration) -> f64 {
    match elapsed.is_zero() {
        true => 0.0,
        false => count as f64 / elapsed.as_secs_f64(),
    }
}

/// Writes a line of JSON to stderr. If stderr is closed there is nobody to tell.
pub(super) fn print_json(value: &impl Serialize) {
    if let Ok(line) = serde_json::to_string(value) {
        let line = json_escaped(line) + "\n";
        let _ = io::stderr().lock().write_all(line.as_bytes());
    }
}
