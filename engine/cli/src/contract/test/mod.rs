//! Runs a component, and says whether it does what it promises.

mod command;
mod describe;
mod json;

pub(super) use command::run;
