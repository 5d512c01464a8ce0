//! One instance after the other, for the same host.

use std::sync::Arc;

use wasmtime::Store;
use wasmtime::component::Instance;

use super::{Binder, Bound, Health, Lane, Signature, State, Template, Turn, not_called, start};
use crate::wasmtime_engine::ComponentInstance;
use crate::{Arena, EngineError, World, trace};

/// The exported functions of a world, bound.
type Exports<W> = <<W as World>::Component as Lane<W>>::Exports;

/// Finds an exported function among a world's.
pub(crate) type Select<W, S> = fn(&mut Exports<W>) -> &mut Bound<S>;

/// An instance that can be called, and that another can take the place of.
pub(crate) struct Session<W: World> {
    pub(crate) store: Store<State<W>>,
    exports: Exports<W>,
    /// Where the lists of the last result are laid out.
    arena: Arena,
    pub(crate) health: Health,
    template: Arc<Template<W>>,
    generation: u32,
}

impl<W: World> Session<W> {
    /// Looks the world's functions up in an instance.
    pub(crate) fn open(instance: ComponentInstance<W>) -> Result<Self, EngineError> {
        let ComponentInstance {
            mut store,
            instance,
            template,
        } = instance;
        let exports = trace::bind::<W>().run(|| bind(&mut store, instance, &template))?;
        Ok(Self {
            exports,
            store,
            arena: Arena::new(),
            health: Health::default(),
            template,
            generation: 0,
        })
    }

    /// How many instances there were before this one.
    pub(crate) fn generation(&self) -> u32 {
        self.generation
    }

    /// Calls a function.
    #[inline]
    pub(crate) async fn call<'i, S: Signature>(
        &'i mut self,
        select: Select<W, S>,
        params: S::Params<'_>,
    ) -> Result<S::View<'i>, EngineError> {
        let (store, health) = (&mut self.store, &mut self.health);
        let bound = select(&mut self.exports);
        let turn = Turn::begin::<W, S>(store, health, bound.entry(), &params)?;
        self.arena.reset();
        let span = trace::invoke(bound.entry().definition);
        let called = match store.data().is_async() {
            false => span.run(|| bound.call(&mut *store, params)),
            true => span.within(bound.call_async(&mut *store, params)).await,
        };
        span.run(|| turn.end(store, health, called))?;
        match bound.last(&self.arena) {
            Some(result) => {
                turn.returned::<W, S>(store, &result, true);
                Ok(result)
            }
            None => Err(not_called(bound.entry(), "it left no result")),
        }
    }

    /// Puts a fresh instance in the place of this one. The host stays.
    pub(crate) async fn replace(&mut self) -> Result<(), EngineError> {
        let store = State::succeed(&mut self.store)?;
        // The old instance goes first: a pool may have room for one only.
        self.store = store;
        self.health.leave();
        match self.begin().await {
            Ok(exports) => {
                self.exports = exports;
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

    async fn begin(&mut self) -> Result<Exports<W>, EngineError> {
        let instance = start(&mut self.store, &self.template).await?;
        bind(&mut self.store, instance, &self.template)
    }
}

fn bind<W: World>(
    store: &mut Store<State<W>>,
    instance: Instance,
    template: &Template<W>,
) -> Result<Exports<W>, EngineError> {
    W::Component::bind(&mut Binder {
        store,
        instance,
        exports: template.exports.iter(),
    })
}
