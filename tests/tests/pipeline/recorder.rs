//! What a recorder of the `metrics` crate hears of a pipeline.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use metrics::{
    Counter, Gauge, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder, SharedString, Unit,
};
use torvyn_engine::pipeline::{OnError, Stats};

use super::{guest, run};

/// Keeps everything, by name and stage.
#[derive(Default)]
struct Kept {
    values: Mutex<BTreeMap<String, Arc<AtomicU64>>>,
    described: Mutex<Vec<String>>,
}

/// Counts what is recorded.
struct Count(Arc<AtomicU64>);

impl HistogramFn for Count {
    fn record(&self, _: f64) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

impl Kept {
    fn cell(&self, key: &Key) -> Arc<AtomicU64> {
        let labels = key
            .labels()
            .map(|label| format!("{}={}", label.key(), label.value()));
        let name = format!("{}{{{}}}", key.name(), labels.collect::<String>());
        Arc::clone(self.values.lock().unwrap().entry(name).or_default())
    }

    fn describe(&self, key: &KeyName) {
        self.described.lock().unwrap().push(key.as_str().to_owned());
    }
}

impl Recorder for Kept {
    fn describe_counter(&self, key: KeyName, _: Option<Unit>, _: SharedString) {
        self.describe(&key);
    }
    fn describe_gauge(&self, key: KeyName, _: Option<Unit>, _: SharedString) {
        self.describe(&key);
    }
    fn describe_histogram(&self, key: KeyName, _: Option<Unit>, _: SharedString) {
        self.describe(&key);
    }
    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(self.cell(key))
    }
    fn register_gauge(&self, key: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::from_arc(self.cell(key))
    }
    fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::from_arc(Arc::new(Count(self.cell(key))))
    }
}

#[test]
fn every_stage_is_recorded() {
    let recorder = Kept::default();
    let lines = vec!["four"; 1000];
    let (_, outcome) = metrics::with_local_recorder(&recorder, || {
        run(&lines, |pipeline| {
            let stage = guest("relay").config("wear=400");
            pipeline
                .stage(stage.on_error(OnError::fail().retry(1)))
                .stats(&Stats::default())
        })
    });
    let stage = &outcome.unwrap().stages[0];
    let values = recorder.values.lock().unwrap();
    let value = |name: &str| values[&format!("{name}{{stage=relay}}")].load(Ordering::Relaxed);
    assert_eq!(value("torvyn_stage_elements_total"), stage.elements_in);
    assert_eq!(value("torvyn_stage_bytes_total"), stage.bytes_in);
    assert_eq!(value("torvyn_stage_call_seconds"), stage.calls);
    assert_eq!(value("torvyn_stage_errors_total"), stage.errors);
    assert_eq!(value("torvyn_stage_restarts_total"), stage.restarts);
    assert_eq!(value("torvyn_stage_queue_elements"), 0);
    assert!(stage.restarts > 0, "{stage:?}");
    let described = recorder.described.lock().unwrap();
    let names = values
        .keys()
        .filter_map(|key| key.strip_suffix("{stage=relay}"));
    for name in names {
        assert!(
            described.iter().any(|described| described == name),
            "{name}"
        );
    }
    // The source and the sink are stages as well.
    assert_eq!(values.len(), 3 * 6);
}
