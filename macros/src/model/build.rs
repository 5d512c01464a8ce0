//! Builds the model of a world from resolved WIT.

use std::collections::HashMap;

use proc_macro2::{Ident, Span};
use quote::format_ident;
use wit_parser::{InterfaceId, WorldItem, WorldKey};

use super::functions::Functions;
use super::types::Types;
use super::{Interface, Model, Role, Shape, Type, TypeDef, names};
use crate::errors::Errors;
use crate::input::{Input, Wit};
use crate::source::Source;

/// Builds the model, or says everything that stands in its way.
pub(crate) fn build(input: &Input, source: &Source, errors: &mut Errors) -> Option<Model> {
    let resolve = &source.resolve;
    let world = &resolve.worlds[source.world];
    let mut builder = Builder {
        source,
        types: Types::new(source, wit_span(input), input),
        errors,
        span: wit_span(input),
    };
    builder.check_with(input);
    let imports = builder.interfaces(world.imports.iter(), false);
    let exports = builder.interfaces(world.exports.iter(), true);
    builder.check_roles(&exports);
    builder.types.rest(world);
    if !builder.errors.is_empty() {
        return None;
    }
    let mut types = builder.types.finish();
    mark(&mut types, &imports, &exports);
    Some(Model {
        name: world.package.map_or_else(
            || world.name.clone(),
            |package| resolve.id_of_name(package, &world.name),
        ),
        types,
        imports,
        exports,
        files: source.files.clone(),
    })
}

fn wit_span(input: &Input) -> Span {
    match &input.wit {
        Wit::Path(literal) | Wit::Inline(literal) => literal.span(),
    }
}

struct Builder<'a> {
    source: &'a Source,
    types: Types<'a>,
    errors: &'a mut Errors,
    span: Span,
}

impl<'a> Builder<'a> {
    /// The functions of all interfaces in a world's imports or exports.
    fn interfaces(
        &mut self,
        items: impl Iterator<Item = (&'a WorldKey, &'a WorldItem)>,
        exported: bool,
    ) -> Vec<Interface> {
        let resolve = &self.source.resolve;
        let world = &resolve.worlds[self.source.world];
        let mut own = Interface {
            id: None,
            ident: names::camel(&world.name),
            docs: world.docs.contents.clone(),
            functions: Vec::new(),
        };
        let mut interfaces = Vec::new();
        for (key, item) in items {
            match item {
                WorldItem::Interface { id, .. } => {
                    let interface = &resolve.interfaces[*id];
                    let name = resolve.name_world_key(key);
                    let mut functions = Functions::new(self.source, self.span, &name);
                    for function in interface.functions.values() {
                        functions.add(function, exported, &mut self.types, self.errors);
                    }
                    let functions = functions.finish(self.errors);
                    if !functions.is_empty() {
                        interfaces.push(Interface {
                            ident: self.trait_name(key, *id, &name),
                            id: Some(name),
                            docs: interface.docs.contents.clone(),
                            functions,
                        });
                    }
                }
                WorldItem::Function(function) => {
                    let name = self.types.world_name();
                    let mut functions = Functions::new(self.source, self.span, &name);
                    functions.add(function, exported, &mut self.types, self.errors);
                    own.functions.extend(functions.finish(self.errors));
                }
                WorldItem::Type { .. } => {}
            }
        }
        unique_traits(&mut interfaces, &own.ident);
        if !own.functions.is_empty() {
            interfaces.push(own);
        }
        interfaces
    }

    fn trait_name(&self, key: &WorldKey, id: InterfaceId, name: &str) -> Ident {
        match (key, &self.source.resolve.interfaces[id].name) {
            (WorldKey::Name(name), _) => names::camel(name),
            (_, Some(name)) => names::camel(name),
            _ => names::camel(name),
        }
    }

    /// Every `with` names an interface that the world reaches.
    fn check_with(&mut self, input: &Input) {
        let resolve = &self.source.resolve;
        for with in &input.with {
            let asked = with.interface.value();
            let known = resolve
                .interfaces
                .iter()
                .any(|(id, _)| resolve.id_of(id).is_some_and(|id| id == asked));
            if !known {
                self.errors.at(
                    with.interface.span(),
                    format_args!(
                        "there is no interface `{asked}`: write it as `ns:pkg/name@version`"
                    ),
                );
            }
            let absolute = with.module.leading_colon.is_some()
                || with
                    .module
                    .segments
                    .first()
                    .is_some_and(|first| first.ident == "crate");
            if !absolute {
                self.errors.at(
                    with.interface.span(),
                    "the module after `=` must be an absolute path, from `crate::` or `::` on",
                );
            }
        }
    }

    /// A role is one function: two of the same name can't both be it.
    fn check_roles(&mut self, exports: &[Interface]) {
        let mut seen: HashMap<&str, &Interface> = HashMap::new();
        let roles = exports.iter().flat_map(|interface| {
            interface
                .functions
                .iter()
                .map(move |function| (interface, function))
        });
        for (interface, function) in roles.filter(|(_, f)| Role::of(&f.name).is_some()) {
            if let Some(first) = seen.insert(&function.name, interface) {
                let of = |interface: &Interface| {
                    interface
                        .id
                        .clone()
                        .unwrap_or_else(|| self.types.world_name())
                };
                self.errors.at(
                    self.span,
                    format_args!(
                        "two exported functions have the role `{}`: `{}#{0}` and `{}#{0}`; \
                         rename one of them",
                        function.name,
                        of(first),
                        of(interface),
                    ),
                );
            }
        }
    }
}

/// Traits of interfaces that share a name get their package's name, and then its version,
/// before their own.
fn unique_traits(interfaces: &mut [Interface], own: &Ident) {
    for parts in 1..=3 {
        let taken: Vec<_> = interfaces
            .iter()
            .map(|interface| interface.ident.clone())
            .collect();
        for interface in interfaces.iter_mut() {
            let same = taken
                .iter()
                .filter(|ident| **ident == interface.ident)
                .count();
            if same > 1 || interface.ident == *own {
                if let Some(id) = &interface.id {
                    interface.ident = long_trait_name(id, parts);
                }
            }
        }
    }
}

fn long_trait_name(id: &str, parts: usize) -> Ident {
    let (path, version) = id.split_once('@').unwrap_or((id, ""));
    let (namespace, rest) = path.split_once(':').unwrap_or(("", path));
    let rest = rest.replace('/', "-");
    match parts {
        1 => names::camel(&rest),
        2 => names::camel(&format!("{namespace}-{rest}")),
        _ => {
            let version = version.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
            format_ident!("{}{version}", names::camel(&format!("{namespace}-{rest}")))
        }
    }
}

/// Notes on each type where it is used, for the emitters that need only some of them.
fn mark(types: &mut [TypeDef], imports: &[Interface], exports: &[Interface]) {
    let mut received = Vec::new();
    for function in imports.iter().flat_map(|interface| &interface.functions) {
        for param in &function.params {
            reach(&param.ty, types, &mut received);
        }
    }
    for index in received {
        types[index].received = true;
    }
    for function in exports.iter().flat_map(|interface| &interface.functions) {
        if let Some(Type::Result(_, Some(error))) = &function.result
            && let Some(index) = behind_aliases(error, types)
        {
            types[index].error = true;
        }
    }
}

fn reach(ty: &Type, types: &[TypeDef], found: &mut Vec<usize>) {
    if let Type::Named(index) = ty {
        if found.contains(index) {
            return;
        }
        found.push(*index);
        for part in types[*index].shape.parts() {
            reach(part, types, found);
        }
    }
    for part in ty.parts() {
        reach(part, types, found);
    }
}

/// The named type that an alias ends at, if it ends at one.
fn behind_aliases(ty: &Type, types: &[TypeDef]) -> Option<usize> {
    match ty {
        Type::Named(index) => match &types[*index].shape {
            Shape::Alias { target, .. } => behind_aliases(target, types),
            _ => Some(*index),
        },
        _ => None,
    }
}
