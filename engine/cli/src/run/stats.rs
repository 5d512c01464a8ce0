//! What components do, shown while they do it.

use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use indicatif::{HumanBytes, HumanCount, MultiProgress, ProgressBar, ProgressStyle};
use serde::Serialize;
use torvyn_engine::pipeline::{StageStats, Stats};
use torvyn_engine::readable::escaped;

use super::report::{Mode, Report, print_json, rate};
use crate::args::RunArgs;
use crate::failure::{STATUS, label};

/// How often lines are redrawn, and how often they are written where nothing can be redrawn.
const REDRAWN: Duration = Duration::from_millis(200);
const WRITTEN: Duration = Duration::from_secs(1);

/// Shows what components do, until it is dropped.
pub(super) struct Live {
    stats: Stats,
    /// Dropping it ends the thread.
    end: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Live {
    /// Begins, if that is wanted.
    pub(super) fn begin(args: &RunArgs, report: &Report) -> Option<Self> {
        if !args.flow.stats {
            return None;
        }
        let stats = Stats::default();
        let (end, ended) = channel();
        let mut view = View {
            stats: stats.clone(),
            json: report.mode == Mode::Json,
            bars: report.bars.clone(),
            lines: Vec::new(),
            last: Vec::new(),
            begun: Instant::now(),
            since: Instant::now(),
        };
        let every = match view.bars {
            Some(_) => REDRAWN,
            None => WRITTEN,
        };
        let thread = thread::spawn(move || {
            while ended.recv_timeout(every) == Err(RecvTimeoutError::Timeout) {
                view.show(false);
            }
            view.end();
        });
        Some(Self {
            stats,
            end: Some(end),
            thread: Some(thread),
        })
    }

    /// Where the stages are counted.
    pub(super) fn stats(&self) -> &Stats {
        &self.stats
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        self.end = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// What is shown, and what was shown last.
struct View {
    stats: Stats,
    json: bool,
    bars: Option<MultiProgress>,
    lines: Vec<ProgressBar>,
    last: Vec<StageStats>,
    begun: Instant,
    since: Instant,
}

#[derive(Serialize)]
struct Line<'a> {
    r#type: &'static str,
    /// Whether rates are those of the whole run, and not since the last line.
    total: bool,
    stage: &'a str,
    elements: u64,
    bytes: u64,
    elements_per_second: f64,
    bytes_per_second: f64,
    p50_us: f64,
    p99_us: f64,
    errors: u64,
    restarts: u64,
    queue: u64,
}

impl View {
    /// Shows what has happened since the last time, or in total.
    fn show(&mut self, total: bool) {
        let (stages, elapsed) = (self.stats.stages(), self.since.elapsed());
        self.since = Instant::now();
        for (index, stage) in stages.iter().enumerate() {
            let before = self.last.get(index);
            let elements = stage.elements - before.map_or(0, |before| before.elements);
            let bytes = stage.bytes - before.map_or(0, |before| before.bytes);
            let rates = (rate(elements, elapsed), rate(bytes, elapsed));
            if self.json {
                print_json(&line(stage, rates, total));
                continue;
            }
            let text = in_words(stage, rates);
            let Some(bars) = &self.bars else {
                label(STATUS, if total { "total" } else { "stats" }, &text);
                continue;
            };
            if self.lines.len() <= index {
                let style = ProgressStyle::with_template("{msg}");
                let style = style.unwrap_or_else(|_| ProgressStyle::default_spinner());
                self.lines
                    .push(bars.add(ProgressBar::new_spinner().with_style(style)));
            }
            if let Some(line) = self.lines.get(index) {
                line.set_message(text);
            }
        }
        self.last = stages;
    }

    /// Shows what there was in all, where it stays.
    fn end(&mut self) {
        self.lines
            .drain(..)
            .for_each(|line| line.finish_and_clear());
        self.bars = None;
        self.last.clear();
        self.since = self.begun;
        self.show(true);
    }
}

fn in_words(stage: &StageStats, (elements, bytes): (f64, f64)) -> String {
    let StageStats {
        name,
        p50,
        p99,
        errors,
        restarts,
        queue,
        ..
    } = stage;
    let name = escaped(name);
    format!(
        "{name}: {} elements/s, {}/s, p50 {p50:.1?}, p99 {p99:.1?}, {errors} errors, {restarts} \
         restarts, {queue} waiting",
        HumanCount(elements as u64),
        HumanBytes(bytes as u64),
    )
}

fn line(
    stage: &StageStats,
    (elements_per_second, bytes_per_second): (f64, f64),
    total: bool,
) -> Line<'_> {
    Line {
        r#type: "stats",
        total,
        stage: &stage.name,
        elements: stage.elements,
        bytes: stage.bytes,
        elements_per_second,
        bytes_per_second,
        p50_us: stage.p50.as_secs_f64() * 1e6,
        p99_us: stage.p99.as_secs_f64() * 1e6,
        errors: stage.errors,
        restarts: stage.restarts,
        queue: stage.queue,
    }
}
