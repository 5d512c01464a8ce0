//! The command line of `replay`.

use std::path::PathBuf;

use clap::Parser;

use super::help;
use super::run::RunArgs;

/// Send dead letters through components once more.
#[derive(Debug, Parser)]
#[command(
    after_help = help::RUN_SHORT,
    after_long_help = help::REPLAY_LONG,
    mut_arg("input", |input| input.hide(true)),
    mut_arg("source", |source| source.hide(true)),
)]
pub(crate) struct ReplayArgs {
    /// The file that `run --dead-letters reasons` has written; `-` is standard input
    #[arg(value_name = "LETTERS", conflicts_with_all = ["input", "source"])]
    letters: PathBuf,

    #[command(flatten)]
    run: RunArgs,
}

impl ReplayArgs {
    /// A run whose input is the letters.
    pub(crate) fn into_run(self) -> RunArgs {
        RunArgs {
            input: self.letters,
            replays: true,
            ..self.run
        }
    }
}
