//! Differences and changes for people.

use anstyle::{AnsiColor, Style};
use torvyn_engine::contract::{Kind, Place};

pub(super) const LABEL: Style = Style::new().bold();
const OLD: Style = AnsiColor::Red.on_default();
const NEW: Style = AnsiColor::Green.on_default();

/// One entry of a list: what differs, how it is on both sides, and what there is to say.
pub(super) struct Item<'a> {
    pub(super) path: &'a str,
    pub(super) what: String,
    /// For each side: what it is called, its WIT, and where that is.
    pub(super) texts: [(&'static str, Option<&'a str>, &'a Option<Place>); 2],
    pub(super) remarks: Vec<&'a str>,
}

impl Item<'_> {
    /// With escapes for a terminal.
    pub(super) fn text(&self) -> String {
        let mut text = format!("  {LABEL}{}{LABEL:#}: {}\n", self.path, self.what);
        let width = self.texts.iter().map(|(name, ..)| name.len()).max();
        let width = width.unwrap_or_default() + 1;
        for ((name, wit, place), style) in self.texts.iter().zip([OLD, NEW]) {
            let Some(wit) = wit else { continue };
            let name = format!("{name}:");
            text += &format!("    {name:<width$} {style}{wit}{style:#}");
            if let Some(place) = place {
                text += &format!("  ({place})");
            }
            text.push('\n');
        }
        for remark in &self.remarks {
            text += &format!("    {remark}\n");
        }
        text
    }

    /// Without escapes.
    pub(super) fn plain(&self) -> String {
        anstream::adapter::strip_str(&self.text()).to_string()
    }
}

/// What has happened to something, in words. `lacking` is what to say if the second side lacks
/// it, and if the first one does, with `#` for what it is.
pub(super) fn what(kind: Kind, old: bool, new: bool, lacking: [&str; 2]) -> String {
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
            _ => "another type",
        }
        .to_owned(),
    }
}

/// `1 change`, `2 changes`
pub(super) fn count(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}
