//! What comes out of a guest, as much of it as is looked at.

use torvyn_engine::pipeline::{ElementSink, HostError};
use torvyn_engine::streaming::{BackpressureSignal, StreamElement};

/// How much of an output is kept.
const MAX_BYTES: usize = 1 << 20;

/// The output as lines, each of which is an element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Output {
    pub(super) lines: Vec<u8>,
    /// How many elements came after those.
    pub(super) left_out: u64,
}

impl Output {
    pub(super) fn push(&mut self, payload: &[u8]) {
        if self.left_out > 0 || self.lines.len() + payload.len() >= MAX_BYTES {
            self.left_out += 1;
            return;
        }
        self.lines.extend_from_slice(payload);
        self.lines.push(b'\n');
    }
}

impl ElementSink for &mut Output {
    fn deliver(&mut self, element: StreamElement<'_>) -> Result<BackpressureSignal, HostError> {
        self.push(element.payload);
        Ok(BackpressureSignal::Ready)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_beyond_the_limit_is_counted() {
        let mut output = Output::default();
        output.push(&vec![b'x'; MAX_BYTES - 1]);
        output.push(b"y");
        assert_eq!((output.lines.len(), output.left_out), (MAX_BYTES, 1));
        // None comes after one that was left out.
        output.push(b"");
        assert_eq!((output.lines.len(), output.left_out), (MAX_BYTES, 2));
    }
}
