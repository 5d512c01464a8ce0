//! The command lines of `completions` and `man`.

use std::path::PathBuf;

use clap::Parser;
use clap_complete::Shell;

use super::help;

/// Print what completes this program's command line in a shell.
#[derive(Debug, Parser)]
#[command(after_help = help::COMPLETIONS)]
pub(crate) struct CompletionsArgs {
    /// The shell
    #[arg(value_enum)]
    pub(crate) shell: Shell,
}

/// Write this program's pages for `man`.
#[derive(Debug, Parser)]
#[command(after_help = help::MAN)]
pub(crate) struct ManArgs {
    /// The folder to write a page for each command into; without it, the program's own page is printed
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
}
