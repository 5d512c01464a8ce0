//! Whether two types are the same in WIT, told by a number: one derive may take a type of another,
//! and can't look into it.

use std::fmt::Write as _;

use super::{Case, Shape, Type, TypeDef};

/// The number of a type: it tells members by their names, order and types. `types` are those that
/// it can be made of.
pub(super) fn of(shape: &Shape, types: &[TypeDef]) -> u64 {
    let mut text = String::new();
    match shape {
        Shape::Record(fields) => {
            text += "record";
            for field in fields {
                let _ = write!(text, " {}:", field.name);
                write_type(&mut text, &field.ty, types);
            }
        }
        Shape::Variant(cases) => write_cases(&mut text, "variant", cases, types),
        Shape::Enum(cases) => write_cases(&mut text, "enum", cases, types),
        Shape::Flags(cases) => write_cases(&mut text, "flags", cases, types),
        Shape::Resource => text += "resource",
        Shape::Alias { target, .. } => write_type(&mut text, target, types),
    }
    fnv(text.as_bytes())
}

fn write_cases(text: &mut String, kind: &str, cases: &[Case], types: &[TypeDef]) {
    *text += kind;
    for case in cases {
        let _ = write!(text, " {}:", case.name);
        if let Some(ty) = &case.ty {
            write_type(text, ty, types);
        }
    }
}

fn write_type(text: &mut String, ty: &Type, types: &[TypeDef]) {
    let kind = match ty {
        Type::Named(index) => {
            match &types[*index] {
                // Another name for a type is that type.
                TypeDef {
                    shape: Shape::Alias { target, .. },
                    ..
                } => write_type(text, target, types),
                def => {
                    let _ = write!(text, "{:x}", def.fingerprint);
                }
            }
            return;
        }
        Type::Bool => "bool",
        Type::U8 => "u8",
        Type::U16 => "u16",
        Type::U32 => "u32",
        Type::U64 => "u64",
        Type::S8 => "s8",
        Type::S16 => "s16",
        Type::S32 => "s32",
        Type::S64 => "s64",
        Type::F32 => "f32",
        Type::F64 => "f64",
        Type::Char => "char",
        Type::String => "string",
        Type::List(_) => "list",
        Type::Option(_) => "option",
        Type::Result(..) => "result",
        Type::Tuple(_) => "tuple",
        Type::Own(_) => "own",
        Type::Borrow(_) => "borrow",
        Type::Unknown => "unknown",
    };
    *text += kind;
    if let Type::Result(ok, err) = ty {
        text.push('<');
        for part in [ok, err] {
            match part {
                Some(ty) => write_type(text, ty, types),
                None => text.push('_'),
            }
            text.push(',');
        }
        text.push('>');
        return;
    }
    let parts = ty.parts();
    if !parts.is_empty() {
        text.push('<');
        for part in parts {
            write_type(text, part, types);
            text.push(',');
        }
        text.push('>');
    }
}

/// FNV-1a: the number must be the same in whatever build the other derive was expanded.
fn fnv(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
