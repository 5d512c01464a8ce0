//! Many calls of one function, one after the other, whatever the lane.

use std::marker::PhantomData;
use std::ops::ControlFlow;

use super::bindings::Exports;
use super::bound::{Bound, Callee};
use super::call::Call;
use super::live::Session;
use super::signature::Signature;
use crate::lanes::direct::Stop;
use crate::store::{self, Series};
use crate::{Calls, ElementFunction, EngineError, World, trace};

/// Calls of a function with one parameter.
pub struct Single<F, C>(PhantomData<fn() -> F>, C);

/// Calls of a function with none, or with several.
pub struct Several<F, C>(PhantomData<fn() -> F>, C);

impl<S, F, C> Series<S> for Single<F, C>
where
    F: ElementFunction,
    C: Calls<F>,
    S: for<'a> store::Signature<Params<'a> = (F::Input<'a>,), View<'a> = F::Output<'a>>,
{
    #[inline(always)]
    fn params(&self) -> Option<S::Params<'_>> {
        self.1.input().map(|input| (input,))
    }

    #[inline(always)]
    fn returned(&mut self, result: S::View<'_>) -> ControlFlow<()> {
        self.1.output(result)
    }
}

impl<S, F, C> Series<S> for Several<F, C>
where
    F: ElementFunction,
    C: Calls<F>,
    S: for<'a> store::Signature<Params<'a> = F::Input<'a>, View<'a> = F::Output<'a>>,
{
    #[inline(always)]
    fn params(&self) -> Option<S::Params<'_>> {
        self.1.input()
    }

    #[inline(always)]
    fn returned(&mut self, result: S::View<'_>) -> ControlFlow<()> {
        self.1.output(result)
    }
}

macro_rules! wrap {
    ($($name:ident)*) => {$(
        impl<F, C> $name<F, C> {
            /// Calls of that function.
            pub fn new(calls: C) -> Self {
                Self(PhantomData, calls)
            }

            /// What they have become.
            pub fn calls(self) -> C {
                self.1
            }
        }
    )*};
}

wrap!(Single Several);

/// What many calls have come to: who made them, and why they ended early.
pub(crate) type Made<C> = (C, Result<(), EngineError>);

macro_rules! twin {
    (
        $name:ident, $call:ident, $call_each:ident $(, $async:tt $await:tt)?
    ) => {
        $($async)? fn $name<S: Signature, C: Series<S>>(
            &mut self,
            select: impl Fn(&mut Exports<W>) -> &mut Bound<S> + Copy + Send,
            mut series: C,
        ) -> Made<C> {
            loop {
                let Some(params) = series.params() else {
                    return (series, Ok(()));
                };
                let (store, health) = (&mut self.store, &mut self.health);
                let Bound { entry, callee } = select(&mut self.bound.exports);
                let direct = &mut self.bound.direct;
                if let Callee::Direct(function) = callee
                    && function.drives_each(store, direct, &params)
                {
                    let call = Call::of(entry, store);
                    if let Err(error) = call.begin(store, health, &params) {
                        return (series, Err(*error));
                    }
                    let arena = &mut self.arena;
                    let span = trace::invoke(entry.definition);
                    let (back, stop) = twin!(
                        @traced span, function.$call_each(store, direct, arena, series) $(, $await)?
                    );
                    let _within = span.enter();
                    series = back;
                    match stop {
                        Ok(stop) => {
                            health.return_from();
                            if stop == Stop::Over {
                                return (series, Ok(()));
                            }
                        }
                        Err(error) => return (series, Err(*call.fail(store, health, error))),
                    }
                    continue;
                }
                match self.$call(select, params)$(.$await)? {
                    Ok(result) => {
                        if series.returned(result).is_break() {
                            return (series, Ok(()));
                        }
                    }
                    Err(error) => return (series, Err(*error)),
                }
            }
        }
    };
    (@traced $span:ident, $calls:expr) => {{
        let _within = $span.enter();
        $calls
    }};
    (@traced $span:ident, $calls:expr, await) => {
        $span.within($calls).await
    };
}

impl<W: World> Session<W> {
    /// Calls a function for as long as there are parameters for it, and whoever takes the results
    /// wants more of them.
    pub(crate) async fn call_each<S: Signature, C: Series<S>>(
        &mut self,
        select: impl Fn(&mut Exports<W>) -> &mut Bound<S> + Copy + Send,
        series: C,
    ) -> Made<C> {
        match self.suspends {
            true => Box::pin(self.each_on_fiber(select, series)).await,
            false => self.each_now(select, series),
        }
    }

    twin! {
        each_now, call_now, call_each
    }

    twin! {
        each_on_fiber, call_on_fiber, call_each_async, async await
    }
}
