//! The command lines of `check`, `diff` and `test`.

use std::path::PathBuf;

use clap::{Args, Parser, ValueEnum};
use torvyn_engine::config::parse_size;
use torvyn_engine::contract::behaviour::Behaviour;

use super::cache::CacheArgs;
use super::engine::EngineArgs;
use super::help;

/// Say whether a component fits a world, with every difference.
///
/// Listed are the calls of the component that the host would not answer, and those of the host
/// that the component would not, down to the field; and what the engine can't run, whatever the host
/// has. A component is compiled for that, and not run.
#[derive(Debug, Parser)]
#[command(after_help = help::CHECK)]
pub(crate) struct CheckArgs {
    /// A `.wasm` file, a guest's folder, which is built first, or WIT
    pub(crate) component: PathBuf,

    /// The world that the host has: its name, or `namespace:package/world@version`
    #[arg(long, value_name = "WORLD", required_unless_present = "wit")]
    pub(crate) world: Option<String>,

    /// Where the world is: a `.wit` file, a package's folder, or a component; can be given several
    /// times for packages that refer to each other. Without it, it is a world of `torvyn:streaming`
    #[arg(long, value_name = "PATH")]
    pub(crate) wit: Vec<PathBuf>,

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

/// Run a component, and say whether it does what its world promises.
///
/// Tested are its functions and their types; how it behaves in its roles: empty and large payloads,
/// bytes that mean nothing, order, errors, memory over many elements and more; and golden cases:
/// whether what comes out is as it was recorded. Nothing is granted but what options grant.
#[derive(Debug, Parser)]
#[command(after_help = help::TEST)]
pub(crate) struct TestArgs {
    /// A `.wasm` file, or a guest's folder, which is built first
    pub(crate) component: PathBuf,

    /// The folder with golden cases
    #[arg(long, value_name = "DIR", long_help = help::GOLDEN)]
    pub(crate) golden: Option<PathBuf>,

    /// The world that it is to fit: its name, or `namespace:package/world@version`. Without it, it
    /// is the world of `torvyn:streaming` with the component's roles
    #[arg(long, value_name = "WORLD")]
    pub(crate) world: Option<String>,

    /// Where the world is: a `.wit` file, a package's folder, or a component; can be given several
    /// times for packages that refer to each other
    #[arg(long, value_name = "PATH")]
    pub(crate) wit: Vec<PathBuf>,

    /// What the component is configured with: a text, or `@FILE` for the content of a file
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "",
        hide_default_value = true
    )]
    pub(crate) config: String,

    /// The component claims that the same input always has the same output
    #[arg(long)]
    pub(crate) deterministic: bool,

    /// Leave a behaviour out; can be given several times
    #[arg(long, value_name = "BEHAVIOUR", value_parser = behaviour)]
    pub(crate) skip: Vec<Behaviour>,

    /// The largest payload that must have an answer, in bytes
    #[arg(long, value_name = "SIZE", default_value = "1MiB", value_parser = parse_size)]
    pub(crate) max_payload_bytes: usize,

    #[command(flatten)]
    pub(crate) cache: CacheArgs,

    #[command(flatten)]
    pub(crate) report: ReportArgs,

    #[command(flatten)]
    pub(crate) engine: EngineArgs,
}

fn behaviour(name: &str) -> Result<Behaviour, String> {
    Behaviour::named(name).ok_or_else(|| {
        let all = Behaviour::ALL.map(Behaviour::name);
        format!("there are `{}`", all.join("`, `"))
    })
}

/// How contracts are read, and what is reported.
#[derive(Debug, Args)]
pub(crate) struct ReportArgs {
    /// Read what is gated with `@unstable(feature = ..)` too; can be given several times
    #[arg(long, value_name = "FEATURE")]
    pub(crate) feature: Vec<String>,

    /// Print one JSON object
    #[arg(long)]
    pub(crate) json: bool,

    /// Write a report to this file, in the XML of JUnit; only a report is written over
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
