//! Which derives the world's types can have: some are refused here, where it can be said why.

use super::{Shape, Type, TypeDef};
use crate::errors::Errors;
use crate::input::Derives;

/// What the standard library derives. They need no path.
const STANDARD: [&str; 9] = [
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Eq",
    "Hash",
    "Ord",
    "PartialEq",
    "PartialOrd",
];

/// The standard derive that a path names, if it does.
pub(crate) fn standard(path: &syn::Path) -> Option<&'static str> {
    let names: Vec<_> = path
        .segments
        .iter()
        .map(|it| it.ident.to_string())
        .collect();
    let last = match &names[..] {
        [last] => last,
        [krate, .., last] if ["core", "std"].contains(&&**krate) => last,
        _ => return None,
    };
    STANDARD.iter().find(|name| *name == last).copied()
}

/// Says which derives can't be had, each with a type that stands in its way.
pub(super) fn check(derives: &Derives, types: &[TypeDef], errors: &mut Errors) {
    let own = || types.iter().filter(|def| def.with.is_none());
    for (borrowed, path) in derives
        .owned
        .iter()
        .map(|path| (false, path))
        .chain(derives.borrowed.iter().map(|path| (true, path)))
    {
        let Some(name) = standard(path) else {
            if let Some(ident) = path.get_ident() {
                errors.at(
                    ident.span(),
                    format_args!(
                        "`{ident}` needs its whole path, as in `serde::Serialize`: the types are in \
                         modules of their own"
                    ),
                );
            }
            continue;
        };
        let in_the_way = own().find_map(|def| {
            let reason = reason(name, borrowed, def, types)?;
            Some((def, reason))
        });
        if let Some((def, reason)) = in_the_way {
            errors.at(
                syn::spanned::Spanned::span(path),
                format_args!(
                    "`{name}` can't be derived for `{}`, which {reason}: leave it out",
                    def.path
                ),
            );
        }
    }
}

/// Why a type can't have a standard derive.
fn reason(name: &str, borrowed: bool, def: &TypeDef, types: &[TypeDef]) -> Option<&'static str> {
    let is_enum = matches!(def.shape, Shape::Variant(_) | Shape::Enum(_));
    if matches!(
        def.shape,
        Shape::Alias { .. } | Shape::Flags(_) | Shape::Resource
    ) {
        return None;
    }
    match name {
        "Eq" | "Hash" | "Ord" if !def.eq => Some("holds a float"),
        "PartialOrd" | "Ord" if holds_flags(def, types) => Some("holds flags, which have no order"),
        "Default" if is_enum => Some("has no case that stands for all"),
        "Copy" if def.borrows && !borrowed => Some("owns strings or lists"),
        _ => None,
    }
}

fn holds_flags(def: &TypeDef, types: &[TypeDef]) -> bool {
    def.shape.parts().into_iter().any(|ty| in_type(ty, types))
}

fn in_type(ty: &Type, types: &[TypeDef]) -> bool {
    match ty {
        Type::Named(index) => match &types[*index] {
            TypeDef {
                shape: Shape::Flags(_),
                ..
            } => true,
            TypeDef {
                shape: Shape::Alias { target, .. },
                ..
            } => in_type(target, types),
            // A type that holds them is in the way itself.
            _ => false,
        },
        _ => ty.parts().into_iter().any(|ty| in_type(ty, types)),
    }
}
