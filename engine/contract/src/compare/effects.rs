//! What a change means for guests, for code and for the version.

use std::fmt;

use super::collect::Raw;
use crate::finding::Kind;

/// What becomes of something that was right before a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    /// It goes on as before.
    Fits,
    /// It does not: a guest is refused before its first call, and code does not compile.
    Breaks,
}

impl Effect {
    pub(super) fn breaks_if(breaks: bool) -> Self {
        if breaks { Self::Breaks } else { Self::Fits }
    }

    /// The effect as a word: `breaks`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Fits => "fits",
            Self::Breaks => "breaks",
        }
    }
}

impl fmt::Display for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Whether code that was written against the generated Rust of the old version compiles against
/// that of the new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Source {
    /// Code of the host: it implements what is imported, and calls what is exported.
    pub host: Effect,
    /// Code of guests: it calls what is imported, and implements what is exported.
    pub guest: Effect,
}

/// The part of a version that semver asks to be raised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Bump {
    /// None, or whichever its author likes.
    None,
    /// The minor one: something is new, and what was there goes on. In `0.y.z` it is `z`.
    Minor,
    /// The major one: something breaks. In `0.y.z` it is `y`.
    Major,
}

impl Bump {
    /// The part as a word: `major`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

impl fmt::Display for Bump {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What a change means.
pub(super) struct Verdict {
    pub(super) old_guests: Effect,
    pub(super) new_guests: Effect,
    pub(super) source: Source,
    pub(super) bump: Bump,
    pub(super) reason: &'static str,
}

/// How an item has changed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    Removed,
    Added,
    Changed,
}

pub(super) fn verdict(raw: &Raw) -> Verdict {
    let how = match &raw.finding.texts {
        [Some(_), None] => How::Removed,
        [None, Some(_)] => How::Added,
        _ => How::Changed,
    };
    let usage = raw.usage;
    let (old_guests, new_guests) = match (raw.finding.kind, how) {
        // A host links resources, and looks functions up alone.
        (Kind::Resource, How::Removed) => (usage.import, false),
        (Kind::Resource, How::Added) => (false, usage.import),
        (Kind::Function | Kind::Interface, How::Removed) => (usage.import, usage.export),
        (Kind::Function | Kind::Interface, How::Added) => (usage.export, usage.import),
        (Kind::World, How::Removed) => (true, false),
        (Kind::World, How::Added) => (false, true),
        (
            Kind::World
            | Kind::ParameterName
            | Kind::TypeName
            | Kind::Deprecated
            | Kind::RustName
            | Kind::Refused,
            _,
        ) => (false, false),
        _ => (usage.any(), usage.any()),
    };
    let (host, guest) = match (raw.finding.kind, how) {
        (Kind::Function | Kind::Interface | Kind::Resource, How::Added) => {
            (usage.import || usage.code, usage.export)
        }
        (Kind::RustName | Kind::Refused, _) => (true, false),
        (Kind::World | Kind::TypeName | Kind::Flag, How::Added)
        | (Kind::ParameterName | Kind::Deprecated | Kind::MemberOrder | Kind::Version, _) => {
            (false, false)
        }
        _ => (true, true),
    };
    let bump = match (raw.finding.kind, how) {
        (Kind::Function | Kind::Interface | Kind::Resource, How::Added) if usage.export => {
            Bump::Major
        }
        (
            Kind::Function | Kind::Interface | Kind::Resource | Kind::World | Kind::TypeName,
            How::Added,
        )
        | (Kind::Deprecated, _) => Bump::Minor,
        // What brings it about asks for a version of its own.
        (Kind::RustName | Kind::Refused, _) => Bump::None,
        _ => Bump::Major,
    };
    Verdict {
        old_guests: Effect::breaks_if(old_guests),
        new_guests: Effect::breaks_if(new_guests),
        source: Source {
            host: Effect::breaks_if(host),
            guest: Effect::breaks_if(guest),
        },
        bump,
        reason: reason(raw, how),
    }
}

fn reason(raw: &Raw, how: How) -> &'static str {
    let usage = raw.usage;
    match (raw.finding.kind, how) {
        (Kind::RustName, How::Added) => {
            "calls of it are ambiguous where both traits are in scope, and nothing else is"
        }
        (Kind::RustName, _) => "host code may call it so",
        (Kind::Refused, _) => "`#[derive(Invoker)]` has no Rust for it",
        (Kind::Package, _) if usage.any() => "interfaces are linked by their package's name",
        (Kind::Version, _) if usage.any() => {
            "interfaces are linked within a track of versions, and this is another one"
        }
        (Kind::Package | Kind::Version, _) => "nothing that crosses is linked by this name",
        (Kind::World, How::Removed) => "no host of the new version has this world",
        (Kind::World, How::Added) => "no host of the old version has this world",
        (Kind::World, How::Changed) => "names of worlds don't cross, only code names them",
        (Kind::Resource, _) if usage.export && !usage.import => {
            "a host looks functions up, and none of them needs it"
        }
        (Kind::Function | Kind::Interface, How::Added) if usage.code && !usage.any() => {
            "the engine answers it if no host does, and host code that has it derived must"
        }
        (Kind::Function | Kind::Interface, How::Added) if usage.code && usage.export => {
            "new hosts call it, old guests don't have it, and `shutdown` has its signature"
        }
        (Kind::Function | Kind::Interface | Kind::Resource, how) => {
            match (usage.import, usage.export, how) {
                (true, true, _) => "one side's calls find nothing, whichever is older",
                (true, false, How::Removed) => "old guests call it, and new hosts don't have it",
                (true, false, _) => "new guests may call it, and old hosts don't have it",
                (false, true, How::Removed) => "old hosts call it, and new guests don't have it",
                (false, true, _) => "new hosts call it, and old guests don't have it",
                (false, false, How::Added) => "nothing of the old version calls it",
                (false, false, _) => "no call needs it, but other packages and code may name it",
            }
        }
        (Kind::ParameterName, _) => {
            "Wasmtime ignores names of parameters, but tools that compose components compare them"
        }
        (Kind::TypeName, How::Added) => "names of types don't cross",
        (Kind::TypeName, How::Removed) => {
            "names of types don't cross, but other packages and code name them"
        }
        (Kind::TypeName, How::Changed) => {
            "a type of the same structure is the same one to Wasmtime, but not to code"
        }
        (Kind::Deprecated, _) => "it still works, and its users should know",
        _ if !usage.any() => "no function of a world takes or returns it, but other packages may",
        (Kind::MemberOrder, _) => "the ABI numbers members in their order",
        (Kind::MemberName, _) => "members are compared by their names",
        (Kind::Field | Kind::Case | Kind::Flag, _) => "both sides must know the same members",
        (Kind::Async, _) => "a function is called in one way or in the other",
        (Kind::Parameters | Kind::Type, _) => "both sides must agree on types",
    }
}
