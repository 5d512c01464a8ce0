//! Stages whose state is kept: an instance that ends costs nothing of what it knew.

use std::collections::BTreeMap;
use std::sync::{LazyLock, Mutex};
use std::time::Duration;

use fastrand::Rng;
use pollster::block_on;
use torvyn_engine::pipeline::{
    Checkpoint, OnError, Pipeline, PipelineError, Report, Source, Stage,
};
use torvyn_engine::streaming::ManagedTransform;
use torvyn_engine::{
    CompiledComponent, EngineError, ExecutionMode, Lane, SnapshotError, WasmEngine as _,
    WasmtimeEngine,
};

use super::{Out, check_tally, example, keep, run};

/// A line that no call has the fuel for.
static TOO_MUCH: LazyLock<String> = LazyLock::new(|| "too much ".repeat(40_000));

/// How the stage is run.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way {
    pub(super) batches: bool,
    pub(super) fibers: bool,
    pub(super) max_batch: usize,
    pub(super) every: usize,
}

pub(super) fn ways() -> Vec<Way> {
    let mut ways = Vec::new();
    for (batches, fibers) in [(true, false), (false, false), (false, true)] {
        for (max_batch, every) in [(1, 1), (1, 7), (16, 5), (16, 100), (256, 1_000_000)] {
            ways.push(Way {
                batches,
                fibers,
                max_batch,
                every,
            });
        }
    }
    ways
}

fn engine(fibers: bool) -> (WasmtimeEngine, CompiledComponent) {
    static ENGINES: Mutex<BTreeMap<bool, (WasmtimeEngine, CompiledComponent)>> =
        Mutex::new(BTreeMap::new());
    let mut engines = ENGINES.lock().unwrap();
    let (engine, component) = engines.entry(fibers).or_insert_with(|| {
        let execution = match fibers {
            true => ExecutionMode::Async,
            false => ExecutionMode::Blocking,
        };
        let config = torvyn_tests::config()
            .execution(execution)
            .fuel(Some(3_000_000))
            .call_driver_after(Some(3));
        let engine = WasmtimeEngine::new(config).unwrap();
        let component = block_on(engine.compile_file(torvyn_tests::example("word-count")));
        (engine, component.unwrap())
    });
    (engine.clone(), component.clone())
}

pub(super) fn count_words(way: Way) -> Stage<'static> {
    let (engine, component) = engine(way.fibers);
    if way.batches {
        return Stage::component("count", &engine, &component);
    }
    let instance = block_on(engine.instantiate::<ManagedTransform>(&component, ()));
    Stage::invoker("count", engine.bind(instance.unwrap()).unwrap())
}

/// Counts the words of lines, and says what came out.
fn count(lines: &[String], stage: Stage<'static>, max_batch: usize) -> (Vec<String>, Report) {
    let out = Out::default();
    let pipeline = Pipeline::new()
        .source(Source::iter(lines.to_vec()))
        .stage(stage)
        .sink(keep(&out))
        .max_batch(max_batch);
    let report = block_on(pipeline.run()).unwrap();
    check_tally(&report);
    let out = std::mem::take(&mut *out.lock().unwrap());
    (out, report)
}

/// Lines of which some are too much, and how many those are.
pub(super) fn lines(random: &mut Rng, count: u64) -> (Vec<String>, usize) {
    let words = ["ape", "bee", "cat", "dog", "eel"];
    let mut bad = 0;
    let lines = (0..count).map(|_| {
        if random.u64(..20) == 0 {
            bad += 1;
            return TOO_MUCH.clone();
        }
        let line = (0..random.u64(..6)).map(|_| words[random.usize(..5)]);
        line.collect::<Vec<_>>().join(" ")
    });
    (lines.collect(), bad)
}

#[test]
fn a_table_is_what_it_would_be_without_the_lines_that_end_instances() {
    let mut random = Rng::with_seed(2026);
    for way in ways() {
        let (lines, bad) = lines(&mut random, 150);
        assert!(bad > 0, "no line ends an instance");
        let good = lines.iter().filter(|line| **line != *TOO_MUCH).cloned();
        let good: Vec<_> = good.collect();
        let (expected, _) = count(&good, count_words(way), way.max_batch);

        let stage = count_words(way).on_error(OnError::skip());
        let stage = stage.checkpoint(Checkpoint::every(way.every));
        let (table, report) = count(&lines, stage, way.max_batch);
        assert_eq!(table, expected, "{way:?}");
        let stage = &report.stages[0];
        assert_eq!(stage.skipped, bad as u64, "{way:?}");
        assert!(stage.restarts >= bad as u64, "{way:?}: {stage:?}");
        match way.every {
            1 if way.max_batch == 1 => assert!(stage.replayed <= stage.restarts, "{stage:?}"),
            _ => assert!(stage.replayed > 0, "{way:?}: {stage:?}"),
        }
        // Not more often than it is said, and not never.
        let elements = stage.elements_in as usize;
        assert!(
            stage.checkpoints as usize <= elements / way.every,
            "{way:?}: {stage:?}"
        );
        assert_eq!(stage.checkpoints > 0, way.every < 150, "{way:?}: {stage:?}");

        // What that is good for.
        let stage = count_words(way).on_error(OnError::skip().retry(0));
        assert_ne!(count(&lines, stage, way.max_batch).0, expected, "{way:?}");
    }
}

#[test]
fn jobs_have_a_state_each() {
    let (lines, bad) = lines(&mut Rng::with_seed(7), 200);
    let (engine, component) = engine(false);
    let stage = || Stage::component("count", &engine, &component).on_error(OnError::skip());
    let total = |stage: Stage<'static>, jobs: usize| {
        let out = Out::default();
        let pipeline = Pipeline::new()
            .source(Source::iter(lines.clone()))
            .stage(stage)
            .sink(keep(&out))
            .max_batch(8)
            .jobs(jobs);
        let report = block_on(pipeline.run()).unwrap();
        let out = out.lock().unwrap();
        let counts = out.iter().map(|line| line.split_once('\t').unwrap().0);
        let total: u64 = counts.map(|count| count.parse::<u64>().unwrap()).sum();
        (total, report)
    };
    let good = lines.iter().filter(|line| **line != *TOO_MUCH);
    let words: usize = good.map(|line| line.split_whitespace().count()).sum();
    let (counted, report) = total(stage().checkpoint(Checkpoint::every(20)), 3);
    assert_eq!(counted, words as u64);
    assert_eq!(report.elements.skipped, bad as u64);
    assert!(report.stages[0].replayed > 0);
    assert!(total(stage().on_error(OnError::skip().retry(0)), 3).0 < words as u64);
}

/// The elements that are kept have a limit in bytes, too.
#[test]
fn what_is_kept_is_bounded() {
    let lines = vec!["ten bytes.".to_owned(); 100];
    let kept = |every: Checkpoint| {
        let stage = example("word-count").checkpoint(every);
        count(&lines, stage, 10).1.stages[0].checkpoints
    };
    assert_eq!(kept(Checkpoint::every(1_000)), 0);
    // One batch of 100 bytes has room, and two have not.
    assert_eq!(kept(Checkpoint::every(1_000).max_bytes(199)), 9);
    assert_eq!(kept(Checkpoint::every(1_000).max_bytes(200)), 4);
    // A batch that is too large by itself is kept all the same, and alone.
    assert_eq!(kept(Checkpoint::every(1_000).max_bytes(0)), 9);
    assert_eq!(kept(Checkpoint::every(20)), 4);
    assert_eq!(kept(Checkpoint::every(0)), 9);
    assert_eq!(kept(Checkpoint::every(1_000).max_time(Duration::ZERO)), 9);
    let an_hour = Duration::from_secs(3600);
    assert_eq!(kept(Checkpoint::every(1_000).max_time(an_hour)), 0);
}

/// What the stage makes after a failure goes on once.
#[test]
fn nothing_comes_out_twice() {
    let lines: Vec<_> = (0..60)
        .map(|number| match number % 13 {
            5 => "trap".to_owned(),
            9 => "error internal no".to_owned(),
            _ => "multiple 3".to_owned(),
        })
        .collect();
    let lines: Vec<_> = lines.iter().map(String::as_str).collect();
    for max_batch in [1, 8, 256] {
        let policy = |stage: Stage<'static>| stage.on_error(OnError::skip());
        let (out, report) = run(&lines, |pipeline| {
            let stage = policy(example("faulty")).checkpoint(Checkpoint::every(25));
            pipeline.stage(stage).max_batch(max_batch)
        });
        let (expected, _) = run(&lines, |pipeline| {
            let stage = example("faulty").on_error(OnError::skip().retry(0));
            pipeline.stage(stage).max_batch(max_batch)
        });
        assert_eq!(out, expected, "{max_batch}");
        let stage = &report.unwrap().stages[0];
        assert!(stage.replayed > 0, "{stage:?}");
    }
}

/// An answer that the component can't go on is of its element, and not one that comes again.
#[test]
fn what_a_component_can_not_go_on_after_does_not_come_again() {
    let lines = [
        "multiple 2",
        "error fatal out of order",
        "multiple 2",
        "trap",
        "multiple 2",
    ];
    for max_batch in [1, 2, 256] {
        let (out, outcome) = run(&lines, |pipeline| {
            let stage = example("faulty").on_error(OnError::skip().retry(1));
            pipeline
                .stage(stage.checkpoint(Checkpoint::every(100)))
                .max_batch(max_batch)
        });
        let report = outcome.unwrap_or_else(|stopped| panic!("{max_batch}: {stopped}"));
        // In a batch, nothing is answered for the elements after it.
        let delivered = report.elements.delivered;
        assert_eq!(out.len() as u64, 2 * delivered, "{max_batch}");
        assert!(
            delivered >= 1 && report.elements.skipped >= 2,
            "{max_batch}"
        );
        if max_batch == 1 {
            assert_eq!(delivered, 3);
        }
    }
}

/// Without an agreement to lose what an instance knew, a stage goes on all the same: nothing is lost.
/// An element that is to end the run ends it.
#[test]
fn the_policy_decides_on_the_element_alone() {
    let (out, outcome) = run(&["echo", "trap", "echo"], |pipeline| {
        pipeline.stage(example("faulty").checkpoint(Checkpoint::every(10)))
    });
    assert_eq!(out, ["echo"]);
    let error = outcome.unwrap_err().error;
    let PipelineError::Element {
        place, in_flight, ..
    } = &error
    else {
        panic!("{error}");
    };
    assert_eq!((place.to_string().as_str(), in_flight), ("element 2", &1));
}

#[test]
fn a_stage_that_can_not_be_kept_is_refused_before_anything_is_read() {
    let every = Checkpoint::every(10);
    let (_, outcome) = run(&["a"], |pipeline| {
        pipeline.stage(super::picky().checkpoint(every))
    });
    let error = outcome.unwrap_err().error;
    assert_eq!(
        error.to_string(),
        "the state of `picky` can't be kept: it is no component"
    );

    let config = torvyn_tests::config().lane(Lane::Component);
    let engine = WasmtimeEngine::new(config).unwrap();
    let component = block_on(engine.compile_file(torvyn_tests::example("identity"))).unwrap();
    let (_, outcome) = run(&["a"], |pipeline| {
        pipeline.stage(Stage::component("identity", &engine, &component).checkpoint(every))
    });
    let error = outcome.unwrap_err().error;
    let PipelineError::Start { stage, source } = &error else {
        panic!("{error}");
    };
    assert_eq!(stage, "identity");
    let EngineError::Snapshot(source) = source else {
        panic!("{source}");
    };
    assert!(matches!(**source, SnapshotError::Never { .. }), "{source}");
}
