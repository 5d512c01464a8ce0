//! One instance after the other, for the same host.

use std::sync::Arc;

use wasmtime::component::{ResourceAny, ResourceType};
use wasmtime::{AsContextMut, Store};

use super::binder::Binder;
use super::bindings::{Bindings as _, Exports, has_guest_resources};
use super::bound::{Bound, Callee};
use super::call::Call;
use super::future::{CallFuture, Called, Start};
use super::instance::{ComponentInstance, LaneInstance};
use super::signature::Signature;
use super::start::start;
use super::template::{LaneTemplate, Template};
use crate::health::Health;
use crate::lanes::direct::{Beginning, CallState};
use crate::lanes::{self, Function as _};
use crate::store::{State, TRANSFER_LIMIT};
use crate::types::guest_resources::Table;
use crate::{Arena, EngineError, World, trace};

/// What is bound of one instance.
pub(super) struct BoundInstance<W: World> {
    pub(super) exports: Exports<W>,
    /// What the direct lane keeps of it.
    pub(super) direct: CallState,
    /// The types of its resources, in the order of the world's definition.
    pub(super) resource_types: Vec<Option<ResourceType>>,
}

/// An instance that can be called, and that another can take the place of.
pub(crate) struct Session<W: World> {
    pub(crate) store: Store<State>,
    pub(super) bound: BoundInstance<W>,
    /// Where the lists of the last result are laid out.
    pub(super) arena: Arena,
    pub(crate) health: Health,
    /// The guest's resources that the program has handles of.
    pub(super) handles: Table<ResourceAny>,
    pub(super) template: Arc<Template>,
    pub(super) generation: u32,
    /// Whether calls run on fibers.
    pub(super) suspends: bool,
}

impl<W: World> Session<W> {
    /// Makes one more instance in a store that has none yet.
    pub(super) async fn begin_in(
        mut store: Store<State>,
        template: &Arc<Template>,
        beginning: Beginning,
    ) -> Result<Self, EngineError> {
        let instance = start(&mut store, template, beginning).await?;
        Self::open(ComponentInstance::new(
            store,
            instance,
            Arc::clone(template),
        ))
    }

    /// Looks the world's functions up in an instance.
    pub(crate) fn open(instance: ComponentInstance<W>) -> Result<Self, EngineError> {
        let ComponentInstance {
            mut store,
            instance,
            template,
            ..
        } = instance;
        let bound = trace::bind::<W>().run(|| bind(&mut store, instance, &template))?;
        Ok(Self {
            bound,
            suspends: store.data().is_async(),
            store,
            arena: Arena::with_limit(TRANSFER_LIMIT),
            health: Health::default(),
            handles: Table::new(),
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
        select: impl Fn(&mut Exports<W>) -> &mut Bound<S> + Copy + Send,
        params: S::Params<'_>,
    ) -> impl Future<Output = Result<S::View<'i>, EngineError>> + Send {
        CallFuture::new(move || {
            let session = self;
            match session.suspends {
                true => Start::OnFiber(Box::pin(session.call_on_fiber(select, params))),
                false => Start::Over(session.call_now(select, params)),
            }
        })
    }

    /// Calls a function on the caller's own stack.
    ///
    /// What a call returns goes through registers, and its result is made of that in the caller:
    /// moved from one function to the next, results go through memory, each time at the price of
    /// a guest entry's part.
    #[inline(always)]
    pub(super) fn call_now<'i, S: Signature>(
        &'i mut self,
        select: impl Fn(&mut Exports<W>) -> &mut Bound<S> + Copy,
        params: S::Params<'_>,
    ) -> Called<S::View<'i>> {
        match self.enter(select, params) {
            (bits, None) => self.show(select, bits),
            (_, Some(error)) => Err(error),
        }
    }

    /// Makes a call, and leaves its result where it is. Says what it has returned, or why there is
    /// nothing.
    #[inline]
    fn enter<S: Signature>(
        &mut self,
        select: impl Fn(&mut Exports<W>) -> &mut Bound<S>,
        params: S::Params<'_>,
    ) -> (u64, Option<Box<EngineError>>) {
        if has_guest_resources::<W>()
            && let Err(error) = self.drop_handles()
        {
            return (0, Some(error));
        }
        let (store, health) = (&mut self.store, &mut self.health);
        let Bound { entry, callee } = select(&mut self.bound.exports);
        let direct = &mut self.bound.direct;
        if let Some(due) = direct.due_before_call()
            && Call::begin_post_return(store, health)
        {
            let done = due.run(store.as_context_mut());
            if let Err(error) = Call::end_post_return(store, health, entry, done) {
                return (0, Some(error));
            }
        }
        let call = Call::of(entry, store);
        if let Err(error) = call.begin(store, health, &params) {
            return (0, Some(error));
        }
        let _within = trace::enter(entry.definition);
        let called = match callee {
            Callee::Direct(function) => function.call(store, direct, params),
            Callee::Component(function) => function.call(store, &mut (), params).map(|()| 0),
        };
        match call.end(store, health, called) {
            Ok(bits) => (bits, None),
            Err(error) => (0, Some(error)),
        }
    }

    /// Calls a function on a fiber.
    pub(super) async fn call_on_fiber<'i, S: Signature>(
        &'i mut self,
        select: impl Fn(&mut Exports<W>) -> &mut Bound<S> + Copy + Send,
        params: S::Params<'_>,
    ) -> Called<S::View<'i>> {
        let bits = self.enter_on_fiber(select, params).await?;
        self.show(select, bits)
    }

    async fn enter_on_fiber<S: Signature>(
        &mut self,
        select: impl Fn(&mut Exports<W>) -> &mut Bound<S> + Send,
        params: S::Params<'_>,
    ) -> Called<u64> {
        if has_guest_resources::<W>() {
            self.drop_handles_on_fiber().await?;
        }
        let (store, health) = (&mut self.store, &mut self.health);
        let Bound { entry, callee } = select(&mut self.bound.exports);
        let direct = &mut self.bound.direct;
        if let Some(due) = direct.due_before_call()
            && Call::begin_post_return(store, health)
        {
            let done = due.run_async(store.as_context_mut()).await;
            Call::end_post_return(store, health, entry, done)?;
        }
        let call = Call::of(entry, store);
        call.begin(store, health, &params)?;
        let span = trace::invoke(entry.definition);
        let called = match callee {
            Callee::Direct(function) => {
                span.within(function.call_async(store, direct, params))
                    .await
            }
            Callee::Component(function) => {
                let mut calls = ();
                let called = function.call_async(store, &mut calls, params);
                span.within(called).await.map(|()| 0)
            }
        };
        let _within = span.enter();
        call.end(store, health, called)
    }

    /// Shows the result of the call that was made last.
    #[inline(always)]
    fn show<'i, S: Signature>(
        &'i mut self,
        select: impl Fn(&mut Exports<W>) -> &mut Bound<S>,
        bits: u64,
    ) -> Called<S::View<'i>> {
        let Bound { entry, callee } = select(&mut self.bound.exports);
        let after = After {
            call: Call::of(entry, &self.store),
            store: &mut self.store,
            health: &mut self.health,
            arena: &mut self.arena,
        };
        match callee {
            Callee::Direct(function) => after.show(function, &mut self.bound.direct, bits),
            Callee::Component(function) => after.show(function, &mut (), ()),
        }
    }

    /// Puts a fresh instance in the place of this one. The host stays, if there is no other one. If
    /// there can't be a fresh one, and that shows before this one is gone, this one stays as it is.
    pub(crate) async fn replace(
        &mut self,
        host: Option<W::Host>,
        beginning: Beginning,
    ) -> Result<(), EngineError> {
        let store = State::succeed::<W>(&mut self.store, host)?;
        // The old instance goes first: a pool may have room for one only.
        self.store = store;
        if has_guest_resources::<W>() {
            self.handles.close();
            self.tell_host();
        }
        self.bound.direct = CallState::default();
        self.health.leave();
        match self.begin(beginning).await {
            Ok(bound) => {
                self.bound = bound;
                self.health = Health::default();
                self.generation = self.generation.saturating_add(1);
                if has_guest_resources::<W>() {
                    self.handles.begin(self.generation);
                }
                Ok(())
            }
            Err(error) => {
                self.health
                    .end("the instance could not be respawned", &error);
                Err(error)
            }
        }
    }

    async fn begin(&mut self, beginning: Beginning) -> Result<BoundInstance<W>, EngineError> {
        let instance = start(&mut self.store, &self.template, beginning).await?;
        bind(&mut self.store, instance, &self.template)
    }
}

/// What a result is seen through, once the call is over.
struct After<'i> {
    call: Call<'i>,
    store: &'i mut Store<State>,
    health: &'i mut Health,
    arena: &'i mut Arena,
}

impl<'i> After<'i> {
    /// Shows the result of a call.
    #[inline(always)]
    fn show<S: Signature, F: lanes::Function<S>>(
        self,
        function: &'i F,
        calls: &mut F::Calls,
        returned: F::Returned,
    ) -> Called<S::View<'i>> {
        if F::USES_ARENA {
            self.arena.reset();
        }
        match function.lift(self.store, calls, self.arena, returned) {
            Ok(result) => {
                self.call.returned::<S>(self.store, &result, F::COPIES);
                Ok(result)
            }
            Err(error) => Err(self.call.fail(self.store, self.health, error)),
        }
    }
}

fn bind<W: World>(
    store: &mut Store<State>,
    instance: LaneInstance,
    template: &Template,
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
    let resource_types = match (&instance, &template.lane) {
        (LaneInstance::Component(instance), LaneTemplate::Component(template, _)) => {
            template.resources(store, instance)
        }
        _ => Vec::new(),
    };
    if let (LaneInstance::Direct(instance), LaneTemplate::Direct(template)) =
        (instance, &template.lane)
    {
        direct.begin(store, &template.modules, instance);
    }
    Ok(BoundInstance {
        exports,
        direct,
        resource_types,
    })
}
