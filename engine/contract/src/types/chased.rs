//! Types behind their aliases.

use wit_parser::{Resolve, Type, TypeDefKind, TypeId};

/// A type without the aliases that led to it.
pub(super) struct Chased {
    pub(super) ty: Type,
    /// The last name on the way: that of the type itself, or of an alias of a type without name.
    pub(super) named: Option<TypeId>,
}

impl Chased {
    pub(super) fn new(resolve: &Resolve, ty: Type) -> Self {
        let (mut ty, mut named) = (ty, None);
        while let Type::Id(id) = ty {
            let definition = &resolve.types[id];
            if definition.name.is_some() {
                named = Some(id);
            }
            match definition.kind {
                TypeDefKind::Type(target) => ty = target,
                _ => break,
            }
        }
        Self { ty, named }
    }
}
