//! The command line of `run`.

use std::path::PathBuf;

use clap::{ArgGroup, Parser, ValueEnum};
use torvyn_engine::config::parse_size;

use super::cache::CacheArgs;
use super::engine::EngineArgs;
use super::flow::{FlowArgs, OnErrorArg};
use super::help;

/// Send a stream through components.
///
/// The input is cut into elements, by default its lines. Every element goes through the
/// components that `--through` names, in that order, and what comes out of the last one is
/// written to the output.
///
/// A COMPONENT is a `.wasm` file, or a guest's folder, which is built first. Components
/// have no access to files, clocks or the environment but what they are granted, and none to the
/// network.
#[derive(Debug, Parser)]
#[command(
    after_help = help::RUN_SHORT,
    after_long_help = help::RUN_LONG,
    group = ArgGroup::new("components").args(["through", "source", "sink"]).required(true).multiple(true)
)]
pub(crate) struct RunArgs {
    /// Send every element through this component; can be given several times
    #[arg(long, value_name = "COMPONENT")]
    pub(crate) through: Vec<PathBuf>,

    /// Take the elements from this component instead of the input
    #[arg(long, value_name = "COMPONENT", conflicts_with_all = ["input", "max_element_bytes"])]
    pub(crate) source: Option<PathBuf>,

    /// Hand the elements to this component; its report goes to the output
    #[arg(long, value_name = "COMPONENT")]
    pub(crate) sink: Option<PathBuf>,

    /// Configure a component
    ///
    /// NAME is the component as it was given, its file's or crate's name, or its place among
    /// the components of the command line in the order of the stream: 1 is the first. VALUE is
    /// the text that the component receives, JSON for most, or `@FILE` for the content of a
    /// file. A component that can be configured and isn't receives an empty text.
    #[arg(long, value_name = "NAME=VALUE")]
    pub(crate) config: Vec<String>,

    /// Have a component go on from what `warm` has kept in a file
    ///
    /// NAME is as for `--config`. The component is not configured: that was done before. An instance that
    /// takes its place begins there too.
    #[arg(long, value_name = "NAME=FILE")]
    pub(crate) from: Vec<String>,

    /// Read from this file; `-` is standard input
    #[arg(long = "in", id = "input", value_name = "FILE", default_value = "-")]
    pub(crate) input: PathBuf,

    /// Write to this file, in place of what it holds; `-` is standard output
    #[arg(long = "out", value_name = "FILE", default_value = "-")]
    pub(crate) output: PathBuf,

    /// How elements are told apart, in the input, the output and the dead letters
    #[arg(long, value_enum, default_value_t = Framing::Lines)]
    pub(crate) framing: Framing,

    /// What to do when a component fails on an element; can be given several times
    #[arg(
        long,
        value_name = "[NAME=][retry=N,]fail|skip|dead-letter=FILE",
        default_value = "fail"
    )]
    #[arg(long_help = help::ON_ERROR)]
    pub(crate) on_error: Vec<OnErrorArg>,

    /// What is written of each element to the files of `dead-letter=FILE`
    #[arg(long, value_enum, value_name = "FORM", default_value_t = Letters::Elements)]
    pub(crate) dead_letters: Letters,

    /// Whether the input is dead letters with reasons.
    #[arg(skip)]
    pub(crate) replays: bool,

    /// Keep what the components that `--through` names know, after so many elements each time
    ///
    /// A component that ends loses nothing then: another instance goes back to the state that was kept
    /// last, and is called once more with the elements since. What they have become was written before,
    /// and is not written again. At most 16 MiB of elements are kept for that.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) checkpoint: Option<u32>,

    /// Write checkpoints to this folder, and go on from the one that is there
    ///
    /// If the program is killed, the same command goes on from the last checkpoint: with the input, the
    /// output and the dead letters as they were then, and with what the components knew. The output is what
    /// it would have been. The folder is made if it is not there. Without `--checkpoint` there is a
    /// checkpoint every 100000 elements, and every 10 seconds.
    #[arg(long, value_name = "DIR", conflicts_with_all = ["source", "sink", "jobs"])]
    pub(crate) checkpoint_dir: Option<PathBuf>,

    /// Remember in this file how far the input was read, and go on there the next time
    ///
    /// If the program is killed, elements of its last second are read once more, and none is lost: what was
    /// written of them to `--out` goes first, and dead letters of them come twice. What components know is not
    /// remembered: that takes `--checkpoint-dir`. If the input has grown since, only what is new is read.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["source", "checkpoint_dir"])]
    pub(crate) state: Option<PathBuf>,

    /// Read the components that `--through` names again at each SIGHUP
    ///
    /// One whose file has changed takes its own place between two elements: it is configured as the one that
    /// is there was, that one is told to end, and what it hands over goes on. If it does not fit, or can't be
    /// configured, the one that is there goes on.
    #[cfg(unix)]
    #[arg(long, conflicts_with = "jobs")]
    pub(crate) reload: bool,

    #[command(flatten)]
    pub(crate) flow: FlowArgs,

    /// The longest element that the input may have
    #[arg(long, value_name = "SIZE", default_value = "64MiB", value_parser = element_size)]
    pub(crate) max_element_bytes: u32,

    #[command(flatten)]
    pub(crate) cache: CacheArgs,

    /// Print nothing but the error that ends the run
    #[arg(long, short, conflicts_with = "json")]
    pub(crate) quiet: bool,

    /// Print JSON on standard error: a line for every failed element, one for the summary, and
    /// with `--stats` a line for every component each time
    #[arg(long)]
    pub(crate) json: bool,

    #[command(flatten)]
    pub(crate) engine: EngineArgs,
}

impl RunArgs {
    /// Whether components are read again while they run.
    pub(crate) fn reloads(&self) -> bool {
        #[cfg(unix)]
        return self.reload;
        #[cfg(not(unix))]
        false
    }
}

/// What is written of a dead letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Letters {
    /// The element as it was in the input, framed as it was there
    Elements,
    /// A line of JSON: the element, the component that failed, why and when. `replay` sends such a file
    /// through again
    Reasons,
}

/// How elements are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Framing {
    /// An element is a line without its line feed. A carriage return before it belongs to the
    /// element. A last line without line feed is an element too, and every line of the output
    /// has one. Bytes that are not UTF-8 stay as they are
    Lines,
    /// The whole input is one element, even if it is empty. Outputs follow each other without
    /// anything between them
    Whole,
    /// An element is its length in bytes, as 32 bits in little-endian order, and then its bytes.
    /// It is the one to choose for payloads that contain line feeds
    LengthPrefixed,
}

/// As much as the length before an element can say.
fn element_size(text: &str) -> Result<u32, String> {
    match u32::try_from(parse_size(text)?) {
        Ok(bytes) if bytes > 0 => Ok(bytes),
        _ => Err(format!("`{text}` is not between 1 and {} bytes", u32::MAX)),
    }
}
