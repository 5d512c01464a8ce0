//! What a `use` does in an interface, if it does no more.

use wit_parser::{Resolve, Type, TypeDefKind, TypeId, TypeOwner};

/// The type of the same name in another interface that an alias brings, if it does no more.
pub(crate) fn used(resolve: &Resolve, id: TypeId) -> Option<TypeId> {
    let alias = &resolve.types[id];
    let TypeDefKind::Type(Type::Id(target)) = alias.kind else {
        return None;
    };
    let other = &resolve.types[target];
    let is_named = !matches!(other.owner, TypeOwner::None);
    (is_named && other.name == alias.name && other.owner != alias.owner).then_some(target)
}
