//! What stages do, for the `metrics` crate.

use std::time::Duration;

use metrics::{Counter, Gauge, Histogram, Unit};

const ELEMENTS: &str = "torvyn_stage_elements_total";
const BYTES: &str = "torvyn_stage_bytes_total";
const CALLS: &str = "torvyn_stage_call_seconds";
const ERRORS: &str = "torvyn_stage_errors_total";
const RESTARTS: &str = "torvyn_stage_restarts_total";
const QUEUE: &str = "torvyn_stage_queue_elements";

/// Where the metrics of one stage are recorded.
#[derive(Clone)]
pub(super) struct Recorders {
    elements: Counter,
    bytes: Counter,
    calls: Histogram,
    errors: Counter,
    restarts: Counter,
    queue: Gauge,
}

impl Recorders {
    pub(super) fn new(stage: &str) -> Self {
        let describe = |name| move |unit, text| metrics::describe_counter!(name, unit, text);
        describe(ELEMENTS)(Unit::Count, "Elements that a stage was called with.");
        describe(BYTES)(Unit::Bytes, "Payload bytes that a stage was called with.");
        describe(ERRORS)(Unit::Count, "Elements that a stage refused, and its ends.");
        describe(RESTARTS)(
            Unit::Count,
            "Instances that took the place of one that ended.",
        );
        metrics::describe_histogram!(CALLS, Unit::Seconds, "How long a stage's calls took.");
        metrics::describe_gauge!(QUEUE, Unit::Count, "Elements that wait for a stage.");
        let stage = stage.to_owned();
        Self {
            elements: metrics::counter!(ELEMENTS, "stage" => stage.clone()),
            bytes: metrics::counter!(BYTES, "stage" => stage.clone()),
            calls: metrics::histogram!(CALLS, "stage" => stage.clone()),
            errors: metrics::counter!(ERRORS, "stage" => stage.clone()),
            restarts: metrics::counter!(RESTARTS, "stage" => stage.clone()),
            queue: metrics::gauge!(QUEUE, "stage" => stage),
        }
    }

    pub(super) fn called(&self, time: Duration, elements: usize, bytes: usize) {
        self.elements.increment(elements as u64);
        self.bytes.increment(bytes as u64);
        self.calls.record(time.as_secs_f64());
    }

    pub(super) fn failed(&self) {
        self.errors.increment(1);
    }

    pub(super) fn restarted(&self) {
        self.restarts.increment(1);
    }

    pub(super) fn waiting(&self, elements: u64) {
        self.queue.set(elements as f64);
    }
}
