//! One place in which two contracts differ.

use std::fmt;

use super::Place;

/// What sort of thing differs. Whether it is missing, new or another one is told by the two
/// texts of a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// The package has another name.
    Package,
    /// The version is on another track: nothing that crosses is linked under its name.
    Version,
    /// A world.
    World,
    /// An interface that a world imports or exports.
    Interface,
    /// A function.
    Function,
    /// A function takes another number of parameters.
    Parameters,
    /// A parameter has another name.
    ParameterName,
    /// A function is asynchronous on one side only.
    Async,
    /// A type is another one.
    Type,
    /// A named type, whose name alone matters: nothing that crosses depends on it.
    TypeName,
    /// A resource.
    Resource,
    /// A field of a record.
    Field,
    /// A case of a variant or an enum.
    Case,
    /// A flag.
    Flag,
    /// A member has another name in the same place.
    MemberName,
    /// The members are the same, in another order. The ABI numbers them.
    MemberOrder,
    /// An item is marked as deprecated.
    Deprecated,
    /// A name that host code has for an item in derived Rust.
    RustName,
    /// Something that the derive refuses.
    Refused,
}

impl Kind {
    /// The kind as a word: `member-order`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Package => "package",
            Self::Version => "version",
            Self::World => "world",
            Self::Interface => "interface",
            Self::Function => "function",
            Self::Parameters => "parameters",
            Self::ParameterName => "parameter-name",
            Self::Async => "async",
            Self::Type => "type",
            Self::TypeName => "type-name",
            Self::Resource => "resource",
            Self::Field => "field",
            Self::Case => "case",
            Self::Flag => "flag",
            Self::MemberName => "member-name",
            Self::MemberOrder => "member-order",
            Self::Deprecated => "deprecated",
            Self::RustName => "rust-name",
            Self::Refused => "refused",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// One place in which two contracts differ: the first is the old one, or the one that is
/// expected.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Finding {
    pub(super) path: String,
    pub(super) kind: Kind,
    /// The texts, or `None` for what is not there.
    pub(super) texts: [Option<String>; 2],
    pub(super) places: [Option<Place>; 2],
}
