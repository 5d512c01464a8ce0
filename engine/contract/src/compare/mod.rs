//! Compares two versions of a contract.

mod collect;
mod effects;
mod gates;
mod items;
mod rust;
mod version;
mod world;

use wit_parser::WorldId;

use super::finding::Finding;
use super::{Contract, ContractError, Kind, Package, Place};
use collect::{Collector, Raw};
pub use effects::{Bump, Effect, Source};
pub use version::Versions;

/// One change between two versions of a contract.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// The WIT path of what has changed: `torvyn:streaming/types@0.2.0#element-meta.sequence`.
    /// It is that of the old version, unless the item is new.
    pub path: String,
    /// What sort of thing has changed.
    pub kind: Kind,
    /// What was there, as WIT, or `None` if the item is new.
    pub old: Option<String>,
    /// What is there now, as WIT, or `None` if the item is gone.
    pub new: Option<String>,
    /// Where the old version says so, if it was read from text.
    pub old_at: Option<Place>,
    /// Where the new version says so, if it was read from text.
    pub new_at: Option<Place>,
    /// What becomes of guests that were built for the old version, on a host of the new one.
    pub old_guests: Effect,
    /// What becomes of guests that are built for the new version, on a host of the old one.
    pub new_guests: Effect,
    /// Whether code that was written against the generated Rust still compiles.
    pub source: Source,
    /// The part of the package's version that the change asks to be raised.
    pub bump: Bump,
    /// Why that is so, in a sentence.
    pub reason: &'static str,
    /// What else there is to know: a feature that now hides the item, for one.
    pub note: Option<String>,
}

/// Every change between two versions of a contract.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Comparison {
    /// The changes, in the order of the old version and then of the new one.
    pub changes: Vec<Change>,
    /// The package's versions, and what the changes ask of the new one.
    pub versions: Versions,
}

impl Comparison {
    /// What becomes of old guests on a new host, all changes together.
    #[must_use]
    pub fn old_guests(&self) -> Effect {
        Effect::breaks_if(self.changes.iter().any(|c| c.old_guests == Effect::Breaks))
    }

    /// What becomes of new guests on an old host, all changes together.
    #[must_use]
    pub fn new_guests(&self) -> Effect {
        Effect::breaks_if(self.changes.iter().any(|c| c.new_guests == Effect::Breaks))
    }

    /// Whether code that was written against the generated Rust still compiles, after all
    /// changes.
    #[must_use]
    pub fn source(&self) -> Source {
        let all = |which: fn(&Source) -> Effect| {
            Effect::breaks_if(
                self.changes
                    .iter()
                    .any(|c| which(&c.source) == Effect::Breaks),
            )
        };
        Source {
            host: all(|source| source.host),
            guest: all(|source| source.guest),
        }
    }
}

/// Every change between two versions of a world.
///
/// What changes is told apart from what that breaks. Wasmtime links by the names of interfaces
/// and functions and compares types by their structure, so a change of a type that no function
/// takes or returns breaks no guest, and one of a type that functions on both sides share breaks
/// them all. Items are compared through aliases, `use` and renamed packages, and as they are with
/// the features that the contracts were read with.
///
/// # Errors
///
/// [`ContractError::TooComplex`] if the types are too large to be compared.
///
/// # Examples
///
/// ```
/// use torvyn_contract::{self as contract, Bump, Contract, Effect};
///
/// let old = Contract::read("old.wit", b"package a:b@1.4.0;
///     interface clock { now: func() -> u64; }
///     world w { import clock; }")?;
/// let new = Contract::read("new.wit", b"package a:b@1.4.1;
///     interface clock { now: func() -> u64; resolution: func() -> u64; }
///     world w { import clock; }")?;
///
/// let comparison = contract::compare(&old, &new)?;
/// let change = &comparison.changes[0];
/// assert_eq!(change.path, "a:b/clock@1.4.1#resolution");
/// assert_eq!((change.old_guests, change.new_guests), (Effect::Fits, Effect::Breaks));
/// assert_eq!(change.bump, Bump::Minor);
/// assert_eq!(comparison.versions.least.as_deref(), Some("1.5.0"));
/// assert_eq!(comparison.versions.enough, Some(false));
/// # Ok::<(), contract::ContractError>(())
/// ```
pub fn compare(old: &Contract, new: &Contract) -> Result<Comparison, ContractError> {
    let mut collector = Collector::new(&old.package, &new.package);
    collector.main_packages();
    collector.worlds([old.world, new.world])?;
    finish(collector)
}

/// Every change between two versions of a package: of all its worlds, and of the interfaces
/// that none of them has. Worlds are compared with those of the same name.
///
/// # Errors
///
/// [`ContractError::TooComplex`] if the types are too large to be compared.
pub fn compare_packages(old: &Package, new: &Package) -> Result<Comparison, ContractError> {
    let worlds = |package: &Package| -> Vec<(String, WorldId)> {
        let worlds = &package.resolve().packages[package.main()].worlds;
        worlds
            .iter()
            .map(|(name, id)| (name.clone(), *id))
            .collect()
    };
    let (old_worlds, new_worlds) = (worlds(old), worlds(new));
    let mut collector = Collector::new(old, new);
    collector.main_packages();
    let mut gone = Vec::new();
    for (name, world) in &old_worlds {
        match new_worlds.iter().find(|(other, _)| other == name) {
            Some((_, other)) => collector.worlds([*world, *other])?,
            None => gone.push(*world),
        }
    }
    let added = new_worlds
        .iter()
        .filter(|(name, _)| old_worlds.iter().all(|(other, _)| other != name))
        .map(|(_, world)| *world)
        .collect();
    collector.unpaired_worlds(gone, added)?;
    collector.package_interfaces()?;
    finish(collector)
}

fn finish(collector: Collector<'_>) -> Result<Comparison, ContractError> {
    let [old, new] = collector.sides;
    let main = old.name();
    let changes: Vec<Change> = collector
        .finish()
        .into_iter()
        .map(|raw| change(raw, &main))
        .collect();
    let bump = changes.iter().map(|change| change.bump).max();
    let versions = Versions::new(old, new, bump.unwrap_or(Bump::None));
    Ok(Comparison { changes, versions })
}

fn change(raw: Raw, main: &str) -> Change {
    let own_version = raw.finding.kind == Kind::Version && raw.finding.path == main;
    let verdict = effects::verdict(&raw);
    let Finding {
        path,
        kind,
        texts: [old, new],
        places: [old_at, new_at],
    } = raw.finding;
    Change {
        path,
        kind,
        old,
        new,
        old_at,
        new_at,
        old_guests: verdict.old_guests,
        new_guests: verdict.new_guests,
        source: verdict.source,
        bump: if own_version {
            Bump::None
        } else {
            verdict.bump
        },
        reason: verdict.reason,
        note: raw.note,
    }
}
