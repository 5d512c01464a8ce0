//! The pauses that a sink asks for.

use super::backoff::Backoff;
use crate::pipeline::part::SinkUnit;
use crate::streaming::BackpressureSignal;

/// How fast a sink takes elements.
pub(crate) struct Pace {
    /// Whether its last answer was `pause`.
    pub(crate) paused: bool,
    /// How often that was.
    pub(crate) pauses: u64,
    pub(crate) backoff: Backoff,
}

impl Pace {
    /// Gives a paused sink its time. One of the program's own says when it is ready; a component is
    /// called again to find out.
    pub(crate) async fn wait(&mut self, sink: &mut SinkUnit<'_>) {
        match sink {
            SinkUnit::Each(_) | SinkUnit::Batched(_) => self.backoff.wait(None).await,
            SinkUnit::Host(sink) => loop {
                self.backoff.wait(None).await;
                if sink.is_ready() {
                    break;
                }
            },
            SinkUnit::Async(sink) => sink.wait_until_ready().await,
        }
        self.paused = false;
    }

    /// What the sink has answered.
    #[inline]
    pub(crate) fn heard(&mut self, signal: BackpressureSignal) {
        match signal {
            BackpressureSignal::Ready => self.backoff.reset(),
            BackpressureSignal::Pause => {
                self.paused = true;
                self.pauses += 1;
            }
        }
    }
}
