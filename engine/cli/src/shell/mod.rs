//! What shells and `man` read of this program.

mod command;
mod completions;
mod man;

pub(crate) use command::{completions, man};
