//! Compares interfaces: their functions, resources and types.

use wit_parser::{InterfaceId, Span, Stability, Type, TypeDefKind, TypeId};

use super::collect::{Collector, Usage};
use crate::finding::Kind;
use crate::surface::Entry;
use crate::{ContractError, names, text};

impl<'a> Collector<'a> {
    /// Compares two interfaces that stand for each other.
    pub(super) fn interfaces(
        &mut self,
        entries: [&Entry<'a>; 2],
        usage: Usage,
    ) -> Result<(), ContractError> {
        let interfaces = entries.map(|entry| entry.interface);
        let [old, new] = interfaces;
        let spans = interfaces.map(|interface| interface.span);
        self.deprecated(&entries[0].name, [&old.stability, &new.stability], spans);
        for (name, function) in &old.functions {
            let path = format!("{}#{name}", entries[0].name);
            match new.functions.get(name) {
                Some(other) => {
                    let stability = [&function.stability, &other.stability];
                    self.deprecated(&path, stability, [function.span, other.span]);
                    self.functions([function, other], &path, usage)?;
                }
                None => self.lone_function(&path, function, 0, new.span, usage),
            }
        }
        for (name, function) in &new.functions {
            if !old.functions.contains_key(name) {
                let path = format!("{}#{name}", entries[1].name);
                self.lone_function(&path, function, 1, old.span, usage);
            }
        }
        let owners = entries.map(|entry| entry.name.clone());
        let types = interfaces.map(|interface| {
            let types = interface.types.iter();
            types.map(|(name, id)| (name.as_str(), *id)).collect()
        });
        self.named_types(&owners, &types, usage)
    }

    /// Compares the types that two interfaces, or two worlds, name. `usage` is that of their
    /// resources.
    pub(super) fn named_types(
        &mut self,
        owners: &[String; 2],
        types: &[Vec<(&'a str, TypeId)>; 2],
        usage: Usage,
    ) -> Result<(), ContractError> {
        let resolves = self.sides.map(|side| side.resolve());
        for (side, own) in types.iter().enumerate() {
            let others = &types[1 - side];
            let known: std::collections::HashSet<_> =
                others.iter().map(|(name, _)| *name).collect();
            for (name, id) in own {
                if known.contains(name) {
                    continue;
                }
                let ty = &resolves[side].types[*id];
                let resource = matches!(ty.kind, TypeDefKind::Resource);
                let (mut texts, mut spans) = ([None, None], [Span::default(); 2]);
                texts[side] = Some(text::definition(resolves[side], *id));
                spans[side] = ty.span;
                let path = format!("{}#{name}", owners[side]);
                if resource {
                    self.push(path, Kind::Resource, texts, spans, usage);
                } else {
                    self.push(path, Kind::TypeName, texts, spans, Usage::NONE);
                }
            }
        }
        let new: std::collections::HashMap<_, _> = types[1].iter().copied().collect();
        for (name, old) in &types[0] {
            let Some(new) = new.get(name) else { continue };
            let pair = [(0, *old), (1, *new)].map(|(side, id)| &resolves[side].types[id]);
            let [old_type, new_type] = pair;
            let spans = pair.map(|ty| ty.span);
            let path = format!("{}#{name}", owners[0]);
            self.deprecated(&path, [&old_type.stability, &new_type.stability], spans);
            // What a `use` brings in is the other interface's.
            let used = |ty: &wit_parser::TypeDef, side: usize| match ty.kind {
                TypeDefKind::Type(Type::Id(id)) => resolves[side].types[id].owner != ty.owner,
                _ => false,
            };
            if used(old_type, 0) && used(new_type, 1) && self.same_origin([*old, *new]) {
                continue;
            }
            self.types(Usage::NONE, |types| {
                types.compare([Type::Id(*old), Type::Id(*new)], &path, spans)
            })?;
        }
        Ok(())
    }

    /// Whether two types that a `use` brings in come from the same place.
    fn same_origin(&self, types: [TypeId; 2]) -> bool {
        let [old, new] = [0, 1].map(|side| {
            let resolve = self.sides[side].resolve();
            match resolve.types[types[side]].kind {
                TypeDefKind::Type(Type::Id(id)) => names::type_path(resolve, id),
                _ => String::new(),
            }
        });
        let split = |path: &str| {
            path.split_once('#')
                .map(|(owner, name)| (owner.to_owned(), name.to_owned()))
        };
        match (split(&old), split(&new)) {
            (Some(old), Some(new)) => old.1 == new.1 && self.renamed.same(&old.0, &new.0),
            _ => false,
        }
    }

    fn deprecated(&mut self, path: &str, stability: [&Stability; 2], spans: [Span; 2]) {
        let [old, new] = stability.map(|stability| match stability {
            Stability::Stable { deprecated, .. } | Stability::Unstable { deprecated, .. } => {
                deprecated.as_ref()
            }
            Stability::Unknown => None,
        });
        if let (None, Some(version)) = (old, new) {
            let texts = [None, Some(format!("@deprecated(version = {version})"))];
            self.push(path.to_owned(), Kind::Deprecated, texts, spans, Usage::NONE);
        }
    }

    /// Compares the interfaces of the main package, those that no world has among them.
    pub(super) fn package_interfaces(&mut self) -> Result<(), ContractError> {
        let packages = self.sides.map(|side| &side.resolve().packages[side.main()]);
        let entry = |side: usize, id: InterfaceId| {
            let resolve = self.sides[side].resolve();
            let interface = &resolve.interfaces[id];
            Entry {
                name: names::interface_path(resolve, id),
                interface,
                span: interface.span,
            }
        };
        let [old, new] = packages.map(|package| &package.interfaces);
        let mut pairs = Vec::new();
        let mut lone = Vec::new();
        for (name, id) in old {
            match new.get(name) {
                Some(other) => pairs.push([entry(0, *id), entry(1, *other)]),
                None => lone.push((0, entry(0, *id))),
            }
        }
        for (name, id) in new {
            if !old.contains_key(name) {
                lone.push((1, entry(1, *id)));
            }
        }
        for [old, new] in &pairs {
            self.interfaces([old, new], Usage::NONE)?;
        }
        for (side, entry) in lone {
            // A world has told of it already.
            if self.lone_interfaces.contains(&(entry.name.clone(), side)) {
                continue;
            }
            let (mut texts, mut spans) = ([None, None], [Span::default(); 2]);
            texts[side] = Some("interface".to_owned());
            spans[side] = entry.span;
            self.push(entry.name, Kind::Interface, texts, spans, Usage::NONE);
        }
        Ok(())
    }
}
