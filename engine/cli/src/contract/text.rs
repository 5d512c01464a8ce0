//! Differences and changes for people.

use anstyle::{AnsiColor, Style};
use torvyn_engine::contract::Place;
use torvyn_engine::readable::escaped;

pub(super) const LABEL: Style = Style::new().bold();
pub(super) const OLD: Style = AnsiColor::Red.on_default();
pub(super) const NEW: Style = AnsiColor::Green.on_default();

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
        let (path, what) = (escaped(self.path), escaped(&self.what));
        let mut text = format!("  {LABEL}{path}{LABEL:#}: {what}\n");
        let width = self.texts.iter().map(|(name, ..)| name.len()).max();
        let width = width.unwrap_or_default() + 1;
        for ((name, wit, place), style) in self.texts.iter().zip([OLD, NEW]) {
            let Some(wit) = wit.map(escaped) else {
                continue;
            };
            let name = format!("{name}:");
            text += &format!("    {name:<width$} {style}{wit}{style:#}");
            if let Some(place) = place {
                text += &format!("  ({})", escaped(&place.to_string()));
            }
            text.push('\n');
        }
        for remark in &self.remarks {
            text += &format!("    {}\n", escaped(remark));
        }
        text
    }

    /// Without escapes.
    pub(super) fn plain(&self) -> String {
        anstream::adapter::strip_str(&self.text()).to_string()
    }
}

/// `1 change`, `2 changes`
pub(super) fn count(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}
