//! Compares the members of records, variants, enums and flags.

use std::collections::HashMap;

use wit_parser::{Span, Type, TypeDefKind, TypeId};

use super::Types;
use crate::finding::Kind;
use crate::{ContractError, text};

/// A field, case or flag.
pub(super) struct Member<'a> {
    name: &'a str,
    ty: Option<Type>,
    kind: Kind,
    span: Span,
}

impl<'a> Member<'a> {
    pub(super) fn all(kind: &'a TypeDefKind) -> Vec<Self> {
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
}

impl Types<'_> {
    /// Compares the members of two types of one kind.
    pub(super) fn members(
        &mut self,
        types: [TypeId; 2],
        members: &[Vec<Member<'_>>; 2],
        path: &str,
    ) -> Result<(), ContractError> {
        let spans = [0, 1].map(|side| self.resolve(side).types[types[side]].span);
        let [old, new] = members;
        let by_name = |members: &[Member<'_>]| -> HashMap<String, usize> {
            let names = members.iter().enumerate();
            names
                .map(|(index, member)| (member.name.to_owned(), index))
                .collect()
        };
        let (in_old, in_new) = (by_name(old), by_name(new));

        let mut renamed = Vec::new();
        for (index, member) in old.iter().enumerate() {
            if in_new.contains_key(member.name) {
                continue;
            }
            let in_its_place = new
                .get(index)
                .filter(|other| old.len() == new.len() && !in_old.contains_key(other.name));
            if let Some(other) = in_its_place {
                renamed.push(index);
                let texts = [Some(self.text(0, member)), Some(self.text(1, other))];
                let path = format!("{path}.{}", member.name);
                self.push(path, Kind::MemberName, texts, [member.span, other.span]);
            } else {
                let texts = [Some(self.text(0, member)), None];
                let path = format!("{path}.{}", member.name);
                self.push(path, member.kind, texts, [member.span, spans[1]]);
            }
        }
        for (index, member) in new.iter().enumerate() {
            if !in_old.contains_key(member.name) && !renamed.contains(&index) {
                let texts = [None, Some(self.text(1, member))];
                let path = format!("{path}.{}", member.name);
                self.push(path, member.kind, texts, [spans[0], member.span]);
            }
        }

        let mut places = old.iter().filter_map(|member| in_new.get(member.name));
        if !places.by_ref().is_sorted() {
            let texts = [0, 1].map(|side| Some(text::definition(self.resolve(side), types[side])));
            self.push(path, Kind::MemberOrder, texts, spans);
        }
        for member in old {
            let Some(other) = in_new.get(member.name).and_then(|index| new.get(*index)) else {
                continue;
            };
            let path = format!("{path}.{}", member.name);
            self.optional([member.ty, other.ty], &path, [member.span, other.span])?;
        }
        Ok(())
    }

    fn text(&self, side: usize, member: &Member<'_>) -> String {
        let name = member.name;
        match &member.ty {
            Some(ty) => {
                let ty = text::ty(self.resolve(side), ty);
                if member.kind == Kind::Field {
                    format!("{name}: {ty}")
                } else {
                    format!("{name}({ty})")
                }
            }
            None => name.to_owned(),
        }
    }
}
