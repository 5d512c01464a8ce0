//! Many calls of one exported function, in as few guest entries as there can be.

use std::any::Any;
use std::marker::PhantomData;
use std::mem;

use wasmtime::{AsContextMut, Result, Store};

use super::call_state::CallState;
use super::driver::{Each, Stop, fits};
use super::function::Function;
use super::post_return::PendingPostReturn;
use super::signature::Signature;
use crate::Arena;
use crate::store::{Series, State, TRANSFER_LIMIT};

/// Puts calls where others have been, if those were of the same kind.
fn put<S: Signature, C: Series<S>>(
    each: Each<S, C>,
    spare: Option<Box<dyn Any + Send>>,
) -> Box<Each<S, C>> {
    match spare.map(|spare| spare.downcast::<Each<S, C>>()) {
        Some(Ok(mut place)) => {
            *place = each;
            place
        }
        _ => Box::new(each),
    }
}

/// What was lent to calls.
#[allow(clippy::panic, reason = "nothing takes it meanwhile")]
fn back<C>(series: Option<C>) -> C {
    match series {
        Some(series) => series,
        None => panic!("the calls that were made are lost"),
    }
}

macro_rules! twin {
    ($(#[$attribute:meta])* $name:ident, $call:ident $(, $async:tt $await:tt)?) => {
        $(#[$attribute])*
        pub(crate) $($async)? fn $name<C: Series<S>>(
            &mut self,
            store: &mut Store<State>,
            calls: &mut CallState,
            arena: &mut Arena,
            series: C,
        ) -> (C, Result<Stop>) {
            let (driver, due) = (&calls.driver, PendingPostReturn::join(calls.pending));
            let drive = driver
                .as_ref()
                .and_then(|driver| self.drive_each.find(driver, store));
            let (Some(driver), Some(due), Some(drive)) = (driver, due, drive) else {
                return (series, Ok(Stop::TooLarge));
            };
            calls.pending = None;
            let each = Each {
                series: Some(series),
                arena: mem::replace(arena, Arena::with_limit(TRANSFER_LIMIT)),
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
            };
            let each = put(each, calls.spare.take());
            let store = store.as_context_mut();
            let (mut each, called) = driver.$call(store, drive, due, each)$(.$await)?;
            *arena = mem::replace(&mut each.arena, Arena::with_limit(TRANSFER_LIMIT));
            calls.pending = each.pending;
            let (series, stop) = (each.series.take(), each.stop);
            calls.spare = Some(each);
            (back(series), called.map(|()| stop))
        }
    };
}

impl<S: Signature> Function<S> {
    /// Whether a call with these parameters can be the first of many in one guest entry.
    pub(crate) fn drives_each(
        &mut self,
        store: &mut Store<State>,
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
