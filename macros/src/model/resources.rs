//! The resources of the host, and where handles of them are.

use proc_macro2::Ident;

use super::{Function, Interface, Type, TypeDef};

/// A resource that the host has.
pub(crate) struct Resource {
    /// `acme:kv/store@1.0.0#bucket`
    pub(crate) path: String,
    /// `bucket`
    pub(crate) name: String,
    /// The interface that defines it, as in [`Interface::id`].
    pub(crate) interface: Option<String>,
    /// The name of the type that the host has for it.
    pub(crate) ident: Ident,
    /// The name of the function that is told of its end.
    pub(crate) drop: Ident,
    /// The type that the host has for it, if the user named one.
    pub(crate) with: Option<syn::Path>,
    pub(crate) docs: Option<String>,
}

/// A sort of handles.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Handle {
    /// Its place in [`Model::resources`](super::Model::resources).
    pub(crate) resource: usize,
    pub(crate) owned: bool,
}

impl Handle {
    pub(crate) fn own(resource: usize) -> Self {
        Self {
            resource,
            owned: true,
        }
    }

    pub(crate) fn borrow(resource: usize) -> Self {
        Self {
            resource,
            owned: false,
        }
    }
}

impl Type {
    /// The handles in it, each sort once.
    pub(crate) fn handles(&self, types: &[TypeDef]) -> Vec<Handle> {
        let mut found = Vec::new();
        self.add_handles(types, &mut found);
        found
    }

    fn add_handles(&self, types: &[TypeDef], found: &mut Vec<Handle>) {
        let mut add = |handle: Handle| {
            if !found.contains(&handle) {
                found.push(handle);
            }
        };
        match *self {
            Self::Own(resource) => add(Handle::own(resource)),
            Self::Borrow(resource) => add(Handle::borrow(resource)),
            Self::Named(index) => types[index].handles.iter().copied().for_each(add),
            _ => {
                for part in self.parts() {
                    part.add_handles(types, found);
                }
            }
        }
    }

    pub(crate) fn has_handles(&self, types: &[TypeDef]) -> bool {
        !self.handles(types).is_empty()
    }

    /// How many handles that borrow a resource a value may hold: `None` if there is no telling.
    fn borrowed(&self, resource: usize, types: &[TypeDef]) -> Option<usize> {
        let sum = |parts: Vec<&Self>| {
            let mut parts = parts.into_iter();
            parts.try_fold(0_usize, |sum, part| {
                sum.checked_add(part.borrowed(resource, types)?)
            })
        };
        match self {
            Self::Borrow(it) => Some(usize::from(*it == resource)),
            Self::List(ty) => match ty.borrowed(resource, types) {
                Some(0) => Some(0),
                _ => None,
            },
            Self::Named(index) => {
                let def = &types[*index];
                match def.handles.contains(&Handle::borrow(resource)) {
                    true => sum(def.shape.parts()),
                    false => Some(0),
                }
            }
            _ => sum(self.parts()),
        }
    }
}

impl Function {
    /// Whether handles go through a call.
    pub(crate) fn has_handles(&self, types: &[TypeDef]) -> bool {
        self.types().any(|ty| ty.has_handles(types))
    }

    fn types(&self) -> impl Iterator<Item = &Type> {
        let params = self.params.iter().map(|param| &param.ty);
        params.chain(&self.result)
    }

    /// Whether a call lends no more than one handle of a resource: the host may change what it
    /// stands for then.
    pub(crate) fn lends_one(&self, resource: usize, types: &[TypeDef]) -> bool {
        let params = self.params.iter();
        let counts = params.map(|param| param.ty.borrowed(resource, types));
        let sum = counts.fold(Some(0_usize), |sum, count| sum?.checked_add(count?));
        sum.is_some_and(|sum| sum <= 1)
    }
}

/// Notes for each interface in the imports of which others the resources are that its functions
/// are about.
pub(super) fn find_supers(imports: &mut [Interface], resources: &[Resource], types: &[TypeDef]) {
    for index in 0..imports.len() {
        let own = &imports[index];
        let mut supers = Vec::new();
        for ty in own.functions.iter().flat_map(Function::types) {
            for handle in ty.handles(types) {
                let resource = &resources[handle.resource];
                if resource.with.is_some() || own.resources.contains(&handle.resource) {
                    continue;
                }
                let home = imports.iter().position(|it| it.id == resource.interface);
                supers.extend(home.filter(|home| *home != index && !supers.contains(home)));
            }
        }
        imports[index].supers = supers;
    }
}
