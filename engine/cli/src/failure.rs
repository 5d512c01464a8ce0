//! What ends the program early: a message, what to do about it, and the exit code.

use std::io::Write;

use anstyle::{AnsiColor, Style};
use torvyn_engine::readable::paragraph;

/// Why the program ends, as its exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// A component answered with an error.
    Answer = 1,
    /// The command line asks for something that there is not.
    Usage = 2,
    /// A component can't be built, loaded or used.
    Component = 3,
    /// A component ended, and can't be called again.
    Ended = 4,
    /// Reading or writing failed.
    Io = 5,
}

/// What went wrong, for the user.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) exit: Exit,
    /// What and where. It begins in lower case; details may follow on lines of their own.
    pub(crate) message: String,
    /// What to do.
    pub(crate) help: Option<String>,
}

impl Failure {
    pub(crate) fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self {
            exit,
            message: message.into(),
            help: None,
        }
    }

    /// Adds what to do.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Writes the failure to stderr.
    pub(crate) fn print(&self) {
        label(ERROR, "error", &self.message);
        if let Some(help) = &self.help {
            label(HELP, "help", help);
        }
    }
}

pub(crate) const ERROR: Style = AnsiColor::Red.on_default().bold();
pub(crate) const WARNING: Style = AnsiColor::Yellow.on_default().bold();
pub(crate) const HELP: Style = AnsiColor::Cyan.on_default().bold();
pub(crate) const STATUS: Style = AnsiColor::Green.on_default().bold();

/// Writes `label: text` to stderr, in colour if that is a terminal. Whatever the text is made of, a
/// terminal shows it, and no line of it begins as one with a label does. If stderr is closed there
/// is nobody to tell.
pub(crate) fn label(style: Style, label: &str, text: &str) {
    let _ = writeln!(
        anstream::stderr(),
        "{style}{label}:{style:#} {}",
        paragraph(text)
    );
}
