//! Several copies of the stages.

use pollster::block_on;
use torvyn_engine::pipeline::{OnError, PipelineError, Place, Stage};

use super::{example, guest, run};

#[test]
fn the_order_is_kept_whatever_becomes_of_elements() {
    let lines: Vec<String> = (0..20_000).map(|number| number.to_string()).collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let outputs = [1, 2, 5].map(|jobs| {
        let (out, outcome) = run(&lines, |pipeline| {
            let relay = |config| {
                let policy = OnError::skip().retry(1);
                guest("relay").config(config).on_error(policy)
            };
            pipeline
                .max_batch(100)
                .stage(relay("filter=50 refuse=70 spin=100"))
                .stage(relay("trap=900"))
                .jobs(jobs)
        });
        let report = outcome.unwrap();
        assert_eq!(report.stages.len(), 2);
        (
            out,
            report.elements,
            report.stages[0].filtered,
            report.stages[1].skipped,
        )
    });
    assert!(outputs[0].1.skipped > 100, "{:?}", outputs[0].1);
    assert!(outputs[0].3 > 10, "{:?}", outputs[0].3);
    for output in &outputs[1..] {
        assert_eq!(output, &outputs[0]);
    }
}

#[test]
fn what_comes_after_an_error_is_not_delivered() {
    let mut lines = vec!["echo"; 1000];
    lines[700] = "error internal enough";
    let (out, outcome) = run(&lines, |pipeline| {
        pipeline.stage(example("faulty")).max_batch(10).jobs(3)
    });
    assert_eq!(out.len(), 700);
    let stopped = outcome.unwrap_err();
    let PipelineError::Element { place, .. } = &stopped.error else {
        panic!("{stopped}")
    };
    assert_eq!(place, &Place::Taken(701));
    let elements = stopped.report.elements;
    assert_eq!((elements.delivered, elements.failed), (700, 1));
    // Batches that are under way: no more than two for each copy, and the one at hand.
    assert!(elements.unreached <= 10 * 7, "{elements:?}");
}

#[test]
fn every_copy_hands_over_what_it_has() {
    let (out, outcome) = run(&["a a", "b b", "c", "d"], |pipeline| {
        pipeline.stage(example("word-count")).max_batch(1).jobs(2)
    });
    // The first copy has had the first and the third line.
    assert_eq!(out, ["2\ta", "1\tc", "2\tb", "1\td"]);
    assert_eq!(outcome.unwrap().last.delivered, 4);
}

#[test]
fn there_is_only_one_of_a_function() {
    let (_, outcome) = run(&["a"], |pipeline| {
        let stage = Stage::from_fn("upper", |_, _| Ok(()));
        pipeline.stage(stage).jobs(2)
    });
    let error = outcome.unwrap_err().to_string();
    assert!(
        error.starts_with("there is one `upper`, and 2 jobs need as many"),
        "{error}"
    );
}

/// A copy without all stages would let elements past those that it lacks.
#[test]
fn jobs_that_come_after_the_start_are_refused() {
    for jobs in [2, 3] {
        let (out, outcome) = run(&["a", "b", "c"], |pipeline| {
            let mut pipeline = pipeline.stage(example("identity")).max_batch(1);
            block_on(pipeline.start()).unwrap();
            pipeline.jobs(jobs)
        });
        assert!(out.is_empty(), "{out:?}");
        let error = outcome.unwrap_err().to_string();
        let expected = format!("the stages were started for fewer than {jobs} jobs");
        assert!(error.starts_with(&expected), "{error}");
    }
    let (out, outcome) = run(&["a", "b", "c"], |pipeline| {
        let mut pipeline = pipeline.stage(example("identity")).max_batch(1).jobs(3);
        block_on(pipeline.start()).unwrap();
        pipeline.jobs(2).stage(example("identity"))
    });
    assert_eq!(out, ["a", "b", "c"]);
    assert_eq!(outcome.unwrap().stages.len(), 2);
}
