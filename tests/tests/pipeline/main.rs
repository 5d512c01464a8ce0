//! Streams through pipelines: every element is delivered, or it is known why not.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod batches;
mod checkpoints;
mod errors;
mod flow;
mod held;
mod jobs;
mod million;
mod mock;
mod own;
mod plain;
mod readme;
mod recorder;
mod resumed;
mod stats;
mod swaps;
mod told;
mod waits;
mod with_host;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use pollster::block_on;
use torvyn_engine::pipeline::{Pipeline, Report, Sink, Source, Stage, Stopped};
use torvyn_engine::streaming::{StreamElement, owned::ProcessError};
use torvyn_engine::{CompiledComponent, WasmEngine};

/// A component, compiled once for all tests.
fn compiled(path: impl AsRef<Path>) -> CompiledComponent {
    static COMPILED: Mutex<BTreeMap<PathBuf, CompiledComponent>> = Mutex::new(BTreeMap::new());
    let path = path.as_ref();
    let mut compiled = COMPILED.lock().unwrap();
    let component = compiled
        .entry(path.to_owned())
        .or_insert_with(|| block_on(torvyn_tests::engine().compile_file(path)).unwrap());
    component.clone()
}

/// A guest of `guest-examples` as a stage.
fn example(name: &str) -> Stage<'static> {
    let component = compiled(torvyn_tests::example(name));
    Stage::component(name, torvyn_tests::engine(), &component)
}

/// A guest of `tests/guests` as a stage.
fn guest(name: &str) -> Stage<'static> {
    let component = compiled(torvyn_tests::guest(name));
    Stage::component(name, torvyn_tests::engine(), &component)
}

/// A stage that makes an element of each part between commas.
fn split() -> Stage<'static> {
    Stage::from_fn("split", |element: StreamElement<'_>, emit| {
        for payload in element.payload.split(|byte| *byte == b',') {
            let meta = element.meta;
            emit.push(StreamElement { meta, payload }).unwrap();
        }
        Ok(())
    })
}

/// A stage that passes everything on and refuses what is `bad`.
fn picky() -> Stage<'static> {
    Stage::from_fn("picky", |element: StreamElement<'_>, emit| {
        if element.payload == b"bad" {
            return Err(ProcessError::InvalidInput("this is bad".to_owned()));
        }
        emit.forward();
        Ok(())
    })
}

/// What came out of a pipeline.
type Out = Arc<Mutex<Vec<String>>>;

/// A sink that keeps what it takes.
fn keep(out: &Out) -> Sink<'static> {
    let out = Arc::clone(out);
    Sink::from_fn(move |element| {
        let text = String::from_utf8(element.payload.to_vec())?;
        out.lock().unwrap().push(text);
        Ok(())
    })
}

/// Runs a pipeline over lines, and returns what comes out of it with the report.
fn run(
    lines: &[&str],
    build: impl FnOnce(Pipeline<'static>) -> Pipeline<'static>,
) -> (Vec<String>, Result<Report, Box<Stopped>>) {
    let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
    let out = Out::default();
    let pipeline = Pipeline::new().source(Source::iter(lines)).sink(keep(&out));
    let outcome = block_on(build(pipeline).run());
    check_tally(match &outcome {
        Ok(report) => report,
        Err(stopped) => &stopped.report,
    });
    let out = std::mem::take(&mut *out.lock().unwrap());
    (out, outcome)
}

/// Every element has exactly one outcome.
fn check_tally(report: &Report) {
    for tally in [report.elements, report.last] {
        let outcomes = [
            tally.delivered,
            tally.filtered,
            tally.skipped,
            tally.dead_letters,
            tally.failed,
            tally.unreached,
        ];
        assert_eq!(tally.taken, outcomes.iter().sum::<u64>(), "{tally:?}");
    }
}
