//! Sends a stream through components.
//!
//! Elements come out of the [`input`] or a component, go through components and come to the
//! [`output`] or a component: [`prepare`] makes a pipeline of them, and [`stream`] runs it. The
//! [`report`] says on stderr what happened, and [`stats`] what happens.

mod checkpoints;
mod dead_letters;
mod digests;
mod distinct;
mod framing;
mod input;
mod kept;
mod label;
mod letters;
mod output;
mod paths;
mod prepare;
#[cfg(unix)]
mod reload;
#[cfg(not(unix))]
#[path = "no_reload.rs"]
mod reload;
mod report;
mod signals;
mod stats;
mod stop;
mod stream;
mod time;
mod totals;

pub(crate) use label::{Label, Labels};
pub(crate) use stop::{Stop, stop};
pub(crate) use stream::run;
