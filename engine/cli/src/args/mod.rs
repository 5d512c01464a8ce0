//! The command line.

/// Sets what is given.
macro_rules! over {
    ($config:ident: $($value:expr => $method:ident),* $(,)?) => {
        $(if let Some(value) = $value {
            $config = $config.$method(value);
        })*
    };
}

mod cache;
mod command;
mod component_limits;
mod contract;
mod dev;
mod engine;
mod flow;
mod grants;
mod guests;
mod help;
mod inspect;
mod parse;
mod replay;
mod run;
mod shell;
#[cfg(test)]
mod tests;
mod warm;

pub(crate) use cache::{CacheAction, CacheArgs, CacheCommandArgs, FolderArgs};
pub(crate) use command::{Args, Command};
pub(crate) use contract::{CheckArgs, DiffArgs, ReportArgs, Requirement, TestArgs};
pub(crate) use dev::DevArgs;
pub(crate) use flow::{Policy, Verdict};
pub(crate) use guests::{BuildArgs, NewArgs, NewWorld};
pub(crate) use inspect::InspectArgs;
pub(crate) use parse::parse;
pub(crate) use run::{Framing, Letters, RunArgs};
pub(crate) use shell::{CompletionsArgs, ManArgs};
pub(crate) use warm::WarmArgs;
