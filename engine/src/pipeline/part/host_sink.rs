//! A sink of the program's own.

use super::offer::{Offer, Taken, Untaken};
use crate::pipeline::report::{HostError, called, clock};
use crate::streaming::{BackpressureSignal, StreamElement};

/// A sink of the program's own.
///
/// A pipeline calls it on its own thread, and does nothing else until it returns.
pub trait ElementSink: Send {
    /// Takes an element, and says whether it takes another one now.
    ///
    /// # Errors
    ///
    /// An error ends the run. The element counts as one that was not delivered.
    fn deliver(&mut self, element: StreamElement<'_>) -> Result<BackpressureSignal, HostError>;

    /// Whether it takes elements again, after it has asked for a pause. It is asked after a
    /// while, and again after longer whiles: 1 ms at first, 100 ms at most. By default, it does
    /// after the first.
    fn is_ready(&mut self) -> bool {
        true
    }

    /// Hears that nothing comes for a while: the source has nothing at the moment, or the stream
    /// has ended. What was gathered may be written now.
    ///
    /// # Errors
    ///
    /// An error ends the run.
    fn flush(&mut self) -> Result<(), HostError> {
        Ok(())
    }
}

/// A sink of the program's own, as a pipeline calls it.
///
/// The loop is compiled for each sink, as that of `HostSource` is for each source.
pub trait HostSink: ElementSink {
    /// Delivers elements until none is left, one is not taken, or the sink asks for a pause.
    fn deliver_each(&mut self, offer: Offer<'_>) -> Taken;
}

impl<S: ElementSink> HostSink for S {
    fn deliver_each(&mut self, offer: Offer<'_>) -> Taken {
        let mut calls = 0;
        for element in offer.elements {
            calls += 1;
            let started = clock(offer.watch);
            let signal = match self.deliver(element) {
                Ok(signal) => signal,
                Err(error) => return Taken::until(calls, Err(Untaken::Host(error))),
            };
            called(offer.watch, started, 1, element.payload.len());
            if signal == BackpressureSignal::Pause {
                return Taken::until(calls, Ok(signal));
            }
        }
        Taken::until(calls, Ok(BackpressureSignal::Ready))
    }
}
