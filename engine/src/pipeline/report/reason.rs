//! Why a stage failed.

use std::fmt;
use std::sync::Arc;

use crate::EngineError;
use crate::error::fmt_stderr;
use crate::readable::indented;
use crate::streaming::{ProcessError, owned};

/// Why a stage failed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Reason {
    /// The component answered with an error of its own, and can be called again.
    Refused(owned::ProcessError),
    /// The component answered that it can't go on.
    Fatal {
        /// What it says.
        message: String,
        /// The end of what it has written to stderr.
        stderr: String,
    },
    /// The component's instance ended, or could not be started again.
    Ended(Arc<EngineError>),
    /// The pipeline itself has made a mistake, which is not the stage's fault. The run ends, so
    /// that no element gets lost without a word.
    Internal(&'static str),
}

impl Reason {
    /// The case of `process-error`, as WIT names it, and the message, if that is what the
    /// component answered with.
    #[must_use]
    pub fn answer(&self) -> Option<(&'static str, &str)> {
        use owned::ProcessError as Error;
        match self {
            Self::Refused(Error::InvalidInput(message)) => Some(("invalid-input", message)),
            Self::Refused(Error::Unavailable(message)) => Some(("unavailable", message)),
            Self::Refused(Error::Internal(message)) => Some(("internal", message)),
            Self::Refused(Error::DeadlineExceeded) => Some(("deadline-exceeded", "")),
            Self::Refused(Error::Fatal(message)) | Self::Fatal { message, .. } => {
                Some(("fatal", message))
            }
            Self::Ended(_) | Self::Internal(_) => None,
        }
    }

    /// Whether the instance is not called again.
    #[must_use]
    pub fn has_ended(&self) -> bool {
        !matches!(self, Self::Refused(_))
    }

    /// Tells a component's answer that it can't go on from one about an element. What it has
    /// written to stderr is asked for later, by [`with_stderr`](Self::with_stderr).
    #[cold]
    pub(crate) fn of(error: ProcessError<'_>) -> Self {
        Self::of_owned(error.to_owned())
    }

    /// The same for a function of the program's own.
    #[cold]
    pub(crate) fn of_owned(error: owned::ProcessError) -> Self {
        match error {
            owned::ProcessError::Fatal(message) => Self::Fatal {
                message,
                stderr: String::new(),
            },
            refusal => Self::Refused(refusal),
        }
    }

    /// Adds what the component has written to stderr, if it belongs here.
    pub(crate) fn with_stderr(mut self, text: impl FnOnce() -> String) -> Self {
        if let Self::Fatal { stderr, .. } = &mut self {
            *stderr = text();
        }
        self
    }
}

impl From<EngineError> for Reason {
    fn from(error: EngineError) -> Self {
        match error {
            // The guest was not entered: its instance goes on, and no other one could take it.
            EngineError::ParameterTooLarge { .. } => {
                Self::Refused(owned::ProcessError::InvalidInput(error.to_string()))
            }
            error => Self::Ended(Arc::new(error)),
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ended(error) => return error.fmt(f),
            Self::Internal(what) => {
                return write!(
                    f,
                    "internal error in the pipeline, please report it: {what}"
                );
            }
            Self::Refused(_) | Self::Fatal { .. } => {}
        }
        if let Some((kind, message)) = self.answer() {
            f.write_str(kind)?;
            if !message.is_empty() {
                // As far in as what it wrote to stderr: it must not look like a heading of that.
                let lines = indented(message, "    ");
                write!(f, ": {}", lines.trim_start())?;
            }
        }
        match self {
            Self::Fatal { stderr, .. } => fmt_stderr(stderr, f),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instance_that_was_not_entered_has_not_ended() {
        let error = EngineError::ParameterTooLarge {
            function: "process".into(),
            size: 5 << 30,
        };
        let reason = Reason::from(error);
        assert!(!reason.has_ended(), "{reason}");
        assert_eq!(reason.answer().map(|(case, _)| case), Some("invalid-input"));
    }
}
