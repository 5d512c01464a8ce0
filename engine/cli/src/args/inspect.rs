//! The command line of `inspect`.

use std::path::PathBuf;

use clap::Parser;

use super::cache::CacheArgs;
use super::engine::EngineArgs;
use super::help;

/// Say what a component is, what it can do and what it asks for.
///
/// Shown are its sizes, the tools that made it, its roles and the worlds that it fits, what it
/// imports and what happens when it calls that, and its world as WIT. What happens depends on
/// what is granted: `run` with the same options does it.
#[derive(Debug, Parser)]
#[command(after_help = help::INSPECT)]
pub(crate) struct InspectArgs {
    /// A `.wasm` file, or a guest's folder, which is built first
    pub(crate) component: PathBuf,

    #[command(flatten)]
    pub(crate) cache: CacheArgs,

    /// Print one JSON object
    #[arg(long)]
    pub(crate) json: bool,

    #[command(flatten)]
    pub(crate) engine: EngineArgs,
}
