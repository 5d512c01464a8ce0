//! What happens to elements that a component failed on.

use super::output::Output;
use super::stop::Stop;
use crate::args::{Framing, OnError};
use crate::failure::{Exit, Failure};

/// What happens to an element that a component failed on.
pub(super) enum Policy {
    /// It ends the run.
    Fail,
    /// It is left out.
    Skip,
    /// It is left out here, and written there.
    DeadLetter(Output),
}

impl Policy {
    pub(super) fn new(on_error: &OnError, framing: Framing) -> Result<Self, Failure> {
        Ok(match on_error {
            OnError::Fail => Self::Fail,
            OnError::Skip => Self::Skip,
            OnError::DeadLetter(file) => Self::DeadLetter(Output::create_file(file, framing)?),
        })
    }

    /// Keeps an element, if it is to be kept.
    pub(super) fn keep(&mut self, payload: &[u8]) -> Result<(), Stop> {
        let Self::DeadLetter(output) = self else {
            return Ok(());
        };
        output.push(payload)?;
        output.flush_if_full().map_err(lost)
    }

    /// Writes what was kept.
    pub(super) fn flush(&mut self) -> Result<(), Stop> {
        match self {
            Self::DeadLetter(output) => output.flush().map_err(lost),
            Self::Fail | Self::Skip => Ok(()),
        }
    }
}

/// A reader who is gone ends the run without an error, but not if letters are lost by that.
fn lost(stop: Stop) -> Stop {
    match stop {
        Stop::Closed => Stop::Failed(Failure::new(
            Exit::Io,
            "can't write dead letters: nobody reads them any more",
        )),
        Stop::Failed(failure) => Stop::Failed(failure),
    }
}
