//! `dev`: builds a guest and runs it on a sample, whenever one of its files changes.
//!
//! [`files`] tells what has changed, [`round`] builds and runs, [`sample`] is what it runs on and [`output`]
//! what comes out. [`shown`] has the texts, [`places`] finds the lines of the source, and [`interrupt`]
//! ends it all.

mod command;
mod files;
#[cfg(unix)]
mod interrupt;
mod output;
mod places;
mod round;
mod sample;
mod shown;

pub(crate) use command::dev;
