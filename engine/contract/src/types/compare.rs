//! Compares a pair of types, and what they are made of.

use std::collections::HashSet;

use wit_parser::{Handle, Resolve, Span, Type, TypeDefKind, TypeId, TypeOwner};

use super::chased::Chased;
use super::members;
use crate::finding::{Finding, Kind};
use crate::{ContractError, Package, text};

/// How many steps a comparison may take. A pair of types is one, and what is found costs more:
/// it is kept.
const MAX_STEPS: usize = 4_000_000;

/// The steps that a difference costs.
const FINDING: usize = 20;

type SameInterface = Box<dyn Fn(&str, &str) -> bool>;

/// Compares types of two packages, and gathers where they differ.
pub(crate) struct Types<'a> {
    pub(crate) sides: [&'a Package; 2],
    /// Whether two interfaces are the same, by their names. Resources are of an interface.
    same_interface: SameInterface,
    pub(crate) findings: Vec<Finding>,
    /// Pairs that are done: those of named types, which have paths of their own, and those that
    /// don't differ.
    done: HashSet<(TypeId, TypeId)>,
    steps: usize,
}

impl<'a> Types<'a> {
    pub(crate) fn new(
        sides: [&'a Package; 2],
        same_interface: impl Fn(&str, &str) -> bool + 'static,
    ) -> Self {
        Self {
            sides,
            same_interface: Box::new(same_interface),
            findings: Vec::new(),
            done: HashSet::new(),
            steps: 0,
        }
    }

    pub(crate) fn resolve(&self, side: usize) -> &'a Resolve {
        self.sides[side].resolve()
    }

    /// Adds a difference.
    pub(crate) fn push(
        &mut self,
        path: impl Into<String>,
        kind: Kind,
        texts: [Option<String>; 2],
        spans: [Span; 2],
    ) {
        self.steps += FINDING;
        let places = [0, 1].map(|side| self.sides[side].place(spans[side]));
        self.findings.push(Finding {
            path: path.into(),
            kind,
            texts,
            places,
        });
    }

    /// Compares two types. `path` is where they stand, and `spans` where that is written; inside
    /// of a named type the path is that type's own.
    pub(crate) fn compare(
        &mut self,
        types: [Type; 2],
        path: &str,
        spans: [Span; 2],
    ) -> Result<(), ContractError> {
        self.steps += 1;
        if self.steps > MAX_STEPS {
            return Err(ContractError::TooComplex { limit: MAX_STEPS });
        }
        let [old, new] = [0, 1].map(|side| Chased::new(self.resolve(side), types[side]));
        self.names([&old, &new], path, spans);
        let own = self.own_place([&old, &new]);
        let (path, spans) = match &own {
            Some((path, spans)) => (path.as_str(), *spans),
            None => (path, spans),
        };
        let (old_id, new_id) = match (old.ty, new.ty) {
            (Type::Id(old), Type::Id(new)) => (old, new),
            (old, new) if old == new => return Ok(()),
            _ => {
                self.another(types, path, spans);
                return Ok(());
            }
        };
        if self.done.contains(&(old_id, new_id)) {
            return Ok(());
        }
        if own.is_some() {
            self.done.insert((old_id, new_id));
        }
        let before = self.findings.len();
        if !self.structure(old_id, new_id, path, spans)? {
            self.another(types, path, spans);
        }
        if self.findings.len() == before {
            self.done.insert((old_id, new_id));
        }
        Ok(())
    }

    /// Code tells types apart by their names, even if they are made of the same.
    fn names(&mut self, sides: [&Chased; 2], path: &str, spans: [Span; 2]) {
        let [old, new] = [0, 1].map(|side| {
            let id = sides[side].named?;
            let ty = &self.resolve(side).types[id];
            has_members(&ty.kind).then_some(ty.name.as_ref()).flatten()
        });
        if let (Some(old), Some(new)) = (old, new)
            && old != new
        {
            let texts = [Some(old.clone()), Some(new.clone())];
            self.push(path, Kind::TypeName, texts, spans);
        }
    }

    /// The path and the places of a named type, if both sides are named and what they have in
    /// common is found under that name.
    fn own_place(&self, sides: [&Chased; 2]) -> Option<(String, [Span; 2])> {
        let [old, new] = sides.map(|side| side.named);
        let (old, new) = (old?, new?);
        let (old_type, new_type) = (&self.resolve(0).types[old], &self.resolve(1).types[new]);
        let alike = has_members(&old_type.kind)
            && std::mem::discriminant(&old_type.kind) == std::mem::discriminant(&new_type.kind);
        (alike || old_type.name == new_type.name).then(|| {
            let path = self.sides[0].type_path(old);
            (path, [old_type.span, new_type.span])
        })
    }

    /// Adds the difference that two types are not of one kind.
    fn another(&mut self, types: [Type; 2], path: &str, spans: [Span; 2]) {
        let mut texts = [0, 1].map(|side| text::ty(self.resolve(side), &types[side]));
        if texts[0] == texts[1] {
            // The same name for something else.
            texts = [0, 1].map(|side| {
                let resolve = self.resolve(side);
                match Chased::new(resolve, types[side]) {
                    Chased {
                        ty: Type::Id(id), ..
                    } => text::definition(resolve, id),
                    Chased { ty, .. } => text::ty(resolve, &ty),
                }
            });
        }
        self.push(path, Kind::Type, texts.map(Some), spans);
    }

    /// Compares what two types are made of. Answers false if they are not of one kind.
    fn structure(
        &mut self,
        old: TypeId,
        new: TypeId,
        path: &str,
        spans: [Span; 2],
    ) -> Result<bool, ContractError> {
        let kinds = (
            &self.resolve(0).types[old].kind,
            &self.resolve(1).types[new].kind,
        );
        match kinds {
            (TypeDefKind::Record(_), TypeDefKind::Record(_))
            | (TypeDefKind::Variant(_), TypeDefKind::Variant(_))
            | (TypeDefKind::Enum(_), TypeDefKind::Enum(_))
            | (TypeDefKind::Flags(_), TypeDefKind::Flags(_)) => {
                self.members([old, new], path)?;
            }
            (TypeDefKind::Tuple(old), TypeDefKind::Tuple(new))
                if old.types.len() == new.types.len() =>
            {
                for (index, (old, new)) in old.types.iter().zip(&new.types).enumerate() {
                    self.compare([*old, *new], &format!("{path}.{index}"), spans)?;
                }
            }
            (TypeDefKind::Result(old), TypeDefKind::Result(new)) => {
                let pairs = [(old.ok, new.ok, "ok"), (old.err, new.err, "error")];
                for (old, new, name) in pairs {
                    self.optional([old, new], &format!("{path}.{name}"), spans)?;
                }
            }
            (TypeDefKind::Option(old), TypeDefKind::Option(new))
            | (TypeDefKind::List(old), TypeDefKind::List(new)) => {
                self.compare([*old, *new], path, spans)?;
            }
            (TypeDefKind::FixedLengthList(old, m), TypeDefKind::FixedLengthList(new, n))
                if m == n =>
            {
                self.compare([*old, *new], path, spans)?;
            }
            (TypeDefKind::Map(old_key, old), TypeDefKind::Map(new_key, new)) => {
                self.compare([*old_key, *new_key], &format!("{path}.key"), spans)?;
                self.compare([*old, *new], &format!("{path}.value"), spans)?;
            }
            (TypeDefKind::Future(old), TypeDefKind::Future(new))
            | (TypeDefKind::Stream(old), TypeDefKind::Stream(new)) => {
                self.optional([*old, *new], path, spans)?;
            }
            (TypeDefKind::Handle(old), TypeDefKind::Handle(new)) => {
                return Ok(self.same_handle(old, new));
            }
            (TypeDefKind::Resource, TypeDefKind::Resource) => {
                return Ok(self.same_resource(old, new));
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Compares types that are made of members.
    fn members(&mut self, types: [TypeId; 2], path: &str) -> Result<(), ContractError> {
        let resolves = [self.resolve(0), self.resolve(1)];
        let found = members::compare(resolves, types, path);
        for difference in found.differences {
            let members::Difference {
                path,
                kind,
                texts,
                spans,
            } = difference;
            self.push(path, kind, texts, spans);
        }
        for members::Pair { types, path, spans } in found.pairs {
            self.optional(types, &path, spans)?;
        }
        Ok(())
    }

    pub(crate) fn optional(
        &mut self,
        types: [Option<Type>; 2],
        path: &str,
        spans: [Span; 2],
    ) -> Result<(), ContractError> {
        match types {
            [None, None] => Ok(()),
            [Some(old), Some(new)] => self.compare([old, new], path, spans),
            _ => {
                let texts = [0, 1]
                    .map(|side| text::optional(self.resolve(side), types[side].as_ref()))
                    .map(Some);
                self.push(path, Kind::Type, texts, spans);
                Ok(())
            }
        }
    }

    fn same_handle(&self, old: &Handle, new: &Handle) -> bool {
        match (old, new) {
            (Handle::Own(old), Handle::Own(new)) | (Handle::Borrow(old), Handle::Borrow(new)) => {
                self.same_resource(*old, *new)
            }
            _ => false,
        }
    }

    /// Resources are the same by their names, as the linker knows no more of them.
    fn same_resource(&self, old: TypeId, new: TypeId) -> bool {
        let [old, new] = [(0, old), (1, new)].map(|(side, id)| {
            let resolve = self.resolve(side);
            let id = match Chased::new(resolve, Type::Id(id)).ty {
                Type::Id(id) => id,
                _ => id,
            };
            let interface = match resolve.types[id].owner {
                TypeOwner::Interface(interface) => self.sides[side].interface_path(interface),
                TypeOwner::World(_) | TypeOwner::None => String::new(),
            };
            (interface, &resolve.types[id].name)
        });
        old.1 == new.1 && (old.0 == new.0 || (self.same_interface)(&old.0, &new.0))
    }
}

/// Whether a type is one of those that only exist with a name.
fn has_members(kind: &TypeDefKind) -> bool {
    matches!(
        kind,
        TypeDefKind::Record(_)
            | TypeDefKind::Variant(_)
            | TypeDefKind::Enum(_)
            | TypeDefKind::Flags(_)
    )
}
