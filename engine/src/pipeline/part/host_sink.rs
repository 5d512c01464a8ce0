//! A sink of the program's own.

use super::offer::{Offer, Taken, Untaken};
use crate::pipeline::report::{HostError, Watch, called, clock};
use crate::streaming::{BackpressureSignal, Elements, StreamElement};

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

    /// Takes elements one after the other, until none is left, one is not taken, or it asks for a
    /// pause. By default it [`deliver`](Self::deliver)s each. A sink that has less to do for many
    /// elements at once than for each of them does that here. It is not asked if somebody watches
    /// how long single elements take.
    ///
    /// # Errors
    ///
    /// As of `deliver`: the error is about the last element that it has taken from `elements`.
    fn deliver_all(
        &mut self,
        elements: &mut Elements<'_>,
    ) -> Result<BackpressureSignal, HostError> {
        for element in elements {
            if self.deliver(element)? == BackpressureSignal::Pause {
                return Ok(BackpressureSignal::Pause);
            }
        }
        Ok(BackpressureSignal::Ready)
    }

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
        let Offer {
            mut elements,
            watch,
        } = offer;
        let all = elements.len();
        let last = match watch {
            None => self.deliver_all(&mut elements),
            Some(watch) => deliver_watched(self, &mut elements, watch),
        };
        Taken {
            calls: all - elements.len(),
            last: last.map_err(Untaken::Host),
        }
    }
}

/// Delivers elements one by one, and says what each takes.
fn deliver_watched(
    sink: &mut impl ElementSink,
    elements: &mut Elements<'_>,
    watch: &Watch,
) -> Result<BackpressureSignal, HostError> {
    for element in elements {
        let started = clock(Some(watch));
        let signal = sink.deliver(element)?;
        called(Some(watch), started, 1, element.payload.len());
        if signal == BackpressureSignal::Pause {
            return Ok(signal);
        }
    }
    Ok(BackpressureSignal::Ready)
}
