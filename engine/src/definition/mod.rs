//! A world as data: what a component must export, and what it may import.
//!
//! The derive writes a [`WorldDefinition`] for each world. Before the first call a component
//! is compared with it, and a [`Mismatch`] lists every [`Difference`].

mod mismatch;
mod wit_text;

use std::fmt;

pub use mismatch::{Difference, DifferenceKind, Mismatch};

/// What a WIT world asks of a component and of its host.
#[derive(Debug)]
pub struct WorldDefinition {
    /// `ns:package/world@version`
    pub name: &'static str,
    /// The functions that the host provides.
    pub imports: &'static [FunctionDefinition],
    /// The functions that the component provides.
    pub exports: &'static [FunctionDefinition],
    /// The resources that the host has, under each name that an interface has for them.
    pub resources: &'static [&'static ResourceDefinition],
    /// What drops the resources that the component has: `[resource-drop]parser` for each, which takes
    /// a handle that owns one.
    pub drops: &'static [FunctionDefinition],
}

impl WorldDefinition {
    /// The resources that the component has, in the order of what drops them. Their functions are
    /// among the exports.
    pub fn guest_resources(&self) -> impl Iterator<Item = &'static ResourceDefinition> {
        self.drops.iter().filter_map(|drop| match drop.params {
            [(_, Type::Own(resource))] => Some(*resource),
            _ => None,
        })
    }
}

/// A resource of the host, or of the component. Its functions are among the imports, or the exports.
#[derive(Debug, PartialEq, Eq)]
pub struct ResourceDefinition {
    /// `ns:package/interface@version`, or `None` for a resource of the world itself.
    pub interface: Option<&'static str>,
    /// The name in WIT.
    pub name: &'static str,
}

/// A function of a world.
#[derive(Debug)]
pub struct FunctionDefinition {
    /// `ns:package/interface@version`, or `None` for a function of the world itself.
    pub interface: Option<&'static str>,
    /// The name in WIT.
    pub name: &'static str,
    /// The parameters' names and types.
    pub params: &'static [(&'static str, Type)],
    /// The result's type, if there is a result.
    pub result: Option<Type>,
}

/// Shown as its WIT path: `ns:package/interface@version#function`.
impl fmt::Display for FunctionDefinition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.interface {
            Some(interface) => write!(f, "{interface}#{}", self.name),
            None => f.write_str(self.name),
        }
    }
}

/// A named type.
#[derive(Debug)]
pub struct TypeDefinition {
    /// `ns:package/interface@version#name`
    pub path: &'static str,
    /// What it is.
    pub shape: Shape,
}

/// What a named type is. Members are in the order of the WIT, which the ABI depends on.
#[derive(Debug)]
pub enum Shape {
    /// Fields with their types.
    Record(&'static [(&'static str, Type)]),
    /// Cases, some with a payload.
    Variant(&'static [(&'static str, Option<Type>)]),
    /// Cases without payload.
    Enum(&'static [&'static str]),
    /// Names that are on or off.
    Flags(&'static [&'static str]),
    /// Another name for a type.
    Alias(Type),
}

/// A type in its place.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "the names are those of WIT")]
pub enum Type {
    Bool,
    U8,
    U16,
    U32,
    U64,
    S8,
    S16,
    S32,
    S64,
    F32,
    F64,
    Char,
    String,
    List(&'static Type),
    Option(&'static Type),
    Result {
        ok: Option<&'static Type>,
        err: Option<&'static Type>,
    },
    Tuple(&'static [Type]),
    Named(&'static TypeDefinition),
    Own(&'static ResourceDefinition),
    Borrow(&'static ResourceDefinition),
}
