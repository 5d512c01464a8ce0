//! Everything that the derive refuses in a world, with what it says and what to do about it.
//!
//! The rest of the model only says where: [`Refusal::of_kind`] decides on a type by its kind, limits
//! are those of `torvyn_contract::derived`, and names are compared where they are made. A comparison
//! of contracts asks `torvyn_contract::derived` for all that is refused: it has to know what is new.

use std::fmt;

use proc_macro2::Ident;
pub(crate) use torvyn_contract::derived::MAX_PARAMS;
pub(super) use torvyn_contract::derived::{MAX_FLAGS, MAX_INNER_TUPLE, MAX_TUPLE};
use wit_parser::TypeDefKind;

/// What has no form in Rust yet, or not without a setting, and what to do about it.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Unsupported {
    what: String,
    instead: Instead,
}

/// What to do about it.
#[derive(Clone, PartialEq, Eq)]
enum Instead {
    /// To change the WIT.
    Change(&'static str),
    /// To set something.
    Set(String),
}

/// Why something is refused. As text, it goes on from the name of the item.
pub(super) enum Refusal<'a> {
    /// A type or function of a kind that has no form in Rust yet.
    Kind(Unsupported),
    /// An interface that is imported or exported by a name that the world gives it.
    NamedInterface { interface: &'a str, name: &'a str },
    /// A tuple that is longer than [`MAX_TUPLE`].
    LongTuple { elements: usize },
    /// A type with a tuple inside that is longer than [`MAX_INNER_TUPLE`].
    LongInnerTuple { elements: usize },
    /// Flags that are more than [`MAX_FLAGS`].
    ManyFlags { flags: usize },
    /// A record, variant, enum or flags without a member.
    Empty,
    /// Two members that have one name in Rust.
    SameMembers {
        path: &'a str,
        first: &'a str,
        second: &'a str,
        ident: &'a Ident,
    },
    /// A function with more parameters than [`MAX_PARAMS`].
    ManyParams { params: usize },
    /// Two functions of an interface that have one name in Rust.
    SameFunctions {
        item: &'a str,
        other: &'a str,
        ident: &'a Ident,
    },
    /// An exported function that would be called by a name that each invoker, or a mock's script,
    /// has for something else.
    OwnMethod { item: &'a str, ident: &'a Ident },
    /// Two types that have one name in Rust.
    SameTypes { other: &'a str, ident: &'a Ident },
    /// Two interfaces whose functions are in one trait in Rust.
    SameInterfaces { other: &'a str, ident: &'a Ident },
    /// Two functions with one role.
    SameRole { other: &'a str, role: &'a str },
}

impl Refusal<'_> {
    /// Why types of a kind are refused, or `None` if they are not for that.
    pub(super) fn of_kind(kind: &TypeDefKind) -> Option<Unsupported> {
        let (what, instead) = match kind {
            TypeDefKind::FixedLengthList(..) => ("a list of fixed length", "make it a `list`"),
            TypeDefKind::Map(..) => ("a `map`", "make it a `list` of tuples"),
            TypeDefKind::Stream(_) => ("a `stream`", "pass a `list`, or call once for each part"),
            TypeDefKind::Future(_) => ("a `future`", "pass the value itself"),
            // Handles are passed, and not what they are of.
            TypeDefKind::Resource | TypeDefKind::Unknown => (kind.as_str(), "leave it out"),
            TypeDefKind::Record(_)
            | TypeDefKind::Flags(_)
            | TypeDefKind::Tuple(_)
            | TypeDefKind::Variant(_)
            | TypeDefKind::Enum(_)
            | TypeDefKind::Option(_)
            | TypeDefKind::Result(_)
            | TypeDefKind::List(_)
            | TypeDefKind::Handle(_)
            | TypeDefKind::Type(_) => return None,
        };
        Some(Self::kind(what, instead))
    }

    /// Why handles of the host's resources are refused in exported functions: the program passes values
    /// there, and no associated type of a host's trait can stand for them.
    pub(super) fn exported_handle(path: &str) -> Unsupported {
        let what = format!("a handle of the host's resource `{path}` in an exported function");
        let instead = format!("with(\"{path}\" = ..)");
        Unsupported {
            what,
            instead: Instead::Set(instead),
        }
    }

    /// Why handles of a resource are refused that neither the host nor the component has.
    pub(super) fn nobody_s_handle() -> Unsupported {
        Self::kind("a handle of a resource that nobody has", "leave it out")
    }

    /// Why `error-context` is refused, which is a type without a definition.
    pub(super) fn error_context() -> Unsupported {
        Self::kind("an `error-context`", "make it a `string`")
    }

    /// Why an `async func` is refused.
    pub(super) fn async_function() -> Unsupported {
        Self::kind("async", "remove `async`")
    }

    pub(super) fn kind(what: &str, instead: &'static str) -> Unsupported {
        Unsupported {
            what: what.to_owned(),
            instead: Instead::Change(instead),
        }
    }
}

impl fmt::Display for Refusal<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kind(Unsupported { what, instead }) => match instead {
                Instead::Change(instead) => write!(
                    f,
                    "is {what}, which is not supported yet: {instead}, or, if the WIT is not \
                     yours, derive a world of your own without it"
                ),
                Instead::Set(setting) => write!(
                    f,
                    "is {what}, where the program passes values of a type that has to be known: \
                     name it with `{setting}`"
                ),
            },
            Self::NamedInterface { interface, name } => write!(
                f,
                "is the interface `{interface}` under another name, which is not supported yet: \
                 write `{interface}` alone in its place, or `{name}: interface {{ .. }}`"
            ),
            Self::LongTuple { elements } => write!(
                f,
                "is a tuple of {elements} elements, and {MAX_TUPLE} are the most: make it a record"
            ),
            Self::LongInnerTuple { elements } => write!(
                f,
                "holds a tuple of {elements} elements, and {MAX_INNER_TUPLE} are the most inside \
                 of another type: make it a record"
            ),
            Self::ManyFlags { flags } => write!(
                f,
                "has {flags} flags, and {MAX_FLAGS} are the most: split them up"
            ),
            Self::Empty => f.write_str("is empty, which components can't have: add a member"),
            Self::SameMembers {
                path,
                first,
                second,
                ident,
            } => write!(
                f,
                "has `{first}` and `{second}`, which are both `{ident}` in Rust: rename one of \
                 them, or set `rename(\"{path}.{second}\" = ..)`"
            ),
            Self::ManyParams { params } => write!(
                f,
                "has {params} parameters, and {MAX_PARAMS} are the most: gather some of them in a \
                 record"
            ),
            Self::SameFunctions { item, other, ident } => write!(
                f,
                "and its neighbour `{other}` are both `{ident}` in Rust: rename one of them, or \
                 set `rename(\"{item}\" = ..)`"
            ),
            Self::OwnMethod { item, ident } => write!(
                f,
                "would be called `{ident}`, and an invoker, or the script of a mock, has a method \
                 of its own by that name: choose another one with `rename(\"{item}\" = ..)`"
            ),
            Self::SameTypes { other, ident } => write!(
                f,
                "and `{other}` are both `{ident}` in Rust: rename one of them, or set \
                 `rename(\"{other}\" = ..)`"
            ),
            Self::SameInterfaces { other, ident } => write!(
                f,
                "and `{other}` are both the trait `{ident}` in Rust: rename one of them, or set \
                 `rename(\"{other}\" = ..)`"
            ),
            Self::SameRole { other, role } => write!(
                f,
                "and `{other}` both have the role `{role}`, which is one function: set \
                 `rename(\"{other}\" = ..)`, and that one is called by the name you choose, without \
                 the role"
            ),
        }
    }
}
