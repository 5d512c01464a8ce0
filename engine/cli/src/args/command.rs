//! The program, and its commands.

use clap::{Parser, Subcommand};

use super::cache::CacheCommandArgs;
use super::contract::{CheckArgs, DiffArgs, TestArgs};
use super::dev::DevArgs;
use super::guests::{BuildArgs, NewArgs};
use super::help;
use super::inspect::InspectArgs;
use super::replay::ReplayArgs;
use super::run::RunArgs;
use super::shell::{CompletionsArgs, ManArgs};
use super::warm::WarmArgs;

/// Run WebAssembly components over a stream.
#[derive(Debug, Parser)]
// Lines of more characters are hard to read, however wide the terminal is.
#[command(max_term_width = 100)]
#[command(name = "torvyn-engine", version, after_help = help::EXAMPLES)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make a folder with a guest that works: code, WIT, golden cases and a build.
    New(NewArgs),
    /// Build the guest in a folder into a component.
    Build(BuildArgs),
    /// Build a guest and run it on a sample, and again whenever one of its files changes.
    Dev(Box<DevArgs>),
    /// Send a stream through components.
    Run(Box<RunArgs>),
    /// Send dead letters through components once more.
    #[command(long_about = help::REPLAY)]
    Replay(Box<ReplayArgs>),
    /// Configure a component, and keep what it remembers then.
    Warm(Box<WarmArgs>),
    /// Say what a component is, what it can do and what it asks for.
    Inspect(Box<InspectArgs>),
    /// Look after the compiled components that are kept on disk.
    Cache(CacheCommandArgs),
    /// Say whether a component fits a world, with every difference.
    Check(CheckArgs),
    /// Say what has changed between two versions of a contract, and whom that breaks.
    Diff(DiffArgs),
    /// Run a component, and say whether it does what its world promises.
    Test(Box<TestArgs>),
    /// Print what completes this program's command line in a shell.
    Completions(CompletionsArgs),
    /// Write this program's pages for `man`.
    Man(ManArgs),
}
