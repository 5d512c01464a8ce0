//! The two ways to call the functions of an instance. Neither knows the other: `session` calls
//! either, through [`Function`].

pub(crate) mod component;
pub(crate) mod direct;
mod function;

pub(crate) use function::Function;
