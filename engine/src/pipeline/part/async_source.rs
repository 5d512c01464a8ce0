//! Sources of the program's own that are waited for.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use futures_core::Stream;

use super::boxed::Boxed;
use super::host_source::{ElementSource, HostSource, Waited};
use crate::pipeline::report::HostError;
use crate::streaming::{BackpressureSignal, ElementMeta, OutputElement, SourcePoll};

/// A source of the program's own that is waited for without holding a thread.
///
/// It is polled for as many elements as go together, and waited for once it has none. While a stage
/// or the sink waits, it is neither polled nor waited for: what it gathers meanwhile is up to it.
pub trait AsyncSource: Send {
    /// The next element, if there is one at the moment. It does not wait.
    ///
    /// # Errors
    ///
    /// An error ends the run.
    fn poll(&mut self) -> Result<SourcePoll<'_>, HostError>;

    /// Waits until there may be more, after `poll` has answered with `pending`.
    ///
    /// The future may be dropped before it is ready, and be asked for again: when elements that were
    /// made before can't [linger](crate::pipeline::Pipeline::linger) any longer. So what it waits for
    /// must not get lost with it.
    ///
    /// # Errors
    ///
    /// An error ends the run.
    fn wait(&mut self) -> impl Future<Output = Result<(), HostError>> + Send;

    /// Hears that the sink has asked for a pause, or that it is over. Between the two it is not
    /// polled.
    fn notify(&mut self, signal: BackpressureSignal) {
        let _ = signal;
    }

    /// Whether it wants to [hear](Self::acknowledged) how far everything is done with. By default, it
    /// does not. If it does, the sink and the dead letters are flushed after every batch.
    fn wants_acknowledgement(&self) -> bool {
        false
    }

    /// Hears that the first `elements` of those that it has made are done with, in order: each of them
    /// is delivered, filtered, skipped or kept as a dead letter, and who took it was told to write what
    /// it had gathered. It is called after a batch with which the number has grown, and at the end of
    /// the run, even if an error ends it. A source that remembers the place behind that element can
    /// begin there the next time: then nothing gets lost.
    ///
    /// What stages remember of elements that they have filtered is not among what is written.
    ///
    /// # Errors
    ///
    /// An error ends the run.
    fn acknowledged(&mut self, elements: u64) -> Result<(), HostError> {
        let _ = elements;
        Ok(())
    }
}

/// Such a source as a pipeline calls it: as others, but for the waiting.
pub trait HostAsyncSource: HostSource {
    /// Waits until there may be more.
    fn wait_for<'f>(&'f mut self) -> Boxed<'f, Result<(), HostError>>;
}

/// A source that is waited for, where others are polled.
pub(crate) struct Awaited<S>(pub(crate) S);

impl<S: AsyncSource> ElementSource for Awaited<S> {
    #[inline]
    fn poll(&mut self) -> Result<SourcePoll<'_>, HostError> {
        self.0.poll()
    }

    fn wait(&mut self, _: Option<Duration>) -> Result<Waited, HostError> {
        Ok(Waited::No)
    }

    fn notify(&mut self, signal: BackpressureSignal) {
        self.0.notify(signal);
    }

    fn wants_acknowledgement(&self) -> bool {
        self.0.wants_acknowledgement()
    }

    fn acknowledged(&mut self, elements: u64) -> Result<(), HostError> {
        self.0.acknowledged(elements)
    }
}

impl<S: AsyncSource> HostAsyncSource for Awaited<S> {
    fn wait_for<'f>(&'f mut self) -> Boxed<'f, Result<(), HostError>> {
        Box::pin(self.0.wait())
    }
}

/// The items of a stream as a source.
pub(crate) struct Streamed<S, T> {
    stream: Pin<Box<S>>,
    /// What came while it was waited for: an item, or the end.
    arrived: Option<Option<Result<T, HostError>>>,
    /// The last item.
    item: Option<T>,
    is_over: bool,
    sequence: u64,
}

impl<S, T> Streamed<S, T> {
    pub(crate) fn new(stream: S) -> Self {
        Self {
            stream: Box::pin(stream),
            arrived: None,
            item: None,
            is_over: false,
            sequence: 0,
        }
    }
}

impl<S, T, E> AsyncSource for Streamed<S, T>
where
    S: Stream<Item = Result<T, E>> + Send,
    T: AsRef<[u8]> + Send,
    E: Into<HostError>,
{
    fn poll(&mut self) -> Result<SourcePoll<'_>, HostError> {
        let next = match self.arrived.take() {
            Some(next) => next,
            None if self.is_over => None,
            None => {
                // If it has nothing, it is waited for, and that registers a waker.
                let mut context = Context::from_waker(Waker::noop());
                match self.stream.as_mut().poll_next(&mut context) {
                    Poll::Ready(next) => next.map(|item| item.map_err(Into::into)),
                    Poll::Pending => return Ok(SourcePoll::Pending),
                }
            }
        };
        let Some(item) = next else {
            self.is_over = true;
            return Ok(SourcePoll::Finished);
        };
        let item: &T = self.item.insert(item?);
        let payload = item.as_ref();
        let meta = ElementMeta {
            sequence: self.sequence,
            timestamp_ns: 0,
        };
        self.sequence += 1;
        Ok(SourcePoll::Ready(OutputElement { meta, payload }))
    }

    async fn wait(&mut self) -> Result<(), HostError> {
        if self.arrived.is_none() && !self.is_over {
            let stream = &mut self.stream;
            let next = poll_fn(|context| stream.as_mut().poll_next(context)).await;
            self.arrived = Some(next.map(|item| item.map_err(Into::into)));
        }
        Ok(())
    }
}
