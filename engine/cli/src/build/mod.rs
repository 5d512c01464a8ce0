//! From a guest's folder to a component, whatever language it is written in.
//!
//! [`folder`] tells whose folder it is, and one file for each language knows how it is built.
//! [`tool`] finds what that takes, [`install`] fetches what a folder asks for, [`child`] runs it,
//! and [`component`] makes a component of a core module. What guests in C are called through is in
//! [`bindings`].

mod bindings;
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
mod sources;
mod tool;

pub(crate) use bindings::c_bindings;
#[cfg(unix)]
pub(crate) use child::stop_tools;
pub(crate) use command::build;
pub(crate) use folder::{for_dev, is_guest, locate};
pub(crate) use guest::Built;
pub(crate) use sources::{MAX_FILES, each_source};
