//! What can be said of a world whose WIT is not valid.
//!
//! The names of its types and functions are enough to keep the code that uses the world from
//! failing a second time. They are read off the text, in whatever state that is.

mod scan;

use std::collections::HashSet;

use proc_macro2::Ident;

use super::build::unique_traits;
use super::host;
use super::{CoreFunction, Function, Interface, Model, Param, Role, Shape, Type, TypeDef, names};
use crate::input::Input;
use scan::{Found, Name};

/// A model of all types and functions in the WIT, with nothing known but their names.
///
/// `folders` are the texts of the WIT files by folder. Every interface is both imported and
/// exported, and the world has every role.
pub(crate) fn outline(input: &Input, folders: &[Vec<String>]) -> Model {
    let found: Vec<_> = folders
        .iter()
        .flat_map(|texts| scan::folder(texts))
        .collect();
    let mut model = Model {
        name: String::new(),
        types: Vec::new(),
        imports: Vec::new(),
        exports: Vec::new(),
        files: Vec::new(),
    };
    // A type that is brought from elsewhere counts if it is found nowhere else.
    for used in [false, true] {
        for found in found.iter().filter(|found| found.used == used) {
            if let Name::Type = found.name {
                add_type(&mut model, found, used);
            }
        }
    }
    for found in &found {
        if let Name::Function { params } = found.name {
            add_function(&mut model.imports, found, params, None);
            if Role::of(&found.item).is_none() {
                add_function(&mut model.exports, found, params, None);
            }
        }
    }
    unique_traits(&mut model.imports, &names::camel("world"));
    unique_traits(&mut model.exports, &names::camel("world"));
    for interfaces in [&mut model.imports, &mut model.exports] {
        let mut seen = HashSet::new();
        interfaces.retain(|interface| seen.insert(interface.ident.clone()));
    }
    host::mark(input, &mut model.imports, "");
    model.exports.push(Interface {
        id: None,
        ident: names::camel("roles"),
        docs: None,
        functions: Role::names()
            .map(|name| function(name, 1, Role::of(name)))
            .collect(),
    });
    model
}

fn add_type(model: &mut Model, found: &Found, used: bool) {
    let mut names = found.modules();
    let root = names.next().map(names::root_module);
    let module: Vec<Ident> = root.into_iter().chain(names.map(names::snake)).collect();
    let ident = names::type_in(&module, &found.item);
    let known = |def: &TypeDef| def.ident == ident && (used || def.module == module);
    if !model.types.iter().any(known) {
        model.types.push(TypeDef {
            path: found.item.clone(),
            ident,
            module,
            with: None,
            docs: None,
            shape: Shape::Alias {
                target: Type::Unknown,
                renamed: true,
            },
            fingerprint: 0,
            borrows: true,
            laid_out: true,
            eq: false,
            walked: false,
            lifted: false,
            error: false,
        });
    }
}

fn add_function(interfaces: &mut Vec<Interface>, found: &Found, params: usize, role: Option<Role>) {
    let id = found
        .modules()
        .collect::<Vec<_>>()
        .join("/")
        .replacen('/', ":", 1);
    let index = interfaces.iter().position(|i| i.id.as_ref() == Some(&id));
    let index = index.unwrap_or_else(|| {
        interfaces.push(Interface {
            id: Some(id),
            ident: names::camel(&found.scope),
            docs: None,
            functions: Vec::new(),
        });
        interfaces.len() - 1
    });
    let functions = &mut interfaces[index].functions;
    let function = function(&found.item, params, role);
    if functions.iter().all(|other| other.ident != function.ident) {
        functions.push(function);
    }
}

fn function(name: &str, params: usize, role: Option<Role>) -> Function {
    let param = |index| {
        let name = format!("p{index}");
        Param {
            ident: names::snake(&name),
            name,
            ty: Type::Unknown,
        }
    };
    Function {
        name: name.to_owned(),
        ident: names::snake(name),
        docs: None,
        params: (0..params).map(param).collect(),
        result: Some(Type::Unknown),
        core: CoreFunction::default(),
        role,
        asynchronous: false,
        fallible: false,
    }
}
