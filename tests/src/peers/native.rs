//! The guest's own logic in native Rust, without WebAssembly: an element goes in by reference,
//! since the host keeps it, and another one comes out.

use torvyn_engine::streaming::{ElementMeta, StreamElement};

pub(super) struct Output {
    meta: ElementMeta,
    pub(super) payload: Vec<u8>,
}

/// A call of its own, as all the others are.
#[inline(never)]
pub(super) fn flip(element: StreamElement<'_>) -> Output {
    let mut payload = element.payload.to_vec();
    if let Some(first) = payload.first_mut() {
        *first = !*first;
    }
    Output {
        meta: element.meta,
        payload,
    }
}

/// Flips.
pub struct Flip;

impl super::Flip for Flip {
    fn process(&mut self, payload: &[u8]) -> u8 {
        let meta = ElementMeta {
            sequence: 1,
            timestamp_ns: 2,
        };
        let output = flip(StreamElement { meta, payload });
        assert_eq!(output.meta.sequence, 1);
        output.payload[0]
    }
}
