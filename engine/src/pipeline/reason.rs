//! Why a stage failed, and on what.

use std::fmt;
use std::sync::Arc;

use crate::EngineError;
use crate::streaming::{ProcessError, StreamElement, owned};

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
            Self::Ended(_) => None,
        }
    }

    /// Whether the instance can't be called again.
    #[must_use]
    pub fn has_ended(&self) -> bool {
        !matches!(self, Self::Refused(_))
    }

    /// Sorts a component's own error. What it has written to stderr is asked for if it is of
    /// use.
    #[cold]
    pub(crate) fn of(error: ProcessError<'_>) -> Self {
        match error {
            ProcessError::Fatal(message) => Self::Fatal {
                message: message.to_owned(),
                stderr: String::new(),
            },
            refusal => Self::Refused(refusal.to_owned()),
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
        Self::Ended(Arc::new(error))
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Self::Ended(error) = self {
            return error.fmt(f);
        }
        let (kind, message) = self.answer().unwrap_or_default();
        f.write_str(kind)?;
        if !message.is_empty() {
            write!(f, ": {message}")?;
        }
        if let Self::Fatal { stderr, .. } = self
            && !stderr.trim_end().is_empty()
        {
            write!(f, "\n  it wrote to stderr:")?;
            for line in stderr.trim_end().lines() {
                write!(f, "\n    {line}")?;
            }
        }
        Ok(())
    }
}

/// Which element is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// One that came from the source: its number among them. The first one has 1.
    Taken(u64),
    /// One of those that a stage handed over at its end, by the stage's name.
    LeftBy(String),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Taken(number) => write!(f, "element {number}"),
            Self::LeftBy(stage) => write!(f, "an element that `{stage}` handed over at its end"),
        }
    }
}

/// An element that did not get through, and why.
#[derive(Debug)]
#[non_exhaustive]
pub struct Rejected<'a> {
    /// The element as it came from the source, whichever stage has failed on it.
    pub element: StreamElement<'a>,
    /// Which one it is.
    pub place: Place,
    /// The name of the stage that failed.
    pub stage: &'a str,
    /// The stage's place in the pipeline: the source has 0, the first stage 1, and so on up to
    /// the sink.
    pub position: usize,
    /// Why.
    pub reason: &'a Reason,
    /// Whether this ends the run.
    pub ends_run: bool,
}
