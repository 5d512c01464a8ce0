//! The command lines of `check` and `diff`.

use std::path::PathBuf;

use clap::{Args, Parser, ValueEnum};

use super::help;

/// Say whether a component fits a world, with every difference.
///
/// Listed are the calls of the component that the host would not answer, and those of the host
/// that the component would not, down to the field. Nothing is compiled or run.
#[derive(Debug, Parser)]
#[command(after_help = help::CHECK)]
pub(crate) struct CheckArgs {
    /// A `.wasm` file, the folder of a Rust crate, which is built first, or WIT
    pub(crate) component: PathBuf,

    /// The world that the host has: its name, or `namespace:package/world@version`
    #[arg(long, value_name = "WORLD", required_unless_present = "wit")]
    pub(crate) world: Option<String>,

    /// Where the world is: a `.wit` file, a package's folder, or a component. Without it, it is
    /// a world of `torvyn:streaming`
    #[arg(long, value_name = "PATH")]
    pub(crate) wit: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) report: ReportArgs,
}

/// Say what has changed between two versions of a contract, and whom that breaks.
///
/// Every change is listed with what it means for guests of the old version on a host of the new
/// one, for guests of the new version on a host of the old one, for code that was written
/// against the generated Rust, and for the version of the package.
#[derive(Debug, Parser)]
#[command(after_help = help::DIFF)]
pub(crate) struct DiffArgs {
    /// What it was: a `.wit` file, a package's folder, or a component
    pub(crate) old: PathBuf,

    /// What it is now: the same
    pub(crate) new: PathBuf,

    /// Compare this world alone
    #[arg(long, value_name = "WORLD")]
    pub(crate) world: Option<String>,

    /// What has to hold; can be given several times
    ///
    /// Without it, the new version must be high enough for the changes. If there is no version,
    /// nothing may break; and if both are components, hosts must be able to use the new one in
    /// place of the old one.
    #[arg(long, value_enum, value_name = "WHAT")]
    pub(crate) require: Vec<Requirement>,

    #[command(flatten)]
    pub(crate) report: ReportArgs,
}

/// How `check` and `diff` read and report.
#[derive(Debug, Args)]
pub(crate) struct ReportArgs {
    /// Read what is gated with `@unstable(feature = ..)` too; can be given several times
    #[arg(long, value_name = "FEATURE")]
    pub(crate) feature: Vec<String>,

    /// Print one JSON object
    #[arg(long)]
    pub(crate) json: bool,

    /// Write a report to this file, in the XML of JUnit
    #[arg(long, value_name = "FILE")]
    pub(crate) junit: Option<PathBuf>,
}

/// What has to hold between two versions of a contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Requirement {
    /// The new version is high enough for the changes
    Version,
    /// Guests of the old version run on a host of the new one
    OldGuests,
    /// Guests of the new version run on a host of the old one
    NewGuests,
    /// Code that was written against the generated Rust compiles
    Code,
}

impl Requirement {
    /// The requirement as it is given on the command line.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Version => "version",
            Self::OldGuests => "old-guests",
            Self::NewGuests => "new-guests",
            Self::Code => "code",
        }
    }
}
