//! Describes a component.

mod command;
mod description;
mod text;

pub(crate) use command::inspect;
