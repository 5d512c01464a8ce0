//! The `torvyn-engine` command, where files of input and output are not enough to tell what it
//! does: signals, terminals, long streams, other programs, and bytes that are no text.
//!
//! What is only input and output is in `tests/cases`, and `cases` runs that.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[cfg(unix)]
mod cache;
mod cases;
#[cfg(unix)]
mod checkpoints;
mod components;
#[cfg(unix)]
mod dev;
mod errors;
mod flow;
mod guest_faults;
mod guest_tools;
mod guests;
mod inspect;
mod limits;
mod nasty_text;
mod own_worlds;
#[cfg(unix)]
mod packed;
mod program;
#[cfg(unix)]
mod readme;
mod run;
#[cfg(unix)]
mod shell;
#[cfg(unix)]
mod signals;
#[cfg(target_os = "linux")]
mod terminal;
