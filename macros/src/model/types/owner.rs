//! Where a type of the WIT belongs: its path there, and its module in Rust.

use proc_macro2::Ident;
use syn::ext::IdentExt;
use wit_parser::{InterfaceId, TypeDefKind, TypeId, TypeOwner, WorldItem};

use super::{Bare, Reexport, Type, Types, names};
use crate::model::taken::Home;

impl Types<'_> {
    /// `acme:sensors/thermostat@1.0.0`
    pub(in crate::model) fn world_name(&self) -> String {
        let resolve = self.source.resolve();
        let world = &resolve.worlds[self.source.world];
        world.package.map_or_else(
            || world.name.clone(),
            |package| resolve.id_of_name(package, &world.name),
        )
    }

    /// Whether an alias only brings a type of the same name from another interface.
    pub(super) fn is_use(&self, target: &wit_parser::Type, alias: &wit_parser::TypeDef) -> bool {
        let wit_parser::Type::Id(id) = target else {
            return false;
        };
        let target = &self.source.resolve().types[*id];
        target.name == alias.name && target.owner != alias.owner
    }

    pub(super) fn path(&self, owner: &TypeOwner, name: &str) -> String {
        let resolve = self.source.resolve();
        match owner {
            TypeOwner::Interface(id) => {
                let interface = resolve.id_of(*id).or_else(|| self.inline_name(*id));
                format!("{}#{name}", interface.unwrap_or_else(|| self.world_name()))
            }
            TypeOwner::World(_) | TypeOwner::None => format!("{}#{name}", self.world_name()),
        }
    }

    /// The name of an interface that the world defines in place.
    pub(super) fn inline_name(&self, id: InterfaceId) -> Option<String> {
        let resolve = self.source.resolve();
        let world = &resolve.worlds[self.source.world];
        let mut items = world.imports.iter().chain(&world.exports);
        items.find_map(|(key, item)| match item {
            WorldItem::Interface { id: other, .. } if *other == id => {
                Some(resolve.name_world_key(key))
            }
            _ => None,
        })
    }

    pub(super) fn module(&self, owner: &TypeOwner) -> Vec<Ident> {
        let TypeOwner::Interface(id) = owner else {
            return Vec::new();
        };
        let resolve = self.source.resolve();
        let name = resolve.id_of(*id);
        let mut module = names::modules(&self.modules, resolve, *id);
        if let (None, Some(name)) = (name, self.inline_name(*id)) {
            let world = self.source.world;
            module = vec![names::inline_module(resolve, world, *id, &name)];
        }
        self.rename_module(*id, &mut module);
        module
    }

    /// The path of the type that is taken in the place of one with that path and those names.
    pub(super) fn taken(
        &self,
        owner: &TypeOwner,
        path: &str,
        module: &[Ident],
        ident: &Ident,
    ) -> Option<syn::Path> {
        let resolve = self.source.resolve();
        let (interface, package) = match owner {
            TypeOwner::Interface(id) => (resolve.id_of(*id), resolve.interfaces[*id].package),
            TypeOwner::World(_) | TypeOwner::None => (None, None),
        };
        let package = package.filter(|_| interface.is_some());
        let package = package.map(|id| resolve.packages[id].name.to_string());
        let home = Home {
            package: package.as_deref(),
            interface: interface.as_deref(),
            module: module.last(),
        };
        self.taken.get(path, ident, &home)
    }

    /// The modules of the interface of a type without its version, if they have it.
    fn bare_module(&self, owner: &TypeOwner) -> Option<Vec<Ident>> {
        let TypeOwner::Interface(id) = owner else {
            return None;
        };
        let mut module = names::bare_modules(&self.modules, self.source.resolve(), *id)?;
        self.rename_module(*id, &mut module);
        Some(module)
    }

    /// The modules of an interface's package.
    pub(in crate::model) fn package_module(&self, id: InterfaceId) -> Vec<Ident> {
        let mut module = names::modules(&self.modules, self.source.resolve(), id);
        module.pop();
        module
    }

    /// The same without its version, if that can be left out.
    pub(in crate::model) fn bare_package_module(&self, id: InterfaceId) -> Option<Vec<Ident>> {
        let mut module = names::bare_modules(&self.modules, self.source.resolve(), id)?;
        module.pop();
        Some(module)
    }

    /// Notes that a module could have a name without a version.
    pub(super) fn note_bare(&mut self, owner: &TypeOwner, module: &[Ident]) {
        let (TypeOwner::Interface(id), Some(bare)) = (owner, self.bare_module(owner)) else {
            return;
        };
        let interface = self.source.resolve().id_of(*id).unwrap_or_default();
        let known = |other: &Bare| other.module == module && other.interface == interface;
        if !self.bare.iter().any(known) {
            let module = module.to_vec();
            self.bare.push(Bare {
                interface,
                bare,
                module,
            });
        }
    }

    /// Notes a type that `use` brings into an interface: it has a name there too.
    pub(super) fn note_use(&mut self, id: TypeId) {
        let resolve = self.source.resolve();
        let alias = &resolve.types[id];
        let TypeDefKind::Type(target) = &alias.kind else {
            return;
        };
        let (Some(Type::Named(index)), Some(name)) = (self.known.get(&id), &alias.name) else {
            return;
        };
        if !self.is_use(target, alias) {
            return;
        }
        let module = self.module(&alias.owner);
        let target = *index;
        let def = &self.types[target];
        let is_chosen = def.ident != names::type_in(&def.module, name);
        let ident = if is_chosen {
            def.ident.clone()
        } else {
            names::type_in(&module, name)
        };
        // The interface's types are those of another derive, which has that name too.
        let path = self.path(&alias.owner, name);
        if self.taken(&alias.owner, &path, &module, &ident).is_some() {
            return;
        }
        self.note_bare(&alias.owner, &module);
        self.uses.push(Reexport {
            module,
            ident,
            target,
        });
    }

    /// An interface that has another name in Rust has a module of that name.
    fn rename_module(&self, id: InterfaceId, module: &mut [Ident]) {
        let name = self.source.resolve().id_of(id);
        let chosen = name.or_else(|| self.inline_name(id));
        let chosen = chosen.and_then(|name| self.renames.get(&name));
        if let (Some(last), Some(chosen)) = (module.last_mut(), chosen) {
            *last = names::snake(&chosen.unraw().to_string());
        }
    }
}
