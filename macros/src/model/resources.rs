//! Where handles of resources are.

use super::handles::{Handle, Resource};
use super::{Function, Interface, Model, Type, TypeDef};

impl Model {
    /// Whether the host has resources.
    pub(crate) fn host_has_resources(&self) -> bool {
        self.host_resources().next().is_some()
    }

    /// The resources that the host has, with their places among all.
    pub(crate) fn host_resources(&self) -> impl Iterator<Item = (usize, &Resource)> {
        self.resources
            .iter()
            .enumerate()
            .filter(|(_, it)| it.of_host)
    }

    /// The resources that the component has, with their places among all.
    pub(crate) fn guest_resources(&self) -> impl Iterator<Item = (usize, &Resource)> {
        let all = self.resources.iter().enumerate();
        all.filter(|(_, it)| it.of_guest.is_some())
    }

    /// The resources of the host that exported functions are about. Each has a type that is named.
    pub(crate) fn passed_resources(&self) -> Vec<usize> {
        let functions = self.exports.iter().flat_map(|it| &it.functions);
        let types = functions.flat_map(Function::types);
        let handles = types.flat_map(|ty| ty.handles(&self.types));
        self.of_host_alone(handles)
    }

    /// Those that a program passes in a call of one.
    #[cfg(any(feature = "component-lane", feature = "mock-lane"))]
    pub(crate) fn passed_in(&self, function: &Function) -> Vec<usize> {
        let params = function.params.iter();
        let handles = params.flat_map(|param| param.ty.handles(&self.types));
        self.of_host_alone(handles)
    }

    fn of_host_alone(&self, handles: impl Iterator<Item = Handle>) -> Vec<usize> {
        let resources = handles.map(|handle| handle.resource);
        let of_host = resources.filter(|it| self.resources[*it].of_guest.is_none());
        let mut found: Vec<_> = of_host.collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The place of a resource among those that the host has.
    #[cfg(feature = "direct-lane")]
    pub(crate) fn host_place(&self, resource: usize) -> Option<usize> {
        self.host_resources()
            .position(|(index, _)| index == resource)
    }

    /// The place of a resource among those that the component has.
    #[cfg(any(feature = "component-lane", feature = "mock-lane"))]
    pub(crate) fn guest_place(&self, resource: usize) -> Option<usize> {
        self.guest_resources()
            .position(|(index, _)| index == resource)
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

    /// Whether there are strings or lists in it, whatever its form.
    #[cfg(feature = "direct-lane")]
    pub(crate) fn asks_for_memory(&self, types: &[TypeDef]) -> bool {
        let in_parts = |parts: Vec<&Self>| parts.into_iter().any(|ty| ty.asks_for_memory(types));
        match self {
            Self::String | Self::List(_) | Self::Unknown => true,
            Self::Named(index) => in_parts(types[*index].shape.parts()),
            _ => in_parts(self.parts()),
        }
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

    /// Whether there is anything borrowed in its parameters, if it is exported.
    pub(crate) fn borrows(&self, types: &[TypeDef]) -> bool {
        let borrows = |ty: &Type| match &ty.handles(types)[..] {
            [] => ty.borrows(types),
            handles => handles.iter().any(|handle| !handle.owned),
        };
        self.params.iter().any(|param| borrows(&param.ty))
    }

    fn types(&self) -> impl Iterator<Item = &Type> {
        let params = self.params.iter().map(|param| &param.ty);
        params.chain(&self.result)
    }

    /// Whether a call lends no more than one handle of a resource: the host may change what it
    /// stands for then.
    pub(crate) fn lends_one(&self, resource: usize, types: &[TypeDef]) -> bool {
        let params = self.params.iter();
        let mut counts = params.map(|param| param.ty.borrowed(resource, types));
        let sum = counts.try_fold(0_usize, |sum, count| sum.checked_add(count?));
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
