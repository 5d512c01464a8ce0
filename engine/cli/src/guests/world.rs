//! The world that a guest is written for, as its WIT has it.

use std::path::Path;

use torvyn_engine::contract::Reader;
use wit_parser::{Resolve, TypeDefKind, WorldId, WorldItem};

use crate::failure::{Exit, Failure};

/// A world, with all that it refers to.
pub(crate) struct World {
    pub(crate) resolve: Resolve,
    pub(crate) id: WorldId,
    /// Its name in full: `namespace:package/world@version`.
    pub(crate) name: String,
}

impl World {
    /// Reads a world. Without a name it is the only one of the package.
    pub(crate) fn read(wit: &Path, name: Option<&str>) -> Result<Self, Failure> {
        // Within limits first, with messages that say where.
        let name = Reader::new()
            .open(wit)
            .and_then(|package| package.world(name).map(|world| world.name()))
            .map_err(|error| Failure::new(Exit::Component, error.to_string()))?;
        let unreadable = |reason: String| {
            let text = format!(
                "can't read the world `{name}` in `{}`: {reason}",
                wit.display()
            );
            Failure::new(Exit::Component, text)
        };
        let mut resolve = Resolve::default();
        let pushed = resolve.push_path(wit);
        let (package, _) = pushed.map_err(|error| unreadable(format!("{error:#}")))?;
        let id = resolve
            .select_world(&[package], Some(&name))
            .map_err(|error| unreadable(format!("{error:#}")))?;
        Ok(Self { resolve, id, name })
    }

    /// The world's own name.
    pub(crate) fn short_name(&self) -> &str {
        &self.resolve.worlds[self.id].name
    }

    /// What there is in the world, or in what it refers to, that guests can't be made for: they would
    /// have calls that wait.
    pub(crate) fn unsupported(&self) -> Option<String> {
        let world = &self.resolve.worlds[self.id];
        let items = world.imports.values().chain(world.exports.values());
        let functions = items.flat_map(|item| match item {
            WorldItem::Function(function) => vec![function],
            WorldItem::Interface { id, .. } => {
                self.resolve.interfaces[*id].functions.values().collect()
            }
            WorldItem::Type { .. } => Vec::new(),
        });
        if let Some(function) = functions.into_iter().find(|it| it.kind.is_async()) {
            return Some(format!("`{}` is an `async` function", function.name));
        }
        let kinds = self
            .resolve
            .types
            .iter()
            .map(|(_, definition)| &definition.kind);
        let new = kinds.into_iter().find(|kind| {
            matches!(
                kind,
                TypeDefKind::Future(_)
                    | TypeDefKind::Stream(_)
                    | TypeDefKind::Map(..)
                    | TypeDefKind::FixedLengthList(..)
            )
        });
        new.map(|kind| format!("it has a type of the kind `{}`", kind.as_str()))
    }
}
