//! Where a type of the WIT belongs: its path there, and its module in Rust.

use proc_macro2::Ident;
use quote::format_ident;
use syn::ext::IdentExt;
use wit_parser::{TypeOwner, WorldItem, WorldKey};

use super::{Types, names};
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
    pub(super) fn inline_name(&self, id: wit_parser::InterfaceId) -> Option<String> {
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
        let mut module = names::module(resolve, self.source.world, *id);
        if name.is_none() {
            module = self.inline_module(*id).into_iter().collect();
        }
        let chosen = name.or_else(|| self.inline_name(*id));
        let chosen = chosen.and_then(|name| self.renames.get(&name));
        if let (Some(last), Some(chosen)) = (module.last_mut(), chosen) {
            *last = names::snake(&chosen.unraw().to_string());
        }
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

    /// The module of an interface that the world defines in place. A world may import and export
    /// two of one name, and packages have their modules beside it.
    fn inline_module(&self, id: wit_parser::InterfaceId) -> Option<Ident> {
        let resolve = self.source.resolve();
        let world = &resolve.worlds[self.source.world];
        let name = self.inline_name(id)?;
        let key = WorldKey::Name(name.clone());
        let is_exported = |item: &WorldItem| match item {
            WorldItem::Interface { id: other, .. } => *other == id,
            _ => false,
        };
        let exported = world.exports.get(&key).is_some_and(is_exported);
        let mut ident = if exported && world.imports.contains_key(&key) {
            names::root_module(&format!("{name}-export"))
        } else {
            names::root_module(&name)
        };
        let items = world.imports.values().chain(world.exports.values());
        let interfaces = items.filter_map(|item| match item {
            WorldItem::Interface { id, .. } => Some(&resolve.interfaces[*id]),
            _ => None,
        });
        let mut packages = interfaces.filter_map(|it| it.package.filter(|_| it.name.is_some()));
        let is_taken = |it| names::root_module(&resolve.packages[it].name.namespace) == ident;
        if packages.any(is_taken) {
            ident = format_ident!("{ident}_");
        }
        Some(ident)
    }
}
