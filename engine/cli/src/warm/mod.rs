//! `warm`: a component is configured, and what it remembers then is kept in a file.

mod command;
mod instance;
mod read;

pub(crate) use command::warm;
pub(crate) use read::read;
