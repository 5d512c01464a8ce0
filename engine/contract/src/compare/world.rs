//! Compares worlds: what they import and export.

use wit_parser::{Function, Resolve, Span, WorldId};

use super::collect::{Collector, Usage};
use crate::finding::Kind;
use crate::interface_names::{compatible, is_wasi, unversioned};
use crate::surface::{Entry, Surface};
use crate::{ContractError, check, names, text};

impl<'a> Collector<'a> {
    /// Compares the names and the versions of the packages. Whether that matters shows when
    /// something crosses under them.
    pub(super) fn main_packages(&mut self) {
        let packages = self.sides.map(crate::Package::name);
        if self.sides.iter().any(|side| side.is_component()) {
            return;
        }
        self.package_names(&packages, Usage::NONE);
    }

    fn package_names(&mut self, packages: &[String; 2], usage: Usage) {
        let bare = [0, 1].map(|side| unversioned(&packages[side]).to_owned());
        let spans = [Span::default(); 2];
        if bare[0] != bare[1] {
            let path = bare[0].clone();
            self.push(path, Kind::Package, bare.map(Some), spans, usage);
        }
        let [old, new] = [0, 1].map(|side| version_of(&packages[side]));
        if !compatible(&format!("a:b/c{old}"), &format!("a:b/c{new}")) {
            let texts = [old, new].map(|version| {
                Some(match version.strip_prefix('@') {
                    Some(version) => version.to_owned(),
                    None => "no version".to_owned(),
                })
            });
            self.push(packages[0].clone(), Kind::Version, texts, spans, usage);
        }
    }

    /// Compares two worlds.
    pub(super) fn worlds(&mut self, worlds: [WorldId; 2]) -> Result<(), ContractError> {
        let resolves = self.sides.map(|side| side.resolve());
        let imports = [0, 1].map(|side| Surface::imports(resolves[side], worlds[side]));
        self.surfaces(&imports, Usage::IMPORT)?;
        let exports = [0, 1].map(|side| Surface::exports(resolves[side], worlds[side]));
        self.surfaces(&exports, Usage::EXPORT)?;
        let owners = [0, 1].map(|side| names::world_path(resolves[side], worlds[side]));
        let types = imports.map(|surface| surface.types);
        self.named_types(&owners, &types, Usage::IMPORT)?;
        self.derived(worlds);
        Ok(())
    }

    fn surfaces(&mut self, surfaces: &[Surface<'a>; 2], usage: Usage) -> Result<(), ContractError> {
        let [old, new] = surfaces;
        let mut paired = vec![false; new.interfaces.len()];
        for entry in &old.interfaces {
            let name = self.renamed.forward(&entry.name);
            // If none serves, it is the same in a version that does not.
            let other = new.serving(&name).or_else(|| {
                new.versions(&name)
                    .find(|(_, other)| old.serving(&self.renamed.backward(&other.name)).is_none())
            });
            let Some((index, other)) = other else {
                self.one_sided(entry, 0, usage);
                continue;
            };
            if let Some(paired) = paired.get_mut(index) {
                *paired = true;
            }
            self.pair([entry, other], usage)?;
        }
        for (entry, paired) in new.interfaces.iter().zip(paired) {
            if paired {
                continue;
            }
            match old.serving(&self.renamed.backward(&entry.name)) {
                Some((_, other)) => self.pair([other, entry], usage)?,
                None => self.one_sided(entry, 1, usage),
            }
        }
        for function in &old.functions {
            match new.function(&function.name) {
                Some(other) => self.functions([function, other], &function.name, usage)?,
                None => self.lone_function(&function.name, function, 0, Span::default(), usage),
            }
        }
        for function in &new.functions {
            if old.function(&function.name).is_none() {
                self.lone_function(&function.name, function, 1, Span::default(), usage);
            }
        }
        Ok(())
    }

    /// Compares the interfaces under two names, and the names themselves.
    fn pair(&mut self, entries: [&Entry<'a>; 2], usage: Usage) -> Result<(), ContractError> {
        let [old, new] = entries;
        let resolves = self.sides.map(|side| side.resolve());
        // An import of WASI that no world provides is the engine's.
        let engines = usage == Usage::IMPORT && is_wasi(&old.name);
        let both_cross =
            crosses(old, resolves[0], usage) && crosses(new, resolves[1], usage) && !engines;
        let crossing = if both_cross { usage } else { Usage::NONE };
        self.package_names(&[package_of(&old.name), package_of(&new.name)], crossing);
        if engines && !compatible(&old.name, &new.name) {
            return self.interfaces(entries, Usage::ENGINE);
        }
        self.interfaces(entries, usage)
    }

    /// Adds an interface that one world has and the other one lacks.
    fn one_sided(&mut self, entry: &Entry<'a>, side: usize, usage: Usage) {
        let verb = if usage == Usage::IMPORT {
            "import"
        } else {
            "export"
        };
        let crosses = crosses(entry, self.sides[side].resolve(), usage);
        let engines = usage == Usage::IMPORT && is_wasi(&entry.name);
        let teardown = entry.interface.functions.get("teardown");
        let teardown = teardown.filter(|it| usage.export && changes_shutdown(it, side));
        let mut usage = match (crosses, engines) {
            (true, false) => usage,
            (true, true) => Usage::ENGINE,
            (false, _) => Usage::NONE,
        };
        usage.code |= teardown.is_some();
        let (mut texts, mut spans) = ([None, None], [Span::default(); 2]);
        texts[side] = Some(format!("{verb} {}", entry.name));
        spans[side] = entry.span;
        self.lone_interfaces.insert((entry.name.clone(), side));
        self.push(entry.name.clone(), Kind::Interface, texts, spans, usage);
    }

    /// Adds a function that one side has and the other one lacks. `elsewhere` is where it is
    /// missed.
    pub(super) fn lone_function(
        &mut self,
        path: &str,
        function: &Function,
        side: usize,
        elsewhere: Span,
        usage: Usage,
    ) {
        let (mut texts, mut spans) = ([None, None], [elsewhere; 2]);
        texts[side] = Some(text::function(self.sides[side].resolve(), function));
        spans[side] = function.span;
        let code = usage.code || (usage.export && changes_shutdown(function, side));
        let usage = Usage { code, ..usage };
        self.push(path.to_owned(), Kind::Function, texts, spans, usage);
    }

    /// Adds worlds that one version lacks. Two that are the same but for their names are one that
    /// was renamed.
    pub(super) fn unpaired_worlds(
        &mut self,
        gone: Vec<WorldId>,
        mut added: Vec<WorldId>,
    ) -> Result<(), ContractError> {
        let [old, new] = self.sides;
        for world in gone {
            let mut renamed = None;
            for (index, other) in added.iter().enumerate() {
                let pair = (old.contract(world), new.contract(*other));
                if check(&pair.0, &pair.1)?.is_empty() && check(&pair.1, &pair.0)?.is_empty() {
                    renamed = Some(index);
                    break;
                }
            }
            let other = renamed.map(|index| added.remove(index));
            self.world_item(Some(world), other);
        }
        for world in added {
            self.world_item(None, Some(world));
        }
        Ok(())
    }

    fn world_item(&mut self, old: Option<WorldId>, new: Option<WorldId>) {
        let worlds = [old, new];
        let described = [0, 1].map(|side| {
            worlds[side].map(|world| {
                let resolve = self.sides[side].resolve();
                let path = names::world_path(resolve, world);
                (path, resolve.worlds[world].span)
            })
        });
        let path = described
            .iter()
            .flatten()
            .map(|(path, _)| path.clone())
            .next();
        let texts = [0, 1].map(|side| {
            worlds[side]
                .map(|world| format!("world {}", self.sides[side].resolve().worlds[world].name))
        });
        let spans = described.map(|it| it.map_or_else(Span::default, |(_, span)| span));
        self.push(
            path.unwrap_or_default(),
            Kind::World,
            texts,
            spans,
            Usage::NONE,
        );
    }
}

/// Whether a function that is new changes what `shutdown` of an invoker takes or answers with.
fn changes_shutdown(function: &Function, side: usize) -> bool {
    let is_plain = function.params.is_empty() && function.result.is_none();
    side == 1 && function.name == "teardown" && !is_plain
}

/// Whether anything of an interface is linked, or looked up.
fn crosses(entry: &Entry<'_>, resolve: &Resolve, usage: Usage) -> bool {
    match usage {
        Usage::EXPORT => entry.is_called(),
        _ => entry.is_linked(resolve),
    }
}

/// `wasi:io@0.2.6` for `wasi:io/streams@0.2.6`.
fn package_of(interface: &str) -> String {
    let (path, version) = match interface.split_once('@') {
        Some((path, version)) => (path, Some(version)),
        None => (interface, None),
    };
    let package = path.split_once('/').map_or(path, |(package, _)| package);
    match version {
        Some(version) => format!("{package}@{version}"),
        None => package.to_owned(),
    }
}

/// `@0.2.6` for `wasi:io@0.2.6`.
fn version_of(package: &str) -> &str {
    package.find('@').map_or("", |at| &package[at..])
}
