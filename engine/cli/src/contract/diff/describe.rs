//! A comparison for people.

use torvyn_engine::contract::{Bump, Change, Effect};
use torvyn_engine::readable::escaped;

use super::required::Diff;
use crate::args::Requirement;
use crate::contract::text::{self, Item, LABEL};
use crate::failure::{ERROR, HELP, STATUS};

/// A heading, and which changes stand under it.
type Group = (&'static str, fn(&Change) -> bool);

/// Changes are grouped by whom they break: the guests' effects, and whether code breaks.
const GROUPS: [Group; 5] = [
    (
        "Breaks guests, old ones on new hosts and new ones on old hosts",
        |change| change.old_guests == Effect::Breaks && change.new_guests == Effect::Breaks,
    ),
    ("Breaks old guests on new hosts", |change| {
        change.old_guests == Effect::Breaks && change.new_guests == Effect::Fits
    }),
    ("Breaks new guests on old hosts", |change| {
        change.old_guests == Effect::Fits && change.new_guests == Effect::Breaks
    }),
    ("Breaks code, and no guest", |change| {
        no_guest(change) && code(change)
    }),
    ("Breaks neither guests nor code", |change| {
        no_guest(change) && !code(change)
    }),
];

fn no_guest(change: &Change) -> bool {
    change.old_guests == Effect::Fits && change.new_guests == Effect::Fits
}

fn code(change: &Change) -> bool {
    change.source.host == Effect::Breaks || change.source.guest == Effect::Breaks
}

impl Diff {
    pub(super) fn describe(&self) -> String {
        let [old, new] = self.names.each_ref().map(|name| escaped(name));
        let changes = &self.comparison.changes;
        let broken = self.broken();
        let mut text = if broken.is_empty() {
            format!("{STATUS}fits:{STATUS:#} ")
        } else {
            format!("{ERROR}does not fit:{ERROR:#} ")
        };
        if changes.is_empty() {
            text += &format!("nothing has changed from `{old}` to `{new}`\n");
        } else {
            let count = text::count(changes.len(), "change");
            text += &format!("{count} from `{old}` to `{new}`\n");
        }
        for (heading, is_in) in GROUPS {
            let group: Vec<_> = changes.iter().filter(|change| is_in(change)).collect();
            if group.is_empty() {
                continue;
            }
            text += &format!("\n{LABEL}{heading}{LABEL:#}\n");
            for change in group {
                text += &item(change).text();
            }
        }
        if !changes.is_empty() {
            text += &self.summary();
        }
        if let Some(requirement) = broken.first() {
            text += &format!("\n{HELP}help:{HELP:#} {}\n", self.next_step(*requirement));
        }
        text
    }

    fn summary(&self) -> String {
        let source = self.comparison.source();
        let lines = [
            (
                "old guests, new hosts",
                self.comparison.old_guests().name().to_owned(),
            ),
            (
                "new guests, old hosts",
                self.comparison.new_guests().name().to_owned(),
            ),
            ("code of hosts", source.host.name().to_owned()),
            ("code of guests", source.guest.name().to_owned()),
            ("version", self.version()),
        ];
        let mut text = format!("\n{LABEL}All together{LABEL:#}\n");
        for (name, value) in lines {
            text += &format!("  {name:<22} {value}\n");
        }
        text
    }

    fn version(&self) -> String {
        let versions = &self.comparison.versions;
        match (versions.enough, &versions.least, &versions.new) {
            (Some(true), _, Some(new)) => format!("{new} is enough"),
            (Some(false), Some(least), Some(new)) => {
                format!("{new} is not enough: it takes {least} at least")
            }
            _ => match versions.bump {
                Bump::None => "nothing asks for a new one".to_owned(),
                bump => format!("there is none to compare; the changes are {bump} ones"),
            },
        }
    }

    fn next_step(&self, requirement: Requirement) -> String {
        let versions = &self.comparison.versions;
        match (requirement, &versions.least, versions.bump) {
            (Requirement::Version, Some(least), Bump::Major) if versions.enough.is_some() => {
                format!(
                    "raise the version to {least}, and let hosts offer both for a while; or undo \
                     what breaks and put new items beside the old ones"
                )
            }
            (Requirement::Version, Some(least), _) if versions.enough.is_some() => {
                format!("raise the version to {least}")
            }
            (Requirement::Version, ..) => "undo what breaks, or give the package versions: hosts \
                 can then offer an old and a new one"
                .to_owned(),
            (Requirement::OldGuests, ..) => {
                "keep what old guests use as it was, and put new items \
                 beside it; or offer the old version of the package too"
                    .to_owned()
            }
            (Requirement::NewGuests, ..) => {
                "upgrade hosts before guests, or build guests with the \
                 old version"
                    .to_owned()
            }
            (Requirement::Code, ..) => "tell users what to change in their code, or put new items \
                 beside the old ones"
                .to_owned(),
        }
    }
}

pub(super) fn item(change: &Change) -> Item<'_> {
    let mut remarks = vec![change.reason];
    remarks.extend(change.note.as_deref());
    Item {
        path: &change.path,
        what: change.what(),
        texts: [
            ("old", change.old.as_deref(), &change.old_at),
            ("new", change.new.as_deref(), &change.new_at),
        ],
        remarks,
    }
}
