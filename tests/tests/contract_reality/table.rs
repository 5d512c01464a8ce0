//! The table of changes: edits of `base.wit`, and what each of them breaks.

use std::sync::LazyLock;

use serde::Deserialize;
use torvyn_engine::contract::Effect;

const BASE: &str = include_str!("base.wit");

const FILES: &[&str] = &[
    include_str!("changes/records.toml"),
    include_str!("changes/cases.toml"),
    include_str!("changes/types.toml"),
    include_str!("changes/items.toml"),
    include_str!("changes/resources.toml"),
    include_str!("changes/versions.toml"),
    include_str!("changes/rust.toml"),
];

#[derive(Deserialize)]
struct File {
    change: Vec<Row>,
}

/// One change, and its verdicts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Row {
    pub(crate) name: String,
    /// Replacements in the base that make the old version, if it is not the base itself.
    #[serde(default)]
    from: Vec<(String, String)>,
    /// Replacements in the old version that make the new one.
    edit: Vec<(String, String)>,
    /// Replacements in the code of a host that make the one for the old version.
    #[serde(default)]
    pub(crate) code: Vec<(String, String)>,
    /// Whether the verdict on host code shows in what is derived for Wasmtime alone.
    #[serde(default)]
    pub(crate) lanes: bool,
    /// The changes that are found, as `- kind path`, with `-` for what is gone, `+` for what is
    /// new and `~` for what is another one.
    #[serde(default)]
    pub(crate) finds: Vec<String>,
    pub(crate) old_guests: Verdict,
    pub(crate) new_guests: Verdict,
    pub(crate) host_code: Verdict,
    pub(crate) guest_code: Verdict,
    pub(crate) bump: String,
    /// Why the verdicts are what they are.
    pub(crate) why: String,
    /// Where `wasm-tools component semver-check` disagrees on old guests.
    pub(crate) semver_check: Option<Disagreement>,
    /// The world of new guests, if it is another one than that of old guests.
    new_guest_world: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Disagreement {
    pub(crate) says: Verdict,
    pub(crate) why: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Verdict {
    Fits,
    Breaks,
}

impl From<Verdict> for Effect {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Fits => Self::Fits,
            Verdict::Breaks => Self::Breaks,
        }
    }
}

impl Row {
    pub(crate) fn old_wit(&self) -> String {
        edited(BASE, &self.from)
    }

    pub(crate) fn new_wit(&self) -> String {
        edited(&self.old_wit(), &self.edit)
    }

    /// The world of the old version, and the one of the new version that took its place.
    pub(crate) fn worlds(&self) -> (&'static str, &'static str) {
        let name = |wit: &str| if wit.contains("world w {") { "w" } else { "v" };
        (name(&self.old_wit()), name(&self.new_wit()))
    }

    pub(crate) fn new_guest_world(&self) -> &str {
        self.new_guest_world.as_deref().unwrap_or(self.worlds().1)
    }
}

/// The text with replacements, each of which must hit.
pub(crate) fn edited(text: &str, edits: &[(String, String)]) -> String {
    edits.iter().fold(text.to_owned(), |text, (from, to)| {
        assert!(text.contains(from.as_str()), "`{from}` is not in {text}");
        text.replace(from.as_str(), to)
    })
}

/// All rows.
pub(crate) fn rows() -> &'static [Row] {
    static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
        let files = FILES.iter().map(|text| toml::from_str(text).unwrap());
        files.flat_map(|file: File| file.change).collect()
    });
    &ROWS
}
