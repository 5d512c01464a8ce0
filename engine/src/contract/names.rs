//! WIT paths: `torvyn:streaming/types@0.2.0#element-meta.sequence`.

use wit_parser::{InterfaceId, Resolve, TypeId, TypeOwner, WorldId, WorldItem};

/// `torvyn:streaming/types@0.2.0#element-meta`, or `type` for a type without a name.
pub(super) fn type_path(resolve: &Resolve, id: TypeId) -> String {
    let ty = &resolve.types[id];
    let name = ty.name.as_deref().unwrap_or("type");
    match ty.owner {
        TypeOwner::Interface(interface) => {
            format!("{}#{name}", interface_path(resolve, interface))
        }
        TypeOwner::World(world) => format!("{}#{name}", world_path(resolve, world)),
        TypeOwner::None => name.to_owned(),
    }
}

/// `torvyn:streaming/transform@0.2.0`
pub(super) fn world_path(resolve: &Resolve, id: WorldId) -> String {
    let world = &resolve.worlds[id];
    match world.package {
        Some(package) => resolve.id_of_name(package, &world.name),
        None => world.name.clone(),
    }
}

/// `torvyn:streaming/types@0.2.0`, or the name under which a world has an interface of its own.
pub(super) fn interface_path(resolve: &Resolve, id: InterfaceId) -> String {
    if let Some(path) = resolve.id_of(id) {
        return path;
    }
    let keys = resolve.worlds.iter().flat_map(|(_, world)| {
        let items = world.imports.iter().chain(&world.exports);
        items.filter(
            |(_, item)| matches!(item, WorldItem::Interface { id: other, .. } if *other == id),
        )
    });
    keys.map(|(key, _)| resolve.name_world_key(key))
        .next()
        .unwrap_or_else(|| "interface".to_owned())
}
