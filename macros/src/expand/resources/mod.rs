//! The resources of the host: what holds them, and handles in place of them where a guest is.
//!
//! A host with resources can't be called through a pointer: its traits have types of its own. So it
//! is put beside a slab for each of its resources, and what is called through a pointer is a twin of
//! each trait that takes and answers handles.

mod exchange;
mod forms;
mod guest;
mod hosted;
mod names;
mod twin;
mod types;

pub(super) use forms::{for_guest, for_host, guest_handle, own};
#[cfg(feature = "component-lane")]
pub(super) use guest::for_lane;
#[cfg(feature = "mock-lane")]
pub(super) use guest::for_script;
#[cfg(any(feature = "component-lane", feature = "mock-lane"))]
pub(super) use guest::{Callee, drop_place, lift, lower};
pub(super) use guest::{for_program, guest_type, handle_type};
pub(super) use hosted::{Slabs, items, slabs};
pub(super) use names::slab;
#[cfg(any(feature = "component-lane", feature = "direct-lane"))]
pub(super) use names::{drop_path, tag_path};
pub(super) use twin::{answer, body};
pub(super) use types::{arguments, define, parameter, parameters};
