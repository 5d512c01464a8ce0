//! Compares two versions of a contract.

mod command;
mod describe;
mod json;
mod required;

pub(super) use command::run;
