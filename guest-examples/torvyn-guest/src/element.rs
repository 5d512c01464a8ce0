//! One element, and what may become of it.

/// One element of a stream.
#[derive(Debug, PartialEq, Eq)]
pub struct Element<'a> {
    /// Its place in its stream. The first element has 0.
    pub sequence: u64,
    /// When it was made: nanoseconds since the Unix epoch, or 0 if unknown.
    pub timestamp_ns: u64,
    /// Its bytes. They are the guest's own, and may be changed: see [`Outcome::Changed`].
    pub payload: &'a mut [u8],
}

/// What became of one element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is dropped, on purpose.
    Filtered,
    /// It goes on as it came in, whatever its payload is now. No payload byte crosses back.
    Forward,
    /// It goes on with its payload as it is now.
    Changed,
    /// What was written to the outputs goes on in its place. If nothing was, it is dropped.
    Written,
}

/// Why an element could not be processed, made or taken: `process-error` in the WIT.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// The element is not what the guest expects. Another one may fare better.
    InvalidInput(String),
    /// Something that the guest needs is not there at the moment.
    Unavailable(String),
    /// The guest's own fault.
    Internal(String),
    /// The work took longer than the guest was willing to spend.
    DeadlineExceeded,
    /// The guest can't go on. What follows in the batch is not looked at.
    Fatal(String),
}

/// An element that owns its payload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputElement {
    /// Its place in its stream.
    pub sequence: u64,
    /// When it was made.
    pub timestamp_ns: u64,
    /// Its bytes.
    pub payload: Vec<u8>,
}

/// What a consumer tells its producer: `backpressure-signal` in the WIT.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// The consumer takes elements.
    Ready,
    /// The consumer can't keep up.
    Pause,
}

/// What the elements get that follow a fatal error in their batch.
pub(crate) fn not_reached() -> Error {
    Error::Unavailable("not looked at: an element before it in its batch had a fatal error".into())
}
