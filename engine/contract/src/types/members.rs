//! Compares the members of records, variants, enums and flags.

use std::collections::HashMap;

use wit_parser::{Resolve, Span, Type, TypeDefKind, TypeId};

use crate::finding::Kind;
use crate::text;

/// A field, case or flag.
struct Member<'a> {
    name: &'a str,
    ty: Option<Type>,
    kind: Kind,
    span: Span,
}

impl<'a> Member<'a> {
    fn all(kind: &'a TypeDefKind) -> Vec<Self> {
        let member = |name: &'a str, ty, kind, span| Self {
            name,
            ty,
            kind,
            span,
        };
        match kind {
            TypeDefKind::Record(record) => {
                let fields = record.fields.iter();
                fields
                    .map(|f| member(&f.name, Some(f.ty), Kind::Field, f.span))
                    .collect()
            }
            TypeDefKind::Variant(variant) => {
                let cases = variant.cases.iter();
                cases
                    .map(|case| member(&case.name, case.ty, Kind::Case, case.span))
                    .collect()
            }
            TypeDefKind::Enum(ty) => {
                let cases = ty.cases.iter();
                cases
                    .map(|case| member(&case.name, None, Kind::Case, case.span))
                    .collect()
            }
            TypeDefKind::Flags(ty) => {
                let flags = ty.flags.iter();
                flags
                    .map(|flag| member(&flag.name, None, Kind::Flag, flag.span))
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    fn text(&self, resolve: &Resolve) -> String {
        let name = self.name;
        match &self.ty {
            Some(ty) => {
                let ty = text::ty(resolve, ty);
                if self.kind == Kind::Field {
                    format!("{name}: {ty}")
                } else {
                    format!("{name}({ty})")
                }
            }
            None => name.to_owned(),
        }
    }
}

/// Where two types with members differ, and what is to be compared further.
#[derive(Default)]
pub(super) struct Found {
    pub(super) differences: Vec<Difference>,
    /// The types of members that both have, if they have any.
    pub(super) pairs: Vec<Pair>,
}

/// A member that one of the types lacks, or has in another place.
pub(super) struct Difference {
    pub(super) path: String,
    pub(super) kind: Kind,
    pub(super) texts: [Option<String>; 2],
    pub(super) spans: [Span; 2],
}

/// A member of both types.
pub(super) struct Pair {
    pub(super) types: [Option<Type>; 2],
    pub(super) path: String,
    pub(super) spans: [Span; 2],
}

/// Compares the members of two types of one kind, which have that path.
pub(super) fn compare(resolves: [&Resolve; 2], types: [TypeId; 2], path: &str) -> Found {
    let [old_type, new_type] = [0, 1].map(|side| &resolves[side].types[types[side]]);
    let spans = [old_type.span, new_type.span];
    let (old, new) = (Member::all(&old_type.kind), Member::all(&new_type.kind));
    let by_name = |members: &[Member<'_>]| -> HashMap<String, usize> {
        let names = members.iter().enumerate();
        names
            .map(|(index, member)| (member.name.to_owned(), index))
            .collect()
    };
    let (in_old, in_new) = (by_name(&old), by_name(&new));
    let text = |side: usize, member: &Member<'_>| Some(member.text(resolves[side]));
    let mut found = Found::default();
    let mut add = |path: String, kind, texts, spans| {
        found.differences.push(Difference {
            path,
            kind,
            texts,
            spans,
        });
    };

    let mut renamed = Vec::new();
    for (index, member) in old.iter().enumerate() {
        if in_new.contains_key(member.name) {
            continue;
        }
        let in_its_place = new
            .get(index)
            .filter(|other| old.len() == new.len() && !in_old.contains_key(other.name));
        let path = format!("{path}.{}", member.name);
        if let Some(other) = in_its_place {
            renamed.push(index);
            let texts = [text(0, member), text(1, other)];
            add(path, Kind::MemberName, texts, [member.span, other.span]);
        } else {
            let texts = [text(0, member), None];
            add(path, member.kind, texts, [member.span, spans[1]]);
        }
    }
    for (index, member) in new.iter().enumerate() {
        if !in_old.contains_key(member.name) && !renamed.contains(&index) {
            let path = format!("{path}.{}", member.name);
            let texts = [None, text(1, member)];
            add(path, member.kind, texts, [spans[0], member.span]);
        }
    }

    let mut places = old.iter().filter_map(|member| in_new.get(member.name));
    if !places.by_ref().is_sorted() {
        let texts = [0, 1].map(|side| Some(text::definition(resolves[side], types[side])));
        add(path.to_owned(), Kind::MemberOrder, texts, spans);
    }
    for member in &old {
        let Some(other) = in_new.get(member.name).and_then(|index| new.get(*index)) else {
            continue;
        };
        found.pairs.push(Pair {
            types: [member.ty, other.ty],
            path: format!("{path}.{}", member.name),
            spans: [member.span, other.span],
        });
    }
    found
}
