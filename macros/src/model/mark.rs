//! Where the types of a world are used.

use super::{Interface, Shape, Type, TypeDef};

/// Notes on each type where it is used, for the emitters that need only some of them.
pub(super) fn mark(types: &mut [TypeDef], imports: &[Interface], exports: &[Interface]) {
    let mut lifted = Vec::new();
    for function in imports.iter().flat_map(|interface| &interface.functions) {
        for param in &function.params {
            reach(&param.ty, types, &mut lifted);
        }
    }
    for index in lifted {
        types[index].lifted = true;
    }
    for function in exports.iter().flat_map(|interface| &interface.functions) {
        if let Some(result) = &function.result
            && let Type::Result(_, Some(error)) = behind_aliases(result, types)
            && let Type::Named(index) = *behind_aliases(error, types)
        {
            types[index].error = true;
        }
    }
}

fn reach(ty: &Type, types: &[TypeDef], found: &mut Vec<usize>) {
    if let Type::Named(index) = ty {
        if found.contains(index) {
            return;
        }
        found.push(*index);
        for part in types[*index].shape.parts() {
            reach(part, types, found);
        }
    }
    for part in ty.parts() {
        reach(part, types, found);
    }
}

/// The type that an alias ends at.
fn behind_aliases<'a>(ty: &'a Type, types: &'a [TypeDef]) -> &'a Type {
    match ty {
        Type::Named(index) => match &types[*index].shape {
            Shape::Alias { target, .. } => behind_aliases(target, types),
            _ => ty,
        },
        _ => ty,
    }
}
