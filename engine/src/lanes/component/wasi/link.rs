//! WASI: what is granted, and nothing else.
//!
//! Every guest that links a standard library imports a part of WASI, which it calls when it
//! prints or panics. So that it can be instantiated, and its panic message be read:
//!
//! - stderr is captured;
//! - the environment and the arguments are empty, and no stream is a terminal;
//! - hash tables get a seed, which no other instance has;
//! - stdin and stdout can be asked for, as a C library does at its start, but not used;
//! - everything else is an error that names the function.
//!
//! What the configuration grants takes the place of that. Nothing here needs an async runtime,
//! or minds one: files are read and written on the thread that calls, and so are waits.

mod cli;
mod clocks;
mod files;
mod input;
mod output;
mod poll;
mod random;
mod resources;
mod system;

pub(crate) use output::{CHUNK, STDERR, STDOUT};
pub(crate) use random::seed;
#[cfg(feature = "contract")]
pub(super) use resources::define as define_resource;
pub(crate) use system::System;

use wasmtime::component::types::{ComponentInstance, ComponentItem};
use wasmtime::component::{Component, LinkerInstance};
use wasmtime::{Result, StoreContextMut};

use super::{Linker, State};
use crate::check::{is_wasi, provider, unversioned};
use crate::streaming::Transform;
use crate::{Grant, WasiGrants, WasiImport, World};

/// The store as a function of WASI sees it.
type Store<'a, W> = StoreContextMut<'a, State<W>>;

/// A call of a function that is not granted.
#[derive(Debug, thiserror::Error)]
#[error("`{function}`{} is denied", stream.map(|name| format!(" on {name}")).unwrap_or_default())]
pub(crate) struct Denied {
    function: String,
    /// The standard stream that it was called for.
    stream: Option<&'static str>,
}

impl Denied {
    pub(crate) fn new(function: &str, stream: Option<&'static str>) -> Self {
        let function = function.to_owned();
        Self { function, stream }
    }
}

/// The guest has asked to end the program.
#[derive(Debug, thiserror::Error)]
#[error("with {}", if *.success { "success" } else { "failure" })]
pub(crate) struct Exit {
    pub(crate) success: bool,
}

/// The WASI functions that a component imports, for a world that imports none of them itself.
pub(crate) fn imports(component: &Component, grants: &WasiGrants) -> Result<Vec<WasiImport>> {
    let mut linker = Linker::<Transform>::new(component.engine());
    link(&mut linker, component, grants)
}

/// Defines the WASI functions that a component imports, apart from those that the world has.
pub(super) fn link<W: World>(
    linker: &mut Linker<W>,
    component: &Component,
    grants: &WasiGrants,
) -> Result<Vec<WasiImport>> {
    let mut imports = Vec::new();
    let engine = component.engine().clone();
    for (name, item) in component.component_type().imports(&engine) {
        if !is_wasi(name) || provider(W::DEFINITION, name).is_some() {
            continue;
        }
        match item.ty {
            ComponentItem::ComponentInstance(instance) => {
                let linker = &mut linker.instance(name)?;
                define_interface(linker, name, &instance, grants, &engine, &mut imports)?;
            }
            ComponentItem::ComponentFunc(_) => {
                let linker = &mut linker.root();
                let place = Place {
                    linker,
                    grants,
                    interface: "",
                    name,
                };
                place.deny()?;
            }
            _ => {}
        }
    }
    Ok(imports)
}

fn define_interface<W: World>(
    linker: &mut LinkerInstance<'_, State<W>>,
    interface: &str,
    instance: &ComponentInstance,
    grants: &WasiGrants,
    engine: &wasmtime::Engine,
    imports: &mut Vec<WasiImport>,
) -> Result<()> {
    for (name, item) in instance.exports(engine) {
        match item.ty {
            ComponentItem::ComponentFunc(_) => {
                let place = Place {
                    linker,
                    grants,
                    interface,
                    name,
                };
                imports.push(WasiImport {
                    interface: interface.to_owned(),
                    function: name.to_owned(),
                    grant: define(place)?,
                });
            }
            ComponentItem::Resource(_) => resources::define(linker, name)?,
            _ => {}
        }
    }
    Ok(())
}

/// A function that a component imports, and where it is to be defined.
struct Place<'a, 'l, W: World> {
    linker: &'a mut LinkerInstance<'l, State<W>>,
    grants: &'a WasiGrants,
    interface: &'a str,
    name: &'a str,
}

impl<W: World> Place<'_, '_, W> {
    /// Its interface without the version, and its name.
    fn key(&self) -> (&str, &str) {
        (unversioned(self.interface), self.name)
    }

    fn path(&self) -> String {
        if self.interface.is_empty() {
            self.name.to_owned()
        } else {
            format!("{}#{}", self.interface, self.name)
        }
    }

    fn deny(self) -> Result<Grant> {
        let path = self.path();
        self.linker.func_new(self.name, move |_, _, _, _| {
            Err(Denied {
                function: path.clone(),
                stream: None,
            }
            .into())
        })?;
        Ok(Grant::Denied)
    }
}

/// Defines a function, and says what it does.
fn define<W: World>(mut place: Place<'_, '_, W>) -> Result<Grant> {
    let package = place.interface.split('/').next();
    let grant = match package {
        Some("wasi:cli") => cli::define(&mut place)?,
        Some("wasi:clocks") => clocks::define(&mut place)?,
        Some("wasi:filesystem") => files::define(&mut place)?,
        Some("wasi:random") => random::define(&mut place)?,
        Some("wasi:io") => match output::define(&mut place)? {
            None => match input::define(&mut place)? {
                None => poll::define(&mut place)?,
                grant => grant,
            },
            grant => grant,
        },
        _ => None,
    };
    match grant {
        Some(grant) => Ok(grant),
        None => place.deny(),
    }
}

/// `Granted` if it is, and what there is instead if not.
fn granted_or(granted: bool, instead: Grant) -> Grant {
    if granted { Grant::Granted } else { instead }
}

/// Whether there is anything to read from.
fn grants_input(grants: &WasiGrants) -> bool {
    grants.inherit_stdin || !grants.dirs.is_empty()
}

/// Whether there is anything to write to but what is captured.
fn grants_output(grants: &WasiGrants) -> bool {
    grants.inherit_stdout || grants.inherit_stderr || !grants.dirs.is_empty()
}
