//! `--checkpoint-dir`: a run writes down where it is, and the same command goes on from there. `--state` is less:
//! it remembers the [`place`] in the input only.
//!
//! A [`record`] is one file, so all that it says is of one moment: how far the input was read, how long the
//! output and the dead letters were, and what the components knew. The [`folder`] puts the next one in its
//! place at once, whenever the program ends.

mod before;
mod begin;
mod ends;
mod folder;
mod keep;
mod place;
mod record;
mod replace;
mod written;

pub(super) use before::check_input;
pub(super) use begin::{Begun, begin, settings};
pub(super) use ends::Ends;
pub(super) use folder::files;
pub(super) use keep::{Files, Keeper};
pub(super) use place::{Place, Remembering, remembered};
pub(super) use record::{Record, Setting};
pub(super) use written::Written;
