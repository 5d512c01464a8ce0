//! The names that the derive gives in a world, and what they stand for.

use std::collections::{HashMap, HashSet};

use semver::Version;
use wit_parser::{
    Function, Interface, InterfaceId, Resolve, TypeDefKind, TypeId, WorldId, WorldItem, WorldKey,
};

use super::names::{
    Modules, camel, inline_module, of_resource, package_module, root_module, snake, type_in,
};
use super::{Types, is_role, used};
use crate::Package;
use crate::interface_names::unversioned;

/// A name that something could have: a type in the world's own module, for one.
#[derive(Debug)]
pub struct Named {
    /// The name.
    pub name: String,
    /// What it would stand for: `acme:sensors/types@1.0.0#reading`.
    pub path: String,
}

/// Which of them get their names. A name that different items could have is nobody's; one that
/// several versions of an item could have is the oldest one's, so that a newer version takes no
/// names away.
#[must_use]
pub fn chosen(items: &[Named]) -> Vec<bool> {
    let mut by_name: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, item) in items.iter().enumerate() {
        by_name.entry(&item.name).or_default().push(index);
    }
    let mut chosen = vec![false; items.len()];
    for same in by_name.into_values() {
        let parts = same
            .iter()
            .map(|index| (*index, split(&items[*index].path)));
        let parts: Vec<_> = parts.collect();
        let one = parts.iter().all(|(_, it)| it.0 == parts[0].1.0);
        let oldest = parts.iter().min_by(|a, b| a.1.1.cmp(&b.1.1));
        if let Some((index, _)) = oldest.filter(|_| one) {
            chosen[*index] = true;
        }
    }
    chosen
}

/// A path without its version, and the version.
fn split(path: &str) -> (String, Option<Version>) {
    let (owner, item) = path.split_once('#').unwrap_or((path, ""));
    let version = owner.split_once('@').map(|(_, version)| version);
    let version = version.and_then(|it| Version::parse(it).ok());
    (format!("{}#{item}", unversioned(owner)), version)
}

/// What a name stands for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Item {
    /// A type: the one that is written there, which a `use` may bring from elsewhere.
    Type(TypeId),
    /// The functions of an interface, or of the world itself.
    Functions(Option<InterfaceId>),
}

/// The names of a world, below its module: `acme::sensors::types::Reading`, `host::Calibration`.
#[derive(Debug, Default)]
pub(crate) struct Items {
    pub(crate) names: Vec<(String, Item)>,
    /// The functions that an invoker has as methods of each name, without those of roles.
    pub(crate) methods: HashMap<String, Vec<String>>,
}

impl Items {
    pub(crate) fn new(package: &Package, world: WorldId) -> Self {
        let mut items = Self::default();
        let mut maker = Maker {
            package,
            resolve: package.resolve(),
            world,
            modules: Modules::new(package.resolve(), world),
            derived: Types::new(package.resolve(), world),
        };
        maker.types(&mut items);
        maker.traits(&mut items, "host", false);
        maker.traits(&mut items, "exports", true);
        items
    }
}

struct Maker<'a> {
    package: &'a Package,
    resolve: &'a Resolve,
    world: WorldId,
    modules: Modules,
    derived: Types<'a>,
}

impl<'a> Maker<'a> {
    /// The interfaces of one side of the world, each with the name that the world gives it.
    fn interfaces(&self, exported: bool) -> Vec<(Option<&'a str>, InterfaceId, &'a Interface)> {
        let world = &self.resolve.worlds[self.world];
        let items = if exported {
            &world.exports
        } else {
            &world.imports
        };
        let items = items.iter().filter_map(|(key, item)| match (key, item) {
            (WorldKey::Name(name), WorldItem::Interface { id, .. }) => Some((Some(&**name), *id)),
            (WorldKey::Interface(_), WorldItem::Interface { id, .. }) => Some((None, *id)),
            _ => None,
        });
        items
            .map(|(name, id)| (name, id, &self.resolve.interfaces[id]))
            .collect()
    }

    fn types(&mut self, items: &mut Items) {
        let mut types = Vec::new();
        let mut seen = HashSet::new();
        let mut oldest = Vec::new();
        for exported in [false, true] {
            for (name, id, interface) in self.interfaces(exported) {
                let module = match (self.modules.of(self.resolve, id), name) {
                    (Some(module), _) => module.to_vec(),
                    (None, Some(name)) => vec![inline_module(self.resolve, self.world, id, name)],
                    (None, None) => continue,
                };
                if let (Some(package), Some(name)) = (interface.package, &interface.name) {
                    let package = &self.resolve.packages[package].name;
                    if self.modules.has_several(package) {
                        let short = [
                            root_module(&package.namespace),
                            package_module(package, false),
                            snake(name),
                        ];
                        let path = self.package.interface_path(id);
                        oldest.push((short.join("::"), path, module.join("::")));
                    }
                }
                for (name, id) in &interface.types {
                    if seen.insert(*id) && self.derived.is_named(*id) {
                        let ident = type_in(module.is_empty(), name);
                        types.push((module.clone(), ident, *id));
                    }
                }
            }
        }
        let world = &self.resolve.worlds[self.world];
        let own = world
            .imports
            .iter()
            .filter_map(|(key, item)| match (key, item) {
                (WorldKey::Name(name), WorldItem::Type { id, .. }) => Some((name.clone(), *id)),
                _ => None,
            });
        for (name, id) in own.filter(|it| self.derived.is_named(it.1)) {
            types.push((Vec::new(), type_in(true, &name), id));
        }
        self.place_types(items, types, oldest);
    }

    fn place_types(
        &self,
        items: &mut Items,
        types: Vec<(Vec<String>, String, TypeId)>,
        mut oldest: Vec<(String, String, String)>,
    ) {
        let mut taken = HashSet::new();
        let mut short = Vec::new();
        for used in [false, true] {
            for (module, ident, id) in types.iter().filter(|it| self.is_use(it.2) == used) {
                let path = module.iter().chain([ident]).cloned().collect::<Vec<_>>();
                if taken.insert(path.clone()) {
                    items.names.push((path.join("::"), Item::Type(*id)));
                }
                if !used && !module.is_empty() {
                    short.push((ident.clone(), *id));
                }
            }
        }
        short.retain(|(ident, _)| ident != "Host" && !taken.contains(&vec![ident.clone()]));
        let named = short.iter().map(|(name, id)| Named {
            name: name.clone(),
            path: self.package.type_path(*id),
        });
        let chosen_types = chosen(&named.collect::<Vec<_>>());
        let short = short.into_iter().zip(chosen_types);
        let short = short.filter(|(_, is_chosen)| *is_chosen);
        items
            .names
            .extend(short.map(|((name, id), _)| (name, Item::Type(id))));
        oldest.sort();
        oldest.dedup();
        let mut by_module: HashMap<String, Vec<_>> = HashMap::new();
        for (module, ident, id) in &types {
            let module = by_module.entry(module.join("::")).or_default();
            module.push((ident, *id));
        }
        oldest.retain(|(.., module)| by_module.contains_key(module));
        let named = oldest.iter().map(|(name, path, _)| Named {
            name: name.clone(),
            path: path.clone(),
        });
        let chosen_modules = chosen(&named.collect::<Vec<_>>());
        for ((short, _, module), is_chosen) in oldest.into_iter().zip(chosen_modules) {
            if !is_chosen || short == module {
                continue;
            }
            let inside = by_module[&module].iter();
            let inside = inside.map(|(ident, id)| (format!("{short}::{ident}"), Item::Type(*id)));
            items.names.extend(inside);
        }
    }

    /// Whether an alias only brings a type of the same name from another interface.
    fn is_use(&self, id: TypeId) -> bool {
        used(self.resolve, id).is_some()
    }

    fn traits(&mut self, items: &mut Items, root: &str, exported: bool) {
        let world = &self.resolve.worlds[self.world];
        let own_ident = camel(&world.name);
        let mut add = |path: String, id| items.names.push((path, Item::Functions(id)));
        let (mut short, mut oldest) = (Vec::new(), Vec::new());
        let mut taken = HashSet::from([own_ident.clone()]);
        for (name, id, interface) in self.interfaces(exported) {
            let has_types = !self.resources(id).is_empty();
            if interface.functions.is_empty() && !has_types {
                continue;
            }
            let mut functions = interface.functions.values();
            let is_there = !exported || has_types || functions.any(|it| self.is_method(it));
            let (Some(package), Some(own)) = (interface.package, &interface.name) else {
                let ident = camel(name.unwrap_or_default());
                if is_there {
                    add(format!("{root}::{ident}"), Some(id));
                }
                taken.insert(ident);
                continue;
            };
            let ident = camel(own);
            let package = &self.resolve.packages[package].name;
            let several = self.modules.has_several(package);
            let [namespace, long, bare] = [
                root_module(&package.namespace),
                package_module(package, several),
                package_module(package, false),
            ];
            if is_there {
                add(format!("{root}::{namespace}::{long}::{ident}"), Some(id));
            }
            let path = self.package.interface_path(id);
            let bare_path = format!("{root}::{namespace}::{bare}::{ident}");
            oldest.push((bare_path, path.clone(), id, is_there && long != bare));
            short.push((ident, path, id, is_there));
        }
        short.retain(|(ident, ..)| !taken.contains(ident));
        for (ident, ..) in &mut short {
            *ident = format!("{root}::{ident}");
        }
        for names in [short, oldest] {
            let named = names.iter().map(|(name, path, ..)| Named {
                name: name.clone(),
                path: path.clone(),
            });
            let is_chosen = chosen(&named.collect::<Vec<_>>());
            for ((name, _, id, is_there), is_chosen) in names.into_iter().zip(is_chosen) {
                if is_there && is_chosen {
                    add(name, Some(id));
                }
            }
        }
        self.own_functions(items, root, exported, &own_ident);
    }

    /// The functions that the world names itself; and of all exports, those that are methods.
    fn own_functions(&mut self, items: &mut Items, root: &str, exported: bool, ident: &str) {
        let world = &self.resolve.worlds[self.world];
        let own = if exported {
            &world.exports
        } else {
            &world.imports
        };
        let own = own.values().filter_map(|item| match item {
            WorldItem::Function(function) => Some(function),
            _ => None,
        });
        let own: Vec<_> = own.collect();
        let has_types = world.imports.values().any(|item| match item {
            WorldItem::Type { id, .. } => {
                !exported && self.resolve.types[*id].kind == TypeDefKind::Resource
            }
            _ => false,
        });
        if has_types || own.iter().any(|it| !exported || self.is_method(it)) {
            let path = format!("{root}::{ident}");
            items.names.push((path, Item::Functions(None)));
        }
        if !exported {
            return;
        }
        let mut add = |path: String, name: String| {
            items.methods.entry(name).or_default().push(path);
        };
        for (name, id, interface) in self.interfaces(true) {
            let path = match name {
                Some(name) => name.to_owned(),
                None => self.package.interface_path(id),
            };
            for function in interface.functions.values() {
                if self.is_method(function) {
                    add(format!("{path}#{}", function.name), self.method(function));
                }
            }
            for resource in self.resources(id) {
                let path = format!("{path}#[resource-drop]{resource}");
                add(path, snake(&format!("{resource}-drop")));
            }
        }
        for function in own {
            if self.is_method(function) {
                add(function.name.clone(), self.method(function));
            }
        }
    }

    /// The resources that an interface defines.
    fn resources(&self, interface: InterfaceId) -> Vec<&'a str> {
        let types = self.resolve.interfaces[interface].types.iter();
        let resources = types.filter(|(_, id)| {
            let kind = &self.resolve.types[**id].kind;
            *kind == TypeDefKind::Resource
        });
        resources.map(|(name, _)| name.as_str()).collect()
    }

    /// What an exported function is called as a method.
    fn method(&self, function: &Function) -> String {
        let resource = function.kind.resource();
        match resource.and_then(|it| self.resolve.types[it].name.as_deref()) {
            Some(resource) => of_resource(resource, &function.name),
            None => snake(&function.name),
        }
    }

    /// Whether an exported function is a method: it has no role, which none has that handles go
    /// through.
    fn is_method(&mut self, function: &Function) -> bool {
        let params = function.params.iter().map(|param| param.ty);
        let mut types = params.chain(function.result);
        !is_role(&function.name) || types.any(|ty| self.derived.has_handles(ty))
    }
}
