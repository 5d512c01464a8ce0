//! How elements flow, and what becomes of those that fail.

use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use clap::Args;

use torvyn_engine::config::{parse_duration, parse_size};

/// How elements flow.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Flow")]
pub(crate) struct FlowArgs {
    /// How many elements go to a component in one call, if it takes several
    ///
    /// With 1, every element goes through all components before the next one is read.
    #[arg(long, value_name = "N", default_value_t = 256)]
    #[arg(value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) max_batch: u32,

    /// How many bytes of elements go to a component in one call, but for the last of them
    #[arg(long, value_name = "SIZE", default_value = "256KiB", value_parser = parse_size)]
    pub(crate) max_bytes: usize,

    /// How long an element waits for others to go with, if the input has none at the moment
    #[arg(long, value_name = "TIME", default_value = "0ms", value_parser = parse_duration)]
    pub(crate) linger: Duration,

    /// Run so many copies of the components that `--through` names, each on a thread of its own
    ///
    /// The order is kept. Each copy sees only a part of the stream: this is for components that
    /// remember nothing of one element for the next.
    #[arg(long, value_name = "N", default_value_t = 1)]
    #[arg(value_parser = clap::value_parser!(u32).range(1..=1024))]
    pub(crate) jobs: u32,

    /// Show what each component does while it does it
    ///
    /// For each there are its elements and bytes a second, how long half and 99 of 100 of its
    /// calls take at most, errors, restarts, and the elements that wait for it. At the end there
    /// is what there was in total.
    #[arg(long, conflicts_with = "quiet")]
    pub(crate) stats: bool,
}

/// What to do when a component fails on an element, and for which component.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OnErrorArg {
    /// All of them, if it is not said.
    pub(crate) component: Option<String>,
    pub(crate) policy: Policy,
}

/// What to do when a component fails on an element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Policy {
    /// How often to try it again if the component has ended. Without, that ends the run.
    pub(crate) retry: Option<u32>,
    pub(crate) verdict: Verdict,
}

/// What becomes of the element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Fail,
    Skip,
    DeadLetter(PathBuf),
}

const USE: &str = "use `fail`, `skip` or `dead-letter=FILE`, with `retry=N,` before it to go on \
    after a component has ended, and `NAME=` before that for one component";

impl FromStr for OnErrorArg {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let known = ["fail", "skip", "dead-letter", "retry"];
        let (first, rest) = match text.split_once('=') {
            Some((first, rest)) => (first, Some(rest)),
            None => (text, None),
        };
        if known.contains(&first) {
            let policy = text.parse()?;
            return Ok(Self {
                component: None,
                policy,
            });
        }
        match rest {
            Some(policy) if !first.is_empty() => Ok(Self {
                component: Some(first.to_owned()),
                policy: policy.parse()?,
            }),
            _ => Err(USE.to_owned()),
        }
    }
}

impl FromStr for Policy {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let Some(rest) = text.strip_prefix("retry=") else {
            let verdict = text.parse()?;
            return Ok(Self {
                retry: None,
                verdict,
            });
        };
        let (times, verdict) = match rest.split_once(',') {
            Some((times, verdict)) => (times, verdict.parse()?),
            None => (rest, Verdict::Fail),
        };
        let times = times.parse().map_err(|_| {
            format!("`retry` takes a whole number, and not `{times}`: `retry=2,skip`")
        })?;
        Ok(Self {
            retry: Some(times),
            verdict,
        })
    }
}

impl FromStr for Verdict {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.split_once('=') {
            None if text == "fail" => Ok(Self::Fail),
            None if text == "skip" => Ok(Self::Skip),
            Some(("dead-letter", file)) if !file.is_empty() => Ok(Self::DeadLetter(file.into())),
            _ if text.starts_with("dead-letter") => {
                Err("dead letters need a file: `dead-letter=FILE`".to_owned())
            }
            _ => Err(USE.to_owned()),
        }
    }
}
