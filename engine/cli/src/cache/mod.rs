//! Looks after the compiled components on disk.

mod commands;
mod report;
mod text;

pub(crate) use commands::cache;
