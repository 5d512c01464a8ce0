//! From a guest's folder to a component, whatever language it is written in.
//!
//! [`folder`] tells whose folder it is, and one file for each language knows how it is built.
//! [`tool`] finds what that takes, [`install`] fetches what a folder asks for, [`child`] runs it,
//! and [`component`] makes a component of a core module.

mod c;
mod child;
mod command;
mod component;
mod folder;
mod fresh;
mod go;
mod guest;
mod install;
mod javascript;
mod python;
mod rust;
mod tool;

pub(crate) use command::build;
pub(crate) use folder::{is_guest, locate};
