//! Where a guest writes what it makes.

use std::io;
use std::ops::Range;

use crate::Columns;
use crate::columns::Past;

/// What one element becomes, if it becomes something new.
///
/// What is written here goes on if the element's outcome is [`Written`](crate::Outcome::Written),
/// in the order in which it was written.
pub struct Outputs<'a> {
    pub(crate) columns: &'a mut Columns,
    /// The elements that go on changed in place, right before this one. They are copied in one
    /// piece, and only if something else is written.
    pub(crate) changed: &'a mut Range<usize>,
    pub(crate) past: Past<'a>,
    /// How much the batch has of elements and of payload.
    pub(crate) expected: (usize, usize),
    pub(crate) sequence: u64,
    pub(crate) timestamp_ns: u64,
    /// How many elements were written for this one.
    pub(crate) written: usize,
}

impl Outputs<'_> {
    /// Adds an element with that payload, and with the place and time of the one that is
    /// processed. The payload is copied.
    #[inline]
    pub fn push(&mut self, payload: &[u8]) {
        self.push_with(|place| place.extend_from_slice(payload));
    }

    /// Adds an element whose payload is what `write` writes. It is written to where it leaves
    /// the guest.
    #[inline]
    pub fn push_with(&mut self, write: impl FnOnce(&mut Payload<'_>)) {
        self.push_element_with(self.sequence, self.timestamp_ns, write);
    }

    /// Adds an element with a place and a time of its own.
    #[inline]
    pub fn push_element(&mut self, sequence: u64, timestamp_ns: u64, payload: &[u8]) {
        self.push_element_with(sequence, timestamp_ns, |place| {
            place.extend_from_slice(payload);
        });
    }

    /// Adds an element with a place and a time of its own, whose payload is what `write` writes.
    #[inline]
    pub fn push_element_with(
        &mut self,
        sequence: u64,
        timestamp_ns: u64,
        write: impl FnOnce(&mut Payload<'_>),
    ) {
        if self.columns.is_empty() {
            let (elements, bytes) = self.expected;
            self.columns.reserve(elements, bytes);
        }
        if !Range::is_empty(self.changed) {
            let changed = std::mem::take(self.changed);
            self.columns.add(&self.past, changed);
        }
        write(&mut Payload::new(&mut self.columns.payloads));
        self.columns.commit(sequence, timestamp_ns);
        self.written += 1;
    }
}

/// The payload of an element that is being made. Bytes can be added to it.
///
/// It can be written to by [`io::Write`], as `write!` and serializers do, which never fails.
pub struct Payload<'a> {
    bytes: &'a mut Vec<u8>,
    start: usize,
}

impl<'a> Payload<'a> {
    #[inline]
    pub(crate) fn new(bytes: &'a mut Vec<u8>) -> Self {
        let start = bytes.len();
        Self { bytes, start }
    }

    /// Adds bytes.
    #[inline]
    pub fn extend_from_slice(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// Adds a byte.
    #[inline]
    pub fn push(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    /// What there is of it so far.
    #[must_use]
    pub fn as_slice(&self) -> &[u8] {
        &self.bytes[self.start..]
    }

    /// Forgets what there is of it so far.
    pub fn clear(&mut self) {
        self.bytes.truncate(self.start);
    }
}

impl io::Write for Payload<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
