//! The command lines of `new` and `build`.

use std::path::PathBuf;

use clap::{Parser, ValueEnum};

use super::help;
use crate::guests::Language;

/// Make a folder with a guest that works: code, WIT, golden cases and a build.
///
/// The guest does a small job, the same in every language. Nothing is fetched: the folder holds all
/// that is not the language's own. With `--wit` it is a guest for a world of your own, whose functions are
/// all there and yet to be written.
#[derive(Debug, Parser)]
#[command(after_help = help::NEW)]
pub(crate) struct NewArgs {
    /// The folder to make; its last part is what the guest is called: lowercase letters, digits and
    /// `-`
    pub(crate) name: PathBuf,

    /// The language to write it in
    #[arg(long, value_enum, value_name = "LANGUAGE")]
    pub(crate) lang: Language,

    /// What the guest does for a stream: `transform`, if it is not given, `managed-transform`,
    /// `managed-data-source` or `source`, `data-sink` or `sink`. With `--wit`, the world there
    #[arg(long, value_name = "WORLD")]
    pub(crate) world: Option<String>,

    /// Where a world of your own is: a `.wit` file, or the folder of a package, which is copied
    #[arg(long, value_name = "PATH")]
    pub(crate) wit: Option<PathBuf>,
}

/// The worlds of `torvyn:streaming` that there are templates for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum NewWorld {
    /// Takes white space from the ends of lines, and drops blank lines
    Transform,
    /// Keeps the lines that have a configured text in them, and says at the end how many
    ManagedTransform,
    /// Makes elements of the lines of its configuration; `source` means it too
    #[value(alias = "source")]
    ManagedDataSource,
    /// Counts elements and bytes, and reports on them at the end; `sink` means it too
    #[value(alias = "sink")]
    DataSink,
}

impl NewWorld {
    /// The world's name in WIT.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Transform => "transform",
            Self::ManagedTransform => "managed-transform",
            Self::ManagedDataSource => "managed-data-source",
            Self::DataSink => "data-sink",
        }
    }
}

/// Build the guest in a folder into a component.
///
/// The folder has `Cargo.toml`, or `torvyn.toml` as `torvyn-engine new` writes it. The path of the
/// component is printed. `run`, `test`, `check` and `inspect` build a guest's folder too, if anything in it
/// has changed.
#[derive(Debug, Parser)]
#[command(after_help = help::BUILD)]
pub(crate) struct BuildArgs {
    /// The guest's folder
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,

    /// Install first what the folder's `requirements.txt` or `package.json` names, into the folder, if it
    /// is not there
    #[arg(long)]
    pub(crate) install: bool,
}
