//! What a world imports, and what it exports.

use std::collections::HashMap;

use wit_parser::{Function, Interface, Resolve, Span, TypeDefKind, TypeId, WorldId, WorldItem};

use crate::interface_names::{newest, unversioned};

/// One side of a world.
pub(super) struct Surface<'a> {
    pub(super) interfaces: Vec<Entry<'a>>,
    /// The functions of the world itself.
    pub(super) functions: Vec<&'a Function>,
    /// The types of the world itself.
    pub(super) types: Vec<(&'a str, TypeId)>,
    /// The interfaces of each path, whatever their versions.
    by_path: HashMap<String, Vec<usize>>,
    functions_by_name: HashMap<&'a str, &'a Function>,
}

/// An interface under the name by which it is imported or exported.
pub(super) struct Entry<'a> {
    pub(super) name: String,
    pub(super) interface: &'a Interface,
    pub(super) span: Span,
}

impl Entry<'_> {
    /// The resources of the interface, apart from those of another one.
    pub(super) fn resources<'a>(
        &'a self,
        resolve: &'a Resolve,
    ) -> impl Iterator<Item = (&'a str, TypeId)> {
        let types = self.interface.types.iter();
        types
            .filter(|(_, id)| matches!(resolve.types[**id].kind, TypeDefKind::Resource))
            .map(|(name, id)| (name.as_str(), *id))
    }

    /// Whether there is something to link if it is imported: a function or a resource. Types alone
    /// need nobody to provide them.
    pub(super) fn is_linked(&self, resolve: &Resolve) -> bool {
        self.is_called() || self.resources(resolve).next().is_some()
    }

    /// Whether there is something to look up if it is exported: a function.
    pub(super) fn is_called(&self) -> bool {
        !self.interface.functions.is_empty()
    }
}

impl<'a> Surface<'a> {
    /// What a world imports.
    pub(super) fn imports(resolve: &'a Resolve, world: WorldId) -> Self {
        Self::new(resolve, resolve.worlds[world].imports.iter())
    }

    /// What a world exports.
    pub(super) fn exports(resolve: &'a Resolve, world: WorldId) -> Self {
        Self::new(resolve, resolve.worlds[world].exports.iter())
    }

    fn new(
        resolve: &'a Resolve,
        items: impl Iterator<Item = (&'a wit_parser::WorldKey, &'a WorldItem)>,
    ) -> Self {
        let mut surface = Self {
            interfaces: Vec::new(),
            functions: Vec::new(),
            types: Vec::new(),
            by_path: HashMap::new(),
            functions_by_name: HashMap::new(),
        };
        for (key, item) in items {
            match item {
                WorldItem::Interface { id, .. } => {
                    let name = resolve.name_world_key(key);
                    let interface = &resolve.interfaces[*id];
                    let index = surface.interfaces.len();
                    let path = unversioned(&name).to_owned();
                    surface.by_path.entry(path).or_default().push(index);
                    surface.interfaces.push(Entry {
                        name,
                        interface,
                        span: interface.span,
                    });
                }
                WorldItem::Function(function) => {
                    surface.functions.push(function);
                    surface.functions_by_name.insert(&function.name, function);
                }
                WorldItem::Type { id, .. } => {
                    if let Some(name) = &resolve.types[*id].name {
                        surface.types.push((name, *id));
                    }
                }
            }
        }
        surface
    }

    /// The interfaces of a name's path, whatever their versions, with their places.
    pub(super) fn versions(&self, name: &str) -> impl Iterator<Item = (usize, &Entry<'a>)> {
        let places = self.by_path.get(unversioned(name)).into_iter().flatten();
        places.filter_map(|index| Some((*index, self.interfaces.get(*index)?)))
    }

    /// The interface that serves a name, with its place: it is the one of that name, or the
    /// newest with a compatible version.
    pub(super) fn serving(&self, name: &str) -> Option<(usize, &Entry<'a>)> {
        let names = self.versions(name).map(|(_, entry)| entry.name.as_str());
        let best = newest(names, name)?;
        self.versions(name).find(|(_, entry)| entry.name == best)
    }

    /// The function of the world itself that has a name.
    pub(super) fn function(&self, name: &str) -> Option<&'a Function> {
        self.functions_by_name.get(name).copied()
    }
}
