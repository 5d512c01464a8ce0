//! What keeps an element from getting through, and what ends the stream.

use std::fmt::Write;

use torvyn_engine::{EngineError, ProcessError};

use super::stage::Label;
use crate::failure::{Exit, Failure};

/// What ends the stream before its end.
#[derive(Debug)]
pub(super) enum Stop {
    Failed(Failure),
    /// Nobody reads the output any more.
    Closed,
}

/// The one of two outcomes that there is more to say of.
pub(super) fn worse(one: Result<(), Stop>, other: Result<(), Stop>) -> Result<(), Stop> {
    match (one, other) {
        (Err(Stop::Failed(failure)), _) | (_, Err(Stop::Failed(failure))) => {
            Err(Stop::Failed(failure))
        }
        (one, other) => one.and(other),
    }
}

/// What keeps an element from getting through.
#[derive(Debug)]
pub(super) enum Trouble {
    /// A component answered with an error, and can be called again.
    Refused(Refusal),
    /// A component ended, and can't be called again.
    Ended(Ending),
    /// It isn't the component's.
    Stop(Stop),
}

/// A component's answer that it could not do its work.
#[derive(Debug)]
pub(super) struct Refusal {
    pub(super) component: Label,
    /// The case of `process-error`, as WIT names it.
    pub(super) kind: &'static str,
    /// What the component says.
    pub(super) message: String,
}

/// How a component ended.
#[derive(Debug)]
pub(super) struct Ending {
    component: Label,
    reason: String,
    /// Whether the reason has what the component wrote to stderr.
    complete: bool,
}

impl From<Stop> for Trouble {
    fn from(stop: Stop) -> Self {
        Self::Stop(stop)
    }
}

impl Refusal {
    /// The refusal in words. `place` says where: `on line 3`.
    pub(super) fn describe(&self, place: &str) -> String {
        let Self {
            component,
            kind,
            message,
        } = self;
        let colon = if message.is_empty() { "" } else { ": " };
        format!("{component} failed {place}: {kind}{colon}{message}")
    }

    /// The refusal as what ends the stream.
    pub(super) fn into_failure(self, place: &str) -> Failure {
        Failure::new(Exit::Answer, self.describe(place))
    }
}

impl Ending {
    /// The end as what ends the stream. `place` says where: `on line 3`.
    pub(super) fn into_failure(self, place: &str) -> Failure {
        let Self {
            component, reason, ..
        } = self;
        Failure::new(Exit::Ended, format!("{component} ended {place}: {reason}"))
    }
}

impl Trouble {
    /// The trouble as what ends the stream. `place` says where: in `teardown`.
    pub(super) fn into_stop(self, place: &str, stderr: &str) -> Stop {
        match self.with_stderr(stderr) {
            Self::Refused(refusal) => Stop::Failed(refusal.into_failure(place)),
            Self::Ended(ending) => Stop::Failed(ending.into_failure(place)),
            Self::Stop(stop) => stop,
        }
    }

    /// Adds what a component has written to stderr, if it ended and that is not known yet.
    pub(super) fn with_stderr(mut self, stderr: &str) -> Self {
        if let Self::Ended(ending) = &mut self
            && !ending.complete
            && !stderr.trim_end().is_empty()
        {
            ending.reason.push_str("\n  it wrote to stderr:");
            for line in stderr.trim_end().lines() {
                // Writing to a string can't fail.
                let _ = write!(ending.reason, "\n    {line}");
            }
            ending.complete = true;
        }
        self
    }
}

/// What a component answered, or why it did not.
pub(super) type Answer<'a, T> = Result<Result<T, ProcessError<'a>>, EngineError>;

/// Takes an answer's value, and sorts the errors.
#[inline]
pub(super) fn judge<T>(component: &Label, answer: Answer<'_, T>) -> Result<T, Trouble> {
    match answer {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(error)) => Err(refused(component, error)),
        Err(error) => Err(ended(component, &error)),
    }
}

#[cold]
fn refused(component: &Label, error: ProcessError<'_>) -> Trouble {
    let (kind, message) = match error {
        ProcessError::InvalidInput(message) => ("invalid-input", message),
        ProcessError::Unavailable(message) => ("unavailable", message),
        ProcessError::Internal(message) => ("internal", message),
        ProcessError::DeadlineExceeded => ("deadline-exceeded", ""),
        ProcessError::Fatal(message) => {
            return Trouble::Ended(Ending {
                component: component.clone(),
                reason: format!("fatal: {message}"),
                complete: false,
            });
        }
    };
    Trouble::Refused(Refusal {
        component: component.clone(),
        kind,
        message: message.to_owned(),
    })
}

#[cold]
pub(super) fn ended(component: &Label, error: &EngineError) -> Trouble {
    Trouble::Ended(Ending {
        component: component.clone(),
        reason: error.to_string(),
        complete: true,
    })
}
