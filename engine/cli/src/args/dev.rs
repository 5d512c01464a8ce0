//! The command line of `dev`.

use std::path::PathBuf;

use clap::Parser;

use super::cache::CacheArgs;
use super::engine::EngineArgs;
use super::help;

/// Build a guest and run it on a sample, and again whenever one of its files changes.
///
/// What comes out is shown first, and after a change what is different in it. Golden cases of the folder
/// are run each time too. What the compiler says is shown as it is. Where a guest in Rust or C traps, its
/// files and lines are named.
#[derive(Debug, Parser)]
#[command(after_help = help::DEV)]
pub(crate) struct DevArgs {
    /// The guest's folder
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,

    /// The sample: each line is an element, and to a source it is the configuration. Without it, it is
    /// the first golden case of the folder, with that case's configuration
    #[arg(long, value_name = "FILE")]
    pub(crate) input: Option<PathBuf>,

    /// What the guest is configured with: a text, or `@FILE` for the content of a file
    #[arg(long, value_name = "TEXT")]
    pub(crate) config: Option<String>,

    #[command(flatten)]
    pub(crate) cache: CacheArgs,

    #[command(flatten)]
    pub(crate) engine: EngineArgs,
}
