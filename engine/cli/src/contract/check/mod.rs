//! Says whether a component fits a world.

mod command;
mod engine;
mod verdict;

pub(super) use command::run;
