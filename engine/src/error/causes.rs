//! Errors with what has caused them.

use std::error::Error;
use std::fmt;

use crate::readable::paragraph;

/// What a backend, or whatever it stands on, has said.
pub(super) type Source = Box<dyn Error + Send + Sync>;

/// An error in one line with what has caused it: backends put the reason last.
pub(super) fn with_causes(error: &Source) -> String {
    paragraph(&Causes(&**error).to_string())
}

/// An error with what has caused it.
pub(crate) struct Causes<'a>(pub(crate) &'a (dyn Error + 'static));

impl fmt::Display for Causes<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(error) = self;
        write!(f, "{error}")?;
        let mut cause = error.source();
        while let Some(error) = cause {
            write!(f, ": {error}")?;
            cause = error.source();
        }
        Ok(())
    }
}
