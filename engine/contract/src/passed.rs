//! What a component and its host would have to pass to each other that this engine passes not.

use std::collections::HashSet;

use wit_parser::{Function, Resolve, Type, TypeDefKind, TypeId};

use crate::interface_names::is_wasi;
use crate::surface::Surface;
use crate::{Contract, Side};

/// Something that WIT has, and hosts of this engine can't have in their worlds.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unpassed {
    /// The WIT path of the function or resource.
    pub path: String,
    /// Whose calls need it.
    pub side: Side,
    /// What is not passed, with its article: `a resource`.
    pub what: &'static str,
}

/// What a component that fits a world asks of its host beyond what `#[derive(Invoker)]` makes for
/// that world: asynchronous functions, resources, streams and the like. WASI is left out.
#[must_use]
pub fn unpassed(component: &Contract, world: &Contract) -> Vec<Unpassed> {
    let imports = component.package.resolve();
    let exports = world.package.resolve();
    let mut found = of(
        imports,
        &Surface::imports(imports, component.world),
        Side::Import,
    );
    found.extend(of(
        exports,
        &Surface::exports(exports, world.world),
        Side::Export,
    ));
    found
}

fn of(resolve: &Resolve, surface: &Surface<'_>, side: Side) -> Vec<Unpassed> {
    let mut found = Vec::new();
    let mut add = |path: String, what| found.push(Unpassed { path, side, what });
    for entry in &surface.interfaces {
        if is_wasi(&entry.name) {
            continue;
        }
        if side == Side::Import {
            for (name, _) in entry.resources(resolve) {
                add(format!("{}#{name}", entry.name), "a resource");
            }
        }
        for (name, function) in &entry.interface.functions {
            if let Some(what) = of_function(resolve, function) {
                add(format!("{}#{name}", entry.name), what);
            }
        }
    }
    for function in &surface.functions {
        if let Some(what) = of_function(resolve, function) {
            add(function.name.clone(), what);
        }
    }
    found
}

fn of_function(resolve: &Resolve, function: &Function) -> Option<&'static str> {
    if function.kind.is_async() {
        return Some("an asynchronous function");
    }
    let params = function.params.iter().map(|param| param.ty);
    of_types(resolve, params.chain(function.result).collect())
}

/// The first of the types, with those that they are made of, that is not passed.
fn of_types(resolve: &Resolve, mut types: Vec<Type>) -> Option<&'static str> {
    let mut seen: HashSet<TypeId> = HashSet::new();
    while let Some(ty) = types.pop() {
        let id = match ty {
            Type::ErrorContext => return Some("an `error-context`"),
            Type::Id(id) if seen.insert(id) => id,
            _ => continue,
        };
        match &resolve.types[id].kind {
            TypeDefKind::Resource | TypeDefKind::Handle(_) => {
                return Some("a handle of a resource");
            }
            TypeDefKind::FixedLengthList(..) => return Some("a list of fixed length"),
            TypeDefKind::Map(..) => return Some("a `map`"),
            TypeDefKind::Stream(_) => return Some("a `stream`"),
            TypeDefKind::Future(_) => return Some("a `future`"),
            TypeDefKind::Record(record) => types.extend(record.fields.iter().map(|it| it.ty)),
            TypeDefKind::Variant(variant) => {
                types.extend(variant.cases.iter().filter_map(|it| it.ty));
            }
            TypeDefKind::Tuple(tuple) => types.extend(&tuple.types),
            TypeDefKind::Result(result) => types.extend(result.ok.iter().chain(&result.err)),
            TypeDefKind::Option(ty) | TypeDefKind::List(ty) | TypeDefKind::Type(ty) => {
                types.push(*ty);
            }
            TypeDefKind::Flags(_) | TypeDefKind::Enum(_) | TypeDefKind::Unknown => {}
        }
    }
    None
}

impl Contract {
    /// Whether the world imports an interface that serves this name: whether its host has it.
    #[must_use]
    pub fn serves(&self, interface: &str) -> bool {
        let surface = Surface::imports(self.package.resolve(), self.world);
        surface.serving(interface).is_some()
    }
}
