//! Which interface of a host serves which import of a component.

pub(crate) use torvyn_contract::interface_names::{compatible, is_wasi, newest, unversioned};

use crate::definition::WorldDefinition;

/// The imported interface of a world that serves a component's import.
pub(crate) fn provider(world: &WorldDefinition, import: &str) -> Option<&'static str> {
    let functions = world.imports.iter().filter_map(|f| f.interface);
    let resources = world.resources.iter().filter_map(|it| it.interface);
    newest(functions.chain(resources), import)
}
