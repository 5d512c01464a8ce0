//! What every lane knows of WASI: what an instance is granted, and how it is refused.

mod refusal;
mod seed;
mod streams;
mod system;

pub(crate) use refusal::{Denied, Exit};
pub(crate) use seed::seed;
pub(crate) use streams::{CHUNK, FIRST_HANDLE, STDERR, STDIN, STDOUT};
pub(crate) use system::{System, now};
