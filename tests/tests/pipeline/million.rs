//! A million elements, and what can happen to them.

use std::sync::{Arc, Mutex};

use pollster::block_on;
use torvyn_engine::pipeline::{
    ElementSink, HostError, OnError, Pipeline, Place, Rejected, Sink, Source,
};
use torvyn_engine::streaming::{BackpressureSignal, StreamElement};

use super::{check_tally, guest};

const COUNT: u64 = 1_000_000;

/// The numbers of elements that came to some place, which is in order.
#[derive(Default)]
struct Numbers(Vec<u64>);

impl Numbers {
    fn push(&mut self, payload: &[u8]) {
        let number = u64::from_le_bytes(payload.try_into().unwrap());
        assert!(
            self.0.last().is_none_or(|last| *last < number),
            "{number} is out of order"
        );
        self.0.push(number);
    }
}

/// Takes elements, and asks for a pause after every 100,000.
struct Pausing(Arc<Mutex<Numbers>>);

impl ElementSink for Pausing {
    fn deliver(&mut self, element: StreamElement<'_>) -> Result<BackpressureSignal, HostError> {
        let mut numbers = self.0.lock().unwrap();
        numbers.push(element.payload);
        Ok(match numbers.0.len() % 100_000 {
            0 => BackpressureSignal::Pause,
            _ => BackpressureSignal::Ready,
        })
    }
}

/// Three stages: one refuses some elements and wears out, one traps on some, and one is slow.
/// Each element is delivered, dead-lettered, or reported as skipped, exactly once, in order.
#[test]
fn every_one_of_a_million_elements_has_one_outcome() {
    let [delivered, lettered, skipped] = [(); 3].map(|()| Arc::<Mutex<Numbers>>::default());
    let note = |numbers: &Arc<Mutex<Numbers>>| {
        let numbers = Arc::clone(numbers);
        move |rejected: &Rejected<'_>| -> Result<(), HostError> {
            let mut numbers = numbers.lock().unwrap();
            numbers.push(rejected.element.payload);
            let last = numbers.0.last().copied().unwrap_or_default();
            assert_eq!(rejected.place, Place::Taken(last + 1));
            Ok(())
        }
    };
    let worn = OnError::skip().retry(1);
    let pipeline = Pipeline::new()
        .source(Source::iter((0..COUNT).map(u64::to_le_bytes)))
        .stage(
            guest("relay")
                .config("refuse=9000 wear=30000")
                .on_error(worn),
        )
        .stage(
            guest("relay")
                .config("trap=10000")
                .on_error(OnError::dead_letter().retry(0)),
        )
        .stage(guest("relay").config("spin=20"))
        .sink(Sink::new(Pausing(Arc::clone(&delivered))))
        .dead_letters(note(&lettered))
        .on_skip(note(&skipped));
    let report = block_on(pipeline.run()).unwrap();

    check_tally(&report);
    let numbers = |of: &Arc<Mutex<Numbers>>| std::mem::take(&mut of.lock().unwrap().0);
    let [delivered, lettered, skipped] = [delivered, lettered, skipped].map(|of| numbers(&of));
    assert_eq!(report.elements.delivered, delivered.len() as u64);
    assert_eq!(report.elements.dead_letters, lettered.len() as u64);
    assert_eq!(report.elements.skipped, skipped.len() as u64);
    for some in [&lettered, &skipped] {
        assert!((50..200).contains(&some.len()), "{}", some.len());
    }
    assert!(
        report.stages[0].restarts >= 30,
        "{}",
        report.stages[0].restarts
    );
    assert!(report.stages[1].restarts >= lettered.len() as u64);
    assert_eq!(report.pauses, delivered.len() as u64 / 100_000);

    let mut all = [delivered, lettered, skipped].concat();
    all.sort_unstable();
    assert!(
        all.iter().copied().eq(0..COUNT),
        "some are lost or there twice"
    );
}
