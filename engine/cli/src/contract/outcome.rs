//! What a comparison, or a test, has come to.

use std::process::ExitCode;

use crate::failure::Failure;

/// What a comparison, or a test, has come to. The exit code says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Fits,
    DoesNotFit,
}

impl Outcome {
    pub(super) fn of(fits: bool) -> Self {
        if fits { Self::Fits } else { Self::DoesNotFit }
    }
}

/// The exit code where neither can be said.
const UNKNOWN: u8 = 2;

/// The exit code of a command.
pub(super) fn end(outcome: Result<Outcome, Failure>) -> ExitCode {
    match outcome {
        Ok(Outcome::Fits) => ExitCode::SUCCESS,
        Ok(Outcome::DoesNotFit) => ExitCode::FAILURE,
        Err(failure) => {
            failure.print();
            ExitCode::from(UNKNOWN)
        }
    }
}
