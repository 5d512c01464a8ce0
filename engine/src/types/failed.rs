//! A failure together with what could not be worked on.

use std::error::Error;
use std::fmt;

use super::forms::View;
use crate::EngineError;

/// A call that failed, and a copy of its input.
///
/// Inputs are borrowed, so after a failure the caller still has what was in flight: it can be
/// passed again to the next instance. Where the failure must travel further than the input
/// lives, as to a queue of dead letters, [`EngineError::with_input`] takes a copy along.
#[derive(Debug)]
pub struct Failed<I> {
    /// Why the call failed.
    pub error: EngineError,
    /// What was passed to it.
    pub input: I,
}

impl EngineError {
    /// The error together with a copy of the input that was in flight.
    ///
    /// # Examples
    ///
    /// ```
    /// use torvyn_engine::{EngineError, Failed};
    ///
    /// fn dead_letter(error: EngineError, line: &str) -> Failed<String> {
    ///     error.with_input(line)
    /// }
    /// # let failed = dead_letter(EngineError::ForeignComponent, "a line");
    /// # assert_eq!(failed.input, "a line");
    /// ```
    pub fn with_input<I: View>(self, input: I) -> Failed<I::Owned> {
        Failed {
            error: self,
            input: input.into_owned(),
        }
    }
}

impl<I> fmt::Display for Failed<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl<I: fmt::Debug> Error for Failed<I> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.error.source()
    }
}
