//! Compares the types of a world with those of a component.

use super::found::{BORROW, OWN};
use super::{Shape as Found, Type as FoundType};
use crate::definition::{Difference, DifferenceKind, Shape, Type};

/// Adds every difference between two types. `path` is where they stand; inside of a named type
/// the path is that type's own.
pub(super) fn compare<T: FoundType>(
    expected: &Type,
    found: &T,
    path: &str,
    differences: &mut Vec<Difference>,
) {
    let another = || Difference {
        path: path.to_owned(),
        kind: DifferenceKind::Type,
        expected: expected.to_string(),
        found: describe(found),
    };
    match (expected, found.shape()) {
        (Type::List(ty), Found::List(found)) => compare(ty, &found, path, differences),
        (Type::Option(ty), Found::Option(found)) => compare(ty, &found, path, differences),
        (Type::Result { ok, err }, Found::Result { ok: o, err: e }) => {
            optional(*ok, o.as_ref(), &format!("{path}.ok"), differences);
            optional(*err, e.as_ref(), &format!("{path}.error"), differences);
        }
        (Type::Tuple(types), Found::Tuple(found)) if types.len() == found.len() => {
            for (index, (ty, found)) in types.iter().zip(&found).enumerate() {
                compare(ty, found, &format!("{path}.{index}"), differences);
            }
        }
        (Type::Named(definition), shape) => match &definition.shape {
            Shape::Alias(target) => compare(target, found, path, differences),
            expected => {
                if !named(expected, shape, found, definition.path, differences) {
                    differences.push(another());
                }
            }
        },
        // Which resource it is, is checked when imports are linked.
        (Type::Own(_), Found::Plain(OWN)) | (Type::Borrow(_), Found::Plain(BORROW)) => {}
        // The others have no parts, and are shown as WIT names them.
        (expected, Found::Plain(name)) if expected.to_string() == name => {}
        _ => differences.push(another()),
    }
}

fn optional<T: FoundType>(
    expected: Option<&Type>,
    found: Option<&T>,
    path: &str,
    differences: &mut Vec<Difference>,
) {
    match (expected, found) {
        (None, None) => {}
        (Some(expected), Some(found)) => compare(expected, found, path, differences),
        (expected, found) => {
            let nothing = || "nothing".to_owned();
            differences.push(Difference {
                path: path.to_owned(),
                kind: DifferenceKind::Type,
                expected: expected.map_or_else(nothing, ToString::to_string),
                found: found.map_or_else(nothing, describe),
            });
        }
    }
}

/// Compares a named type. Answers false if the two are not of one kind.
fn named<T: FoundType>(
    expected: &Shape,
    shape: Found<T>,
    found: &T,
    path: &str,
    differences: &mut Vec<Difference>,
) -> bool {
    // Members count with their order: the ABI numbers them.
    let mut members = |names: Vec<&str>, found_names: Vec<&str>| {
        if names != found_names {
            differences.push(Difference {
                path: path.to_owned(),
                kind: DifferenceKind::Members,
                expected: expected.to_string(),
                found: describe(found),
            });
        }
    };
    match (expected, shape) {
        (Shape::Record(fields), Found::Record(found)) => {
            members(names(fields), found_names(&found));
            for (name, ty) in *fields {
                if let Some((_, found)) = found.iter().find(|(other, _)| other == name) {
                    compare(ty, found, &format!("{path}.{name}"), differences);
                }
            }
        }
        (Shape::Variant(cases), Found::Variant(found)) => {
            members(names(cases), found_names(&found));
            for (name, ty) in *cases {
                if let Some((_, found)) = found.iter().find(|(other, _)| other == name) {
                    let path = format!("{path}.{name}");
                    optional(ty.as_ref(), found.as_ref(), &path, differences);
                }
            }
        }
        (Shape::Enum(names), Found::Enum(found)) | (Shape::Flags(names), Found::Flags(found)) => {
            members(names.to_vec(), found.iter().map(String::as_str).collect());
        }
        _ => return false,
    }
    true
}

fn names<T>(members: &[(&'static str, T)]) -> Vec<&'static str> {
    members.iter().map(|(name, _)| *name).collect()
}

fn found_names<T>(members: &[(String, T)]) -> Vec<&str> {
    members.iter().map(|(name, _)| &name[..]).collect()
}

/// How deep the types of a component are written out. Components name no types, so that a type
/// can only be shown by its parts.
const DEPTH: usize = 3;

/// A component's type as WIT text.
pub(super) fn describe<T: FoundType>(ty: &T) -> String {
    text(ty, DEPTH)
}

fn text<T: FoundType>(ty: &T, depth: usize) -> String {
    let Some(inner) = depth.checked_sub(1) else {
        return "..".to_owned();
    };
    let text = |ty: &T| text(ty, inner);
    let members =
        |keyword: &str, members: Vec<String>| format!("{keyword} {{ {} }}", members.join(", "));
    match ty.shape() {
        Found::Plain(name) => name.to_owned(),
        Found::List(ty) => format!("list<{}>", text(&ty)),
        Found::FixedLengthList(ty, length) => format!("list<{}, {length}>", text(&ty)),
        Found::Map(key, value) => format!("map<{}, {}>", text(&key), text(&value)),
        Found::Option(ty) => format!("option<{}>", text(&ty)),
        Found::Tuple(types) => {
            let types: Vec<_> = types.iter().map(text).collect();
            format!("tuple<{}>", types.join(", "))
        }
        Found::Result { ok, err } => match (ok.as_ref().map(text), err.as_ref().map(text)) {
            (None, None) => "result".to_owned(),
            (Some(ok), None) => format!("result<{ok}>"),
            (ok, Some(err)) => format!("result<{}, {err}>", ok.as_deref().unwrap_or("_")),
        },
        Found::Record(fields) => {
            let fields = fields.iter();
            let fields = fields.map(|(name, ty)| format!("{name}: {}", text(ty)));
            members("record", fields.collect())
        }
        Found::Variant(cases) => {
            let cases = cases.into_iter().map(|(name, ty)| match ty {
                Some(ty) => format!("{name}({})", text(&ty)),
                None => name,
            });
            members("variant", cases.collect())
        }
        Found::Enum(names) => members("enum", names),
        Found::Flags(names) => members("flags", names),
    }
}
