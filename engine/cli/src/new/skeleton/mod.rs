//! The code of a guest that is yet to be written: all functions that a world exports, each of which says
//! that it is not written when it is called.
//!
//! [`exports`] lists them, and one file for each language writes them down. [`code`] chooses.

mod c;
mod code;
mod exports;
mod javascript;
mod python;
mod rust;
mod rust_names;

pub(super) use code::{Code, code};
