//! The resources of the host, and handles of them.

use quote::format_ident;
use syn::ext::IdentExt;
use wit_parser::{Handle, TypeDefKind, TypeId, TypeOwner, World, WorldItem};

use super::{Resource, Type, Types, names};

impl Types<'_> {
    /// A handle in a function that the host has. `None` if it is another's.
    pub(super) fn handle(&mut self, handle: Handle) -> Option<Type> {
        if self.exported {
            return None;
        }
        Some(match handle {
            Handle::Own(id) => Type::Own(self.resource(id)?),
            Handle::Borrow(id) => Type::Borrow(self.resource(id)?),
        })
    }

    /// Whether a type is a resource, or another name for one.
    pub(super) fn is_resource(&self, id: TypeId) -> bool {
        let id = self.behind_uses(id);
        self.source.resolve().types[id].kind == TypeDefKind::Resource
    }

    /// A resource that the host has, by its own type or another name for it. `None` if the
    /// component has it.
    pub(in crate::model) fn resource(&mut self, id: TypeId) -> Option<usize> {
        let id = self.behind_uses(id);
        if let Some(known) = self.known_resources.get(&id) {
            return Some(*known);
        }
        let resolve = self.source.resolve();
        let def = &resolve.types[id];
        let name = def.name.clone()?;
        let mut imports = resolve.worlds[self.source.world].imports.iter();
        let interface = match def.owner {
            TypeOwner::Interface(owner) => {
                let (key, _) = imports.find(|(_, item)| match item {
                    WorldItem::Interface { id, .. } => *id == owner,
                    _ => false,
                })?;
                Some(resolve.name_world_key(key))
            }
            TypeOwner::World(world) if world == self.source.world => None,
            TypeOwner::World(_) | TypeOwner::None => return None,
        };
        let path = self.path(&def.owner, &name);
        let chosen = self.renames.get(&path);
        let short = match &chosen {
            Some(chosen) => names::snake(&chosen.unraw().to_string()),
            None => names::snake(&name),
        };
        self.resources.push(Resource {
            drop: format_ident!("{}_drop", short.unraw()),
            ident: chosen.unwrap_or_else(|| names::camel(&name)),
            with: self.taken.of_resource(&path),
            docs: def.docs.contents.clone(),
            path,
            name,
            interface,
        });
        let index = self.resources.len() - 1;
        self.known_resources.insert(id, index);
        Some(index)
    }

    /// The names that resources of the host have where a `use` brings them.
    pub(in crate::model) fn used_resources(&self, world: &World) -> Vec<(Option<String>, String)> {
        let resolve = self.source.resolve();
        let mut used = Vec::new();
        let mut add = |interface: Option<String>, name: &str, id: TypeId| {
            let is_use = matches!(resolve.types[id].kind, TypeDefKind::Type(_));
            if is_use && self.known_resources.contains_key(&self.behind_uses(id)) {
                used.push((interface, name.to_owned()));
            }
        };
        for (key, item) in &world.imports {
            let name = resolve.name_world_key(key);
            match item {
                WorldItem::Interface { id, .. } => {
                    for (own, id) in &resolve.interfaces[*id].types {
                        add(Some(name.clone()), own, *id);
                    }
                }
                WorldItem::Type { id, .. } => add(None, &name, *id),
                WorldItem::Function(_) => {}
            }
        }
        used
    }

    fn behind_uses(&self, mut id: TypeId) -> TypeId {
        let types = &self.source.resolve().types;
        while let TypeDefKind::Type(wit_parser::Type::Id(target)) = types[id].kind {
            id = target;
        }
        id
    }
}
