//! A post-return and a realloc, in one guest entry.

use wasmtime::{Instance, Result, Store, StoreContextMut, TypedFunc};

use super::in_realloc::InRealloc;
use super::names::post_return_and_realloc;
use crate::store::{Phase, State};

/// A post-return and the realloc, as one.
pub(in crate::lanes::direct) struct PostReturnRealloc {
    /// Takes what the post-return takes, and the alignment and size of the new block.
    func: TypedFunc<(u32, u32, u32), u32>,
    in_realloc: InRealloc,
}

macro_rules! twin {
    ($(#[$attribute:meta])* $name:ident, $call:ident $(, $async:tt $await:tt)?) => {
        $(#[$attribute])*
        pub(in crate::lanes::direct) $($async)? fn $name(
            &self,
            mut store: StoreContextMut<'_, State>,
            result: u32,
            align: u32,
            size: u32,
        ) -> Result<u32> {
            let before = store.data_mut().enter_phase(Phase::Returning);
            let called = self.func.$call(&mut store, (result, align, size))$(.$await)?;
            self.in_realloc.leave(store, before, called)
        }
    };
}

impl PostReturnRealloc {
    /// Finds the one for a post-return, in an instance of the trampoline.
    pub(in crate::lanes::direct) fn new(
        instance: Instance,
        place: u32,
        in_realloc: InRealloc,
        store: &mut Store<State>,
    ) -> Result<Self> {
        Ok(Self {
            func: instance.get_typed_func(store, &post_return_and_realloc(place))?,
            in_realloc,
        })
    }

    twin! {
        /// Runs the post-return of that result, and then realloc. The phase of a failure is that
        /// in which it failed.
        #[inline]
        call, call
    }

    twin! {
        /// The same on a fiber.
        call_async, call_async, async await
    }
}
