//! Calls of a guest's realloc, each in a guest entry of its own.

use wasmtime::{Result, StoreContextMut};

use crate::store::{Phase, Realloc, State};

macro_rules! twin {
    ($(#[$attribute:meta])* $name:ident, $call:ident $(, $async:tt $await:tt)?) => {
        $(#[$attribute])*
        pub(in crate::lanes::direct) $($async)? fn $name(
            mut store: StoreContextMut<'_, State>,
            realloc: &Realloc,
            align: u32,
            size: u32,
        ) -> Result<u32> {
            let before = store.data_mut().enter_phase(Phase::Allocating);
            let at = realloc.$call(&mut store, (0, 0, align, size))$(.$await)?;
            // A failure leaves the phase in which it happened.
            let at = at?;
            store.data_mut().enter_phase(before);
            Ok(at)
        }
    };
}

twin! {
    /// Calls a guest's realloc for a new block. Returns where it is.
    #[inline]
    call_realloc, call
}
twin! {
    /// The same on a fiber.
    call_realloc_async, call_async, async await
}

/// A guest that calls an import as it starts may have none yet.
#[cold]
pub(in crate::lanes::direct) fn lacks_realloc() -> wasmtime::Error {
    wasmtime::format_err!("the guest has no function to allocate memory with")
}

#[cold]
pub(in crate::lanes::direct) fn unaligned() -> wasmtime::Error {
    wasmtime::format_err!("realloc return: result not aligned")
}

#[cold]
pub(in crate::lanes::direct) fn beyond() -> wasmtime::Error {
    wasmtime::format_err!("realloc return: beyond end of memory")
}
