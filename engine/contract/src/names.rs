//! WIT paths: `torvyn:streaming/types@0.2.0#element-meta.sequence`.

use std::collections::HashMap;

use wit_parser::{
    InterfaceId, PackageId, Resolve, TypeId, TypeOwner, WorldId, WorldItem, WorldKey,
};

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

/// A world by its path, with or without its version. If there is one main package, its name is
/// enough, and of a package with one world not even that.
pub fn find_world(resolve: &Resolve, mains: &[PackageId], asked: Option<&str>) -> Option<WorldId> {
    // What is no identifier in WIT, such as `with`, has to be found by its text.
    let by_text = || {
        let asked = asked?;
        resolve.worlds.iter().find_map(|(id, world)| {
            let owner = world.package?;
            let path = resolve.id_of_name(owner, &world.name);
            let found = path == asked || (mains == [owner] && world.name == asked);
            found.then_some(id)
        })
    };
    let selected = resolve.select_world(mains, asked).ok();
    selected.or_else(by_text)
}

/// `torvyn:streaming/transform@0.2.0`
pub(super) fn world_path(resolve: &Resolve, id: WorldId) -> String {
    let world = &resolve.worlds[id];
    match world.package {
        Some(package) => resolve.id_of_name(package, &world.name),
        None => world.name.clone(),
    }
}

/// `torvyn:streaming/types@0.2.0`, or `interface` for one that a world has for itself.
pub(super) fn interface_path(resolve: &Resolve, id: InterfaceId) -> String {
    resolve.id_of(id).unwrap_or_else(|| "interface".to_owned())
}

/// The names under which worlds have interfaces for themselves.
#[derive(Debug, Default)]
pub(super) struct Inline(HashMap<InterfaceId, String>);

impl Inline {
    pub(super) fn new(resolve: &Resolve) -> Self {
        let mut names = HashMap::new();
        for (_, world) in resolve.worlds.iter() {
            for (key, item) in world.imports.iter().chain(&world.exports) {
                if let (WorldKey::Name(name), WorldItem::Interface { id, .. }) = (key, item) {
                    names.insert(*id, name.clone());
                }
            }
        }
        Self(names)
    }

    /// The path of an interface.
    pub(super) fn interface_path(&self, resolve: &Resolve, id: InterfaceId) -> String {
        let inline = self.0.get(&id).filter(|_| resolve.id_of(id).is_none());
        inline.map_or_else(|| interface_path(resolve, id), Clone::clone)
    }

    /// The path of a type.
    pub(super) fn type_path(&self, resolve: &Resolve, id: TypeId) -> String {
        let ty = &resolve.types[id];
        match (ty.owner, &ty.name) {
            (TypeOwner::Interface(interface), Some(name)) => {
                format!("{}#{name}", self.interface_path(resolve, interface))
            }
            _ => type_path(resolve, id),
        }
    }
}
