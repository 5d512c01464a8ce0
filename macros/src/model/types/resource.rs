//! The resources of a world, and handles of them.

use proc_macro2::Ident;
use quote::format_ident;
use syn::ext::IdentExt;
use wit_parser::{Handle, TypeDefKind, TypeId, TypeOwner, World, WorldItem};

use super::{Resource, Shape, Type, TypeDef, Types, fingerprint, names};

impl Types<'_> {
    /// A handle, where a function may have it: of the host's resources in those that the host has,
    /// and of the component's in those that it has, or of the host's there if the component has none of
    /// that name. `None` for one of the host's in an exported function whose type is not named.
    pub(super) fn handle(&mut self, handle: Handle) -> Option<Type> {
        let (Handle::Own(id) | Handle::Borrow(id)) = handle;
        let resource = self.resource(id)?;
        if self.exported && !self.resources[resource].is_passed() {
            return None;
        }
        Some(match handle {
            Handle::Own(_) => Type::Own(resource),
            Handle::Borrow(_) => Type::Borrow(resource),
        })
    }

    /// The first of the resources that there are handles of in a type, and that no program can pass.
    pub(super) fn not_passed(&self, ty: &Type) -> Option<&Resource> {
        let handles = ty.handles(&self.types).into_iter();
        let mut resources = handles.map(|handle| &self.resources[handle.resource]);
        resources.find(|it| !it.is_passed())
    }

    /// Whether a type is a resource, or another name for one.
    pub(super) fn is_resource(&self, id: TypeId) -> bool {
        let id = self.behind_uses(id);
        self.source.resolve().types[id].kind == TypeDefKind::Resource
    }

    /// A resource of the world, by its own type or another name for it. `None` if it is nobody's.
    pub(in crate::model) fn resource(&mut self, id: TypeId) -> Option<usize> {
        let id = self.behind_uses(id);
        if let Some(known) = self.known_resources.get(&id) {
            return Some(*known);
        }
        let resolve = self.source.resolve();
        let def = &resolve.types[id];
        let name = def.name.clone()?;
        let world = &resolve.worlds[self.source.world];
        let key = |owner| {
            let is_owner = |(_, item): &(_, &WorldItem)| match item {
                WorldItem::Interface { id, .. } => *id == owner,
                _ => false,
            };
            let imported = world.imports.iter().find(is_owner);
            let exported = world.exports.iter().find(is_owner);
            [imported, exported].map(|found| found.map(|(key, _)| resolve.name_world_key(key)))
        };
        let (interface, of_host, of_guest) = match def.owner {
            TypeOwner::Interface(owner) => {
                let [imported, exported] = key(owner);
                let (of_host, of_guest) = (imported.is_some(), exported.is_some());
                (Some(imported.or(exported)?), of_host, of_guest)
            }
            TypeOwner::World(world) if world == self.source.world => (None, true, false),
            TypeOwner::World(_) | TypeOwner::None => return None,
        };
        let path = self.path(&def.owner, &name);
        let chosen = self.renames.get(&path);
        let short = match &chosen {
            Some(chosen) => names::snake(&chosen.unraw().to_string()),
            None => names::snake(&name),
        };
        // What a setting names for one of both is the host's.
        let with = of_host.then(|| self.taken.of_resource(&path)).flatten();
        let of_guest = of_guest.then(|| self.handle_type(def, &path, chosen.as_ref()));
        self.resources.push(Resource {
            drop: format_ident!("{}_drop", short.unraw()),
            ident: chosen.unwrap_or_else(|| names::camel(&name)),
            with,
            docs: def.docs.contents.clone(),
            path,
            name,
            interface,
            of_host,
            of_guest,
        });
        let index = self.resources.len() - 1;
        self.known_resources.insert(id, index);
        Some(index)
    }

    /// Adds the type of the handles that the program has of a resource of the component.
    fn handle_type(
        &mut self,
        def: &wit_parser::TypeDef,
        path: &str,
        chosen: Option<&Ident>,
    ) -> usize {
        let module = self.module(&def.owner);
        let name = def.name.as_deref().unwrap_or_default();
        let ident = chosen.cloned();
        let ident = ident.unwrap_or_else(|| names::type_in(&module, name));
        let with = self.taken(&def.owner, path, &module, &ident);
        if with.is_none() {
            self.note_bare(&def.owner, &module);
        }
        let shape = Shape::Resource;
        self.types.push(TypeDef {
            with,
            fingerprint: fingerprint::of(&shape, &self.types),
            ident,
            path: path.to_owned(),
            module,
            docs: def.docs.contents.clone(),
            handles: Vec::new(),
            borrows: false,
            laid_out: false,
            eq: false,
            walked: false,
            shape,
            lifted: false,
            error: false,
        });
        self.types.len() - 1
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
