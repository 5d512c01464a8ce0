//! The languages that guests are written in.

use clap::ValueEnum;
use serde::Deserialize;

/// A language that guests can be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Language {
    /// Built by cargo
    Rust,
    /// Built by componentize-py
    Python,
    /// Built by componentize-js, on Node.js
    #[value(name = "javascript", alias = "js")]
    JavaScript,
    /// Built by Zig's C compiler, or by the one of WASI SDK
    C,
    /// Built by Go itself
    Go,
}

impl Language {
    /// As people write it.
    pub(crate) fn title(self) -> &'static str {
        match self {
            Self::Rust => "Rust",
            Self::Python => "Python",
            Self::JavaScript => "JavaScript",
            Self::C => "C",
            Self::Go => "Go",
        }
    }

    /// As `torvyn.toml` has it.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Rust => "rust",
            Self::Python => "python",
            Self::JavaScript => "javascript",
            Self::C => "c",
            Self::Go => "go",
        }
    }

    /// Whether a folder has its tools in it, so that `build --install` can install them.
    pub(crate) fn has_own_tools(self) -> bool {
        matches!(self, Self::Python | Self::JavaScript | Self::C)
    }
}
