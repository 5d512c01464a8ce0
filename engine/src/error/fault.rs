//! What is known of a call that has failed.

use std::error::Error;
use std::fmt;

use crate::readable::{escaped, indented};

type Source = Box<dyn Error + Send + Sync>;

/// A guest's fault: which call it happened in, and what is known of it.
///
/// It is shown with the guest's text escaped, as [`readable`](crate::readable) does it. The fields
/// hold that as it came.
#[derive(Debug)]
#[non_exhaustive]
pub struct Fault {
    /// The function that was called, as its WIT path.
    pub function: String,
    /// What happened, in one line.
    pub reason: String,
    /// What to do about it, if that is known.
    pub help: Option<String>,
    /// The guest's call stack, innermost frame first, if there is one: a line for each frame, as
    /// many as the setting `guest_backtrace` says.
    pub backtrace: Option<String>,
    /// Whether the backtrace is a part of the text.
    pub(crate) shows_backtrace: bool,
    /// The end of what the guest has written to stderr.
    pub stderr: String,
    /// What the backend says, without the backtrace: a trap as `wasmtime::Trap`, all else as text.
    /// An error of the host is in [`EngineError::HostFailed`](crate::EngineError::HostFailed) in place of it.
    pub source: Option<Source>,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (reason, function) = (escaped(&self.reason), escaped(&self.function));
        write!(f, "{reason} in `{function}`")?;
        if let Some(help) = &self.help {
            write!(f, ": {help}")?;
        }
        fmt_stderr(&self.stderr, f)?;
        match &self.backtrace {
            Some(backtrace) if self.shows_backtrace => {
                write!(f, "\n  its backtrace, innermost frame first:\n{backtrace}")
            }
            _ => Ok(()),
        }
    }
}

/// Shows the end of what a guest has written to stderr, on lines that are indented.
pub(crate) fn fmt_stderr(stderr: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match stderr.trim_end() {
        "" => Ok(()),
        stderr => write!(f, "\n  it wrote to stderr:\n{}", indented(stderr, "    ")),
    }
}
