//! What a world exports.

use wit_parser::{Function, FunctionKind, InterfaceId, WorldItem, WorldKey};

use crate::guests::World;

/// An interface that the world exports.
pub(super) struct Interface<'w> {
    /// Its own name, without its package.
    pub(super) name: &'w str,
    /// It is of the world itself: it belongs to no package.
    pub(super) is_inline: bool,
    pub(super) id: InterfaceId,
    pub(super) functions: Vec<&'w Function>,
}

impl Interface<'_> {
    pub(super) fn has_resources(&self) -> bool {
        let free = |function: &&Function| function.kind == FunctionKind::Freestanding;
        !self.functions.iter().all(free)
    }
}

/// What a world exports, in the order of the WIT.
pub(super) struct Exports<'w> {
    pub(super) functions: Vec<&'w Function>,
    pub(super) interfaces: Vec<Interface<'w>>,
}

impl<'w> Exports<'w> {
    pub(super) fn of(world: &'w World) -> Self {
        let resolve = &world.resolve;
        let mut all = Self {
            functions: Vec::new(),
            interfaces: Vec::new(),
        };
        for (key, item) in &resolve.worlds[world.id].exports {
            match item {
                WorldItem::Function(function) => all.functions.push(function),
                WorldItem::Interface { id, .. } => {
                    let interface = &resolve.interfaces[*id];
                    let (name, is_inline) = match key {
                        WorldKey::Name(name) => (name.as_str(), true),
                        WorldKey::Interface(_) => {
                            (interface.name.as_deref().unwrap_or_default(), false)
                        }
                    };
                    all.interfaces.push(Interface {
                        name,
                        is_inline,
                        id: *id,
                        functions: interface.functions.values().collect(),
                    });
                }
                WorldItem::Type { .. } => {}
            }
        }
        all
    }

    /// An interface whose own name another one has too.
    pub(super) fn namesake(&self) -> Option<&str> {
        let mut names: Vec<_> = self.interfaces.iter().map(|it| it.name).collect();
        names.sort_unstable();
        let twice = names.windows(2).find(|pair| pair[0] == pair[1]);
        twice.map(|pair| pair[0])
    }

    /// An interface with resources in it.
    pub(super) fn with_resources(&self) -> Option<&str> {
        let mut interfaces = self.interfaces.iter();
        interfaces.find(|it| it.has_resources()).map(|it| it.name)
    }
}
