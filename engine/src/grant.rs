//! What becomes of the system interfaces that a component imports.

use std::fmt;

/// What the engine does when a component calls a function of WASI.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Grant {
    /// What the host has for it: the configuration grants that.
    Granted,
    /// What is written to stderr is kept, and shown if the component fails.
    Captured,
    /// The answer is that there is nothing: no variables, no arguments, no folders, no terminal,
    /// nothing to read.
    Empty,
    /// The answer is a seed for hash tables, and fit for nothing else.
    Seed,
    /// A handle is given out, and every use of it is denied.
    Unusable,
    /// The call ends the component.
    Ends,
    /// The call ends the component with [`EngineError::Denied`](crate::EngineError::Denied).
    Denied,
}

/// Shown as one word: `denied`.
impl fmt::Display for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Granted => "granted",
            Self::Captured => "captured",
            Self::Empty => "empty",
            Self::Seed => "seed",
            Self::Unusable => "unusable",
            Self::Ends => "ends",
            Self::Denied => "denied",
        })
    }
}

/// A function of WASI that a component imports.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WasiImport {
    /// The interface: `wasi:cli/environment@0.2.6`.
    pub interface: String,
    /// The function: `get-environment`.
    pub function: String,
    /// What happens when it is called.
    pub grant: Grant,
}
