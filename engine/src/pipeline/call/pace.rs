//! The pauses that a sink asks for.

use super::backoff::Backoff;
use crate::pipeline::part::HostSink;
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
    /// Gives a paused sink its time. One of the program's own (`host`) says when it is ready; a
    /// component is called again to find out.
    pub(crate) async fn wait(&mut self, mut host: Option<&mut (dyn HostSink + '_)>) {
        loop {
            self.backoff.wait(None).await;
            if host.as_mut().is_none_or(|sink| sink.is_ready()) {
                break;
            }
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
