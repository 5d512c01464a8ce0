//! Types as WIT text, for messages.

use std::fmt;

use super::{Shape, Type};

/// Shown as in WIT; a named type by its name.
impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Self::Bool => "bool",
            Self::U8 => "u8",
            Self::U16 => "u16",
            Self::U32 => "u32",
            Self::U64 => "u64",
            Self::S8 => "s8",
            Self::S16 => "s16",
            Self::S32 => "s32",
            Self::S64 => "s64",
            Self::F32 => "f32",
            Self::F64 => "f64",
            Self::Char => "char",
            Self::String => "string",
            Self::List(ty) => return write!(f, "list<{ty}>"),
            Self::Option(ty) => return write!(f, "option<{ty}>"),
            Self::Result {
                ok: None,
                err: None,
            } => "result",
            Self::Result {
                ok: Some(ok),
                err: None,
            } => return write!(f, "result<{ok}>"),
            Self::Result {
                ok: None,
                err: Some(err),
            } => return write!(f, "result<_, {err}>"),
            Self::Result {
                ok: Some(ok),
                err: Some(err),
            } => {
                return write!(f, "result<{ok}, {err}>");
            }
            Self::Tuple(types) => {
                f.write_str("tuple<")?;
                for (index, ty) in types.iter().enumerate() {
                    write!(f, "{}{ty}", if index > 0 { ", " } else { "" })?;
                }
                return f.write_str(">");
            }
            Self::Own(resource) => resource.name,
            Self::Borrow(resource) => return write!(f, "borrow<{}>", resource.name),
            Self::Named(definition) => definition
                .path
                .rsplit_once('#')
                .map_or(definition.path, |(_, name)| name),
        };
        f.write_str(name)
    }
}

/// Shown as the body of the WIT definition: `record { sequence: u64 }`.
impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let members: Vec<String> = match self {
            Self::Record(fields) => fields
                .iter()
                .map(|(name, ty)| format!("{name}: {ty}"))
                .collect(),
            Self::Variant(cases) => cases
                .iter()
                .map(|(name, ty)| match ty {
                    Some(ty) => format!("{name}({ty})"),
                    None => (*name).to_owned(),
                })
                .collect(),
            Self::Enum(names) | Self::Flags(names) => {
                names.iter().map(|name| (*name).to_owned()).collect()
            }
            Self::Alias(ty) => return ty.fmt(f),
        };
        let keyword = match self {
            Self::Record(_) => "record",
            Self::Variant(_) => "variant",
            Self::Enum(_) => "enum",
            Self::Flags(_) => "flags",
            Self::Alias(_) => "type",
        };
        write!(f, "{keyword} {{ {} }}", members.join(", "))
    }
}
