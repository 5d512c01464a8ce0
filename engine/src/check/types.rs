//! Compares the types of a world with those of a component.

use super::{Shape as Found, Type as FoundType};
use crate::definition::{Difference, DifferenceKind, ResourceDefinition, Shape, Type};

/// A comparison of types.
pub(super) struct Comparison<'a, T: FoundType> {
    /// Whether a handle is of the resource that the world says.
    pub(super) is_of: &'a dyn Fn(&ResourceDefinition, T::Resource) -> bool,
    /// What was found.
    pub(super) differences: Vec<Difference>,
}

impl<T: FoundType> Comparison<'_, T> {
    /// Adds every difference between two types. `path` is where they stand; inside of a named type
    /// the path is that type's own.
    pub(super) fn compare(&mut self, expected: &Type, found: &T, path: &str) {
        let another = |found: String| Difference {
            path: path.to_owned(),
            kind: DifferenceKind::Type,
            expected: expected.to_string(),
            found,
        };
        match (expected, found.shape()) {
            (Type::List(ty), Found::List(found)) => self.compare(ty, &found, path),
            (Type::Option(ty), Found::Option(found)) => self.compare(ty, &found, path),
            (Type::Result { ok, err }, Found::Result { ok: o, err: e }) => {
                self.optional(*ok, o.as_ref(), &format!("{path}.ok"));
                self.optional(*err, e.as_ref(), &format!("{path}.error"));
            }
            (Type::Tuple(types), Found::Tuple(found)) if types.len() == found.len() => {
                for (index, (ty, found)) in types.iter().zip(&found).enumerate() {
                    self.compare(ty, found, &format!("{path}.{index}"));
                }
            }
            (Type::Named(definition), shape) => match &definition.shape {
                Shape::Alias(target) => self.compare(target, found, path),
                expected => {
                    if !self.named(expected, shape, found, definition.path) {
                        self.differences.push(another(describe(found)));
                    }
                }
            },
            (Type::Own(expected), Found::Own(resource))
            | (Type::Borrow(expected), Found::Borrow(resource)) => {
                if !(self.is_of)(expected, resource) {
                    let found = format!("{} of another resource", describe(found));
                    self.differences.push(another(found));
                }
            }
            // The others have no parts, and are shown as WIT names them.
            (expected, Found::Plain(name)) if expected.to_string() == name => {}
            _ => self.differences.push(another(describe(found))),
        }
    }

    fn optional(&mut self, expected: Option<&Type>, found: Option<&T>, path: &str) {
        match (expected, found) {
            (None, None) => {}
            (Some(expected), Some(found)) => self.compare(expected, found, path),
            (expected, found) => {
                let nothing = || "nothing".to_owned();
                self.differences.push(Difference {
                    path: path.to_owned(),
                    kind: DifferenceKind::Type,
                    expected: expected.map_or_else(nothing, ToString::to_string),
                    found: found.map_or_else(nothing, describe),
                });
            }
        }
    }

    /// Compares a named type. Answers false if the two are not of one kind.
    fn named(&mut self, expected: &Shape, shape: Found<T>, found: &T, path: &str) -> bool {
        match (expected, shape) {
            (Shape::Record(fields), Found::Record(members)) => {
                let same = names(fields) == found_names(&members);
                self.members(same, expected, found, path);
                for (name, ty) in *fields {
                    if let Some((_, found)) = members.iter().find(|(other, _)| other == name) {
                        self.compare(ty, found, &format!("{path}.{name}"));
                    }
                }
            }
            (Shape::Variant(cases), Found::Variant(members)) => {
                let same = names(cases) == found_names(&members);
                self.members(same, expected, found, path);
                for (name, ty) in *cases {
                    if let Some((_, found)) = members.iter().find(|(other, _)| other == name) {
                        let path = format!("{path}.{name}");
                        self.optional(ty.as_ref(), found.as_ref(), &path);
                    }
                }
            }
            (Shape::Enum(names), Found::Enum(members))
            | (Shape::Flags(names), Found::Flags(members)) => {
                self.members(**names == members[..], expected, found, path);
            }
            _ => return false,
        }
        true
    }

    /// Members count with their order: the ABI numbers them.
    fn members(&mut self, same: bool, expected: &Shape, found: &T, path: &str) {
        if !same {
            self.differences.push(Difference {
                path: path.to_owned(),
                kind: DifferenceKind::Members,
                expected: expected.to_string(),
                found: describe(found),
            });
        }
    }
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
        Found::Own(_) => "own<..>".to_owned(),
        Found::Borrow(_) => "borrow<..>".to_owned(),
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
