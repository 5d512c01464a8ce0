//! Runs that write down where they are, and go on from there.

use std::sync::{Arc, Mutex};

use fastrand::Rng;
use pollster::block_on;
use torvyn_engine::Snapshot;
use torvyn_engine::pipeline::{Checkpoint, OnError, Pipeline, Sink, Source};

use super::checkpoints::{Way, count_words, lines, ways};
use super::{Out, check_tally, example, keep, run};

/// What a run has written down.
#[derive(Clone)]
struct Written {
    elements: u64,
    output: usize,
    states: Vec<Option<Vec<u8>>>,
}

/// Runs over lines from where another run was, and says what comes out. It ends with an error of the
/// program's own when it has written down so many times where it is.
fn go_on(
    lines: &[String],
    from: Option<&Written>,
    way: Way,
    most: usize,
) -> (Vec<String>, Option<Written>, bool) {
    let out = Out::default();
    let (before, mut stage) = (from.map_or(0, |from| from.elements), count_words(way));
    if let Some(from) = from {
        let state = from.states[1].as_ref().unwrap();
        stage = stage.begin_from(&Snapshot::from_bytes(state).unwrap());
    }
    let rest = lines[usize::try_from(before).unwrap()..].to_vec();
    let written = Arc::new(Mutex::new(None));
    let (kept, output) = (Arc::clone(&written), Arc::clone(&out));
    let mut left = most;
    let pipeline = Pipeline::new()
        .source(Source::iter(rest))
        .stage(super::picky().on_error(OnError::skip()))
        .stage(
            stage
                .on_error(OnError::skip())
                .checkpoint(Checkpoint::every(3)),
        )
        .stage(example("redact"))
        .sink(keep(&out))
        .max_batch(way.max_batch)
        .after(before)
        .checkpoints(Checkpoint::every(way.every), move |progress| {
            assert!(progress.states[0].is_none());
            assert_eq!(progress.elements, before + progress.report.elements.taken);
            let states = progress.states.iter().map(|it| it.map(Snapshot::to_bytes));
            *kept.lock().unwrap() = Some(Written {
                elements: progress.elements,
                output: output.lock().unwrap().len(),
                states: states.collect(),
            });
            left -= 1;
            match left {
                0 => Err("no more".into()),
                _ => Ok(()),
            }
        });
    let ended = match block_on(pipeline.run()) {
        Ok(report) => {
            check_tally(&report);
            true
        }
        Err(stopped) => {
            check_tally(&stopped.report);
            assert_eq!(stopped.error.to_string(), "`checkpoints` failed: no more");
            false
        }
    };
    let out = out.lock().unwrap().clone();
    let written = written.lock().unwrap().clone();
    (out, written, ended)
}

#[test]
fn a_run_goes_on_where_another_one_was() {
    let mut random = Rng::with_seed(20);
    let (mut lines, _) = lines(&mut random, 120);
    lines[17] = "bad".to_owned();
    for way in ways() {
        let (expected, _, ended) = go_on(&lines, None, way, usize::MAX);
        assert!(ended);
        let (mut out, mut from, mut runs) = (Vec::new(), None::<Written>, 0);
        loop {
            let most = if runs == 0 { 1 } else { random.usize(1..4) };
            let (more, written, ended) = go_on(&lines, from.as_ref(), way, most);
            // What was written after the last checkpoint is written again.
            let before = from.as_ref().map_or(0, |from| from.output);
            out.truncate(before);
            out.extend(more);
            runs += 1;
            if ended {
                break;
            }
            from = written.map(|mut written| {
                written.output += before;
                written
            });
        }
        assert_eq!(out, expected, "{way:?}");
        assert!(runs > 1, "{way:?}");
    }
}

#[test]
fn what_a_run_with_checkpoints_can_not_have_is_refused() {
    let every = Checkpoint::every(10);
    let (_, outcome) = run(&["a"], |pipeline| {
        let pipeline = pipeline.stage(example("identity")).jobs(2);
        pipeline.checkpoints(every, |_| Ok(()))
    });
    assert_eq!(
        outcome.unwrap_err().error.to_string(),
        "a run with checkpoints has one job, and not 2"
    );
    let component = super::compiled(torvyn_tests::example("summary-sink"));
    let sink = Sink::component("summary", torvyn_tests::engine(), &component);
    let pipeline = Pipeline::new().source(Source::iter(["a"])).sink(sink);
    let outcome = block_on(pipeline.checkpoints(every, |_| Ok(())).run());
    assert_eq!(
        outcome.unwrap_err().error.to_string(),
        "a run with checkpoints has them of its stages, and `summary` is a component at an end of it: \
         give the pipeline a source and a sink of the program's own"
    );
}
