//! Contracts: a component and a world, a package and its new version, and what a component does.

mod check;
mod commands;
mod diff;
mod junit;
mod outcome;
mod reading;
mod test;
mod text;

pub(crate) use commands::{check, diff, test};
