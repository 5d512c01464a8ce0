//! `new`: a folder with a guest that works.
//!
//! [`templates`] has the files, [`name`] the rules for names, and [`write`] puts both together. [`usage`]
//! tells what to do next.

mod command;
mod name;
mod templates;
mod usage;
mod write;

pub(crate) use command::new;
