//! Counts elements and bytes, and reports on them at the end.

wit_bindgen::generate!({ path: "wit", world: "data-sink" });

use std::cell::RefCell;

use exports::torvyn::streaming::sink::Guest;
use torvyn::streaming::types::{
    BackpressureSignal, ElementMeta, OutputElement, ProcessError, StreamElement,
};

#[derive(Default)]
struct Counts {
    elements: u64,
    bytes: u64,
    longest: usize,
    next_sequence: u64,
}

thread_local! {
    static COUNTS: RefCell<Counts> = RefCell::default();
}

struct Count;

export!(Count);

impl Guest for Count {
    fn deliver_sink(element: StreamElement) -> Result<BackpressureSignal, ProcessError> {
        COUNTS.with_borrow_mut(|counts| {
            let length = element.payload.len();
            counts.elements += 1;
            counts.bytes += length as u64;
            counts.longest = counts.longest.max(length);
            counts.next_sequence = element.meta.sequence.saturating_add(1);
        });
        Ok(BackpressureSignal::Ready)
    }

    fn complete() -> Result<Option<OutputElement>, ProcessError> {
        let counts = COUNTS.take();
        let Counts { elements, bytes, longest, next_sequence } = counts;
        let report = format!("{elements} elements, {bytes} bytes, the longest has {longest}");
        let meta = ElementMeta { sequence: next_sequence, timestamp_ns: 0 };
        Ok(Some(OutputElement { meta, payload: report.into_bytes() }))
    }
}
