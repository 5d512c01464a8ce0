//! Makes a component of a core module.

use std::fs;
use std::path::Path;

use wasi_preview1_component_adapter_provider::{
    WASI_SNAPSHOT_PREVIEW1_ADAPTER_NAME, WASI_SNAPSHOT_PREVIEW1_REACTOR_ADAPTER,
};
use wit_component::{ComponentEncoder, StringEncoding, embed_component_metadata};
use wit_parser::{Resolve, WorldId};

use super::guest::Guest;
use crate::failure::{Exit, Failure};
use crate::guests::World;

/// How large a core module may be.
const MAX_MODULE_BYTES: u64 = 256 << 20;

/// What answers what a core module asks of WASI's first version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Adapter {
    /// WASI's second version, as the engine grants it.
    Wasi,
    /// Fixed answers, as Go's run-time system asks at times when no host can be called.
    Go,
}

impl Adapter {
    fn module(self) -> Result<Vec<u8>, String> {
        match self {
            Self::Wasi => Ok(WASI_SNAPSHOT_PREVIEW1_REACTOR_ADAPTER.to_owned()),
            Self::Go => go(),
        }
    }
}

/// The module for Go, with what it imports.
fn go() -> Result<Vec<u8>, String> {
    let mut module =
        wat::parse_str(include_str!("go_adapter.wat")).map_err(|error| error.to_string())?;
    let mut resolve = Resolve::default();
    let world = resolve
        .push_str("go_adapter.wit", include_str!("go_adapter.wit"))
        .and_then(|package| resolve.select_world(&[package], Some("adapter")))
        .map_err(|error| format!("{error:#}"))?;
    embed(&mut module, &resolve, world)?;
    Ok(module)
}

/// Writes the component of a guest. The core module is removed.
pub(super) fn encode(guest: &Guest<'_>, module: &Path, adapter: Adapter) -> Result<(), Failure> {
    let world =
        World::read(&guest.folder.join("wit"), Some(&guest.manifest.world)).map_err(|failure| {
            failure.help("`world` in `torvyn.toml` names a world of the WIT in the folder `wit`")
        })?;
    let length = fs::metadata(module).map_or(0, |metadata| metadata.len());
    if length > MAX_MODULE_BYTES {
        return Err(not_made(
            guest,
            &format!("its core module has {length} bytes, and {MAX_MODULE_BYTES} is the most"),
        ));
    }
    let made = fs::read(module)
        .map_err(|error| error.to_string())
        .and_then(|bytes| component(bytes, &world, adapter))
        .map_err(|reason| not_made(guest, &reason))?;
    let _ = fs::remove_file(module);
    fs::write(&guest.file, made).map_err(|error| {
        Failure::new(
            Exit::Component,
            format!("can't write `{}`: {error}", guest.file.display()),
        )
    })
}

fn component(mut module: Vec<u8>, world: &World, adapter: Adapter) -> Result<Vec<u8>, String> {
    embed(&mut module, &world.resolve, world.id)?;
    let answers = adapter.module()?;
    ComponentEncoder::default()
        .validate(true)
        .module(&module)
        .and_then(|encoder| encoder.adapter(WASI_SNAPSHOT_PREVIEW1_ADAPTER_NAME, &answers))
        .and_then(|mut encoder| encoder.encode())
        .map_err(|error| format!("{error:#}"))
}

/// Writes into a module what its imports and exports are in WIT.
fn embed(module: &mut Vec<u8>, resolve: &Resolve, world: WorldId) -> Result<(), String> {
    embed_component_metadata(module, resolve, world, StringEncoding::UTF8)
        .map_err(|error| format!("{error:#}"))
}

fn not_made(guest: &Guest<'_>, reason: &str) -> Failure {
    Failure::new(
        Exit::Component,
        format!(
            "no component can be made of the guest in `{}`: {reason}",
            guest.folder.display()
        ),
    )
    .help(format!(
        "it has to export what the world `{}` in its folder `wit` has",
        guest.manifest.world
    ))
}
