//! Compares the types of a world with those of a component.

use wasmtime::component::types::Type as Found;

use crate::definition::{Difference, DifferenceKind, Shape, Type};

/// Adds every difference between two types. `path` is where they stand; inside of a named type
/// the path is that type's own.
pub(super) fn compare(
    expected: &Type,
    found: &Found,
    path: &str,
    differences: &mut Vec<Difference>,
) {
    let another = || Difference {
        path: path.to_owned(),
        kind: DifferenceKind::Type,
        expected: expected.to_string(),
        found: describe(found),
    };
    match (expected, found) {
        (Type::Bool, Found::Bool)
        | (Type::U8, Found::U8)
        | (Type::U16, Found::U16)
        | (Type::U32, Found::U32)
        | (Type::U64, Found::U64)
        | (Type::S8, Found::S8)
        | (Type::S16, Found::S16)
        | (Type::S32, Found::S32)
        | (Type::S64, Found::S64)
        | (Type::F32, Found::Float32)
        | (Type::F64, Found::Float64)
        | (Type::Char, Found::Char)
        | (Type::String, Found::String) => {}
        (Type::List(ty), Found::List(list)) => compare(ty, &list.ty(), path, differences),
        (Type::Option(ty), Found::Option(option)) => compare(ty, &option.ty(), path, differences),
        (Type::Result { ok, err }, Found::Result(result)) => {
            let pairs = [(*ok, result.ok(), "ok"), (*err, result.err(), "error")];
            for (expected, found, name) in pairs {
                optional(expected, found, &format!("{path}.{name}"), differences);
            }
        }
        (Type::Tuple(types), Found::Tuple(tuple)) if types.len() == tuple.types().len() => {
            for (index, (ty, found)) in types.iter().zip(tuple.types()).enumerate() {
                compare(ty, &found, &format!("{path}.{index}"), differences);
            }
        }
        (Type::Named(definition), _) => match &definition.shape {
            Shape::Alias(target) => compare(target, found, path, differences),
            shape => {
                if !named(shape, found, definition.path, differences) {
                    differences.push(another());
                }
            }
        },
        _ => differences.push(another()),
    }
}

fn optional(
    expected: Option<&Type>,
    found: Option<Found>,
    path: &str,
    differences: &mut Vec<Difference>,
) {
    match (expected, found) {
        (None, None) => {}
        (Some(expected), Some(found)) => compare(expected, &found, path, differences),
        (expected, found) => {
            let nothing = || "nothing".to_owned();
            differences.push(Difference {
                path: path.to_owned(),
                kind: DifferenceKind::Type,
                expected: expected.map_or_else(nothing, |ty| ty.to_string()),
                found: found.map_or_else(nothing, |ty| describe(&ty)),
            });
        }
    }
}

/// Compares a named type. Answers false if the two are not of one kind.
fn named(shape: &Shape, found: &Found, path: &str, differences: &mut Vec<Difference>) -> bool {
    match (shape, found) {
        (Shape::Record(fields), Found::Record(record)) => {
            let names = fields.iter().map(|(name, _)| *name).collect();
            let found_names = record.fields().map(|field| field.name).collect();
            members(shape, found, names, found_names, path, differences);
            for (name, ty) in *fields {
                if let Some(field) = record.fields().find(|field| field.name == *name) {
                    compare(ty, &field.ty, &format!("{path}.{name}"), differences);
                }
            }
        }
        (Shape::Variant(cases), Found::Variant(variant)) => {
            let names = cases.iter().map(|(name, _)| *name).collect();
            let found_names = variant.cases().map(|case| case.name).collect();
            members(shape, found, names, found_names, path, differences);
            for (name, ty) in *cases {
                if let Some(case) = variant.cases().find(|case| case.name == *name) {
                    optional(ty.as_ref(), case.ty, &format!("{path}.{name}"), differences);
                }
            }
        }
        (Shape::Enum(names), Found::Enum(found_enum)) => {
            let found_names = found_enum.names().collect();
            members(shape, found, names.to_vec(), found_names, path, differences);
        }
        (Shape::Flags(names), Found::Flags(flags)) => {
            let found_names = flags.names().collect();
            members(shape, found, names.to_vec(), found_names, path, differences);
        }
        _ => return false,
    }
    true
}

/// Members count with their order: the ABI numbers them.
fn members(
    shape: &Shape,
    found: &Found,
    names: Vec<&str>,
    found_names: Vec<&str>,
    path: &str,
    differences: &mut Vec<Difference>,
) {
    if names != found_names {
        differences.push(Difference {
            path: path.to_owned(),
            kind: DifferenceKind::Members,
            expected: shape.to_string(),
            found: describe(found),
        });
    }
}

/// How deep the types of a component are written out. Components name no types, so that a type
/// can only be shown by its parts.
const DEPTH: usize = 3;

/// A component's type as WIT text.
pub(super) fn describe(ty: &Found) -> String {
    text(ty, DEPTH)
}

fn text(ty: &Found, depth: usize) -> String {
    let Some(inner) = depth.checked_sub(1) else {
        return "..".to_owned();
    };
    let text = |ty: &Found| text(ty, inner);
    let optional = |ty: Option<Found>| ty.map(|ty| text(&ty));
    let name = match ty {
        Found::Bool => "bool",
        Found::U8 => "u8",
        Found::U16 => "u16",
        Found::U32 => "u32",
        Found::U64 => "u64",
        Found::S8 => "s8",
        Found::S16 => "s16",
        Found::S32 => "s32",
        Found::S64 => "s64",
        Found::Float32 => "f32",
        Found::Float64 => "f64",
        Found::Char => "char",
        Found::String => "string",
        Found::ErrorContext => "error-context",
        Found::Own(_) => "own<..>",
        Found::Borrow(_) => "borrow<..>",
        Found::Future(_) => "future<..>",
        Found::Stream(_) => "stream<..>",
        Found::List(list) => return format!("list<{}>", text(&list.ty())),
        Found::Map(map) => return format!("map<{}, {}>", text(&map.key()), text(&map.value())),
        Found::FixedLengthList(list) => {
            return format!("list<{}, {}>", text(&list.ty()), list.len());
        }
        Found::Option(option) => return format!("option<{}>", text(&option.ty())),
        Found::Tuple(tuple) => {
            let types: Vec<_> = tuple.types().map(|ty| text(&ty)).collect();
            return format!("tuple<{}>", types.join(", "));
        }
        Found::Result(result) => {
            return match (optional(result.ok()), optional(result.err())) {
                (None, None) => "result".to_owned(),
                (Some(ok), None) => format!("result<{ok}>"),
                (ok, Some(err)) => format!("result<{}, {err}>", ok.as_deref().unwrap_or("_")),
            };
        }
        Found::Record(record) => {
            let fields: Vec<_> = record
                .fields()
                .map(|f| format!("{}: {}", f.name, text(&f.ty)))
                .collect();
            return format!("record {{ {} }}", fields.join(", "));
        }
        Found::Variant(variant) => {
            let cases: Vec<_> = variant
                .cases()
                .map(|case| match optional(case.ty) {
                    Some(ty) => format!("{}({ty})", case.name),
                    None => case.name.to_owned(),
                })
                .collect();
            return format!("variant {{ {} }}", cases.join(", "));
        }
        Found::Enum(ty) => {
            return format!("enum {{ {} }}", ty.names().collect::<Vec<_>>().join(", "));
        }
        Found::Flags(ty) => {
            return format!("flags {{ {} }}", ty.names().collect::<Vec<_>>().join(", "));
        }
    };
    name.to_owned()
}
