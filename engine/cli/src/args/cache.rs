//! The cache on the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use super::help;

/// Where compiled components are kept.
#[derive(Debug, Default, Args)]
pub(crate) struct CacheArgs {
    /// Compile every component anew, and keep nothing
    #[arg(long)]
    pub(crate) no_cache: bool,

    /// Keep compiled components in this folder, in place of the one of `torvyn-engine cache`
    #[arg(long, value_name = "DIR", conflicts_with = "no_cache")]
    pub(crate) cache_dir: Option<PathBuf>,
}

/// Look after the compiled components that are kept on disk.
///
/// `run`, `test` and `inspect` keep what they have compiled, and compile it again only if the component,
/// this program or its settings are others. It takes up to 1 GiB; beyond that, what was not used
/// for the longest time is removed.
#[derive(Debug, Parser)]
#[command(after_help = help::CACHE)]
pub(crate) struct CacheCommandArgs {
    #[command(subcommand)]
    pub(crate) action: CacheAction,
}

#[derive(Debug, Subcommand)]
pub(crate) enum CacheAction {
    /// List what is there.
    Ls(FolderArgs),
    /// Remove it all. Files that the cache has not made stay.
    Clear(FolderArgs),
    /// Check each file; the exit code is 1 if one can't be used.
    ///
    /// What can't be used is never loaded: it is compiled anew when it is needed.
    Verify(FolderArgs),
}

#[derive(Debug, Args)]
pub(crate) struct FolderArgs {
    /// The folder [default: $XDG_CACHE_HOME/torvyn-engine or ~/.cache/torvyn-engine]
    #[arg(long, value_name = "DIR")]
    pub(crate) dir: Option<PathBuf>,

    /// Print one JSON object
    #[arg(long)]
    pub(crate) json: bool,
}
