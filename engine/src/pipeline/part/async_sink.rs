//! Sinks of the program's own that wait.

use std::future::ready;

use super::boxed::Boxed;
use super::offer::{Offer, Taken, Untaken};
use crate::pipeline::report::{HostError, called, clock};
use crate::streaming::{BackpressureSignal, StreamElement, owned};

/// A sink of the program's own that may wait until it has taken an element.
///
/// While it waits, the pipeline is pending, and asks its source for nothing: that is its
/// backpressure. A sink that answers with `pause` has the source told of it, too.
pub trait AsyncSink: Send {
    /// Takes an element, and says whether it takes another one now.
    ///
    /// # Errors
    ///
    /// An error ends the run. The element counts as one that was not delivered.
    fn deliver(
        &mut self,
        element: StreamElement<'_>,
    ) -> impl Future<Output = Result<BackpressureSignal, HostError>> + Send;

    /// Waits until it takes elements again, after it has asked for a pause. By default, it does at
    /// once.
    fn ready(&mut self) -> impl Future<Output = ()> + Send {
        ready(())
    }

    /// Hears that nothing comes for a while: the source has nothing at the moment, or the stream
    /// has ended. What was gathered may be written now.
    ///
    /// # Errors
    ///
    /// An error ends the run.
    fn flush(&mut self) -> impl Future<Output = Result<(), HostError>> + Send {
        ready(Ok(()))
    }
}

/// Such a sink as a pipeline calls it. The loop is compiled for each of them, so that a chunk has
/// one future in a box, and no element has one.
pub trait HostAsyncSink: Send {
    /// Delivers elements until none is left, one is not taken, or the sink asks for a pause.
    fn deliver_each<'f>(&'f mut self, offer: Offer<'f>) -> Boxed<'f, Taken>;

    /// Waits until it takes elements again.
    fn wait_until_ready<'f>(&'f mut self) -> Boxed<'f, ()>;

    /// Says that nothing comes for a while.
    fn flush_all<'f>(&'f mut self) -> Boxed<'f, Result<(), HostError>>;
}

impl<S: AsyncSink> HostAsyncSink for S {
    fn deliver_each<'f>(&'f mut self, offer: Offer<'f>) -> Boxed<'f, Taken> {
        Box::pin(async move {
            let mut calls = 0;
            for element in offer.elements {
                calls += 1;
                let started = clock(offer.watch);
                let answer = self.deliver(element).await;
                called(offer.watch, started, 1, element.payload.len());
                match answer {
                    Ok(BackpressureSignal::Ready) => {}
                    last => return Taken::until(calls, last.map_err(Untaken::Host)),
                }
            }
            Taken::until(calls, Ok(BackpressureSignal::Ready))
        })
    }

    fn wait_until_ready<'f>(&'f mut self) -> Boxed<'f, ()> {
        Box::pin(self.ready())
    }

    fn flush_all<'f>(&'f mut self) -> Boxed<'f, Result<(), HostError>> {
        Box::pin(self.flush())
    }
}

/// A function that returns a future as a sink.
pub(crate) struct AsyncSinkFunction<F>(pub(crate) F);

impl<F, T> AsyncSink for AsyncSinkFunction<F>
where
    F: FnMut(owned::StreamElement) -> T + Send,
    T: Future<Output = Result<(), HostError>> + Send,
{
    async fn deliver(
        &mut self,
        element: StreamElement<'_>,
    ) -> Result<BackpressureSignal, HostError> {
        (self.0)(element.to_owned()).await?;
        Ok(BackpressureSignal::Ready)
    }
}
