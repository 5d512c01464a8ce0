//! A post-return that has not run yet.

use wasmtime::{AsContextMut, Result, StoreContextMut};

use super::function::{GuestEntry, PostReturn};
use crate::lanes::direct::core_type::CoreType;
use crate::lanes::direct::realloc::{call_realloc, call_realloc_async};
use crate::lanes::direct::trampoline::JoinedPostReturn;
use crate::store::{Internal, Phase, Realloc, State};

/// What a call leaves behind: which of the instance's post-returns is to run, and the result that
/// it takes.
#[derive(Clone, Copy)]
pub(in crate::lanes::direct) struct PendingPostReturn {
    pub(in crate::lanes::direct) index: usize,
    pub(in crate::lanes::direct) bits: u64,
    /// Its place in the trampoline, or [`NONE`](JoinedPostReturn::NONE)'s.
    pub(in crate::lanes::direct) place: u32,
}

impl PendingPostReturn {
    /// What runs it in one guest entry with others, if it has a place in the trampoline.
    #[inline]
    fn joined(self) -> Option<JoinedPostReturn> {
        let joined = JoinedPostReturn {
            place: self.place,
            result: CoreType::from_bits(self.bits),
        };
        (self.place != JoinedPostReturn::NONE.place).then_some(joined)
    }

    /// The same for one that may be pending: nothing to run is something that can be run.
    #[inline]
    pub(in crate::lanes::direct) fn join(pending: Option<Self>) -> Option<JoinedPostReturn> {
        match pending {
            Some(pending) => pending.joined(),
            None => Some(JoinedPostReturn::NONE),
        }
    }
}

/// A post-return that runs now: the result of the call before is given up.
pub(crate) struct DuePostReturn<'f> {
    functions: &'f [PostReturn],
    pending: PendingPostReturn,
}

macro_rules! twin {
    (
        $(#[$run_attribute:meta])* $run:ident,
        $(#[$attribute:meta])* $run_and_realloc:ident,
        $call:ident, $call_realloc:ident $(, $async:tt $await:tt)?
    ) => {
        $(#[$run_attribute])*
        pub(crate) $($async)? fn $run(
            self,
            mut store: StoreContextMut<'_, State>,
        ) -> Result<()> {
            let before = store.data_mut().enter_phase(Phase::Returning);
            let PendingPostReturn { index, bits, .. } = self.pending;
            let at = &mut store;
            let done = match self.functions.get(index) {
                Some(PostReturn::Unit(func)) => func.$call(at, ())$(.$await)?,
                Some(PostReturn::U32(func, _)) => {
                    func.$call(at, (CoreType::from_bits(bits),))$(.$await)?
                }
                Some(PostReturn::U64(func)) => {
                    func.$call(at, (CoreType::from_bits(bits),))$(.$await)?
                }
                Some(PostReturn::F32(func)) => {
                    func.$call(at, (CoreType::from_bits(bits),))$(.$await)?
                }
                Some(PostReturn::F64(func)) => {
                    func.$call(at, (CoreType::from_bits(bits),))$(.$await)?
                }
                None => Err(lacking()),
            };
            // A failure leaves the phase in which it happened.
            done?;
            store.data_mut().end_post_return(before);
            Ok(())
        }

        $(#[$attribute])*
        pub(in crate::lanes::direct) $($async)? fn $run_and_realloc(
            self,
            mut store: StoreContextMut<'_, State>,
            realloc: &Realloc,
            align: u32,
            size: u32,
        ) -> Result<u32> {
            let result = CoreType::from_bits(self.pending.bits);
            match self.functions.get(self.pending.index) {
                Some(PostReturn::U32(_, GuestEntry::Shared(shared))) => {
                    shared.$call(store, result, align, size)$(.$await)?
                }
                _ => {
                    let done = self.$run(store.as_context_mut())$(.$await)?;
                    done?;
                    $call_realloc(store, realloc, align, size)$(.$await)?
                }
            }
        }
    };
}

impl<'f> DuePostReturn<'f> {
    #[inline]
    pub(in crate::lanes::direct) fn new(
        functions: &'f [PostReturn],
        pending: PendingPostReturn,
    ) -> Self {
        Self { functions, pending }
    }

    twin! {
        /// Runs it, in a guest entry of its own.
        #[inline]
        run,
        /// Runs it, and then realloc.
        #[inline]
        run_and_realloc,
        call, call_realloc
    }

    twin! {
        /// The same as [`run`](Self::run), on a fiber.
        run_async,
        /// The same as [`run_and_realloc`](Self::run_and_realloc), on a fiber.
        run_and_realloc_async,
        call_async, call_realloc_async, async await
    }

    /// What runs it in one guest entry with several calls of realloc, if it has a place in the
    /// trampoline.
    #[inline]
    pub(in crate::lanes::direct) fn join(self) -> std::result::Result<JoinedPostReturn, Self> {
        self.pending.joined().ok_or(self)
    }
}

#[cold]
fn lacking() -> wasmtime::Error {
    Internal::error("the instance lacks a post-return")
}
