//! What stands around every call, whatever lane makes it: whether the instance can be called,
//! what the call has, what it took, and what its failure means.

use wasmtime::Store;

use super::prompt::Called;
use super::{Phase, Signature, State, classify};
use crate::definition::FunctionDefinition;
use crate::health::Health;
use crate::{EngineError, World, trace};

/// An exported function, as far as every lane needs to know it.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    pub(crate) definition: &'static FunctionDefinition,
    /// Whether it wants to be told when its result has been read.
    pub(crate) post_return: bool,
}

/// One call, from before it until its result is there.
#[derive(Clone, Copy)]
pub(crate) struct Turn<'t> {
    entry: &'t Entry,
    metered: bool,
}

impl<'t> Turn<'t> {
    /// A call of that function.
    #[inline]
    pub(crate) fn of<W: World>(entry: &'t Entry, store: &Store<State<W>>) -> Self {
        Self {
            entry,
            metered: store.data().meter.is_on(),
        }
    }

    /// Gives the guest what it has for the call.
    #[inline]
    pub(crate) fn begin<W: World, S: Signature>(
        self,
        store: &mut Store<State<W>>,
        health: &mut Health,
        params: &S::Params<'_>,
    ) -> Called<()> {
        health.enter(self.entry.definition)?;
        if self.metered {
            store.data().meter.called(params);
        }
        match State::arm(store) {
            Ok(()) => Ok(()),
            Err(error) => Err(self.fail(store, health, error)),
        }
    }

    /// Gives the guest what it has for what the call before has left to do. Says whether it can
    /// be done.
    #[inline]
    pub(crate) fn begin_rest<W: World>(store: &mut Store<State<W>>, health: &mut Health) -> bool {
        let ready = health.try_enter();
        if ready {
            State::arm_rest(store);
        }
        ready
    }

    /// Ends what the call before had left to do. If it has failed, the instance is ended.
    #[inline]
    pub(crate) fn end_rest<W: World>(
        store: &Store<State<W>>,
        health: &mut Health,
        entry: &Entry,
        done: wasmtime::Result<()>,
    ) -> Called<()> {
        health.return_from();
        match done {
            Ok(()) => Ok(()),
            Err(error) => Err(Self::fault(store, health, entry, error)),
        }
    }

    /// What a failure means. The instance is ended by it.
    #[cold]
    fn fault<W: World>(
        store: &Store<State<W>>,
        health: &mut Health,
        entry: &Entry,
        error: wasmtime::Error,
    ) -> Box<EngineError> {
        let mut function = entry.definition.to_string();
        if store.data().phase() == Phase::Returning {
            function += " (the clean-up after an earlier call)";
        }
        let error = classify(error, function, store.data());
        trace::fault(&error);
        health.end_by(&error);
        Box::new(error)
    }

    /// Ends the call with what has become of it. If it has failed, the instance is ended too.
    #[inline]
    pub(crate) fn end<W: World, T>(
        self,
        store: &mut Store<State<W>>,
        health: &mut Health,
        called: wasmtime::Result<T>,
    ) -> Called<T> {
        match called {
            Ok(called) => {
                health.return_from();
                if self.metered {
                    self.count(store, self.entry.post_return);
                }
                Ok(called)
            }
            Err(error) => Err(self.fail(store, health, error)),
        }
    }

    #[cold]
    pub(crate) fn fail<W: World>(
        self,
        store: &Store<State<W>>,
        health: &mut Health,
        error: wasmtime::Error,
    ) -> Box<EngineError> {
        health.return_from();
        if self.metered {
            self.count(store, false);
        }
        Self::fault(store, health, self.entry, error)
    }

    /// Counts the result, and whether it was copied out of the guest.
    #[inline]
    pub(crate) fn returned<W: World, S: Signature>(
        self,
        store: &Store<State<W>>,
        result: &S::View<'_>,
        copied: bool,
    ) {
        if self.metered {
            store.data().meter.returned(result, copied);
        }
    }

    #[cold]
    fn count<W: World>(self, store: &Store<State<W>>, post_return: bool) {
        let state = store.data();
        let fuel = State::fuel_used(store);
        state
            .meter
            .ended(fuel, state.memory_used() as u64, post_return);
    }
}
