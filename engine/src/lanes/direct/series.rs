//! Many calls of one exported function, in as few guest entries as there can be.

use std::marker::PhantomData;

use wasmtime::{AsContextMut, Result, Store};

use super::call_state::CallState;
use super::driver::{Each, Stop, fits};
use super::function::Function;
use super::post_return::PendingPostReturn;
use super::signature::Signature;
use crate::store::{Series, State, TRANSFER_LIMIT};
use crate::{Arena, World};

macro_rules! twin {
    ($(#[$attribute:meta])* $name:ident, $call:ident $(, $async:tt $await:tt)?) => {
        $(#[$attribute])*
        pub(crate) $($async)? fn $name<W: World, C: Series<S>>(
            &mut self,
            store: &mut Store<State<W>>,
            calls: &mut CallState,
            arena: &mut Arena,
            series: C,
        ) -> (C, Result<Stop>) {
            let Some(driver) = &calls.driver else {
                return (series, Ok(Stop::TooLarge));
            };
            let Some(due) = PendingPostReturn::join(calls.pending) else {
                return (series, Ok(Stop::TooLarge));
            };
            let Some(drive) = self.drive_each.find(driver, store) else {
                return (series, Ok(Stop::TooLarge));
            };
            calls.pending = None;
            let each = Box::new(Each {
                series,
                arena: std::mem::replace(arena, Arena::with_limit(TRANSFER_LIMIT)),
                pending: None,
                stop: Stop::Over,
                post_return: self.post_return.map(|index| PendingPostReturn {
                    index,
                    bits: 0,
                    place: self.post_return_place,
                }),
                memory: self.memory,
                staging: driver.staging,
                signature: PhantomData,
            });
            let store = store.as_context_mut();
            let (each, called) = driver.$call(store, drive, due, each)$(.$await)?;
            *arena = each.arena;
            calls.pending = each.pending;
            (each.series, called.map(|()| each.stop))
        }
    };
}

impl<S: Signature> Function<S> {
    /// Whether a call with these parameters can be the first of many in one guest entry.
    pub(crate) fn drives_each<W: World>(
        &mut self,
        store: &mut Store<State<W>>,
        calls: &CallState,
        params: &S::Params<'_>,
    ) -> bool {
        match &calls.driver {
            Some(driver) => {
                PendingPostReturn::join(calls.pending).is_some()
                    && fits(params)
                    && self.drive_each.find(driver, store).is_some()
            }
            None => false,
        }
    }

    twin! {
        /// Makes calls for as long as there are any that go through the call driver.
        call_each, call_each
    }

    twin! {
        /// The same on a fiber.
        call_each_async, call_each_async, async await
    }
}
