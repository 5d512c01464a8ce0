//! Calls of WASI that end the instance.

use crate::grant::{granted_by, setting};

/// A call of a function that is not granted.
#[derive(Debug, thiserror::Error)]
#[error("`{function}`{} is denied", stream.map(|name| format!(" on {name}")).unwrap_or_default())]
pub(crate) struct Denied {
    function: String,
    /// The standard stream that it was called for.
    stream: Option<&'static str>,
}

impl Denied {
    pub(crate) fn new(function: &str, stream: Option<&'static str>) -> Self {
        let function = function.to_owned();
        Self { function, stream }
    }

    /// What grants it.
    pub(crate) fn help(&self) -> String {
        let (interface, function) = self.function.split_once('#').unwrap_or_default();
        granted_by(match self.stream {
            Some("stdout") => Some("inherit_stdout"),
            _ => setting(interface, function),
        })
    }
}

/// The guest has asked to end the program.
#[derive(Debug, thiserror::Error)]
#[error("with {}", if *.success { "success" } else { "failure" })]
pub(crate) struct Exit {
    pub(crate) success: bool,
}
