//! What is seen of stages while they work.

use std::thread::sleep;
use std::time::Duration;

use torvyn_engine::pipeline::{OnError, Stage, Stats};

use super::{guest, run};

#[test]
fn stats_count_what_the_report_counts() {
    let lines: Vec<String> = (0..5000).map(|number| format!("{number:04}")).collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    for jobs in [1, 2] {
        let stats = Stats::default();
        let (_, outcome) = run(&lines, |pipeline| {
            let stage = guest("relay").config("refuse=100 wear=2000");
            pipeline
                .stage(stage.on_error(OnError::skip().retry(1)))
                .stats(&stats)
                .jobs(jobs)
        });
        let report = outcome.unwrap();
        let stages = stats.stages();
        let names: Vec<_> = stages.iter().map(|stage| &*stage.name).collect();
        assert_eq!(names, ["source", "relay", "sink"]);
        let (seen, counted) = (&stages[1], &report.stages[0]);
        assert_eq!(seen.elements, counted.elements_in);
        assert_eq!(seen.bytes, counted.bytes_in);
        assert_eq!(seen.calls, counted.calls);
        assert_eq!(seen.errors, counted.errors);
        assert_eq!(seen.restarts, counted.restarts);
        assert!(seen.errors > 10 && seen.restarts >= 1, "{seen:?}");
        assert_eq!(seen.queue, 0);
        assert!(
            seen.p50 > Duration::ZERO && seen.p50 <= seen.p99,
            "{seen:?}"
        );
        assert_eq!((stages[0].elements, stages[0].bytes), (5000, 20_000));
        assert_eq!(stages[2].elements, report.elements.delivered);
    }
}

/// A call takes as long as it sleeps, at least.
#[test]
fn quantiles_are_what_calls_took() {
    let stats = Stats::default();
    let mut elements = 0;
    let sleeper = Stage::from_fn("sleeper", move |element, emit| {
        elements += 1;
        sleep(Duration::from_millis(match elements {
            20 => 60,
            _ => 2,
        }));
        emit.push(element).map_err(|full| panic!("{full}"))
    });
    let (_, outcome) = run(&["four"; 20], |pipeline| {
        pipeline.stage(sleeper).max_batch(1).stats(&stats)
    });
    outcome.unwrap();
    let seen = &stats.stages()[1];
    assert_eq!(seen.calls, 20);
    // To within 1 %.
    assert!(seen.p50 > Duration::from_micros(1_980), "{seen:?}");
    assert!(seen.p99 > Duration::from_micros(59_400), "{seen:?}");
    assert!(seen.p50 < seen.p99, "{seen:?}");
}
