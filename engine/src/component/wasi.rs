//! WASI, denied.
//!
//! Every guest that links a standard library imports a part of WASI, which it calls when it
//! prints or panics. So that it can be instantiated, and its panic message be read:
//!
//! - stderr is captured;
//! - the environment and the arguments are empty, and no stream is a terminal;
//! - hash tables get a seed, which no other instance has;
//! - stdin and stdout can be asked for, as a C library does at its start, but not used;
//! - everything else is an error that names the function.

use std::hash::{BuildHasher, Hasher, RandomState};

use wasmtime::component::types::{ComponentInstance, ComponentItem};
use wasmtime::component::{
    Component, ComponentType, LinkerInstance, Lower, Resource, ResourceType,
};
use wasmtime::{Result, StoreContextMut};

use super::{Linker, State};
use crate::component::check::{provider, unversioned};
use crate::streaming::Transform;
use crate::{Grant, WasiImport, World};

/// A call of a function that is not granted.
#[derive(Debug, thiserror::Error)]
#[error("`{function}`{} is denied", if *.on_stdout { " on stdout" } else { "" })]
pub(crate) struct Denied {
    function: String,
    on_stdout: bool,
}

/// The guest has asked to end the program.
#[derive(Debug, thiserror::Error)]
#[error("with {}", if *.success { "success" } else { "failure" })]
pub(crate) struct Exit {
    success: bool,
}

/// Whether an import is WASI's.
pub(super) fn is_wasi(import: &str) -> bool {
    import.starts_with("wasi:")
}

/// The WASI functions that a component imports, for a world that imports none of them itself.
pub(crate) fn imports(component: &Component) -> Result<Vec<WasiImport>> {
    link::<Transform>(&mut Linker::<Transform>::new(component.engine()), component)
}

/// Defines the WASI functions that a component imports, apart from those that the world has.
pub(super) fn link<W: World>(
    linker: &mut Linker<W>,
    component: &Component,
) -> Result<Vec<WasiImport>> {
    let mut imports = Vec::new();
    let engine = component.engine().clone();
    for (name, item) in component.component_type().imports(&engine) {
        if !is_wasi(name) || provider(W::DEFINITION, name).is_some() {
            continue;
        }
        match item.ty {
            ComponentItem::ComponentInstance(instance) => {
                let mut linker = linker.instance(name)?;
                define_interface(&mut linker, name, &instance, &engine, &mut imports)?;
            }
            ComponentItem::ComponentFunc(_) => {
                deny(&mut linker.root(), "", name)?;
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
    engine: &wasmtime::Engine,
    imports: &mut Vec<WasiImport>,
) -> Result<()> {
    for (name, item) in instance.exports(engine) {
        match item.ty {
            ComponentItem::ComponentFunc(_) => {
                imports.push(WasiImport {
                    interface: interface.to_owned(),
                    function: name.to_owned(),
                    grant: define(linker, interface, name)?,
                });
            }
            ComponentItem::Resource(_) => linker.resource(name, resource(name), |_, _| Ok(()))?,
            _ => {}
        }
    }
    Ok(())
}

fn deny<W: World>(
    linker: &mut LinkerInstance<'_, State<W>>,
    interface: &str,
    name: &str,
) -> Result<Grant> {
    let path = path(interface, name);
    linker.func_new(name, move |_, _, _, _| {
        Err(Denied {
            function: path.clone(),
            on_stdout: false,
        }
        .into())
    })?;
    Ok(Grant::Denied)
}

fn path(interface: &str, name: &str) -> String {
    if interface.is_empty() {
        name.to_owned()
    } else {
        format!("{interface}#{name}")
    }
}

/// The resources that guests get handles of.
enum InputStream {}
enum OutputStream {}
enum Pollable {}
enum Terminal {}
enum IoError {}

/// Those that no guest gets a handle of.
enum Unreachable {}

fn resource(name: &str) -> ResourceType {
    match name {
        "input-stream" => ResourceType::host::<InputStream>(),
        "output-stream" => ResourceType::host::<OutputStream>(),
        "pollable" => ResourceType::host::<Pollable>(),
        "terminal-input" | "terminal-output" => ResourceType::host::<Terminal>(),
        "error" => ResourceType::host::<IoError>(),
        _ => ResourceType::host::<Unreachable>(),
    }
}

/// What writing to a stream may fail with.
#[derive(ComponentType, Lower)]
#[component(variant)]
#[allow(
    dead_code,
    reason = "writing to stderr never fails; the type is part of the signature"
)]
enum StreamError {
    #[component(name = "last-operation-failed")]
    LastOperationFailed(Resource<IoError>),
    #[component(name = "closed")]
    Closed,
}

type Written<T> = Result<(std::result::Result<T, StreamError>,)>;

const STDIN: u32 = 0;
const STDOUT: u32 = 1;
const STDERR: u32 = 2;

/// How much a guest may write in one call. It is the least that WASI promises.
const CHUNK: u64 = 4096;

/// Defines a function, and says what it does.
fn define<W: World>(
    linker: &mut LinkerInstance<'_, State<W>>,
    interface: &str,
    name: &str,
) -> Result<Grant> {
    type Store<'a, W> = StoreContextMut<'a, State<W>>;
    let denied = path(interface, name);
    // Only stderr takes what is written to it.
    let checked = move |stream: &Resource<OutputStream>| -> Result<()> {
        if stream.rep() == STDERR {
            return Ok(());
        }
        Err(Denied {
            function: denied.clone(),
            on_stdout: true,
        }
        .into())
    };
    Ok(match (unversioned(interface), name) {
        ("wasi:cli/environment", "get-environment") => {
            linker.func_wrap(name, |_: Store<'_, W>, ()| {
                Ok((Vec::<(String, String)>::new(),))
            })?;
            Grant::Empty
        }
        ("wasi:cli/environment", "get-arguments") => {
            linker.func_wrap(name, |_: Store<'_, W>, ()| Ok((Vec::<String>::new(),)))?;
            Grant::Empty
        }
        ("wasi:cli/environment", "initial-cwd") => {
            linker.func_wrap(name, |_: Store<'_, W>, ()| Ok((None::<String>,)))?;
            Grant::Empty
        }
        ("wasi:cli/exit", "exit") => {
            linker.func_wrap(
                name,
                |_: Store<'_, W>, (status,): (std::result::Result<(), ()>,)| {
                    Err::<(), _>(
                        Exit {
                            success: status.is_ok(),
                        }
                        .into(),
                    )
                },
            )?;
            Grant::Ends
        }
        ("wasi:cli/stdin", "get-stdin") => {
            linker.func_wrap(name, |_: Store<'_, W>, ()| {
                Ok((Resource::<InputStream>::new_own(STDIN),))
            })?;
            Grant::Unusable
        }
        ("wasi:cli/stdout", "get-stdout") => {
            linker.func_wrap(name, |_: Store<'_, W>, ()| {
                Ok((Resource::<OutputStream>::new_own(STDOUT),))
            })?;
            Grant::Unusable
        }
        ("wasi:cli/stderr", "get-stderr") => {
            linker.func_wrap(name, |_: Store<'_, W>, ()| {
                Ok((Resource::<OutputStream>::new_own(STDERR),))
            })?;
            Grant::Captured
        }
        (
            "wasi:cli/terminal-stdin" | "wasi:cli/terminal-stdout" | "wasi:cli/terminal-stderr",
            "get-terminal-stdin" | "get-terminal-stdout" | "get-terminal-stderr",
        ) => {
            linker.func_wrap(name, |_: Store<'_, W>, ()| {
                Ok((None::<Resource<Terminal>>,))
            })?;
            Grant::Empty
        }
        ("wasi:io/streams", "[method]output-stream.check-write") => {
            linker.func_wrap(
                name,
                move |_: Store<'_, W>, (stream,): (Resource<OutputStream>,)| -> Written<u64> {
                    checked(&stream)?;
                    Ok((Ok(CHUNK),))
                },
            )?;
            Grant::Captured
        }
        (
            "wasi:io/streams",
            "[method]output-stream.write" | "[method]output-stream.blocking-write-and-flush",
        ) => {
            linker.func_wrap(
                name,
                move |mut store: Store<'_, W>,
                      (stream, bytes): (
                    Resource<OutputStream>,
                    wasmtime::component::WasmList<u8>,
                )|
                      -> Written<()> {
                    checked(&stream)?;
                    let bytes = bytes.as_le_slice(&store).to_vec();
                    store.data_mut().stderr.write(&bytes);
                    Ok((Ok(()),))
                },
            )?;
            Grant::Captured
        }
        (
            "wasi:io/streams",
            "[method]output-stream.flush" | "[method]output-stream.blocking-flush",
        ) => {
            linker.func_wrap(
                name,
                |_: Store<'_, W>, (_,): (Resource<OutputStream>,)| -> Written<()> { Ok((Ok(()),)) },
            )?;
            Grant::Captured
        }
        ("wasi:io/streams", "[method]output-stream.subscribe") => {
            linker.func_wrap(
                name,
                move |_: Store<'_, W>, (stream,): (Resource<OutputStream>,)| {
                    checked(&stream)?;
                    Ok((Resource::<Pollable>::new_own(STDERR),))
                },
            )?;
            Grant::Captured
        }
        ("wasi:io/poll", "[method]pollable.block") => {
            linker.func_wrap(name, |_: Store<'_, W>, (_,): (Resource<Pollable>,)| Ok(()))?;
            Grant::Captured
        }
        ("wasi:io/poll", "[method]pollable.ready") => {
            linker.func_wrap(name, |_: Store<'_, W>, (_,): (Resource<Pollable>,)| {
                Ok((true,))
            })?;
            Grant::Captured
        }
        ("wasi:random/insecure-seed", "insecure-seed") => {
            linker.func_wrap(name, |_: Store<'_, W>, ()| Ok((seed(),)))?;
            Grant::Seed
        }
        _ => deny(linker, interface, name)?,
    })
}

/// A seed that spreads the keys of hash tables, so that no input can crowd them. It is not fit
/// for secrets.
fn seed() -> (u64, u64) {
    let random = || RandomState::new().build_hasher().finish();
    (random(), random())
}
