//! Where elements come from: the input, or a component.

use torvyn_engine::streaming::{BackpressureSignal, SourcePoll, StreamElement};

use super::input::Input;
use super::signals::Signals;
use super::stage::Sourcing;
use super::stop::{Stop, Trouble};
use super::time::Backoff;

/// What a source has at the moment.
pub(super) enum Poll<'a> {
    Ready(StreamElement<'a>),
    /// Nothing, before there was a [`wait`](Source::wait).
    Pending,
    /// Nothing, and never again.
    Finished,
}

/// Where elements come from.
pub(super) enum Source {
    Input(Input),
    Component(Box<Sourcing>, Backoff),
}

impl Source {
    pub(super) fn component(stage: Sourcing) -> Self {
        Self::Component(Box::new(stage), Backoff::new())
    }

    /// The trouble with a poll as what ends the stream.
    pub(super) fn failed(&self, trouble: Trouble) -> Stop {
        let stderr = match self {
            Self::Input(_) => String::new(),
            Self::Component(stage, _) => stage.stderr(),
        };
        trouble.into_stop("in `poll-source`", &stderr)
    }

    /// The size of the input in bytes, if it is known.
    pub(super) fn size(&self) -> Option<u64> {
        match self {
            Self::Input(input) => input.size(),
            Self::Component(..) => None,
        }
    }

    /// How many bytes were taken from the input.
    pub(super) fn position(&self) -> u64 {
        match self {
            Self::Input(input) => input.position(),
            Self::Component(..) => 0,
        }
    }

    #[inline]
    pub(super) fn poll(&mut self) -> Result<Poll<'_>, Trouble> {
        match self {
            Self::Input(input) => Ok(input.poll()?),
            Self::Component(stage, backoff) => poll_component(stage, backoff),
        }
    }

    /// Waits for more.
    pub(super) fn wait(&mut self, signals: &Signals) -> Result<(), Stop> {
        match self {
            Self::Input(input) => input.wait(signals),
            Self::Component(_, backoff) => {
                backoff.sleep();
                Ok(())
            }
        }
    }

    /// Tells a component how its consumer fares. Any other source isn't concerned: it is read
    /// when there is room.
    pub(super) fn notify(&mut self, signal: BackpressureSignal) -> Result<(), Stop> {
        match self {
            Self::Input(_) => Ok(()),
            Self::Component(stage, _) => stage
                .notify(signal)
                .map_err(|trouble| trouble.into_stop("in `notify-backpressure`", "")),
        }
    }
}

fn poll_component<'a>(stage: &'a mut Sourcing, backoff: &mut Backoff) -> Result<Poll<'a>, Trouble> {
    Ok(match stage.poll()? {
        SourcePoll::Ready(element) => {
            backoff.reset();
            Poll::Ready(StreamElement {
                meta: element.meta,
                payload: element.payload,
            })
        }
        SourcePoll::Pending => Poll::Pending,
        SourcePoll::Finished => Poll::Finished,
    })
}
