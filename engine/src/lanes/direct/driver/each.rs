//! Many calls of one function in one guest entry.
//!
//! The call driver calls the function again and again. After each call it calls a function of the
//! host's, [`next`], which takes the result where it lies in the guest's memory and lowers the
//! parameters of the next call to the staging memory. So each call has what a single one has: its own
//! result, deadline and measurements.

use std::any::Any;

use wasmtime::{AsContextMut, Caller, Func, Memory, Result, Store, StoreContextMut, TypedFunc};

use super::call::Driver;
use super::fits;
use super::layout::NO_MORE;
use crate::Arena;
use crate::lanes::direct::abi::{Lifting, takes_any};
use crate::lanes::direct::post_return::PendingPostReturn;
use crate::lanes::direct::signature::Signature;
use crate::lanes::direct::trampoline::JoinedPostReturn;
use crate::store::{Internal, NextCall, Phase, Series, State};

/// Calls of one function that are under way.
pub(in crate::lanes::direct) struct Each<S, C> {
    /// They are there while they are under way.
    pub(in crate::lanes::direct) series: Option<C>,
    pub(in crate::lanes::direct) arena: Arena,
    /// The post-return of the last call, if there was one that the next call has not run.
    pub(in crate::lanes::direct) pending: Option<PendingPostReturn>,
    /// Why there is no next call in this guest entry.
    pub(in crate::lanes::direct) stop: Stop,
    pub(in crate::lanes::direct) post_return: Option<PendingPostReturn>,
    pub(in crate::lanes::direct) memory: Option<Memory>,
    pub(in crate::lanes::direct) staging: Memory,
    pub(in crate::lanes::direct) signature: std::marker::PhantomData<fn() -> S>,
}

/// Why many calls have stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// There are no more, or whoever takes the results has enough.
    Over,
    /// The next parameters are too large for the staging memory.
    TooLarge,
}

impl<S: Signature, C: Series<S>> NextCall for Each<S, C> {
    #[inline]
    fn next(&mut self, mut store: StoreContextMut<'_, State>, bits: u64) -> Result<u32> {
        if takes_any::<S::View<'_>>() {
            self.arena.reset();
        }
        let metered = store.data().meter.is_on();
        let memory = match &self.memory {
            Some(memory) => memory.data(&store),
            None => &[],
        };
        let result = Lifting::new(memory, &self.arena).result::<S::View<'_>>(bits)?;
        if metered {
            State::count_call(&store, self.post_return.is_some());
            store.data().meter.returned(&result, false);
        }
        self.pending = self
            .post_return
            .map(|pending| PendingPostReturn { bits, ..pending });
        let Some(series) = &mut self.series else {
            return Err(nothing());
        };
        if series.returned(result).is_break() {
            return Ok(NO_MORE);
        }
        let Some(params) = series.params() else {
            return Ok(NO_MORE);
        };
        if !fits(&params) {
            self.stop = Stop::TooLarge;
            return Ok(NO_MORE);
        }
        if metered {
            store.data().meter.called(&params);
        }
        State::arm(store.as_context_mut())?;
        Driver::stage::<S::CoreParams, _>(self.staging, store, params)
    }

    fn into_any(self: Box<Self>) -> Box<dyn Any + Send> {
        self
    }
}

/// The host's function that a call driver calls.
pub(in crate::lanes::direct) fn next(store: &mut Store<State>) -> Func {
    Func::wrap(store, |mut caller: Caller<'_, State>, bits: u64| {
        // It is taken out of the store for as long as it borrows that.
        let Some(mut calls) = caller.data_mut().calls_under_way.take() else {
            return Err(nothing());
        };
        let next = calls.next(caller.as_context_mut(), bits);
        caller.data_mut().calls_under_way = Some(calls);
        next
    })
}

macro_rules! twin {
    ($(#[$attribute:meta])* $name:ident, $call:ident $(, $async:tt $await:tt)?) => {
        $(#[$attribute])*
        pub(in crate::lanes::direct) $($async)? fn $name<S: Signature, C: Series<S>>(
            &self,
            mut store: StoreContextMut<'_, State>,
            drive: &TypedFunc<(u32, u32, u32), ()>,
            due: JoinedPostReturn,
            each: Box<Each<S, C>>,
        ) -> (Box<Each<S, C>>, Result<()>) {
            let Some(params) = each.series.as_ref().and_then(Series::params) else {
                return (each, Ok(()));
            };
            let staging = each.staging;
            let staged = Self::stage::<S::CoreParams, _>(staging, store.as_context_mut(), params);
            let end = match staged {
                Ok(end) => end,
                Err(error) => return (each, Err(error)),
            };
            store.data_mut().calls_under_way = Some(each);
            let before = store.data_mut().enter_phase(Phase::Driven);
            let called = drive.$call(&mut store, (due.place, due.result, end))$(.$await)?;
            let each = back(store.data_mut().calls_under_way.take());
            match called {
                Ok(()) => {
                    store.data_mut().enter_phase(before);
                    (each, Ok(()))
                }
                Err(error) => (each, Err(self.failed(store, before, error))),
            }
        }
    };
}

impl Driver {
    twin! {
        /// Makes calls for as long as there are any that fit.
        call_each, call
    }

    twin! {
        /// The same on a fiber.
        call_each_async, call_async, async await
    }
}

#[cold]
fn nothing() -> wasmtime::Error {
    Internal::error("a call driver makes calls that nobody has asked for")
}

/// What was put into the store before.
#[allow(
    clippy::panic,
    reason = "`next` puts back what it takes, and nothing else writes there during a call"
)]
fn back<S: Signature, C: Series<S>>(calls: Option<Box<dyn NextCall>>) -> Box<Each<S, C>> {
    match calls.map(|calls| calls.into_any().downcast()) {
        Some(Ok(each)) => each,
        _ => panic!("the calls that were under way are lost"),
    }
}
