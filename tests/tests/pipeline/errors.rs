//! What becomes of elements that a stage fails on.

use std::sync::{Arc, Mutex};

use pollster::block_on;
use torvyn_engine::pipeline::{
    DeadLetters, HostError, OnError, Pipeline, PipelineError, Place, Rejected, Sink,
};
use torvyn_engine::streaming::Transform;
use torvyn_engine::{EngineError, SnapshotError, WasiGrants, WasmEngine};

use super::{compiled, example, guest, picky, run, split};

/// What dead letters say: the element, the stage, the number and the reason.
type Kept = Arc<Mutex<Vec<(String, String, Place, String)>>>;

fn keeping(pipeline: Pipeline<'static>, kept: &Kept) -> Pipeline<'static> {
    let kept = Arc::clone(kept);
    pipeline.dead_letters(move |rejected: &Rejected<'_>| {
        kept.lock().unwrap().push((
            String::from_utf8(rejected.element.payload.to_vec())?,
            rejected.stage.to_owned(),
            rejected.place.clone(),
            rejected.reason.to_string(),
        ));
        Ok(())
    })
}

const BATCHES: [usize; 3] = [1, 2, 256];

#[test]
fn an_error_ends_the_run_and_what_came_before_is_delivered() {
    let lines = ["echo 1", "echo 2", "error internal out of ink", "echo 4"];
    for batch in BATCHES {
        let (out, outcome) = run(&lines, |pipeline| {
            pipeline.stage(example("faulty")).max_batch(batch)
        });
        assert_eq!(out, ["echo 1", "echo 2"]);
        let stopped = outcome.unwrap_err();
        let PipelineError::Element { stage, place, .. } = &stopped.error else {
            panic!("{stopped}")
        };
        assert_eq!((&**stage, place), ("faulty", &Place::Taken(3)));
        let text = "`faulty` failed on element 3: internal: out of ink";
        assert_eq!(stopped.to_string(), text);
        let elements = stopped.report.elements;
        assert_eq!((elements.delivered, elements.failed), (2, 1));
    }
}

#[test]
fn refused_elements_are_skipped_or_dead_letters() {
    let lines = ["echo 1", "error unavailable later", "", "echo 4"];
    for batch in BATCHES {
        let (out, outcome) = run(&lines, |pipeline| {
            pipeline
                .stage(example("faulty").on_error(OnError::skip()))
                .max_batch(batch)
        });
        assert_eq!(out, ["echo 1", "echo 4"]);
        let report = outcome.unwrap();
        assert_eq!((report.elements.delivered, report.elements.skipped), (2, 2));
        assert_eq!((report.stages[0].errors, report.stages[0].skipped), (2, 2));

        let kept = Kept::default();
        let (out, outcome) = run(&lines, |pipeline| {
            let stage = example("faulty").on_error(OnError::dead_letter());
            keeping(pipeline.stage(stage).max_batch(batch), &kept)
        });
        assert_eq!(out, ["echo 1", "echo 4"]);
        assert_eq!(outcome.unwrap().elements.dead_letters, 2);
        let kept = kept.lock().unwrap();
        assert_eq!(kept[0].0, "error unavailable later");
        assert_eq!(kept[0].1, "faulty");
        assert_eq!(kept[0].2, Place::Taken(2));
        assert_eq!(kept[0].3, "unavailable: later");
        assert_eq!((&*kept[1].0, &kept[1].2), ("", &Place::Taken(3)));
    }
}

/// What an element was made into before a later stage failed on it is not what is kept.
#[test]
fn dead_letters_are_the_elements_of_the_source() {
    let lines = ["echo a@b.org", "for c@d.org", "echo 3"];
    for batch in BATCHES {
        let kept = Kept::default();
        let (out, _) = run(&lines, |pipeline| {
            let stage = example("faulty").on_error(OnError::dead_letter());
            let pipeline = pipeline.stage(example("redact")).stage(stage);
            keeping(pipeline.max_batch(batch), &kept)
        });
        assert_eq!(out, ["echo [redacted]", "echo 3"]);
        assert_eq!(kept.lock().unwrap()[0].0, "for c@d.org");
    }
}

/// Without agreement to another instance, the end of one is the end of the run.
#[test]
fn a_trap_ends_the_run_whatever_the_verdict() {
    let lines = ["echo 1", "error internal no", "trap", "echo 4"];
    for batch in BATCHES {
        let kept = Kept::default();
        let (out, outcome) = run(&lines, |pipeline| {
            let stage = example("faulty").on_error(OnError::dead_letter());
            keeping(pipeline.stage(stage).max_batch(batch), &kept)
        });
        assert_eq!(out, ["echo 1"]);
        let stopped = outcome.unwrap_err();
        let PipelineError::Element { place, reason, .. } = &stopped.error else {
            panic!("{stopped}")
        };
        assert_eq!(place, &Place::Taken(3));
        assert!(reason.has_ended());
        let kept = kept.lock().unwrap();
        let kept: Vec<_> = kept.iter().map(|dead| &*dead.0).collect();
        assert_eq!(kept, ["error internal no", "trap"]);
        assert_eq!(stopped.report.elements.dead_letters, 2);
    }
}

#[test]
fn with_retries_only_the_guilty_element_is_lost() {
    let lines = [
        "echo 1",
        "trap",
        "echo 3",
        "panic at 4",
        "error fatal 5",
        "echo 6",
    ];
    for batch in BATCHES {
        for retries in [0, 2] {
            let kept = Kept::default();
            let (out, outcome) = run(&lines, |pipeline| {
                let policy = OnError::dead_letter().retry(retries);
                let pipeline = pipeline.stage(example("faulty").on_error(policy));
                keeping(pipeline.stage(example("identity")).max_batch(batch), &kept)
            });
            assert_eq!(out, ["echo 1", "echo 3", "echo 6"]);
            let report = outcome.unwrap();
            assert_eq!(
                (report.elements.delivered, report.elements.dead_letters),
                (3, 3)
            );
            assert!(report.stages[0].restarts >= 3, "{report:?}");
            let kept = kept.lock().unwrap();
            let places: Vec<_> = kept.iter().map(|dead| dead.2.clone()).collect();
            assert_eq!(places, [2, 4, 5].map(Place::Taken));
            assert!(kept[1].3.contains("at 4"), "{}", kept[1].3);
        }
    }
}

/// The instance wears out: a fresh one can do what the old one could not.
#[test]
fn a_retry_may_help() {
    let lines: Vec<String> = (0..20).map(|number| number.to_string()).collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    for batch in BATCHES {
        let (out, outcome) = run(&lines, |pipeline| {
            let stage = guest("relay").config("wear=7");
            pipeline
                .stage(stage.on_error(OnError::fail().retry(1)))
                .max_batch(batch)
        });
        assert_eq!(out, lines);
        let report = outcome.unwrap();
        assert_eq!(report.elements.delivered, 20);
        assert!(report.stages[0].restarts >= 3, "{report:?}");
    }
}

/// The sink traps on an empty element: a batch with one is delivered again, one by one.
#[test]
fn a_sink_of_batches_that_traps_loses_that_element_alone() {
    let grants = WasiGrants::new().env("BREAKS", "empty-payload");
    let engine = torvyn_tests::engine_with(torvyn_tests::config().wasi(grants));
    let component = block_on(engine.compile_file(torvyn_tests::guest("unruly"))).unwrap();
    for batch in BATCHES {
        let kept = Kept::default();
        let policy = OnError::dead_letter().retry(1);
        let sink = Sink::component("sink", &engine, &component).on_error(policy);
        let lines = ["1", "2", "", "4", "5", "6"];
        let (_, outcome) = run(&lines, |pipeline| {
            keeping(pipeline.sink(sink).max_batch(batch), &kept)
        });
        let report = outcome.unwrap();
        let elements = report.elements;
        assert_eq!((elements.delivered, elements.dead_letters), (5, 1));
        // What the last instance has taken.
        assert_eq!(report.from_sink[0].payload, b"3");
        let kept = kept.lock().unwrap();
        let [(element, stage, place, reason)] = &kept[..] else {
            panic!("{kept:?}")
        };
        assert_eq!(
            (&**element, &**stage, place),
            ("", "sink", &Place::Taken(3))
        );
        assert!(reason.contains("there is nothing in it"), "{reason}");
    }
}

/// An element whose parts do not all get through leaves nothing behind.
#[test]
fn an_element_is_delivered_as_a_whole_or_not_at_all() {
    let lines = ["a,b", "c,bad,d", "e", "bad", "f,g,h"];
    for batch in BATCHES {
        let (out, outcome) = run(&lines, |pipeline| {
            pipeline
                .stage(split())
                .stage(example("identity"))
                .stage(picky().on_error(OnError::skip()))
                .stage(example("identity"))
                .max_batch(batch)
        });
        assert_eq!(out, ["a", "b", "e", "f", "g", "h"]);
        let report = outcome.unwrap();
        assert_eq!((report.elements.delivered, report.elements.skipped), (3, 2));
    }
}

#[test]
fn dead_letters_need_somebody_who_takes_them() {
    let (_, outcome) = run(&["a"], |pipeline| {
        pipeline.stage(example("identity").on_error(OnError::dead_letter()))
    });
    let error = outcome.unwrap_err().to_string();
    assert!(error.starts_with("`identity` has dead letters, and nobody takes them"));
}

/// Takes everything, and can't write it.
struct Full;

impl DeadLetters for Full {
    fn take(&mut self, _: &Rejected<'_>) -> Result<(), HostError> {
        Ok(())
    }

    fn flush(&mut self) -> Result<(), HostError> {
        Err("the disk is full".into())
    }
}

/// Whichever handler can't write what it has is the one that is named.
#[test]
fn a_handler_that_fails_to_flush_is_named() {
    for batch in BATCHES {
        let (out, outcome) = run(&["a", "bad"], |pipeline| {
            let stage = picky().on_error(OnError::dead_letter());
            pipeline.stage(stage).dead_letters(Full).max_batch(batch)
        });
        assert_eq!(out, ["a"]);
        let text = outcome.unwrap_err().to_string();
        assert_eq!(text, "`the dead letters` failed: the disk is full");

        let (out, outcome) = run(&["a", "bad"], |pipeline| {
            let stage = picky().on_error(OnError::skip());
            pipeline.stage(stage).on_skip(Full).max_batch(batch)
        });
        assert_eq!(out, ["a"]);
        let text = outcome.unwrap_err().to_string();
        assert_eq!(text, "`the skipped elements` failed: the disk is full");
    }
}

#[test]
fn a_refused_configuration_is_an_error_before_the_first_element() {
    let (out, outcome) = run(&["a"], |pipeline| {
        pipeline.stage(example("redact").config(r#"{"mask":1}"#))
    });
    let stopped = outcome.unwrap_err();
    assert!(out.is_empty());
    assert!(
        stopped
            .to_string()
            .starts_with("`redact` failed in `init`: invalid-input: ")
    );
    assert_eq!(stopped.report.elements.taken, 0);
}

/// What does not fit a component starts nothing, and is no failure of the component's.
#[test]
fn a_snapshot_of_another_component_is_refused_at_the_start() {
    let faulty = compiled(torvyn_tests::example("faulty"));
    let snapshot = block_on(async {
        let engine = torvyn_tests::engine();
        let instance = engine.instantiate::<Transform>(&faulty, ()).await.unwrap();
        engine.bind(instance).unwrap().snapshot().unwrap()
    });
    let (out, outcome) = run(&["echo 1"], |pipeline| {
        pipeline
            .stage(example("faulty"))
            .stage(example("identity").begin_from(&snapshot))
    });
    assert!(out.is_empty());
    let stopped = outcome.unwrap_err();
    let PipelineError::Start { stage, source } = &stopped.error else {
        panic!("{stopped}")
    };
    assert_eq!(stage, "identity");
    let EngineError::Snapshot(error) = source else {
        panic!("{source}")
    };
    assert!(matches!(**error, SnapshotError::OtherComponent { .. }));
    assert_eq!(stopped.report.elements.taken, 0);
}
