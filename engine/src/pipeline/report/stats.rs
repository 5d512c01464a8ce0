//! What stages do, seen while they do it.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use hdrhistogram::Histogram;

#[cfg(feature = "metrics-support")]
use super::metrics::Recorders;

/// What the stages of a pipeline do, seen while they do it. Clones see the same.
///
/// [`Pipeline::stats`](crate::pipeline::Pipeline::stats) makes one. Whoever has it can look at any
/// time and from any thread; what is counted in a call is seen after it.
#[derive(Clone, Debug, Default)]
pub struct Stats {
    stages: Arc<Mutex<Vec<Arc<Counters>>>>,
}

/// What a stage has done so far.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StageStats {
    /// Its name.
    pub name: String,
    /// The elements that it was called with. For a source: that it has made.
    pub elements: u64,
    /// The payloads' bytes of those.
    pub bytes: u64,
    /// How often its role's functions were called, without polls that gave nothing, and without
    /// the call that a source or sink of the program's own has failed in.
    pub calls: u64,
    /// How often it refused an element, or ended.
    pub errors: u64,
    /// How often another instance took the place of one that had ended.
    pub restarts: u64,
    /// How many elements wait for it.
    pub queue: u64,
    /// Half of its calls took no longer than this, to within 1 %. A call is of one element, or of a
    /// batch if the stage takes batches. One of more than an hour counts as one hour.
    pub p50: Duration,
    /// 99 of 100 calls took no longer than this, as for `p50`.
    pub p99: Duration,
}

impl Stats {
    /// The stages so far, in the order of the stream: the source, then the stages, and the sink
    /// at last. Before the pipeline has begun there are none.
    #[must_use]
    pub fn stages(&self) -> Vec<StageStats> {
        self.lock().iter().map(|stage| stage.read()).collect()
    }

    /// Counts for one stage more.
    pub(crate) fn watch(&self, name: &str) -> Watch {
        let counters = Arc::new(Counters::new(name));
        self.lock().push(Arc::clone(&counters));
        Watch {
            counters,
            #[cfg(feature = "metrics-support")]
            recorders: Recorders::new(name),
        }
    }

    /// Forgets the stages of an earlier run.
    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Arc<Counters>>> {
        self.stages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[derive(Debug)]
struct Counters {
    name: String,
    elements: AtomicU64,
    bytes: AtomicU64,
    calls: AtomicU64,
    errors: AtomicU64,
    restarts: AtomicU64,
    queue: AtomicU64,
    /// What calls took, in nanoseconds.
    times: Mutex<Option<Histogram<u64>>>,
}

/// Calls that take longer, in nanoseconds, count as if they took an hour.
const LONGEST: u64 = 3_600_000_000_000;

impl Counters {
    fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            elements: AtomicU64::new(0),
            bytes: AtomicU64::new(0),
            calls: AtomicU64::new(0),
            errors: AtomicU64::new(0),
            restarts: AtomicU64::new(0),
            queue: AtomicU64::new(0),
            times: Mutex::new(Histogram::new_with_bounds(1, LONGEST, 2).ok()),
        }
    }

    fn read(&self) -> StageStats {
        let quantile = |at| {
            let times = self.times.lock().unwrap_or_else(PoisonError::into_inner);
            let value = times.as_ref().map(|times| times.value_at_quantile(at));
            Duration::from_nanos(value.unwrap_or_default())
        };
        StageStats {
            name: self.name.clone(),
            elements: self.elements.load(Ordering::Relaxed),
            bytes: self.bytes.load(Ordering::Relaxed),
            calls: self.calls.load(Ordering::Relaxed),
            errors: self.errors.load(Ordering::Relaxed),
            restarts: self.restarts.load(Ordering::Relaxed),
            queue: self.queue.load(Ordering::Relaxed),
            p50: quantile(0.5),
            p99: quantile(0.99),
        }
    }
}

/// Counts what one stage does. Copies of a stage share one.
#[derive(Clone)]
pub struct Watch {
    counters: Arc<Counters>,
    #[cfg(feature = "metrics-support")]
    recorders: Recorders,
}

impl Watch {
    /// A call with elements, and how long it took.
    pub(crate) fn called(&self, time: Duration, elements: usize, bytes: usize) {
        let counters = &self.counters;
        counters.calls.fetch_add(1, Ordering::Relaxed);
        counters
            .elements
            .fetch_add(elements as u64, Ordering::Relaxed);
        counters.bytes.fetch_add(bytes as u64, Ordering::Relaxed);
        let nanos = u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
        let mut times = counters
            .times
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(times) = &mut *times {
            times.saturating_record(nanos.min(LONGEST));
        }
        #[cfg(feature = "metrics-support")]
        self.recorders.called(time, elements, bytes);
    }

    /// The stage refused an element, or ended.
    pub(crate) fn failed(&self) {
        self.counters.errors.fetch_add(1, Ordering::Relaxed);
        #[cfg(feature = "metrics-support")]
        self.recorders.failed();
    }

    /// Another instance took the place of one that had ended.
    pub(crate) fn restarted(&self) {
        self.counters.restarts.fetch_add(1, Ordering::Relaxed);
        #[cfg(feature = "metrics-support")]
        self.recorders.restarted();
    }

    /// How many elements wait for the stage.
    pub(crate) fn waiting(&self, elements: usize) {
        let elements = elements as u64;
        self.counters.queue.store(elements, Ordering::Relaxed);
        #[cfg(feature = "metrics-support")]
        self.recorders.waiting(elements);
    }
}

/// The time, if somebody watches.
#[inline]
pub(crate) fn clock(watch: Option<&Watch>) -> Option<Instant> {
    watch.map(|_| Instant::now())
}

/// Says how long a call took, and with how much.
#[inline]
pub(crate) fn called(watch: Option<&Watch>, since: Option<Instant>, elements: usize, bytes: usize) {
    if let (Some(watch), Some(since)) = (watch, since) {
        watch.called(since.elapsed(), elements, bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_of_more_than_an_hour_counts_as_one() {
        let stats = Stats::default();
        let watch = stats.watch("slow");
        for minutes in [70, 90, 10_000] {
            watch.called(Duration::from_secs(60 * minutes), 1, 1);
        }
        let seen = &stats.stages()[0];
        let hour = 3_564..=3_636;
        assert!(hour.contains(&seen.p50.as_secs()), "{seen:?}");
        assert!(hour.contains(&seen.p99.as_secs()), "{seen:?}");
    }
}
