//! The resources behind the handles that guests get.

use wasmtime::Result;
use wasmtime::component::{LinkerInstance, ResourceType};
use wasmtime_wasi::p2::bindings::filesystem::types::{Descriptor, DirectoryEntryStream};
use wasmtime_wasi::p2::{DynInputStream, DynOutputStream, IoError};

use super::poll::Timer;
use crate::store::State;
use crate::store::wasi::FIRST_HANDLE;

pub(super) enum Terminal {}

/// What no guest gets a handle of.
enum Unreachable {}

/// Defines a resource by its name.
pub(crate) fn define(linker: &mut LinkerInstance<'_, State>, name: &str) -> Result<()> {
    match name {
        "input-stream" => kept::<DynInputStream>(linker, name),
        "output-stream" => kept::<DynOutputStream>(linker, name),
        "pollable" => kept::<Timer>(linker, name),
        "error" => kept::<IoError>(linker, name),
        "descriptor" => kept::<Descriptor>(linker, name),
        "directory-entry-stream" => kept::<DirectoryEntryStream>(linker, name),
        "terminal-input" | "terminal-output" => unkept::<Terminal>(linker, name),
        _ => unkept::<Unreachable>(linker, name),
    }
}

/// A resource that the instance's system keeps, apart from those that stand for what every
/// instance has.
fn kept<T: 'static>(linker: &mut LinkerInstance<'_, State>, name: &str) -> Result<()> {
    linker.resource(name, ResourceType::host::<T>(), |mut store, handle| {
        if handle < FIRST_HANDLE {
            return Ok(());
        }
        store.data_mut().system()?.drop_handle::<T>(handle)
    })
}

fn unkept<T: 'static>(linker: &mut LinkerInstance<'_, State>, name: &str) -> Result<()> {
    linker.resource(name, ResourceType::host::<T>(), |_, _| Ok(()))
}
