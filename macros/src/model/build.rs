//! Builds the model of a world from resolved WIT.

use proc_macro2::{Ident, Span};
use quote::format_ident;
use syn::LitStr;
use wit_parser::{InterfaceId, TypeDefKind, TypeId, WorldItem, WorldKey};

use super::functions::Functions;
use super::mark::mark;
use super::refusals::Refusal;
use super::renames::Renames;
use super::resources::find_supers;
use super::taken::{Taken, check_members};
use super::types::{Found, Types};
use super::{Function, Interface, Model, Resource, Role, TypeDef, derives, host, names, places};
use crate::errors::Errors;
use crate::input::{Input, Wit};
use crate::source::Source;

/// Builds the model, and says everything that stands in its way. After an error the model is
/// what is left without it.
pub(crate) fn build(input: &Input, source: &Source, errors: &mut Errors) -> Model {
    let resolve = source.resolve();
    let world = &resolve.worlds[source.world];
    let span = wit_span(input);
    let taken = Taken::new(input, source, errors);
    let renames = Renames::new(&input.rename);
    let mut builder = Builder {
        source,
        renames: &renames,
        types: Types::new(source, span, &taken, &renames),
        errors,
        span,
        same: Vec::new(),
    };
    let mut imports = builder.interfaces(world.imports.iter(), false);
    let mut exports = builder.interfaces(world.exports.iter(), true);
    builder.check_roles(&mut exports);
    builder.check_host(input, &mut imports);
    builder.types.rest(world);
    let used_resources = builder.types.used_resources(world);
    let Builder {
        types,
        errors,
        same,
        ..
    } = builder;
    let Found {
        mut types,
        resources,
        uses,
        bare,
    } = types.finish(errors);
    find_supers(&mut imports, &resources, &types);
    check_types(&mut types, span, &same, errors);
    renames.check(errors);
    taken.check(errors);
    check_members(&types, errors);
    derives::check(&input.derives, &types, errors);
    mark(&mut types, &imports, &exports);
    Model {
        name: world.package.map_or_else(
            || world.name.clone(),
            |package| resolve.id_of_name(package, &world.name),
        ),
        reexports: places::of_types(&types, uses),
        bare_modules: places::of_modules(bare),
        types,
        resources,
        used_resources,
        imports,
        exports,
        files: source.files.clone(),
    }
}

/// Types whose names differ in WIT may still be one in Rust.
///
/// `reported` are interfaces of which that has been said.
fn check_types(
    types: &mut [TypeDef],
    span: Span,
    reported: &[(String, String)],
    errors: &mut Errors,
) {
    for index in 1..types.len() {
        let (before, rest) = types.split_at_mut(index);
        let Some(def) = rest.first_mut().filter(|def| def.with.is_none()) else {
            continue;
        };
        let same = |other: &&TypeDef| {
            other.with.is_none() && other.module == def.module && other.ident == def.ident
        };
        if let Some(other) = before.iter().find(same) {
            let refusal = Refusal::SameTypes {
                other: &def.path,
                ident: &def.ident,
            };
            let interfaces = (interface_of(&other.path), interface_of(&def.path));
            if !reported.iter().any(|(a, b)| (&**a, &**b) == interfaces) {
                errors.at(span, format_args!("`{}` {refusal}", other.path));
            }
            // What follows is generated all the same, and must not clash again.
            def.ident = format_ident!("{}__{index}", def.ident);
        }
    }
}

/// The interface in a type's path.
fn interface_of(path: &str) -> &str {
    path.split_once('#')
        .map_or(path, |(interface, _)| interface)
}

/// Where to point at for what the WIT says.
fn wit_span(input: &Input) -> Span {
    match &input.wit {
        Some(Wit::Inline(literal)) => literal.span(),
        Some(Wit::Paths(paths)) => paths.first().map_or(input.attribute, LitStr::span),
        None => input.ident.span(),
    }
}

struct Builder<'a> {
    source: &'a Source,
    renames: &'a Renames<'a>,
    types: Types<'a>,
    errors: &'a mut Errors,
    span: Span,
    /// Interfaces that were refused because they have one name in Rust.
    same: Vec<(String, String)>,
}

impl<'a> Builder<'a> {
    /// The functions of all interfaces in a world's imports or exports.
    fn interfaces(
        &mut self,
        items: impl Iterator<Item = (&'a WorldKey, &'a WorldItem)>,
        exported: bool,
    ) -> Vec<Interface> {
        let resolve = self.source.resolve();
        let world = &resolve.worlds[self.source.world];
        let chosen = self.renames.get(&self.types.world_name());
        let mut own = Interface {
            id: None,
            ident: chosen.unwrap_or_else(|| names::camel(&world.name)),
            module: Vec::new(),
            bare: None,
            short: false,
            docs: world.docs.contents.clone(),
            functions: Vec::new(),
            resources: Vec::new(),
            supers: Vec::new(),
        };
        let mut interfaces = Vec::new();
        for (key, item) in items {
            match item {
                WorldItem::Interface { id, .. } => {
                    let interface = &resolve.interfaces[*id];
                    let name = resolve.name_world_key(key);
                    let mut functions = Functions::new(self.source, self.renames, self.span, &name);
                    for function in interface.functions.values() {
                        functions.add(function, exported, &mut self.types, self.errors);
                    }
                    let functions = functions.finish();
                    let ids = interface.types.values();
                    let resources = self.resources(ids, &functions, &name);
                    self.check_interface(key, *id);
                    if !functions.is_empty() || !resources.is_empty() {
                        let chosen = self.renames.get(&name);
                        interfaces.push(Interface {
                            ident: chosen.unwrap_or_else(|| self.trait_name(key, *id, &name)),
                            module: self.types.package_module(*id),
                            bare: self.types.bare_package_module(*id),
                            short: false,
                            id: Some(name),
                            docs: interface.docs.contents.clone(),
                            functions,
                            resources,
                            supers: Vec::new(),
                        });
                    }
                }
                WorldItem::Function(function) => {
                    let name = self.types.world_name();
                    let mut functions = Functions::new(self.source, self.renames, self.span, &name);
                    functions.add(function, exported, &mut self.types, self.errors);
                    own.functions.extend(functions.finish());
                }
                WorldItem::Type { id, .. } => {
                    let name = self.types.world_name();
                    let found = self.resources([id].into_iter(), &[], &name);
                    own.resources.extend(found);
                }
            }
        }
        self.check_drops(&own.resources, &own.functions, &self.types.world_name());
        places::of_traits(&mut interfaces, &own.ident);
        if !own.functions.is_empty() || !own.resources.is_empty() {
            interfaces.push(own);
        }
        self.check_traits(&mut interfaces);
        interfaces
    }

    /// The resources among the types of an interface or world. A component that uses one of the
    /// host's imports it, though no function takes it.
    fn resources<'b>(
        &mut self,
        ids: impl Iterator<Item = &'b TypeId>,
        functions: &[Function],
        interface: &str,
    ) -> Vec<usize> {
        let types = &self.source.resolve().types;
        let ids = ids.filter(|id| types[**id].kind == TypeDefKind::Resource);
        let resources: Vec<_> = ids.filter_map(|id| self.types.resource(*id)).collect();
        self.check_drops(&resources, functions, interface);
        resources
    }

    /// No function may have the name of the one that is told of a resource's end.
    fn check_drops(&mut self, resources: &[usize], functions: &[Function], interface: &str) {
        for resource in resources {
            let Resource { drop, name, .. } = &self.types.resources()[*resource];
            let same = functions.iter().find(|it| it.ident == *drop);
            if let Some(function) = same {
                let item = format!("{interface}#{}", function.name);
                let refusal = Refusal::SameFunctions {
                    item: &item,
                    other: &format!("[resource-drop]{name}"),
                    ident: drop,
                };
                self.errors
                    .at(self.span, format_args!("`{item}` {refusal}"));
            }
        }
    }

    /// What an interface is can be in the way, whatever functions it has.
    fn check_interface(&mut self, key: &WorldKey, id: InterfaceId) {
        let resolve = self.source.resolve();
        if let (WorldKey::Name(name), Some(path)) = (key, resolve.id_of(id)) {
            let refusal = Refusal::NamedInterface {
                interface: &path,
                name,
            };
            self.errors
                .at(self.span, format_args!("`{name}` {refusal}"));
        }
    }

    /// Interfaces whose names differ in WIT may still be one trait in Rust.
    fn check_traits(&mut self, interfaces: &mut [Interface]) {
        let own = self.types.world_name();
        let name = |interface: &Interface| interface.id.clone().unwrap_or_else(|| own.clone());
        for index in 1..interfaces.len() {
            let (before, rest) = interfaces.split_at_mut(index);
            let Some(interface) = rest.first_mut() else {
                continue;
            };
            let same = |other: &&Interface| {
                other.ident == interface.ident && other.module == interface.module
            };
            if let Some(other) = before.iter().find(same) {
                let names = (name(other), name(interface));
                if !self.same.contains(&names) {
                    let refusal = Refusal::SameInterfaces {
                        other: &names.1,
                        ident: &interface.ident,
                    };
                    self.errors
                        .at(self.span, format_args!("`{}` {refusal}", names.0));
                    self.same.push(names);
                }
                // What follows is generated all the same, and must not clash again.
                interface.ident = format_ident!("{}__{index}", interface.ident);
            }
        }
    }

    fn trait_name(&self, key: &WorldKey, id: InterfaceId, name: &str) -> Ident {
        match (key, &self.source.resolve().interfaces[id].name) {
            (WorldKey::Name(name), _) => names::camel(name),
            (_, Some(name)) => names::camel(name),
            _ => names::camel(name),
        }
    }

    /// What is said of the host's functions. Where some can't be generated, it can't be told which
    /// are missing.
    fn check_host(&mut self, input: &Input, imports: &mut [Interface]) {
        let world = self.types.world_name();
        host::mark(input, imports, &world);
        if self.errors.is_empty() && !self.types.is_blocked() {
            host::check(input, imports, &world, self.errors);
        }
    }

    /// A role is one function: of two with the same name, only the first can be it.
    fn check_roles(&mut self, exports: &mut [Interface]) {
        let own = self.types.world_name();
        let mut seen: Vec<(Role, String)> = Vec::new();
        for interface in exports {
            let id = interface.id.as_ref().unwrap_or(&own);
            for function in &mut interface.functions {
                let Some(role) = function.role else { continue };
                let name = format!("{id}#{}", function.name);
                if let Some((_, first)) = seen.iter().find(|(other, _)| *other == role) {
                    let refusal = Refusal::SameRole {
                        other: &name,
                        role: &function.name,
                    };
                    self.errors
                        .at(self.span, format_args!("`{first}` {refusal}"));
                    function.role = None;
                } else {
                    seen.push((role, name));
                }
            }
        }
    }
}
