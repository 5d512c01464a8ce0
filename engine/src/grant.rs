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

impl WasiImport {
    /// The setting of [`WasiGrants`](crate::WasiGrants) that grants the function, by the name that it
    /// has in a file. `None` if there is none.
    #[must_use]
    pub fn setting(&self) -> Option<&'static str> {
        setting(&self.interface, &self.function)
    }
}

/// The setting that grants a function, by the name that it has in a file.
pub(crate) fn setting(interface: &str, function: &str) -> Option<&'static str> {
    let interface = interface.split('@').next().unwrap_or_default();
    Some(match (interface, function) {
        ("wasi:cli/environment", "get-environment") => "env",
        ("wasi:cli/environment", "get-arguments") => "args",
        ("wasi:cli/stdin", _) => "inherit_stdin",
        ("wasi:cli/stdout", _) => "inherit_stdout",
        ("wasi:cli/stderr", _) => "inherit_stderr",
        ("wasi:clocks/wall-clock", _) => "wall_clock",
        ("wasi:clocks/monotonic-clock", _) | ("wasi:io/poll", "poll") => "monotonic_clock",
        ("wasi:filesystem/preopens" | "wasi:filesystem/types", _) => "dirs",
        ("wasi:random/random" | "wasi:random/insecure", _) => "random",
        ("wasi:io/streams", _) if function.starts_with("[method]input-stream") => "inherit_stdin",
        ("wasi:io/streams", _) if function.starts_with("[method]output-stream") => "inherit_stderr",
        _ => return None,
    })
}

/// How a setting is called by a program: a method of [`WasiGrants`](crate::WasiGrants).
#[cfg(feature = "wasmtime-backend")]
fn method(setting: &str) -> &str {
    match setting {
        "args" => "arg",
        "dirs" => "dir",
        setting => setting,
    }
}

/// What grants a function that is denied, in a few words.
#[cfg(feature = "wasmtime-backend")]
pub(crate) fn granted_by(setting: Option<&str>) -> String {
    match setting {
        Some(setting) => {
            let method = method(setting);
            let option = method.replace('_', "-");
            format!("`WasiGrants::{method}`, `wasi.{setting}` or `--{option}` grants it")
        }
        None => "nothing grants it".to_owned(),
    }
}
