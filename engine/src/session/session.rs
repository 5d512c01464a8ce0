//! One instance after the other, for the same host.

use std::sync::Arc;

use wasmtime::{AsContextMut, Store};

use super::call::Lifted;
use super::prompt::{Begun, Called, Prompt};
use super::state::TRANSFER_LIMIT;
use super::{Binder, Bound, Callee, Instance, Lane, Signature, State, Template, Turn, Way, start};
use crate::direct::{Blocks, Function, Pending, PostReturn, Rest, Several, Unfused};
use crate::health::Health;
use crate::wasmtime_engine::ComponentInstance;
use crate::{Arena, EngineError, World, trace};

/// The exported functions of a world, bound.
pub(crate) type Exports<W> = <<W as World>::Component as Lane<W>>::Exports;

/// Finds an exported function among a world's.
pub(crate) type Select<W, S> = fn(&mut Exports<W>) -> &mut Bound<S>;

/// What is bound of one instance.
struct Bindings<W: World> {
    exports: Exports<W>,
    /// What is told that results were used up, in the direct lane.
    post_returns: Vec<PostReturn>,
    /// What they need to share a stay with the allocator, while they don't yet.
    unfused: Option<Unfused>,
    /// What asks for several blocks of memory in one stay, from then on.
    several: Option<Several>,
}

/// An instance that can be called, and that another can take the place of.
pub(crate) struct Session<W: World> {
    pub(crate) store: Store<State<W>>,
    bindings: Bindings<W>,
    /// What the last call has left to do.
    pending: Option<Pending>,
    /// Where the lists of the last result are laid out.
    arena: Arena,
    /// The memory that a call asks for at once.
    blocks: Blocks,
    pub(crate) health: Health,
    template: Arc<Template<W>>,
    generation: u32,
    /// Whether calls run on stacks of their own.
    suspends: bool,
    /// Whether what a call has left to do is a part of the next one.
    cleans_up_late: bool,
}

impl<W: World> Session<W> {
    /// Looks the world's functions up in an instance.
    pub(crate) fn open(instance: ComponentInstance<W>) -> Result<Self, EngineError> {
        let ComponentInstance {
            mut store,
            instance,
            template,
        } = instance;
        let bindings = trace::bind::<W>().run(|| bind(&mut store, instance, &template))?;
        Ok(Self {
            bindings,
            suspends: store.data().is_async(),
            cleans_up_late: store.data().cleans_up_late(),
            store,
            pending: None,
            arena: Arena::with_limit(TRANSFER_LIMIT),
            blocks: Blocks::default(),
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
        match self.template.way {
            Way::Direct(_) => crate::Lane::Direct,
            Way::Component(..) => crate::Lane::Component,
        }
    }

    /// Calls a function.
    #[inline]
    pub(crate) fn call<'i, S: Signature>(
        &'i mut self,
        select: impl FnOnce(&mut Exports<W>) -> &mut Bound<S> + Send,
        params: S::Params<'_>,
    ) -> impl Future<Output = Result<S::View<'i>, EngineError>> + Send {
        Prompt::new(move || match self.suspends {
            true => Begun::GoesOn(Box::pin(self.call_suspended(select, params))),
            false => Begun::Over(self.call_now(select, params)),
        })
    }

    /// Calls a function on the caller's own stack.
    #[inline]
    fn call_now<'i, S: Signature>(
        &'i mut self,
        select: impl FnOnce(&mut Exports<W>) -> &mut Bound<S>,
        params: S::Params<'_>,
    ) -> Called<S::View<'i>> {
        let (store, health, arena) = (&mut self.store, &mut self.health, &mut self.arena);
        let Bound { entry, callee } = select(&mut self.bindings.exports);
        let mut rest = None;
        if let Some(pending) = self.pending.take() {
            if self.cleans_up_late {
                rest = Some(pending);
            } else if Turn::begin_rest(store, health) {
                let rest = Rest::new(&self.bindings.post_returns, pending);
                let done = rest.run(store.as_context_mut());
                Turn::end_rest(store, health, entry, done)?;
            }
        }
        let turn = Turn::of(entry, store);
        turn.begin::<W, S>(store, health, &params)?;
        let _within = trace::enter(entry.definition);
        let after = After {
            turn,
            store,
            health,
            arena,
        };
        match callee {
            Callee::Direct(function) => {
                let post_returns = &mut self.bindings.post_returns;
                let several = &mut self.bindings.several;
                let rest = rest.map(|pending| {
                    let unfused = &mut self.bindings.unfused;
                    if unfused.is_some() {
                        // What can't share a stay goes on as it is.
                        let fused = Unfused::count(unfused, post_returns, after.store);
                        *several = fused.unwrap_or_default();
                    }
                    Rest::new(post_returns, pending)
                });
                let several = several.as_ref();
                let called = function.call(after.store, &mut self.blocks, several, rest, params);
                after.direct(function, called, &mut self.pending)
            }
            Callee::Component(lifted) => {
                let called = lifted.call(&mut *after.store, params);
                after.component(lifted, called)
            }
        }
    }

    /// Calls a function on a stack of its own.
    async fn call_suspended<'i, S: Signature>(
        &'i mut self,
        select: impl FnOnce(&mut Exports<W>) -> &mut Bound<S> + Send,
        params: S::Params<'_>,
    ) -> Called<S::View<'i>> {
        let (store, health, arena) = (&mut self.store, &mut self.health, &mut self.arena);
        let Bound { entry, callee } = select(&mut self.bindings.exports);
        let mut rest = None;
        if let Some(pending) = self.pending.take() {
            if self.cleans_up_late {
                rest = Some(pending);
            } else if Turn::begin_rest(store, health) {
                let rest = Rest::new(&self.bindings.post_returns, pending);
                let done = rest.run_async(store.as_context_mut()).await;
                Turn::end_rest(store, health, entry, done)?;
            }
        }
        let turn = Turn::of(entry, store);
        turn.begin::<W, S>(store, health, &params)?;
        let span = trace::invoke(entry.definition);
        let after = After {
            turn,
            store,
            health,
            arena,
        };
        match callee {
            Callee::Direct(function) => {
                let post_returns = &mut self.bindings.post_returns;
                let unfused = &mut self.bindings.unfused;
                let several = &mut self.bindings.several;
                if rest.is_some() && unfused.is_some() {
                    // What can't share a stay goes on as it is.
                    let fused = Unfused::count_async(unfused, post_returns, after.store).await;
                    *several = fused.unwrap_or_default();
                }
                let rest = rest.map(|pending| Rest::new(post_returns, pending));
                let (blocks, several) = (&mut self.blocks, several.as_ref());
                let called = function.call_async(after.store, blocks, several, rest, params);
                let called = span.within(called).await;
                let _within = span.enter();
                after.direct(function, called, &mut self.pending)
            }
            Callee::Component(lifted) => {
                let called = lifted.call_async(&mut *after.store, params);
                let called = span.within(called).await;
                let _within = span.enter();
                after.component(lifted, called)
            }
        }
    }

    /// Puts a fresh instance in the place of this one. The host stays.
    pub(crate) async fn replace(&mut self) -> Result<(), EngineError> {
        let store = State::succeed(&mut self.store)?;
        // The old instance goes first: a pool may have room for one only.
        self.store = store;
        self.pending = None;
        self.health.leave();
        match self.begin().await {
            Ok(bindings) => {
                self.bindings = bindings;
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

    async fn begin(&mut self) -> Result<Bindings<W>, EngineError> {
        let instance = start(&mut self.store, &self.template).await?;
        bind(&mut self.store, instance, &self.template)
    }
}

/// What a result is seen through, once the call is over.
struct After<'i, W: World> {
    turn: Turn<'i>,
    store: &'i mut Store<State<W>>,
    health: &'i mut Health,
    arena: &'i mut Arena,
}

impl<'i, W: World> After<'i, W> {
    /// Shows the result of a direct call.
    #[inline]
    fn direct<S: Signature>(
        self,
        function: &Function<S>,
        called: wasmtime::Result<u64>,
        pending: &mut Option<Pending>,
    ) -> Called<S::View<'i>> {
        let bits = self.turn.end(self.store, self.health, called)?;
        if Function::<S>::LAYS_OUT {
            self.arena.reset();
        }
        match function.lift(self.store, self.arena, bits) {
            Ok(result) => {
                // It was taken, so there is none yet.
                if let Some(rest) = function.pending(bits) {
                    *pending = Some(rest);
                }
                self.turn.returned::<W, S>(self.store, &result, false);
                Ok(result)
            }
            Err(error) => Err(self.turn.fail(self.store, self.health, error)),
        }
    }

    /// Shows the result of a call through the component API.
    #[inline]
    fn component<S: Signature>(
        self,
        lifted: &'i Lifted<S>,
        called: wasmtime::Result<()>,
    ) -> Called<S::View<'i>> {
        self.turn.end(self.store, self.health, called)?;
        self.arena.reset();
        match lifted.last(self.arena) {
            Ok(result) => {
                self.turn.returned::<W, S>(self.store, &result, true);
                Ok(result)
            }
            Err(error) => Err(self.turn.fail(self.store, self.health, error)),
        }
    }
}

fn bind<W: World>(
    store: &mut Store<State<W>>,
    instance: Instance,
    template: &Template<W>,
) -> Result<Bindings<W>, EngineError> {
    let mut binder = Binder {
        store,
        instance: &instance,
        template,
        next: 0,
        post_returns: Vec::new(),
    };
    let exports = W::Component::bind(&mut binder)?;
    let post_returns = binder.post_returns;
    let unfused = match (instance, &template.way) {
        (Instance::Direct(parts), Way::Direct(direct)) if store.data().cleans_up_late() => {
            Unfused::new(&direct.modules, parts, &post_returns)
        }
        _ => None,
    };
    Ok(Bindings {
        exports,
        post_returns,
        unfused,
        several: None,
    })
}
