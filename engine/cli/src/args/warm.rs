//! The command line of `warm`.

use std::path::PathBuf;

use clap::Parser;

use super::cache::CacheArgs;
use super::engine::EngineArgs;
use super::help;

/// Configure a component, and keep what it remembers then.
///
/// `run --from` has a component go on from the file: whatever its `init` does was done once, and is not
/// done again. The file is of this component, to the byte, and of no machine: it can be copied to
/// another. It holds data, and no machine code.
#[derive(Debug, Parser)]
#[command(after_help = help::WARM)]
pub(crate) struct WarmArgs {
    /// A `.wasm` file, or a guest's folder, which is built first
    pub(crate) component: PathBuf,

    /// What the component is configured with: a text, JSON for most, or `@FILE` for the content of a
    /// file. Without it, a component that can be configured receives an empty text
    #[arg(long, value_name = "VALUE")]
    pub(crate) config: Option<String>,

    /// Write to this file, in place of what it holds
    #[arg(long = "out", short, value_name = "FILE")]
    pub(crate) output: PathBuf,

    #[command(flatten)]
    pub(crate) cache: CacheArgs,

    /// Print nothing but errors
    #[arg(long, short)]
    pub(crate) quiet: bool,

    #[command(flatten)]
    pub(crate) engine: EngineArgs,
}
