//! Calls through a call driver.

use wasmtime::{AsContextMut, Instance, Memory, Result, Store, StoreContextMut, TypedFunc};

use super::layout::{BEYOND, UNALIGNED};
use super::staging::ToStaging;
use crate::lanes::direct::abi::{CoreParams, CoreResult, Lowering, Value};
use crate::lanes::direct::realloc::{beyond, unaligned};
use crate::lanes::direct::trampoline::{JoinedPostReturn, STAGING};
use crate::store::{Internal, Phase, StagedPhase, State, Traffic};

/// The call driver of an instance.
pub(in crate::lanes::direct) struct Driver {
    instance: Instance,
    pub(in crate::lanes::direct) staging: Memory,
}

/// A function of a call driver.
pub(in crate::lanes::direct) enum Drive<R> {
    /// It has not been looked for: the place of the function that it calls, and what it is called
    /// by that.
    Place(u32, fn(u32) -> String),
    Func(TypedFunc<(u32, u32, u32), R>),
    /// There is none.
    None,
}

macro_rules! twin {
    ($(#[$attribute:meta])* $name:ident, $call:ident $(, $async:tt $await:tt)?) => {
        $(#[$attribute])*
        pub(in crate::lanes::direct) $($async)? fn $name<'a, P: CoreParams, R: CoreResult, V: Value<'a> + Traffic>(
            &self,
            mut store: StoreContextMut<'_, State>,
            drive: &TypedFunc<(u32, u32, u32), R>,
            due: JoinedPostReturn,
            params: V,
        ) -> Result<u64> {
            let end = Self::stage::<P, V>(self.staging, store.as_context_mut(), params)?;
            let before = store.data_mut().enter_phase(Phase::Driven);
            let params = (due.place, due.result, end);
            let called = drive.$call(&mut store, params)$(.$await)?;
            match called {
                Ok(result) => {
                    store.data_mut().enter_phase(before);
                    Ok(result.bits())
                }
                Err(error) => Err(self.failed(store, before, error)),
            }
        }
    };
}

impl Driver {
    /// Finds it in an instance of the trampoline.
    pub(in crate::lanes::direct) fn new(
        instance: Instance,
        store: &mut Store<State>,
    ) -> Result<Self> {
        match instance.get_memory(&mut *store, STAGING) {
            Some(staging) => {
                store.data_mut().set_staging(staging);
                Ok(Self { instance, staging })
            }
            None => Err(Internal::error("a call driver lacks its memory")),
        }
    }

    twin! {
        /// Runs the post-return, lowers the parameters and calls the function.
        #[inline]
        call, call
    }

    twin! {
        /// The same on a fiber.
        call_async, call_async, async await
    }

    /// Lowers parameters to the staging memory.
    #[inline(always)]
    pub(super) fn stage<'a, P: CoreParams, V: Value<'a> + Traffic>(
        staging: Memory,
        store: StoreContextMut<'_, State>,
        params: V,
    ) -> Result<u32> {
        store.data().meter.staged(&params);
        let mut to = ToStaging::new(staging.data_mut(store))?;
        let slots = to.params(params)?;
        Ok(to.finish::<P>(&slots))
    }

    /// What has failed, and in which phase.
    #[cold]
    pub(super) fn failed(
        &self,
        mut store: StoreContextMut<'_, State>,
        before: Phase,
        error: wasmtime::Error,
    ) -> wasmtime::Error {
        if store.data().phase() != Phase::Driven {
            // An import has failed as it called realloc.
            return error;
        }
        let (phase, error) = match State::staged_phase(&store) {
            StagedPhase::RETURNING => (Phase::Returning, error),
            StagedPhase::ALLOCATING => (Phase::Allocating, error),
            UNALIGNED => (before, unaligned()),
            BEYOND => (before, beyond()),
            _ => (before, error),
        };
        store.data_mut().enter_phase(phase);
        error
    }
}

impl<R: CoreResult> Drive<R> {
    /// The function, once it was looked for.
    #[inline]
    pub(in crate::lanes::direct) fn find(
        &mut self,
        driver: &Driver,
        store: &mut Store<State>,
    ) -> Option<&TypedFunc<(u32, u32, u32), R>> {
        if let Self::Place(place, name) = *self {
            *self = Self::look_for(&name(place), driver, store);
        }
        match self {
            Self::Func(func) => Some(func),
            _ => None,
        }
    }

    #[cold]
    fn look_for(name: &str, driver: &Driver, store: &mut Store<State>) -> Self {
        match driver.instance.get_typed_func(store, name) {
            Ok(func) => Self::Func(func),
            Err(_) => Self::None,
        }
    }
}
