//! What a change does to the Rust that hosts derive, beyond the items that have changed: names
//! that lead to nothing or elsewhere, and what can't be derived any more.

use std::collections::{HashMap, HashSet};

use wit_parser::{Span, TypeId, TypeOwner, WorldId};

use super::collect::{Collector, Usage};
use super::effects::{self, Effect};
use crate::derived::{Item, Items, refused, used};
use crate::finding::{Finding, Kind};
use crate::interface_names::{compatible, newest, unversioned};
use crate::{Package, names};

impl Collector<'_> {
    /// Compares what is derived from two worlds, after the worlds themselves.
    pub(super) fn derived(&mut self, worlds: [WorldId; 2]) {
        let broken = self.broken();
        let [old, new] = [0, 1].map(|side| refused(self.sides[side], worlds[side]));
        let known = old.iter();
        let known = known.map(|it| (bare(&self.renamed.forward(&it.path)), &it.why));
        let known: HashSet<_> = known.collect();
        for it in &new {
            let owner = it.path.split_once('#').map_or("", |(owner, _)| owner);
            let is_said = [it.path.as_str(), owner];
            let is_said = is_said.iter().any(|path| broken.contains(&bare(path)));
            if is_said || known.contains(&(bare(&it.path), &it.why)) {
                continue;
            }
            let texts = [None, Some(it.why.clone())];
            let spans = [Span::default(), it.span];
            self.push(it.path.clone(), Kind::Refused, texts, spans, Usage::NONE);
        }
        let [old, new] = [0, 1].map(|side| Side::new(self.sides[side], worlds[side]));
        self.names(&old, &new);
        self.methods(&old.items, &new.items);
    }

    /// The paths of changes after which host code has to be changed anyway.
    fn broken(&self) -> HashSet<String> {
        let raws = self.raws.iter();
        let broken = raws.filter(|raw| effects::verdict(raw).source.host == Effect::Breaks);
        broken.map(|raw| bare(&raw.finding.path)).collect()
    }

    /// Every name must lead to what it has led to.
    fn names(&mut self, old: &Side<'_>, new: &Side<'_>) {
        let now: HashMap<_, _> = new
            .items
            .names
            .iter()
            .map(|(name, it)| (name, it))
            .collect();
        // Of all names of an item the first is the one that no other can take.
        let mut first = HashMap::new();
        for (name, item) in &new.items.names {
            first.entry((class(name, item), item)).or_insert(name);
        }
        for (name, item) in &old.items.names {
            let Some(same) = new.same(old, name, item) else {
                continue;
            };
            let found = now.get(name).copied();
            if found.is_some_and(|it| new.definition(it) == new.definition(same)) {
                continue;
            }
            let texts = [Some(name.clone()), found.map(|it| new.path(it))];
            let spans = [
                old.span(item),
                found.map_or(Span::default(), |it| new.span(it)),
            ];
            let other = first.get(&(class(name, item), same));
            let note = other.map(|name| format!("it is still called `{name}`"));
            let places = [0, 1].map(|side| self.sides[side].place(spans[side]));
            let finding = Finding {
                path: old.path(item),
                kind: Kind::RustName,
                texts,
                places,
            };
            self.add_with_note(finding, Usage::NONE, note);
        }
    }

    /// Two functions of one name in different interfaces are methods of one invoker.
    fn methods(&mut self, old: &Items, new: &Items) {
        let mut names: Vec<_> = new.methods.iter().collect();
        names.sort();
        for (method, functions) in names {
            let Some(before) = old.methods.get(method) else {
                continue;
            };
            if functions.len() < 2 || functions.len() <= before.len() {
                continue;
            }
            let before: HashSet<_> = before.iter().map(|path| bare(path)).collect();
            let (there, added): (Vec<_>, Vec<_>) = functions
                .iter()
                .partition(|path| before.contains(&bare(path)));
            if let (Some(other), Some(path)) = (there.first(), added.first()) {
                let texts = [None, Some(format!("`{method}`, as `{other}` is"))];
                let spans = [Span::default(); 2];
                self.push((*path).clone(), Kind::RustName, texts, spans, Usage::NONE);
            }
        }
    }
}

/// A path without versions, and without what it says of members and parameters.
fn bare(path: &str) -> String {
    let (owner, item) = path.split_once('#').unwrap_or((path, ""));
    let end = item.find(['(', ' ']).unwrap_or(item.len());
    let item = &item[..end];
    let end = item.find('.').filter(|_| !item.starts_with('['));
    let item = &item[..end.unwrap_or(item.len())];
    format!("{}#{item}", unversioned(owner))
}

/// What an item is called in WIT: its sort, its interface without a version, and its own name.
type Called = (&'static str, String, String);

/// The names of one side.
struct Side<'a> {
    package: &'a Package,
    world: WorldId,
    items: Items,
    /// The items by what they are called in WIT, without versions.
    by_path: HashMap<Called, Vec<(String, Item)>>,
}

impl<'a> Side<'a> {
    fn new(package: &'a Package, world: WorldId) -> Self {
        let mut side = Self {
            package,
            world,
            items: Items::new(package, world),
            by_path: HashMap::new(),
        };
        for (name, item) in &side.items.names {
            let (owner, own) = side.owner(item);
            let key = (class(name, item), unversioned(&owner).to_owned(), own);
            let items = side.by_path.entry(key).or_default();
            if items.iter().all(|(_, other)| other != item) {
                items.push((owner, item.clone()));
            }
        }
        side
    }

    /// The interface of an item, which is empty for the world's own, and its name there.
    fn owner(&self, item: &Item) -> (String, String) {
        match item {
            Item::Type(id) => {
                let ty = &self.package.resolve().types[*id];
                let owner = match ty.owner {
                    TypeOwner::Interface(id) => self.package.interface_path(id),
                    TypeOwner::World(_) | TypeOwner::None => String::new(),
                };
                (owner, ty.name.clone().unwrap_or_default())
            }
            Item::Functions(id) => {
                let owner = id.map(|id| self.package.interface_path(id));
                (owner.unwrap_or_default(), String::new())
            }
        }
    }

    /// The item here that an old one is now.
    fn same(&self, old: &Side<'_>, name: &str, item: &Item) -> Option<&Item> {
        let (owner, own) = old.owner(item);
        let key = (class(name, item), unversioned(&owner).to_owned(), own);
        let items = self.by_path.get(&key)?;
        let owners = items.iter().map(|(owner, _)| owner.as_str());
        let serving = newest(owners.clone(), &owner);
        // If none serves, it is the same in a version that does not.
        let other = serving.or_else(|| {
            let known = old.by_path.get(&key)?;
            let is_new = |it: &&str| known.iter().all(|(old, _)| !compatible(old, it));
            owners.clone().find(is_new)
        })?;
        let found = items.iter().find(|(owner, _)| owner == other)?;
        Some(&found.1)
    }

    /// What an item is behind each `use`.
    fn definition(&self, item: &Item) -> Item {
        let resolve = self.package.resolve();
        match item {
            Item::Type(id) => {
                let next = |id: &TypeId| used(resolve, *id);
                let last = std::iter::successors(Some(*id), next).last();
                Item::Type(last.unwrap_or(*id))
            }
            Item::Functions(_) => item.clone(),
        }
    }

    /// The WIT path of an item.
    fn path(&self, item: &Item) -> String {
        match item {
            Item::Type(id) => self.package.type_path(*id),
            Item::Functions(Some(id)) => self.package.interface_path(*id),
            Item::Functions(None) => names::world_path(self.package.resolve(), self.world),
        }
    }

    fn span(&self, item: &Item) -> Span {
        let resolve = self.package.resolve();
        match item {
            Item::Type(id) => resolve.types[*id].span,
            Item::Functions(Some(id)) => resolve.interfaces[*id].span,
            Item::Functions(None) => resolve.worlds[self.world].span,
        }
    }
}

/// What sort of thing a name leads to.
fn class(name: &str, item: &Item) -> &'static str {
    match item {
        Item::Type(_) => "type",
        Item::Functions(_) if name.starts_with("host::") => "host",
        Item::Functions(_) => "exports",
    }
}
