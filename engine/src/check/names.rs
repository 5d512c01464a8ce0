//! Which interface of a host serves which import of a component.

pub(crate) use crate::interface_names::{compatible, newest, unversioned};

use crate::definition::WorldDefinition;

/// The imported interface of a world that serves a component's import.
pub(crate) fn provider(world: &WorldDefinition, import: &str) -> Option<&'static str> {
    newest(world.imports.iter().filter_map(|f| f.interface), import)
}

/// Whether an interface is WASI's.
pub(crate) fn is_wasi(name: &str) -> bool {
    name.starts_with("wasi:")
}
