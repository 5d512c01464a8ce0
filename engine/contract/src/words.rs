//! Differences and changes in words.

use std::fmt;

use crate::{Change, Difference, Kind, Place};

impl Difference {
    /// What differs, in a few words: `the component lacks this function`.
    #[must_use]
    pub fn what(&self) -> String {
        what(
            self.kind,
            self.expected.is_some(),
            self.found.is_some(),
            ["the component lacks this #", "the world lacks this #"],
        )
    }
}

/// In one line, with its path and both sides:
/// ``clock#now -> result: another type: the world has `u64`, the component has `u32` ``.
impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sides = [
            Text::new("the world has ", self.expected.as_ref(), &self.expected_at),
            Text::new("the component has ", self.found.as_ref(), &self.found_at),
        ];
        line(f, &self.path, &self.what(), sides)?;
        match &self.note {
            Some(note) => write!(f, "; {note}"),
            None => Ok(()),
        }
    }
}

impl Change {
    /// What has changed, in a few words: `this function is gone`.
    #[must_use]
    pub fn what(&self) -> String {
        what(
            self.kind,
            self.old.is_some(),
            self.new.is_some(),
            ["this # is gone", "a new #"],
        )
    }
}

/// In one line, with its path, both sides and the reason for its verdict:
/// ``clock#now -> result: another type: it was `u64`, it is `u32`; both sides must agree on
/// types``.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sides = [
            Text::new("it was ", self.old.as_ref(), &self.old_at),
            Text::new("it is ", self.new.as_ref(), &self.new_at),
        ];
        line(f, &self.path, &self.what(), sides)?;
        write!(f, "; {}", self.reason)?;
        match &self.note {
            Some(note) => write!(f, "; {note}"),
            None => Ok(()),
        }
    }
}

/// One side of a difference: what introduces it, its WIT, and where that is.
struct Text<'a> {
    label: &'static str,
    wit: &'a str,
    place: &'a Option<Place>,
}

impl<'a> Text<'a> {
    fn new(label: &'static str, wit: Option<&'a String>, place: &'a Option<Place>) -> Option<Self> {
        let wit = wit?;
        Some(Self { label, wit, place })
    }
}

fn line(
    f: &mut fmt::Formatter<'_>,
    path: &str,
    what: &str,
    sides: [Option<Text<'_>>; 2],
) -> fmt::Result {
    write!(f, "{path}: {what}")?;
    let mut separator = ": ";
    for Text { label, wit, place } in sides.into_iter().flatten() {
        write!(f, "{separator}{label}`{wit}`")?;
        if let Some(place) = place {
            write!(f, " ({place})")?;
        }
        separator = ", ";
    }
    Ok(())
}

/// What has happened to something, in words. `lacking` is what to say if the second side lacks
/// it, and if the first one does, with `#` for what it is.
fn what(kind: Kind, old: bool, new: bool, lacking: [&str; 2]) -> String {
    let noun = match kind {
        Kind::Package => "package",
        Kind::Version => "version",
        Kind::World => "world",
        Kind::Interface => "interface",
        Kind::Function => "function",
        Kind::Resource => "resource",
        Kind::Field => "field",
        Kind::Case => "case",
        Kind::Flag => "flag",
        Kind::TypeName => "type",
        _ => "",
    };
    match (old, new) {
        (true, false) if kind == Kind::RustName => "a name that it has in Rust is gone".to_owned(),
        (false, true) if kind == Kind::RustName => "one method in Rust with another".to_owned(),
        (false, true) if kind == Kind::Refused => "refused by the derive".to_owned(),
        (true, false) => lacking[0].replace('#', noun),
        (false, true) if kind != Kind::Deprecated => lacking[1].replace('#', noun),
        _ => match kind {
            Kind::Package => "another package",
            Kind::Version => "another track of versions",
            Kind::World => "the world has another name",
            Kind::Parameters => "another number of parameters",
            Kind::ParameterName => "the parameter has another name",
            Kind::Async => "asynchronous on one side only",
            Kind::TypeName => "the type has another name",
            Kind::MemberName => "another name in its place",
            Kind::MemberOrder => "the same members in another order",
            Kind::Deprecated => "deprecated",
            Kind::RustName => "a name that it had in Rust means something else",
            _ => "another type",
        }
        .to_owned(),
    }
}
