//! What the derive refuses in one type.

use std::collections::{HashMap, HashSet};

use wit_parser::{Resolve, Type, TypeDefKind, TypeId, WorldId, WorldItem};

use crate::derived::names::{case, shouty, snake};
use crate::derived::used;

/// The most elements that a Rust tuple of a component's values can have.
pub const MAX_TUPLE: usize = 17;
/// The most inside of a record or variant, which compares and prints its parts: the standard
/// library does that for no longer ones.
pub const MAX_INNER_TUPLE: usize = 12;
/// The component model's own limit.
pub const MAX_FLAGS: usize = 32;

/// What is known of types.
pub(crate) struct Types<'a> {
    resolve: &'a Resolve,
    /// The resources that the component has.
    of_guest: HashSet<TypeId>,
    derived: HashMap<TypeId, bool>,
    /// Whether there are handles in each.
    handles: HashMap<TypeId, bool>,
    /// The longest tuple in each, without those inside of records and variants.
    widest: HashMap<TypeId, usize>,
}

impl<'a> Types<'a> {
    pub(crate) fn new(resolve: &'a Resolve, world: WorldId) -> Self {
        let mut exported = Vec::new();
        for item in resolve.worlds[world].exports.values() {
            if let WorldItem::Interface { id, .. } = item {
                exported.extend(resolve.interfaces[*id].types.values().copied());
            }
        }
        let is_resource = |id: &TypeId| resolve.types[*id].kind == TypeDefKind::Resource;
        Self {
            resolve,
            of_guest: exported.into_iter().filter(is_resource).collect(),
            derived: HashMap::new(),
            handles: HashMap::new(),
            widest: HashMap::new(),
        }
    }

    /// Whether the derive can make a type.
    pub(crate) fn is_derived(&mut self, id: TypeId) -> bool {
        if let Some(known) = self.derived.get(&id) {
            return *known;
        }
        let is_derived = self.reasons(id).is_empty()
            && parts(&self.resolve.types[id].kind)
                .into_iter()
                .all(|part| match part {
                    Type::ErrorContext => false,
                    Type::Id(id) => self.is_derived(id),
                    _ => true,
                });
        self.derived.insert(id, is_derived);
        is_derived
    }

    /// Whether the derive gives a type a name: another name for a type with handles is none, since
    /// it would need their parameters as well.
    pub(crate) fn is_named(&mut self, id: TypeId) -> bool {
        // A resource of the component has a type for its handles, and no other name.
        if self.resolve.types[self.resource(id)].kind == TypeDefKind::Resource {
            return self.of_guest.contains(&id);
        }
        if let Some(target) = used(self.resolve, id) {
            return self.is_named(target);
        }
        let has_members = matches!(
            self.resolve.types[id].kind,
            TypeDefKind::Record(_)
                | TypeDefKind::Variant(_)
                | TypeDefKind::Enum(_)
                | TypeDefKind::Flags(_)
        );
        self.is_derived(id) && (has_members || !self.has_handles(Type::Id(id)))
    }

    /// Whether there are handles in a type.
    pub(crate) fn has_handles(&mut self, ty: Type) -> bool {
        let Type::Id(id) = ty else { return false };
        if let Some(known) = self.handles.get(&id) {
            return *known;
        }
        let kind = &self.resolve.types[id].kind;
        let has = matches!(kind, TypeDefKind::Handle(_))
            || parts(kind).into_iter().any(|part| self.has_handles(part));
        self.handles.insert(id, has);
        has
    }

    /// The resource behind its other names.
    pub(super) fn resource(&self, mut id: TypeId) -> TypeId {
        while let TypeDefKind::Type(Type::Id(target)) = self.resolve.types[id].kind {
            id = target;
        }
        id
    }

    /// Whether the component has a resource: in exported functions handles are of that one.
    pub(super) fn is_of_guest(&self, id: TypeId) -> bool {
        self.of_guest.contains(&self.resource(id))
    }

    /// Why a type is refused, whatever it is made of.
    pub(crate) fn reasons(&mut self, id: TypeId) -> Vec<String> {
        let kind = &self.resolve.types[id].kind;
        let mut reasons = Vec::new();
        let members: Vec<(&str, String)> = match kind {
            TypeDefKind::Record(record) => {
                let fields = record.fields.iter().map(|it| it.name.as_str());
                fields.map(|name| (name, snake(name))).collect()
            }
            TypeDefKind::Variant(variant) => {
                let cases = variant.cases.iter().map(|it| it.name.as_str());
                cases.map(|name| (name, case(name))).collect()
            }
            TypeDefKind::Enum(ty) => {
                let cases = ty.cases.iter().map(|it| it.name.as_str());
                cases.map(|name| (name, case(name))).collect()
            }
            TypeDefKind::Flags(ty) => {
                let count = ty.flags.len();
                if count > MAX_FLAGS {
                    reasons.push(format!("{count} flags, and {MAX_FLAGS} are the most"));
                }
                let flags = ty.flags.iter().map(|it| it.name.as_str());
                flags.map(|name| (name, shouty(name))).collect()
            }
            kind => {
                reasons.extend(self.other(kind));
                return reasons;
            }
        };
        if members.is_empty() {
            reasons.push("a type without members".to_owned());
        }
        let mut names = HashMap::new();
        for (name, ident) in members {
            if let Some(other) = names.insert(ident, name) {
                reasons.push(format!("one member in Rust for `{other}` and `{name}`"));
            }
        }
        let inner = parts(kind).into_iter().map(|part| self.width(part)).max();
        if let Some(elements) = inner.filter(|elements| *elements > MAX_INNER_TUPLE) {
            reasons.push(format!(
                "a tuple of {elements} elements inside, and {MAX_INNER_TUPLE} are the most there"
            ));
        }
        reasons
    }

    fn other(&self, kind: &TypeDefKind) -> Option<String> {
        let what = match kind {
            TypeDefKind::FixedLengthList(..) => "a list of fixed length",
            TypeDefKind::Map(..) => "a `map`",
            TypeDefKind::Stream(_) => "a `stream`",
            TypeDefKind::Future(_) => "a `future`",
            TypeDefKind::Unknown => kind.as_str(),
            TypeDefKind::Tuple(tuple) if tuple.types.len() > MAX_TUPLE => {
                let elements = tuple.types.len();
                let text = format!("a tuple of {elements} elements, and {MAX_TUPLE} are the most");
                return Some(text);
            }
            _ => return None,
        };
        Some(what.to_owned())
    }

    /// What a handle of the host's resources is in an exported function: the derive asks for a setting that
    /// host code of before does not have.
    pub(super) fn exported_handle(&self, id: TypeId) -> String {
        let name = self.resolve.types[id].name.as_deref().unwrap_or("?");
        format!("a handle of the host's resource `{name}` in an exported function")
    }

    /// The length of the longest tuple in a type, without those inside of records and variants.
    fn width(&mut self, ty: Type) -> usize {
        let Type::Id(id) = ty else { return 0 };
        if let Some(known) = self.widest.get(&id) {
            return *known;
        }
        let kind = &self.resolve.types[id].kind;
        let own = match kind {
            TypeDefKind::Record(_) | TypeDefKind::Variant(_) => return 0,
            TypeDefKind::Tuple(tuple) => tuple.types.len(),
            _ => 0,
        };
        let inner = parts(kind).into_iter().map(|part| self.width(part)).max();
        let widest = own.max(inner.unwrap_or_default());
        self.widest.insert(id, widest);
        widest
    }
}

/// The types that a type is made of.
pub(super) fn parts(kind: &TypeDefKind) -> Vec<Type> {
    match kind {
        TypeDefKind::Record(record) => record.fields.iter().map(|it| it.ty).collect(),
        TypeDefKind::Variant(variant) => variant.cases.iter().filter_map(|it| it.ty).collect(),
        TypeDefKind::Tuple(tuple) => tuple.types.clone(),
        TypeDefKind::Result(result) => result.ok.iter().chain(&result.err).copied().collect(),
        TypeDefKind::Option(ty)
        | TypeDefKind::List(ty)
        | TypeDefKind::Type(ty)
        | TypeDefKind::FixedLengthList(ty, _) => vec![*ty],
        TypeDefKind::Map(key, value) => vec![*key, *value],
        TypeDefKind::Stream(ty) | TypeDefKind::Future(ty) => ty.iter().copied().collect(),
        TypeDefKind::Handle(_)
        | TypeDefKind::Resource
        | TypeDefKind::Flags(_)
        | TypeDefKind::Enum(_)
        | TypeDefKind::Unknown => Vec::new(),
    }
}
