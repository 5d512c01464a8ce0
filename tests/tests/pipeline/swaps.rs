//! Stages that are swapped while the stream flows.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use pollster::block_on;
use torvyn_engine::EngineError;
use torvyn_engine::pipeline::{
    Checkpoint, OnError, Pipeline, PipelineError, Report, Source, Stage, SwapError, Swaps,
};

use super::{Out, check_tally, example, keep, run};

fn redact(mask: &str) -> Stage<'static> {
    example("redact").config(format!(r#"{{"mask":"{mask}"}}"#))
}

/// How often a stage is swapped. `TORVYN_SWAPS` says another number.
fn swaps() -> usize {
    let swaps = std::env::var("TORVYN_SWAPS").ok();
    swaps.map_or(20, |swaps| swaps.parse().unwrap())
}

/// A pipeline that has elements until somebody says that it is enough, on a thread of its own, and what
/// comes out of it.
struct Running {
    out: Out,
    swaps: Swaps,
    enough: Arc<AtomicBool>,
    thread: thread::JoinHandle<Report>,
}

fn start(stage: Stage<'static>, max_batch: usize) -> Running {
    let (out, swaps) = (Out::default(), Swaps::default());
    let enough = Arc::<AtomicBool>::default();
    let stop = Arc::clone(&enough);
    let elements = (0_u64..)
        .take_while(move |_| !stop.load(Ordering::Relaxed))
        .map(|number| format!("{number} me@example.org"));
    let pipeline = Pipeline::new()
        .source(Source::iter(elements))
        .stage(example("identity"))
        .stage(stage)
        .sink(keep(&out))
        .metered(true)
        .max_batch(max_batch)
        .swaps(&swaps);
    let thread = thread::spawn(move || block_on(pipeline.run()).unwrap());
    Running {
        out,
        swaps,
        enough,
        thread,
    }
}

impl Running {
    fn end(self) -> (Vec<String>, Report) {
        self.enough.store(true, Ordering::Relaxed);
        let report = self.thread.join().unwrap();
        check_tally(&report);
        let out = std::mem::take(&mut *self.out.lock().unwrap());
        (out, report)
    }
}

/// Every element comes out once, in order, and none comes through the stage that was there once the swap is
/// done.
#[test]
fn elements_go_through_one_of_two_stages() {
    for max_batch in [1, 16, 256] {
        let running = start(redact("0"), max_batch);
        let mut since = vec![0];
        for version in 1..=swaps() {
            // For whoever has the time, as many as there are in a minute.
            if swaps() > 20 {
                thread::sleep(Duration::from_millis(10));
            }
            block_on(running.swaps.swap(redact(&version.to_string()))).unwrap();
            since.push(running.out.lock().unwrap().len());
        }
        let (out, report) = running.end();
        let versions = out.iter().zip(0_u64..).map(|(line, number)| {
            let (first, mask) = line.split_once(' ').unwrap();
            assert_eq!(first, number.to_string(), "{max_batch}");
            mask.parse::<usize>().unwrap()
        });
        let versions: Vec<usize> = versions.collect();
        assert!(versions.is_sorted(), "{max_batch}");
        for (version, since) in since.iter().enumerate() {
            let later = &versions[*since..];
            assert!(later.iter().all(|it| *it >= version), "{max_batch}");
        }
        let stage = &report.stages[1];
        assert_eq!((stage.swaps, stage.restarts), (swaps() as u64, 0));
        assert_eq!(report.elements.delivered, out.len() as u64);
        assert_eq!(stage.elements_in, out.len() as u64);
        // What the stages before were measured to take counts.
        assert!(stage.metered.calls >= stage.calls, "{stage:?}");
    }
}

/// What a stage has left at its end goes on when it is swapped, and what it has knows is gone.
#[test]
fn a_stage_that_is_swapped_ends_its_work() {
    let out = Out::default();
    let swaps = Swaps::default();
    let asked = swaps.clone();
    let lines = ["to be", "or not", "to be"].into_iter().enumerate();
    let lines = lines.map(move |(number, line)| {
        if number == 2 {
            let swaps = asked.clone();
            let stage = example("word-count").config(r#"{"top":1}"#);
            thread::spawn(move || block_on(swaps.swap(stage)).unwrap());
            // The request is there before this element is.
            thread::sleep(Duration::from_secs(1));
        }
        line
    });
    let pipeline = Pipeline::new()
        .source(Source::iter(lines))
        .stage(example("word-count").checkpoint(Checkpoint::every(10)))
        .stage(example("redact").config(r#"{"patterns":["be"],"mask":"BE"}"#))
        .sink(keep(&out))
        .max_batch(1)
        .swaps(&swaps);
    let report = block_on(pipeline.run()).unwrap();
    check_tally(&report);
    // The third line came after the request and before the swap.
    let lines = out.lock().unwrap().clone();
    assert_eq!(lines, ["2\tBE", "2\tto", "1\tnot", "1\tor"]);
    assert_eq!(report.stages[0].swaps, 1);
}

#[test]
fn a_stage_that_can_not_come_leaves_the_one_that_is_there() {
    let running = start(redact("there"), 16);
    let refused = |stage: Stage<'static>| match block_on(running.swaps.swap(stage)) {
        Err(SwapError::Refused(error)) => error,
        other => panic!("{other:?}"),
    };
    let source = super::compiled(torvyn_tests::example("line-source"));
    let error = refused(Stage::component("redact", torvyn_tests::engine(), &source));
    assert!(
        matches!(
            &error,
            PipelineError::Start {
                source: EngineError::Mismatch(_),
                ..
            }
        ),
        "{error}"
    );
    let error = refused(example("redact").config("no JSON"));
    assert!(
        matches!(
            &error,
            PipelineError::Call {
                function: "init",
                ..
            }
        ),
        "{error}"
    );
    let error = refused(redact("late").on_error(OnError::dead_letter()));
    assert_eq!(
        error.to_string(),
        "`redact` has dead letters, and nobody takes them"
    );
    let error = block_on(running.swaps.swap(example("word-count"))).unwrap_err();
    assert_eq!(
        error.to_string(),
        "not swapped: no stage is called `word-count`"
    );
    let swaps = running.swaps.clone();
    let (out, report) = running.end();
    assert!(out.iter().all(|line| line.ends_with("there")));
    assert_eq!(report.stages[1].swaps, 0);
    let error = block_on(swaps.swap(redact("late"))).unwrap_err();
    assert!(matches!(error, SwapError::Over), "{error}");
}

/// Asked for before there is a run, a swap comes before the first element.
#[test]
fn a_swap_waits_for_the_run() {
    let swaps = Swaps::default();
    let asked = swaps.clone();
    let asking = thread::spawn(move || block_on(asked.swap(redact("late"))));
    thread::sleep(Duration::from_secs(1));
    let (out, _) = run(&["a@example.org"], |pipeline| {
        pipeline.stage(redact("early")).swaps(&swaps)
    });
    asking.join().unwrap().unwrap();
    assert_eq!(out, ["late"]);
}

#[test]
fn stages_are_swapped_where_there_is_one_job() {
    let swaps = Swaps::default();
    let (_, outcome) = run(&["a"], |pipeline| {
        pipeline.stage(redact("0")).jobs(2).swaps(&swaps)
    });
    assert_eq!(
        outcome.unwrap_err().error.to_string(),
        "stages are swapped where there is one job, and not 2"
    );
}
