//! One function that makes one element, called for one and for many.

use crate::{Columns, Error, OutputElement, Payload, Signal};

/// Makes elements.
///
/// [`source!`](crate::source) makes the exports `poll-source`, `notify-backpressure` and
/// `poll-batch` out of it.
pub trait Source {
    /// Makes the next element, if there is one now: writes it to `element` and answers
    /// [`Poll::Ready`]. With any other answer, what was written is forgotten.
    ///
    /// # Errors
    ///
    /// Why the next element could not be made. Those before it in their batch are not lost: the
    /// error is the answer to the next poll.
    fn poll(element: &mut NewElement<'_>) -> Result<Poll, Error>;

    /// Hears how the consumer fares. The host does not poll between `Pause` and `Ready`.
    fn notify_backpressure(signal: Signal) {
        let _ = signal;
    }
}

/// What a source answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Poll {
    /// The element is written.
    Ready,
    /// There is none now, and there may be one later.
    Pending,
    /// There is none, and there will never be one again.
    Finished,
}

/// An element that is being made. Its place and time are 0 at first, and its payload is empty.
pub struct NewElement<'a> {
    /// Its place in its stream.
    pub sequence: u64,
    /// When it was made: nanoseconds since the Unix epoch, or 0 if unknown.
    pub timestamp_ns: u64,
    /// Its bytes.
    pub payload: Payload<'a>,
}

/// The answer to a poll for one element: `source-poll` in the WIT.
#[derive(Debug, PartialEq, Eq)]
pub enum Polled {
    /// Here it is.
    Ready(OutputElement),
    /// There is none now.
    Pending,
    /// There will never be one again.
    Finished,
}

/// The answer to a poll for many elements: `batch-poll` in the WIT.
#[derive(Debug, PartialEq, Eq)]
pub enum BatchPoll {
    /// Here they are.
    Ready(Columns),
    /// There is none now.
    Pending,
    /// There will never be one again.
    Finished,
}

/// Polls a source, and keeps what ended a batch that had elements already.
#[derive(Debug, Default)]
pub struct Poller {
    /// An error that came after elements, which went first.
    kept: Option<Error>,
    /// How much the last batch had of elements and of payload: the next may have as much.
    last: (usize, usize),
}

impl Poller {
    /// One that has not polled yet.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            kept: None,
            last: (0, 0),
        }
    }

    /// Polls for one element.
    ///
    /// # Errors
    ///
    /// Those of the source.
    pub fn poll<S: Source>(&mut self) -> Result<Polled, Error> {
        if let Some(error) = self.kept.take() {
            return Err(error);
        }
        let mut payload = Vec::new();
        let mut element = NewElement {
            sequence: 0,
            timestamp_ns: 0,
            payload: Payload::new(&mut payload),
        };
        Ok(match S::poll(&mut element)? {
            Poll::Ready => Polled::Ready(OutputElement {
                sequence: element.sequence,
                timestamp_ns: element.timestamp_ns,
                payload,
            }),
            Poll::Pending => Polled::Pending,
            Poll::Finished => Polled::Finished,
        })
    }

    /// Polls for elements, up to that many, and up to the one with which the payloads reach
    /// `max_bytes`. One is always polled for.
    ///
    /// # Errors
    ///
    /// Those of the source, if no element came before.
    pub fn poll_batch<S: Source>(
        &mut self,
        max_elements: u32,
        max_bytes: u32,
    ) -> Result<BatchPoll, Error> {
        if let Some(error) = self.kept.take() {
            return Err(error);
        }
        let (most, bytes) = (max_elements.max(1) as usize, max_bytes as usize);
        let mut batch = Columns::default();
        batch.reserve(most.min(self.last.0), bytes.min(self.last.1));
        loop {
            let held = batch.payloads.len();
            let mut element = NewElement {
                sequence: 0,
                timestamp_ns: 0,
                payload: Payload::new(&mut batch.payloads),
            };
            let polled = S::poll(&mut element);
            if polled == Ok(Poll::Ready) {
                let (sequence, timestamp_ns) = (element.sequence, element.timestamp_ns);
                batch.commit(sequence, timestamp_ns);
                if batch.len() < most && batch.payloads.len() < bytes {
                    continue;
                }
            } else {
                batch.payloads.truncate(held);
                if batch.is_empty() {
                    return Ok(match polled? {
                        Poll::Finished => BatchPoll::Finished,
                        _ => BatchPoll::Pending,
                    });
                }
                self.kept = polled.err();
            }
            self.last = (batch.len(), batch.payloads.len());
            return Ok(BatchPoll::Ready(batch));
        }
    }
}
