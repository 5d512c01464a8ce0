//! `new`: a folder with a guest.
//!
//! [`templates`] has the files of guests that work, and of guests for worlds of the user's own, whose WIT
//! [`wit`] takes over and whose code [`skeleton`] writes. [`name`] has the rules for names, and
//! [`write`] puts all together. [`usage`] tells what to do next.

mod command;
mod name;
mod skeleton;
mod templates;
mod usage;
mod wit;
mod write;

pub(crate) use command::new;
