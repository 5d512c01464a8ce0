//! WASI: what is granted, and nothing else.
//!
//! Every guest that links a standard library imports a part of WASI, which it calls when it
//! prints or panics. So that it can be instantiated, and its panic message be read:
//!
//! - stderr is captured;
//! - the environment and the arguments are empty, there are no folders, no stream is a terminal,
//!   and stdin is at its end;
//! - hash tables get a seed, which no other instance has;
//! - stdout can be asked for, as a C library does at its start, but not written to;
//! - everything else is an error that names the function.
//!
//! What the configuration grants takes the place of that. Nothing here needs an async runtime,
//! or minds one: files are read and written on the thread that calls, and so are waits.

mod cli;
mod clocks;
mod files;
mod import;
mod input;
mod link;
mod output;
mod poll;
mod random;
mod resources;
mod stdin;
mod write;

pub(crate) use link::{imports, link};
#[cfg(feature = "contract")]
pub(crate) use resources::define as define_resource;
