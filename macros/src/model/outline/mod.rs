//! What can be said of a world whose WIT is not valid.
//!
//! The names of its types and functions are enough to keep the code that uses the world from
//! failing a second time. They are read off the text, in whatever state that is.

mod scan;

use std::collections::HashSet;

use proc_macro2::Ident;

use super::{
    CoreFunction, Function, Interface, Model, Param, Reexport, Resource, Role, Shape, Type,
    TypeDef, host, names, places,
};
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
        resources: Vec::new(),
        used_resources: Vec::new(),
        reexports: Vec::new(),
        bare_modules: Vec::new(),
        imports: Vec::new(),
        exports: Vec::new(),
        files: Vec::new(),
    };
    // A type that is brought from elsewhere counts if it is found nowhere else. Otherwise it has
    // that name too.
    let mut uses = Vec::new();
    for used in [false, true] {
        for found in found.iter().filter(|found| found.used == used) {
            if let Name::Type | Name::Resource = found.name {
                uses.extend(add_type(&mut model, found, used));
            }
        }
    }
    for found in &found {
        match found.name {
            Name::Type => {}
            Name::Resource => add_resource(&mut model, found),
            Name::Function { params } => {
                add_function(&mut model.imports, found, params, None);
                if Role::of(&found.item).is_none() {
                    add_function(&mut model.exports, found, params, None);
                }
            }
        }
    }
    model.reexports = places::of_types(&model.types, uses);
    for interfaces in [&mut model.imports, &mut model.exports] {
        let mut seen = HashSet::new();
        interfaces.retain(|it| seen.insert((it.module.clone(), it.ident.clone())));
        places::of_traits(interfaces, &names::camel("world"));
        // Whatever else is in the WIT, the one that is in the world may have its short name.
        let mut seen = HashSet::new();
        for interface in interfaces {
            interface.short = seen.insert(interface.ident.clone()) && !interface.module.is_empty();
        }
    }
    host::mark(input, &mut model.imports, "");
    model.exports.push(Interface {
        id: None,
        ident: names::camel("roles"),
        module: Vec::new(),
        bare: None,
        short: false,
        docs: None,
        functions: Role::names()
            .map(|name| function(name, 1, Role::of(name)))
            .collect(),
        resources: Vec::new(),
        supers: Vec::new(),
    });
    model
}

/// Adds a type, or answers with the name that a known one has as well.
fn add_type(model: &mut Model, found: &Found, used: bool) -> Option<Reexport> {
    let mut names = found.modules();
    let root = names.next().map(names::root_module);
    let module: Vec<Ident> = root.into_iter().chain(names.map(names::snake)).collect();
    let ident = names::type_in(&module, &found.item);
    let known = |def: &TypeDef| def.ident == ident && (used || def.module == module);
    let known = model.types.iter().position(known);
    if let Some(target) = known {
        return used.then_some(Reexport {
            module,
            ident,
            target,
        });
    }
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
        handles: Vec::new(),
        fingerprint: 0,
        borrows: true,
        laid_out: true,
        eq: false,
        walked: false,
        lifted: false,
        error: false,
    });
    None
}

/// Adds a resource to the trait of its interface, with the function that is told of its end, and to
/// the invoker's the one that drops it.
fn add_resource(model: &mut Model, found: &Found) {
    add_function(&mut model.exports, &found.drop(), 1, None);
    let interface = interface(&mut model.imports, found);
    let (ident, drop) = (
        names::camel(&found.item),
        names::snake(&format!("{}-drop", found.item)),
    );
    let known = interface.resources.iter();
    if known.clone().any(|it| model.resources[*it].ident == ident) {
        return;
    }
    interface.resources.push(model.resources.len());
    model.resources.push(Resource {
        path: found.item.clone(),
        name: found.item.clone(),
        interface: interface.id.clone(),
        ident,
        drop,
        with: None,
        docs: None,
        of_host: true,
        of_guest: None,
    });
}

fn add_function(interfaces: &mut Vec<Interface>, found: &Found, params: usize, role: Option<Role>) {
    let functions = &mut interface(interfaces, found).functions;
    let function = function(&found.item, params, role);
    if functions.iter().all(|other| other.ident != function.ident) {
        functions.push(function);
    }
}

/// The interface that something stands in.
fn interface<'a>(interfaces: &'a mut Vec<Interface>, found: &Found) -> &'a mut Interface {
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
            module: package_modules(found),
            bare: None,
            short: false,
            docs: None,
            functions: Vec::new(),
            resources: Vec::new(),
            supers: Vec::new(),
        });
        interfaces.len() - 1
    });
    &mut interfaces[index]
}

/// The modules of a package, for the traits of its interfaces.
fn package_modules(found: &Found) -> Vec<Ident> {
    let mut names: Vec<_> = found.modules().collect();
    names.pop();
    let mut names = names.into_iter();
    let root = names.next().map(names::root_module);
    root.into_iter().chain(names.map(names::snake)).collect()
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
