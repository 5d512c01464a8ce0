//! One instance after the other, for the same host.

use std::sync::Arc;

use wasmtime::{AsContextMut, Store};

use super::binder::Binder;
use super::bindings::{Bindings as _, Exports};
use super::bound::{Bound, Callee};
use super::call::Call;
use super::future::{CallFuture, Called, Start};
use super::instance::{ComponentInstance, LaneInstance};
use super::signature::Signature;
use super::start::start;
use super::template::{LaneTemplate, Template};
use crate::health::Health;
use crate::lanes::direct::CallState;
use crate::lanes::{self, Function as _};
use crate::store::{State, TRANSFER_LIMIT};
use crate::{Arena, EngineError, World, trace};

/// What is bound of one instance.
pub(super) struct BoundInstance<W: World> {
    pub(super) exports: Exports<W>,
    /// What the direct lane keeps of it.
    pub(super) direct: CallState,
}

/// An instance that can be called, and that another can take the place of.
pub(crate) struct Session<W: World> {
    pub(crate) store: Store<State<W>>,
    pub(super) bound: BoundInstance<W>,
    /// Where the lists of the last result are laid out.
    pub(super) arena: Arena,
    pub(crate) health: Health,
    template: Arc<Template<W>>,
    generation: u32,
    /// Whether calls run on fibers.
    pub(super) suspends: bool,
}

impl<W: World> Session<W> {
    /// Looks the world's functions up in an instance.
    pub(crate) fn open(instance: ComponentInstance<W>) -> Result<Self, EngineError> {
        let ComponentInstance {
            mut store,
            instance,
            template,
        } = instance;
        let bound = trace::bind::<W>().run(|| bind(&mut store, instance, &template))?;
        Ok(Self {
            bound,
            suspends: store.data().is_async(),
            store,
            arena: Arena::with_limit(TRANSFER_LIMIT),
            health: Health::default(),
            template,
            generation: 0,
        })
    }

    /// How many instances there were before this one.
    pub(crate) fn generation(&self) -> u32 {
        self.generation
    }

    /// The lane that calls take.
    pub(crate) fn lane(&self) -> crate::Lane {
        match self.template.lane {
            LaneTemplate::Direct(_) => crate::Lane::Direct,
            LaneTemplate::Component(..) => crate::Lane::Component,
        }
    }

    /// Calls a function.
    #[inline]
    pub(crate) fn call<'i, S: Signature>(
        &'i mut self,
        select: impl FnOnce(&mut Exports<W>) -> &mut Bound<S> + Send,
        params: S::Params<'_>,
    ) -> impl Future<Output = Result<S::View<'i>, EngineError>> + Send {
        CallFuture::new(move || match self.suspends {
            true => Start::OnFiber(Box::pin(self.call_on_fiber(select, params))),
            false => Start::Over(self.call_now(select, params)),
        })
    }

    /// Calls a function on the caller's own stack.
    #[inline]
    pub(super) fn call_now<'i, S: Signature>(
        &'i mut self,
        select: impl FnOnce(&mut Exports<W>) -> &mut Bound<S>,
        params: S::Params<'_>,
    ) -> Called<S::View<'i>> {
        let (store, health, arena) = (&mut self.store, &mut self.health, &mut self.arena);
        let Bound { entry, callee } = select(&mut self.bound.exports);
        let direct = &mut self.bound.direct;
        if let Some(due) = direct.due_before_call()
            && Call::begin_post_return(store, health)
        {
            let done = due.run(store.as_context_mut());
            Call::end_post_return(store, health, entry, done)?;
        }
        let call = Call::of(entry, store);
        call.begin::<W, S>(store, health, &params)?;
        let _within = trace::enter(entry.definition);
        let after = After {
            call,
            store,
            health,
            arena,
        };
        match callee {
            Callee::Direct(function) => {
                let called = function.call(after.store, direct, params);
                after.show(function, direct, called)
            }
            Callee::Component(function) => {
                let called = function.call(after.store, &mut (), params);
                after.show(function, &mut (), called)
            }
        }
    }

    /// Calls a function on a fiber.
    pub(super) async fn call_on_fiber<'i, S: Signature>(
        &'i mut self,
        select: impl FnOnce(&mut Exports<W>) -> &mut Bound<S> + Send,
        params: S::Params<'_>,
    ) -> Called<S::View<'i>> {
        let (store, health, arena) = (&mut self.store, &mut self.health, &mut self.arena);
        let Bound { entry, callee } = select(&mut self.bound.exports);
        let direct = &mut self.bound.direct;
        if let Some(due) = direct.due_before_call()
            && Call::begin_post_return(store, health)
        {
            let done = due.run_async(store.as_context_mut()).await;
            Call::end_post_return(store, health, entry, done)?;
        }
        let call = Call::of(entry, store);
        call.begin::<W, S>(store, health, &params)?;
        let span = trace::invoke(entry.definition);
        let after = After {
            call,
            store,
            health,
            arena,
        };
        match callee {
            Callee::Direct(function) => {
                let called = function.call_async(after.store, direct, params);
                let called = span.within(called).await;
                let _within = span.enter();
                after.show(function, direct, called)
            }
            Callee::Component(function) => {
                let mut calls = ();
                let called = function.call_async(after.store, &mut calls, params);
                let called = span.within(called).await;
                let _within = span.enter();
                after.show(function, &mut (), called)
            }
        }
    }

    /// Puts a fresh instance in the place of this one. The host stays. If there can't be a fresh
    /// one, and that shows before this one is gone, this one stays as it is.
    pub(crate) async fn replace(&mut self) -> Result<(), EngineError> {
        let store = State::succeed(&mut self.store)?;
        // The old instance goes first: a pool may have room for one only.
        self.store = store;
        self.bound.direct = CallState::default();
        self.health.leave();
        match self.begin().await {
            Ok(bound) => {
                self.bound = bound;
                self.health = Health::default();
                self.generation = self.generation.saturating_add(1);
                Ok(())
            }
            Err(error) => {
                self.health
                    .end("the instance could not be respawned", &error);
                Err(error)
            }
        }
    }

    async fn begin(&mut self) -> Result<BoundInstance<W>, EngineError> {
        let instance = start(&mut self.store, &self.template).await?;
        bind(&mut self.store, instance, &self.template)
    }
}

/// What a result is seen through, once the call is over.
struct After<'i, W: World> {
    call: Call<'i>,
    store: &'i mut Store<State<W>>,
    health: &'i mut Health,
    arena: &'i mut Arena,
}

impl<'i, W: World> After<'i, W> {
    /// Ends the call, and shows its result.
    #[inline]
    fn show<S: Signature, F: lanes::Function<S>>(
        self,
        function: &'i F,
        calls: &mut F::Calls,
        called: wasmtime::Result<F::Returned>,
    ) -> Called<S::View<'i>> {
        let returned = self.call.end(self.store, self.health, called)?;
        if F::USES_ARENA {
            self.arena.reset();
        }
        match function.lift(self.store, calls, self.arena, returned) {
            Ok(result) => {
                self.call.returned::<W, S>(self.store, &result, F::COPIES);
                Ok(result)
            }
            Err(error) => Err(self.call.fail(self.store, self.health, error)),
        }
    }
}

fn bind<W: World>(
    store: &mut Store<State<W>>,
    instance: LaneInstance,
    template: &Template<W>,
) -> Result<BoundInstance<W>, EngineError> {
    let mut binder = Binder {
        store,
        instance: &instance,
        template,
        next: 0,
        direct: CallState::default(),
    };
    let exports = W::Component::bind(&mut binder)?;
    let mut direct = binder.direct;
    if let (LaneInstance::Direct(instance), LaneTemplate::Direct(template)) =
        (instance, &template.lane)
    {
        direct.begin(store, &template.modules, instance);
    }
    Ok(BoundInstance { exports, direct })
}
