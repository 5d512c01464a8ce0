//! How batches are formed, and what is copied.

use std::time::{Duration, Instant};

use pollster::block_on;
use torvyn_engine::WasmEngine;
use torvyn_engine::pipeline::{
    ElementSource, HostError, OnError, Pipeline, Report, Source, Stage, Waited,
};
use torvyn_engine::streaming::{ElementMeta, OutputElement, SourcePoll, Transform};

use super::{Out, compiled, guest, keep, run};

fn lines(count: usize, length: usize) -> Vec<String> {
    (0..count)
        .map(|number| format!("{number:0length$}"))
        .collect()
}

/// Runs lines through two stages, and returns the report. Nothing may get lost on the way.
fn through(
    count: usize,
    length: usize,
    build: impl FnOnce(Pipeline<'static>) -> Pipeline<'static>,
) -> Report {
    let lines = lines(count, length);
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let (out, outcome) = run(&lines, |pipeline| build(pipeline.metered(true)));
    assert_eq!(out, lines);
    outcome.unwrap()
}

#[test]
fn a_batch_has_so_many_elements_and_bytes() {
    let calls = |elements, bytes| {
        let report = through(100, 10, |pipeline| {
            let pipeline = pipeline.max_batch(elements).max_bytes(bytes);
            pipeline.stage(guest("relay")).stage(guest("relay"))
        });
        report
            .stages
            .iter()
            .map(|stage| stage.calls)
            .collect::<Vec<_>>()
    };
    assert_eq!(calls(256, 1 << 20), [1, 1]);
    assert_eq!(calls(10, 1 << 20), [10, 10]);
    assert_eq!(calls(1, 1 << 20), [100, 100]);
    // The element with which a batch reaches its size is the last one in it.
    assert_eq!(calls(256, 41), [20, 20]);
    assert_eq!(calls(256, 1), [100, 100]);
}

/// Each column of a batch crosses in one piece, from the memory of one guest to that of the next.
#[test]
fn a_payload_is_copied_once_from_stage_to_stage() {
    let (count, length) = (1000, 50);
    let report = through(count, length, |pipeline| {
        pipeline
            .max_batch(100)
            .stage(guest("relay"))
            .stage(guest("relay"))
            .stage(guest("relay"))
    });
    let payloads = (count * length) as u64;
    for stage in &report.stages {
        assert_eq!(stage.calls, 10);
        assert_eq!(
            stage.metered.host_copies,
            torvyn_tests::copied(10 * 5) + 10 * 4
        );
        // Two times 64 bits and 32 bits go with each payload.
        assert_eq!(stage.metered.bytes_in, payloads + 20 * count as u64);
    }
    // The host copies to form the batches of the source, and nothing after that.
    assert_eq!(report.gathered_bytes, payloads);
}

/// So it is where elements go one by one.
#[test]
fn a_payload_is_copied_once_without_batches_too() {
    let engine = torvyn_tests::engine();
    let component = compiled(torvyn_tests::guest("flip"));
    let flip = |name: &str| {
        let instance = block_on(engine.instantiate::<Transform>(&component, ()));
        Stage::invoker(name, engine.bind(instance.unwrap()).unwrap())
    };
    // Twice flipped is as it was.
    let report = through(100, 50, |pipeline| {
        pipeline.stage(flip("a")).stage(flip("b"))
    });
    for stage in &report.stages {
        assert_eq!((stage.calls, stage.metered.calls), (100, 100));
        assert_eq!(stage.metered.bytes_in, 100 * 50);
        assert_eq!(stage.metered.host_copies, 100 + torvyn_tests::copied(100));
    }
    assert_eq!(report.gathered_bytes, 0);
}

/// What is left of a batch of which something was filtered lies in one piece as well.
#[test]
fn filtering_copies_nothing() {
    let lines = lines(1000, 50);
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let (out, outcome) = run(&lines, |pipeline| {
        pipeline
            .stage(guest("relay").config("filter=3"))
            .stage(guest("relay"))
    });
    let report = outcome.unwrap();
    assert!((500..800).contains(&out.len()), "{}", out.len());
    assert!(out.is_sorted());
    assert_eq!(report.stages[0].filtered, 1000 - out.len() as u64);
    assert_eq!(report.elements.filtered, 1000 - out.len() as u64);
    assert_eq!(report.gathered_bytes, 1000 * 50);
}

#[test]
fn batches_of_every_size_give_the_same() {
    let lines = lines(500, 8);
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let outputs: Vec<_> = [1, 2, 3, 7, 64, 1000]
        .into_iter()
        .map(|batch| {
            let (out, outcome) = run(&lines, |pipeline| {
                let skip = OnError::skip().retry(1);
                let relay = |config| guest("relay").config(config).on_error(skip);
                pipeline
                    .max_batch(batch)
                    .stage(relay("filter=5 refuse=7"))
                    .stage(relay("trap=11 wear=100"))
                    .stage(relay("refuse=3"))
            });
            (out, outcome.unwrap().elements)
        })
        .collect();
    assert!(outputs[0].1.skipped > 100, "{:?}", outputs[0].1);
    for output in &outputs {
        assert_eq!(output, &outputs[0]);
    }
}

/// Has an element every 20 ms, from the first time on that it is asked.
struct Slow {
    next: Option<Instant>,
    left: u64,
}

impl ElementSource for Slow {
    fn poll(&mut self) -> Result<SourcePoll<'_>, HostError> {
        if self.left == 0 {
            return Ok(SourcePoll::Finished);
        }
        let now = Instant::now();
        let next = self.next.get_or_insert(now);
        if now < *next {
            return Ok(SourcePoll::Pending);
        }
        *next += Duration::from_millis(20);
        self.left -= 1;
        let meta = ElementMeta {
            sequence: self.left,
            timestamp_ns: 0,
        };
        let payload = b"at last";
        Ok(SourcePoll::Ready(OutputElement { meta, payload }))
    }

    fn wait(&mut self, at_most: Option<Duration>) -> Result<Waited, HostError> {
        let next = self.next.unwrap_or_else(Instant::now);
        let left = next.saturating_duration_since(Instant::now());
        std::thread::sleep(at_most.map_or(left, |most| most.min(left)));
        Ok(Waited::Yes)
    }
}

#[test]
fn an_element_waits_for_others_as_long_as_it_may() {
    let batches = |linger| {
        let source = Slow {
            next: None,
            left: 4,
        };
        let pipeline = Pipeline::new()
            .source(Source::new(source))
            .stage(guest("relay"))
            .sink(keep(&Out::default()))
            .linger(linger);
        block_on(pipeline.run()).unwrap().stages[0].calls
    };
    assert_eq!(batches(Duration::ZERO), 4);
    assert_eq!(batches(Duration::from_secs(60)), 1);
}
