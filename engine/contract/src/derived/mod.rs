//! What `#[derive(Invoker)]` makes of a world: the names that it gives, and what it refuses.
//!
//! The derive takes its rules from here, so that a comparison of contracts knows which names a
//! change takes away, and which worlds can't be derived any more.

mod items;
mod known;
mod names;
mod refused;
mod roles;
mod used;

pub(crate) use items::{Item, Items};
pub use items::{Named, chosen};
pub use known::{names_in, refused_in};
pub use names::{
    Modules, camel, case, inline_module, of_resource, package_module, root_module, shouty, snake,
    type_in,
};
pub use refused::{MAX_FLAGS, MAX_INNER_TUPLE, MAX_PARAMS, MAX_TUPLE};
pub(crate) use refused::{Types, refused};
pub use roles::{OWN_METHODS, ROLES, is_role};
pub(crate) use used::used;
