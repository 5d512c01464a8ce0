//! Components that take one element a call, with many elements at a time and with one: what becomes
//! of the elements is the same.

use std::sync::{Arc, Mutex};

use pollster::block_on;
use torvyn_engine::pipeline::{HostError, OnError, Pipeline, Rejected, Report, Stage, Stats};
use torvyn_engine::streaming::{AllRoles, ManagedTransform, StreamElement, Transform};
use torvyn_engine::{ExecutionMode, WasmEngine};

use super::{compiled, example, guest, run};

/// A component as a stage that takes one element a call, whatever else it can do.
fn plain(component: &str) -> Stage<'static> {
    let compiled = compiled(component);
    let engine = torvyn_tests::engine();
    let instance = block_on(engine.instantiate::<ManagedTransform>(&compiled, ()));
    Stage::invoker("plain", engine.bind(instance.unwrap()).unwrap())
}

/// The component that does what an element tells it to.
pub(super) fn faulty() -> Stage<'static> {
    plain(torvyn_tests::example("faulty").to_str().unwrap())
}

/// The component that fails on some elements.
pub(super) fn relay(config: &str) -> Stage<'static> {
    plain(torvyn_tests::guest("relay").to_str().unwrap()).config(config)
}

/// What came of a run, as far as it does not depend on how many elements are under way.
#[derive(Debug, PartialEq)]
struct Came {
    out: Vec<String>,
    error: Option<String>,
    /// Delivered, filtered, skipped, dead letters and failed.
    elements: [u64; 5],
    /// What of each stage: elements in and out, filtered, errors, restarts, skipped, dead letters.
    stages: Vec<[u64; 7]>,
    /// The dead letters and the skipped elements: what, where, and why.
    rejected: Vec<(String, String, String)>,
}

/// Runs lines through a pipeline with so many elements at a time.
fn came(
    lines: &[&str],
    max_batch: usize,
    build: impl FnOnce(Pipeline<'static>) -> Pipeline<'static>,
) -> (Came, Report) {
    let rejected = Arc::<Mutex<Vec<_>>>::default();
    let note = || {
        let rejected = Arc::clone(&rejected);
        move |one: &Rejected<'_>| -> Result<(), HostError> {
            rejected.lock().unwrap().push((
                String::from_utf8(one.element.payload.to_vec())?,
                one.place.to_string(),
                one.reason.to_string(),
            ));
            Ok(())
        }
    };
    let (out, outcome) = run(lines, |pipeline| {
        let pipeline = pipeline.dead_letters(note()).on_skip(note());
        build(pipeline.max_batch(max_batch))
    });
    let error = outcome.as_ref().err().map(ToString::to_string);
    let report = outcome.unwrap_or_else(|stopped| stopped.report);
    let of = report.elements;
    let stages = report.stages.iter().map(|stage| {
        [
            stage.elements_in,
            stage.elements_out,
            stage.filtered,
            stage.errors,
            stage.restarts,
            stage.skipped,
            stage.dead_letters,
        ]
    });
    let came = Came {
        out,
        error,
        elements: [
            of.delivered,
            of.filtered,
            of.skipped,
            of.dead_letters,
            of.failed,
        ],
        stages: stages.collect(),
        rejected: std::mem::take(&mut *rejected.lock().unwrap()),
    };
    (came, report)
}

const POLICIES: [OnError; 8] = [
    OnError::fail(),
    OnError::skip(),
    OnError::dead_letter(),
    OnError::fail().retry(0),
    OnError::fail().retry(2),
    OnError::skip().retry(0),
    OnError::skip().retry(1),
    OnError::dead_letter().retry(1),
];

/// A component fails on the first, on the last, or on an element in the middle, in each way in which
/// it can.
#[test]
fn a_failure_is_of_its_element_wherever_that_is() {
    for failure in ["trap", "error internal no ink", "error fatal no more", ""] {
        for at in [0, 1, 5, 20, 39] {
            let mut lines = vec!["echo on"; 40];
            lines[at] = failure;
            for policy in POLICIES {
                let run = |max_batch| {
                    came(&lines, max_batch, |pipeline| {
                        pipeline.stage(faulty().on_error(policy))
                    })
                };
                let (expected, report) = run(1);
                let goes_on = report.elements.delivered == 39;
                assert!(goes_on || expected.error.is_some(), "{expected:?}");
                for max_batch in [2, 7, 256] {
                    let what = format!("{failure:?} at {at} of {max_batch} under {policy:?}");
                    assert_eq!(run(max_batch).0, expected, "{what}");
                }
            }
        }
    }
}

/// An instance that wears out has others after it, and each of them has its share.
#[test]
fn many_failures_are_each_of_their_element() {
    let lines: Vec<String> = (0..600).map(|number| number.to_string()).collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    for policy in [OnError::skip().retry(1), OnError::dead_letter().retry(0)] {
        let run = |max_batch| {
            let build = |pipeline: Pipeline<'static>| {
                pipeline
                    .stage(relay("filter=5 refuse=7 trap=11 wear=50").on_error(policy))
                    .stage(relay("refuse=3 trap=13").on_error(policy))
            };
            came(&lines, max_batch, build).0
        };
        let expected = run(1);
        assert!(expected.stages[0][4] > 10, "{expected:?}");
        assert!(expected.rejected.len() > 100, "{expected:?}");
        for max_batch in [2, 7, 256] {
            assert_eq!(run(max_batch), expected, "{max_batch} under {policy:?}");
        }
    }
}

/// A later stage ends the run: what an earlier one has made of the elements before is delivered.
#[test]
fn what_comes_before_a_failure_of_a_later_stage_is_delivered() {
    let lines: Vec<String> = (0..40).map(|number| format!("echo {number}")).collect();
    let mut lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    lines[20] = "trap";
    for max_batch in [1, 7, 256] {
        let (came, report) = came(&lines, max_batch, |pipeline| {
            pipeline.stage(relay("")).stage(faulty())
        });
        assert_eq!(came.out, lines[..20], "{max_batch}");
        let error = came.error.unwrap();
        assert!(
            error.starts_with("`plain` failed on element 21: "),
            "{error}"
        );
        assert_eq!((report.elements.delivered, report.elements.failed), (20, 1));
    }
}

/// The stages in a pipeline take batches or not, in any order.
#[test]
fn stages_with_and_without_batches_go_together() {
    let lines: Vec<String> = (0..600).map(|number| number.to_string()).collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let skip = OnError::skip().retry(1);
    let run = |max_batch, first: fn(&str) -> Stage<'static>, second: fn(&str) -> Stage<'static>| {
        came(&lines, max_batch, |pipeline| {
            pipeline
                .stage(first("filter=5 refuse=7").on_error(skip))
                .stage(second("trap=11 refuse=9").on_error(skip))
                .stage(first("filter=3").on_error(skip))
        })
        .0
    };
    let expected = run(1, relay, relay);
    let batched = |config: &str| guest("relay").config(config);
    for max_batch in [2, 7, 256] {
        for found in [
            run(max_batch, relay, batched),
            run(max_batch, batched, relay),
        ] {
            assert_eq!(found.out, expected.out, "{max_batch}");
            assert_eq!(found.elements, expected.elements, "{max_batch}");
            assert_eq!(found.rejected, expected.rejected, "{max_batch}");
        }
    }
}

/// The component that makes an element of each part between commas, and refuses `bad`.
fn probe() -> Stage<'static> {
    let engine = torvyn_tests::engine();
    let component = compiled(torvyn_tests::guest("probe"));
    let instance = block_on(engine.instantiate::<AllRoles>(&component, ()));
    Stage::invoker("probe", engine.bind(instance.unwrap()).unwrap())
}

/// However much is made of elements, and in however many parts that goes on: of an element that
/// fails in one of its parts nothing is delivered.
#[test]
fn parts_go_on_together_or_not_at_all() {
    let lines = [
        "multiple 5",
        "echo a,b,bad,c",
        "echo d",
        "multiple 0",
        "echo bad",
        "echo e,f",
    ];
    let lines: Vec<&str> = lines.into_iter().cycle().take(60).collect();
    for policy in [OnError::skip(), OnError::dead_letter(), OnError::fail()] {
        let run = |max_batch, max_bytes| {
            let build = |pipeline: Pipeline<'static>| {
                pipeline
                    .max_bytes(max_bytes)
                    .stage(faulty())
                    .stage(cut())
                    .stage(probe().on_error(policy))
                    .stage(example("identity"))
            };
            let (came, _) = came(&lines, max_batch, build);
            (came.out, came.error, came.elements, came.rejected)
        };
        let expected = run(1, 1 << 20);
        assert!(expected.0.contains(&"4".to_owned()), "{expected:?}");
        for max_batch in [2, 3, 7, 256] {
            for max_bytes in [1, 5, 1 << 20] {
                let what = format!("{max_batch}, {max_bytes}, {policy:?}");
                assert_eq!(run(max_batch, max_bytes), expected, "{what}");
            }
        }
    }
}

/// A stage that makes several elements of one, and leaves out what `echo` has put before it.
fn cut() -> Stage<'static> {
    Stage::from_fn("cut", |StreamElement { meta, payload }, emit| {
        let payload = payload.strip_prefix(b"echo ").unwrap_or(payload);
        for payload in payload.split(|byte| *byte == b',') {
            emit.push(StreamElement { meta, payload }).unwrap();
        }
        Ok(())
    })
}

/// Fuel is a call's, and so an element's: what it does not suffice for is one element.
#[test]
fn limits_are_those_of_one_element() {
    let config = torvyn_tests::config().fuel(Some(200_000));
    let engine = torvyn_tests::engine_with(config);
    let component = block_on(engine.compile_file(torvyn_tests::guest("relay"))).unwrap();
    let lines = ["on and on"; 300];
    for max_batch in [1, 256] {
        let instance = block_on(engine.instantiate::<ManagedTransform>(&component, ()));
        let stage = Stage::invoker("plain", engine.bind(instance.unwrap()).unwrap());
        // So much that all elements together would need more than one call has.
        let (came, _) = came(&lines, max_batch, |pipeline| {
            pipeline.stage(stage.config("spin=1000"))
        });
        assert_eq!(came.out.len(), 300, "{:?}", came.error);
    }
}

/// In async mode the calls of a chunk are one future.
#[test]
fn calls_on_fibers_give_the_same() {
    let config = torvyn_tests::config().execution(ExecutionMode::Async);
    let engine = torvyn_tests::engine_with(config);
    let component = block_on(engine.compile_file(torvyn_tests::example("faulty"))).unwrap();
    let mut lines = vec!["echo on"; 40];
    (lines[7], lines[21]) = ("trap", "error internal no");
    let run = |max_batch| {
        let instance = block_on(engine.instantiate::<Transform>(&component, ()));
        let stage = Stage::invoker("plain", engine.bind(instance.unwrap()).unwrap());
        let policy = OnError::dead_letter().retry(1);
        came(&lines, max_batch, |pipeline| {
            pipeline.stage(stage.on_error(policy))
        })
        .0
    };
    let expected = run(1);
    assert_eq!(expected.elements, [38, 0, 0, 2, 0]);
    for max_batch in [3, 256] {
        assert_eq!(run(max_batch), expected);
    }
}

/// Whoever watches sees every call.
#[test]
fn stats_are_those_of_single_calls() {
    let lines: Vec<&str> = ["echo on", "error internal no"]
        .into_iter()
        .cycle()
        .take(500)
        .collect();
    let stats = Stats::default();
    let (_, report) = came(&lines, 256, |pipeline| {
        pipeline
            .stage(faulty().on_error(OnError::skip()))
            .stats(&stats)
    });
    let (seen, counted) = (&stats.stages()[1], &report.stages[0]);
    assert_eq!((seen.calls, seen.elements), (500, 500));
    assert_eq!((counted.calls, counted.elements_in), (500, 500));
    assert_eq!(seen.bytes, counted.bytes_in);
    assert_eq!((seen.errors, counted.errors), (250, 250));
}
