//! The end of what a guest has written to stderr.

use std::collections::VecDeque;

/// The end of what a guest has written to stderr.
pub(crate) struct Capture {
    bytes: VecDeque<u8>,
    limit: usize,
    /// How many of the bytes were written in this call.
    written: usize,
}

impl Capture {
    /// Keeps so many bytes at most.
    pub(super) fn new(limit: usize) -> Self {
        Self {
            bytes: VecDeque::new(),
            limit,
            written: 0,
        }
    }

    /// What is kept of bytes that are written: their end.
    pub(crate) fn kept<'b>(&self, bytes: &'b [u8]) -> &'b [u8] {
        &bytes[bytes.len().saturating_sub(self.limit)..]
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) {
        let bytes = self.kept(bytes);
        let excess = (self.bytes.len() + bytes.len()).saturating_sub(self.limit);
        self.bytes.drain(..excess);
        self.bytes.extend(bytes);
        self.written = self.limit.min(self.written + bytes.len());
    }

    /// Says that another call begins.
    #[inline]
    pub(super) fn begin_call(&mut self) {
        self.written = 0;
    }

    /// What was written in this call.
    pub(super) fn of_this_call(&self) -> String {
        let before = self.bytes.len().saturating_sub(self.written);
        let bytes: Vec<u8> = self.bytes.iter().skip(before).copied().collect();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// The text so far; what is not UTF-8 is replaced.
    pub(crate) fn text(&self) -> String {
        let (front, back) = self.bytes.as_slices();
        String::from_utf8_lossy(&[front, back].concat()).into_owned()
    }
}
