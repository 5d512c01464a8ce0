//! A guest of one contract meets a host of another one, in Wasmtime.
//!
//! The guest is a component without code. The host is a linker with the functions of the other
//! contract, and expects their types: Wasmtime compares them with the guest's.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

use torvyn_tests::component_of;
use wasmtime::component::types::{self, ComponentFunc, ComponentItem};
use wasmtime::component::{
    Component, ComponentExportIndex, Instance, Linker, LinkerInstance, ResourceType, Type,
};
use wasmtime::{Engine, Store};

use crate::values;

/// The component of a world, without code.
fn component(wit: &str, world: &str) -> Component {
    static ENGINE: LazyLock<Engine> = LazyLock::new(Engine::default);
    static KNOWN: LazyLock<Mutex<HashMap<String, Component>>> = LazyLock::new(Mutex::default);
    let key = format!("{world}\n{wit}");
    let mut known = KNOWN.lock().unwrap();
    let compiled = known
        .entry(key)
        .or_insert_with(|| Component::new(&ENGINE, component_of(wit, world)).unwrap());
    compiled.clone()
}

/// Links a guest of one world with a host of another one, looks up its exports, and calls them.
/// What the host provides and calls has the types of the host's world.
pub(crate) fn meets(guest: (&str, &str), host: (&str, &str)) -> Result<(), String> {
    let guest = component(guest.0, guest.1);
    // A component of the host's world has its types.
    let host = component(host.0, host.1);
    let engine = host.engine();
    let mut linker = Linker::<()>::new(engine);
    provide(&mut linker, &host, |_| true).map_err(text)?;
    provide(&mut linker, &guest, |name| name.starts_with("wasi:")).map_err(text)?;

    let linked = linker.substituted_component_type(&guest).map_err(text)?;
    let expected = linker.substituted_component_type(&host).map_err(text)?;
    imports(&linked, &expected, engine)?;

    let mut store = Store::new(engine, ());
    let instance = linker.instantiate(&mut store, &guest).map_err(text)?;
    let mut calls = Vec::new();
    for (interface, name, func) in functions(expected.exports(engine).map(item), engine) {
        let path = format!("{interface:?} {name}");
        let index = export(&guest, interface.as_deref(), &name).ok_or(format!("no {path}"))?;
        let found = instance.get_func(&mut store, index).ok_or(path.clone())?;
        agree(&path, &func, &found.ty(&store), true)?;
        calls.push((index, func));
    }
    for (index, func) in calls {
        called(&guest, &linker, index, &func)?;
    }
    Ok(())
}

fn text(error: wasmtime::Error) -> String {
    format!("{error:#}")
}

fn item<'a>((name, item): (&'a str, types::ComponentExtern<'a>)) -> (&'a str, ComponentItem) {
    (name, item.ty)
}

enum Session {}

/// Defines what a component imports, as a host of its world would.
fn provide(
    linker: &mut Linker<()>,
    component: &Component,
    which: impl Fn(&str) -> bool,
) -> wasmtime::Result<()> {
    let engine = component.engine();
    for (name, import) in component.component_type().imports(engine) {
        if !which(name) {
            continue;
        }
        match import.ty {
            ComponentItem::ComponentInstance(interface) => {
                let mut linker = linker.instance(name)?;
                for (name, item) in interface.exports(engine) {
                    define(&mut linker, name, &item.ty)?;
                }
            }
            item => define(&mut linker.root(), name, &item)?,
        }
    }
    Ok(())
}

fn define(
    linker: &mut LinkerInstance<'_, ()>,
    name: &str,
    item: &ComponentItem,
) -> wasmtime::Result<()> {
    match item {
        ComponentItem::ComponentFunc(_) => linker.func_new(name, |_, _, _, _| Ok(())),
        ComponentItem::Resource(_) => {
            linker.resource(name, ResourceType::host::<Session>(), |_, _| Ok(()))
        }
        _ => Ok(()),
    }
}

/// The types that the guest has for its imports must be those that the host has for them. That
/// each of them is there, the linker has found.
fn imports(
    guest: &types::Component,
    host: &types::Component,
    engine: &wasmtime::Engine,
) -> Result<(), String> {
    let offered = functions(host.imports(engine).map(item), engine);
    for (interface, name, func) in functions(guest.imports(engine).map(item), engine) {
        let bare = |interface: &Option<String>| {
            let interface = interface.as_deref()?;
            Some(interface.split('@').next()?.to_owned())
        };
        let serving = offered
            .iter()
            .find(|(other, its_name, _)| *its_name == name && bare(other) == bare(&interface));
        if let Some((_, _, offered)) = serving {
            agree(&format!("{interface:?} {name}"), offered, &func, false)?;
        }
    }
    Ok(())
}

/// Wasmtime's own equality of types, one by one. It takes the names of enums and flags as sets,
/// while a typed host compares them in their order: so does this. A resource that guests have is
/// another one in each component, and a host takes it as it comes: there, the structure counts.
fn agree(
    path: &str,
    host: &ComponentFunc,
    guest: &ComponentFunc,
    exported: bool,
) -> Result<(), String> {
    let params = |func: &ComponentFunc| func.params().map(|(_, ty)| ty).collect::<Vec<Type>>();
    let results = |func: &ComponentFunc| func.results().collect::<Vec<Type>>();
    let same = |host: Vec<Type>, guest: Vec<Type>| {
        (host == guest || (exported && values::shapes(&host) == values::shapes(&guest)))
            && values::orders(&host) == values::orders(&guest)
    };
    if !same(params(host), params(guest)) {
        return Err(format!("{path}: other parameters"));
    }
    if !same(results(host), results(guest)) {
        return Err(format!("{path}: another result"));
    }
    Ok(())
}

type Named = (Option<String>, String, ComponentFunc);

/// The functions among imports or exports.
fn functions<'a>(
    items: impl Iterator<Item = (&'a str, ComponentItem)>,
    engine: &wasmtime::Engine,
) -> Vec<Named> {
    let mut found = Vec::new();
    for (name, item) in items {
        match item {
            ComponentItem::ComponentFunc(func) => found.push((None, name.to_owned(), func)),
            ComponentItem::ComponentInstance(interface) => {
                for (function, item) in interface.exports(engine) {
                    if let ComponentItem::ComponentFunc(func) = item.ty {
                        found.push((Some(name.to_owned()), function.to_owned(), func));
                    }
                }
            }
            _ => {}
        }
    }
    found
}

fn export(
    component: &Component,
    interface: Option<&str>,
    name: &str,
) -> Option<ComponentExportIndex> {
    let parent = match interface {
        Some(interface) => Some(component.get_export_index(None, interface)?),
        None => None,
    };
    component.get_export_index(parent.as_ref(), name)
}

/// Calls a function with values of the host's types. The guest has no code: it traps as soon as
/// it is entered, and that is how a call that has arrived ends.
fn called(
    guest: &Component,
    linker: &Linker<()>,
    index: ComponentExportIndex,
    func: &ComponentFunc,
) -> Result<(), String> {
    for params in values::params(func) {
        let mut store = Store::new(guest.engine(), ());
        let instance: Instance = linker.instantiate(&mut store, guest).map_err(text)?;
        let func = instance.get_func(&mut store, index).ok_or("no function")?;
        let mut results =
            vec![wasmtime::component::Val::Bool(false); func.ty(&store).results().len()];
        match func.call(&mut store, &params, &mut results) {
            Ok(()) => {}
            Err(error) if error.is::<wasmtime::Trap>() => {}
            Err(error) => return Err(format!("the call was refused: {error:#}")),
        }
    }
    Ok(())
}
