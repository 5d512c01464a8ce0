//! Defines the functions of WASI that a component imports.

use wasmtime::Result;
use wasmtime::component::types::{ComponentInstance, ComponentItem};
use wasmtime::component::{Component, Linker, LinkerInstance};

use super::import::Import;
use super::{cli, clocks, files, input, output, poll, random, resources};
use crate::check::{is_wasi, provider};
use crate::definition::WorldDefinition;
use crate::store::State;
use crate::streaming::Transform;
use crate::{Grant, WasiGrants, WasiImport, World as _};

/// The WASI functions that a component imports, for a world that imports none of them itself.
pub(crate) fn imports(component: &Component, grants: &WasiGrants) -> Result<Vec<WasiImport>> {
    let mut linker = Linker::<State>::new(component.engine());
    link(&mut linker, component, Transform::DEFINITION, grants)
}

/// Defines the WASI functions that a component imports, apart from those that the world has.
pub(crate) fn link(
    linker: &mut Linker<State>,
    component: &Component,
    world: &WorldDefinition,
    grants: &WasiGrants,
) -> Result<Vec<WasiImport>> {
    let mut imports = Vec::new();
    let engine = component.engine().clone();
    for (name, item) in component.component_type().imports(&engine) {
        if !is_wasi(name) || provider(world, name).is_some() {
            continue;
        }
        match item.ty {
            ComponentItem::ComponentInstance(instance) => {
                let linker = &mut linker.instance(name)?;
                define_interface(linker, name, &instance, grants, &engine, &mut imports)?;
            }
            ComponentItem::ComponentFunc(_) => {
                let linker = &mut linker.root();
                let import = Import {
                    linker,
                    grants,
                    interface: "",
                    name,
                };
                import.deny()?;
            }
            _ => {}
        }
    }
    Ok(imports)
}

fn define_interface(
    linker: &mut LinkerInstance<'_, State>,
    interface: &str,
    instance: &ComponentInstance,
    grants: &WasiGrants,
    engine: &wasmtime::Engine,
    imports: &mut Vec<WasiImport>,
) -> Result<()> {
    for (name, item) in instance.exports(engine) {
        match item.ty {
            ComponentItem::ComponentFunc(_) => {
                let import = Import {
                    linker,
                    grants,
                    interface,
                    name,
                };
                imports.push(WasiImport {
                    interface: interface.to_owned(),
                    function: name.to_owned(),
                    grant: define(import)?,
                });
            }
            ComponentItem::Resource(_) => resources::define(linker, name)?,
            _ => {}
        }
    }
    Ok(())
}

/// Defines a function, and says what it does.
fn define(mut import: Import<'_, '_>) -> Result<Grant> {
    let package = import.interface.split('/').next();
    let grant = match package {
        Some("wasi:cli") => cli::define(&mut import)?,
        Some("wasi:clocks") => clocks::define(&mut import)?,
        Some("wasi:filesystem") => files::define(&mut import)?,
        Some("wasi:random") => random::define(&mut import)?,
        Some("wasi:io") => match output::define(&mut import)? {
            None => match input::define(&mut import)? {
                None => poll::define(&mut import)?,
                grant => grant,
            },
            grant => grant,
        },
        _ => None,
    };
    match grant {
        Some(grant) => Ok(grant),
        None => import.deny(),
    }
}
