//! A comparison for machines.

use serde::Serialize;
use torvyn_engine::contract::{Change, Place};

use super::required::Diff;

#[derive(Serialize)]
pub(super) struct Json<'a> {
    old: &'a str,
    new: &'a str,
    /// Whether what is required holds.
    fits: bool,
    /// The requirements that don't hold.
    broken: Vec<&'static str>,
    old_guests: &'static str,
    new_guests: &'static str,
    host_code: &'static str,
    guest_code: &'static str,
    version: Version<'a>,
    changes: Vec<JsonChange<'a>>,
}

#[derive(Serialize)]
struct Version<'a> {
    old: Option<&'a str>,
    new: Option<&'a str>,
    bump: &'static str,
    least: Option<&'a str>,
    enough: Option<bool>,
}

#[derive(Serialize)]
struct JsonChange<'a> {
    path: &'a str,
    kind: &'static str,
    old: Option<&'a str>,
    new: Option<&'a str>,
    old_at: Option<String>,
    new_at: Option<String>,
    old_guests: &'static str,
    new_guests: &'static str,
    host_code: &'static str,
    guest_code: &'static str,
    bump: &'static str,
    reason: &'static str,
    note: Option<&'a str>,
}

impl<'a> Json<'a> {
    pub(super) fn new(diff: &'a Diff) -> Self {
        let comparison = &diff.comparison;
        let broken: Vec<_> = diff.broken().iter().map(|it| it.name()).collect();
        let source = comparison.source();
        let versions = &comparison.versions;
        Self {
            old: &diff.names[0],
            new: &diff.names[1],
            fits: broken.is_empty(),
            broken,
            old_guests: comparison.old_guests().name(),
            new_guests: comparison.new_guests().name(),
            host_code: source.host.name(),
            guest_code: source.guest.name(),
            version: Version {
                old: versions.old.as_deref(),
                new: versions.new.as_deref(),
                bump: versions.bump.name(),
                least: versions.least.as_deref(),
                enough: versions.enough,
            },
            changes: comparison.changes.iter().map(JsonChange::new).collect(),
        }
    }
}

impl<'a> JsonChange<'a> {
    fn new(change: &'a Change) -> Self {
        let place = |place: &Option<Place>| place.as_ref().map(Place::to_string);
        Self {
            path: &change.path,
            kind: change.kind.name(),
            old: change.old.as_deref(),
            new: change.new.as_deref(),
            old_at: place(&change.old_at),
            new_at: place(&change.new_at),
            old_guests: change.old_guests.name(),
            new_guests: change.new_guests.name(),
            host_code: change.source.host.name(),
            guest_code: change.source.guest.name(),
            bump: change.bump.name(),
            reason: change.reason,
            note: change.note.as_deref(),
        }
    }
}
