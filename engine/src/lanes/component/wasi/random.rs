//! `wasi:random`: random numbers, and a seed for hash tables.

use wasmtime::Result;
use wasmtime_wasi::p2::bindings::random::insecure::Host as _;
use wasmtime_wasi::p2::bindings::random::random::Host as _;
use wasmtime_wasi::random::WasiRandomView as _;

use super::import::{Import, Store};
use crate::Grant;
use crate::store::TRANSFER_LIMIT;
use crate::store::wasi::seed;
use crate::types::Full;

/// Defines a function and says what it does, if it is one of those and granted.
pub(super) fn define(import: &mut Import<'_, '_>) -> Result<Option<Grant>> {
    let (name, granted) = (import.name, import.grants.random);
    match import.key() {
        ("wasi:random/insecure-seed", "insecure-seed") => {
            import
                .linker
                .func_wrap(name, |_: Store<'_>, ()| Ok((seed(),)))?;
            return Ok(Some(Grant::Seed));
        }
        ("wasi:random/random", "get-random-bytes") if granted => {
            import
                .linker
                .func_wrap(name, |mut store: Store<'_>, (bytes,): (u64,)| {
                    let random = store.data_mut().system()?.random();
                    Ok((random.get_random_bytes(limited(bytes)?)?,))
                })?;
        }
        ("wasi:random/random", "get-random-u64") if granted => {
            import.linker.func_wrap(name, |mut store: Store<'_>, ()| {
                Ok((store.data_mut().system()?.random().get_random_u64()?,))
            })?;
        }
        ("wasi:random/insecure", "get-insecure-random-bytes") if granted => {
            import
                .linker
                .func_wrap(name, |mut store: Store<'_>, (bytes,): (u64,)| {
                    let random = store.data_mut().system()?.random();
                    Ok((random.get_insecure_random_bytes(limited(bytes)?)?,))
                })?;
        }
        ("wasi:random/insecure", "get-insecure-random-u64") if granted => {
            import.linker.func_wrap(name, |mut store: Store<'_>, ()| {
                let random = store.data_mut().system()?.random();
                Ok((random.get_insecure_random_u64()?,))
            })?;
        }
        _ => return Ok(None),
    }
    Ok(Some(Grant::Granted))
}

/// As many bytes as the host makes at once.
fn limited(bytes: u64) -> Result<u64> {
    if bytes > TRANSFER_LIMIT as u64 {
        return Err(Full {
            limit: TRANSFER_LIMIT,
        }
        .into());
    }
    Ok(bytes)
}
