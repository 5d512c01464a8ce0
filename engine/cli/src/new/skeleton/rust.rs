//! Rust: a trait to implement for each interface.

use std::fmt::Write as _;

use wit_parser::{Function, FunctionKind, TypeId};

use super::exports::{Exports, Interface};
use super::rust_names::{Types, camel, ident, is_free, module};
use crate::guests::World;

/// How wide a line is before a function's parameters get lines of their own.
const WIDTH: usize = 100;

/// What the guest itself is called, unless a type of the world is.
const GUEST: &str = "Component";

pub(super) fn skeleton(world: &World, exports: &Exports<'_>) -> String {
    let mut text = format!(
        "//! What the host calls, for the world `{0}`.\n\n\
         wit_bindgen::generate!({{ path: \"wit\", world: \"{0}\", generate_all }});\n\n",
        world.name
    );
    let paths: Vec<_> = exports
        .interfaces
        .iter()
        .map(|it| module(&world.resolve, it.id, it.name, it.is_inline))
        .collect();
    let imports = imports(world, exports, &paths);
    for path in imports.iter().flatten() {
        let _ = writeln!(text, "use {};", path.join("::"));
    }
    if imports.iter().any(Option::is_some) {
        text.push('\n');
    }
    let guest = unused(GUEST, &taken(world));
    let _ = write!(text, "struct {guest};\n\nexport!({guest});\n");
    if !exports.functions.is_empty() {
        let types = Types {
            resolve: &world.resolve,
            interface: None,
            prefix: String::new(),
        };
        let _ = write!(text, "\nimpl Guest for {guest} {{");
        functions(&mut text, &types, &exports.functions, "");
        text.push_str("}\n");
    }
    let mut taken = taken(world);
    taken.push(guest.clone());
    for ((interface, path), import) in exports.interfaces.iter().zip(&paths).zip(&imports) {
        let place = match import {
            Some(_) => path.last().cloned().unwrap_or_default(),
            None => path.join("::"),
        };
        let types = Types {
            resolve: &world.resolve,
            interface: Some(interface.id),
            prefix: format!("{place}::"),
        };
        one(&mut text, world, interface, &types, &guest, &mut taken);
    }
    text
}

/// The modules that can be imported by their own names.
fn imports(
    world: &World,
    exports: &Exports<'_>,
    paths: &[Vec<String>],
) -> Vec<Option<Vec<String>>> {
    let name = |path: &Vec<String>| path.last().cloned().unwrap_or_default();
    let packages = world.resolve.packages.iter();
    let namespaces: Vec<_> = packages.map(|(_, it)| ident(&it.name.namespace)).collect();
    let functions: Vec<_> = exports.functions.iter().map(|it| ident(&it.name)).collect();
    let imports = paths.iter().map(|path| {
        let own = name(path);
        let alone = paths.iter().filter(|other| name(other) == own).count() == 1;
        let hidden = namespaces.contains(&own) || functions.contains(&own);
        (alone && !hidden && is_free(&own)).then(|| path.clone())
    });
    imports.collect()
}

/// What types of the world itself are called.
fn taken(world: &World) -> Vec<String> {
    let types = world.resolve.types.iter();
    types
        .filter_map(|(_, it)| it.name.as_deref())
        .map(camel)
        .collect()
}

/// A name that is not taken.
fn unused(name: &str, taken: &[String]) -> String {
    let mut unused = name.to_owned();
    while taken.contains(&unused) {
        unused.push('_');
    }
    unused
}

/// The functions of an interface, and its resources.
fn one(
    text: &mut String,
    world: &World,
    interface: &Interface<'_>,
    types: &Types<'_>,
    guest: &str,
    taken: &mut Vec<String>,
) {
    let prefix = &types.prefix;
    let (free, methods): (Vec<&Function>, Vec<&Function>) = interface
        .functions
        .iter()
        .partition(|it| it.kind == FunctionKind::Freestanding);
    let mut resources: Vec<TypeId> = methods.iter().filter_map(|it| it.kind.resource()).collect();
    let own = world.resolve.interfaces[interface.id].types.values();
    let is_resource = |id: &&TypeId| {
        matches!(
            world.resolve.types[**id].kind,
            wit_parser::TypeDefKind::Resource
        )
    };
    resources.extend(own.filter(is_resource));
    resources.sort_unstable();
    resources.dedup();
    let mut associated = String::new();
    for id in resources {
        let name = world.resolve.types[id].name.as_deref().unwrap_or_default();
        let (resource, state) = (camel(name), unused(&format!("{}State", camel(name)), taken));
        taken.push(state.clone());
        let of = |it: &&&Function| it.kind.resource() == Some(id);
        let methods: Vec<_> = methods.iter().filter(of).copied().collect();
        let _ = write!(
            text,
            "\n/// What a `{name}` is made of.\nstruct {state};\n\nimpl {prefix}Guest{resource} for {state} {{"
        );
        functions(text, types, &methods, &format!("{name}."));
        text.push_str("}\n");
        let _ = write!(associated, "\n    type {resource} = {state};\n");
    }
    let _ = write!(text, "\nimpl {prefix}Guest for {guest} {{{associated}");
    functions(text, types, &free, &format!("{}.", interface.name));
    text.push_str("}\n");
}

fn functions(text: &mut String, types: &Types<'_>, functions: &[&Function], of: &str) {
    for (index, function) in functions.iter().enumerate() {
        text.push_str(if index == 0 { "\n" } else { "\n\n" });
        let own = function.item_name();
        let (name, shown) = match function.kind {
            FunctionKind::Constructor(_) => ("new".to_owned(), "constructor"),
            _ => (ident(own), own),
        };
        let mut parameters: Vec<String> = Vec::new();
        for (place, parameter) in function.params.iter().enumerate() {
            let is_method = matches!(function.kind, FunctionKind::Method(_));
            parameters.push(match (place, is_method) {
                (0, true) => "&self".to_owned(),
                _ => format!("{}: {}", ident(&parameter.name), types.write(&parameter.ty)),
            });
        }
        if parameters.iter().any(|it| it != "&self") {
            text.push_str("    #[expect(unused_variables)]\n");
        }
        let result = result(types, function);
        let line = format!("    fn {name}({}){result} {{", parameters.join(", "));
        if line.len() <= WIDTH {
            text.push_str(&line);
        } else {
            let lines: Vec<_> = parameters
                .iter()
                .map(|it| format!("        {it},\n"))
                .collect();
            let _ = write!(text, "    fn {name}(\n{}    ){result} {{", lines.concat());
        }
        let _ = write!(
            text,
            "\n        unimplemented!(\"`{of}{shown}` is not written yet\")\n    }}"
        );
    }
    if !functions.is_empty() {
        text.push('\n');
    }
}

fn result(types: &Types<'_>, function: &Function) -> String {
    let Some(ty) = &function.result else {
        return String::new();
    };
    let FunctionKind::Constructor(resource) = function.kind else {
        return format!(" -> {}", types.write(ty));
    };
    // What a constructor makes is what implements the trait.
    let name = types.resolve.types[resource]
        .name
        .as_deref()
        .unwrap_or_default();
    let made = types.name(name);
    let written = types.write(ty);
    match written.strip_prefix(&format!("Result<{made}, ")) {
        Some(error) => format!(" -> Result<Self, {error}"),
        None => " -> Self".to_owned(),
    }
}
