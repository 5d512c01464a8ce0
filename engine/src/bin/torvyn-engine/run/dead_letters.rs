//! What happens to elements that a component failed on.

use super::output::Output;
use super::stop::Stop;
use crate::args::{Framing, OnError};
use crate::failure::Failure;

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
        output.flush_if_full()
    }

    /// Writes what was kept. A reader who is gone is an error here: letters would be lost.
    pub(super) fn flush(&mut self) -> Result<(), Stop> {
        match self {
            Self::DeadLetter(output) => output.flush(),
            Self::Fail | Self::Skip => Ok(()),
        }
    }
}
