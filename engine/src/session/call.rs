//! What stands around every call, whatever lane makes it: whether the instance can be called,
//! what the call has, what it took, and what its failure means.

use wasmtime::{AsContextMut, Store};

use super::bound::Entry;
use super::future::Called;
use crate::health::Health;
use crate::store::{ParameterTooLarge, Phase, Signature, State, Traffic, classify};
use crate::{EngineError, trace};

/// One call, from before it until its result is there.
#[derive(Clone, Copy)]
pub(super) struct Call<'c> {
    entry: &'c Entry,
    metered: bool,
}

impl<'c> Call<'c> {
    /// A call of that function.
    #[inline]
    pub(super) fn of(entry: &'c Entry, store: &Store<State>) -> Self {
        Self {
            entry,
            metered: store.data().meter.is_on(),
        }
    }

    /// Gives the guest what it has for the call.
    #[inline]
    pub(super) fn begin<P: Traffic>(
        self,
        store: &mut Store<State>,
        health: &mut Health,
        params: &P,
    ) -> Called<()> {
        health.enter(self.entry.definition)?;
        if self.metered {
            store.data().meter.called(params);
        }
        match State::arm(store.as_context_mut()) {
            Ok(()) => Ok(()),
            Err(error) => Err(self.fail(store, health, error)),
        }
    }

    /// Gives the guest what it has for the post-return of the call before, where that is a guest
    /// entry of its own. Says whether the instance can be entered.
    #[inline]
    pub(super) fn begin_post_return(store: &mut Store<State>, health: &mut Health) -> bool {
        let ready = health.try_enter();
        if ready {
            State::arm_post_return(store);
        }
        ready
    }

    /// Ends the post-return of the call before. If it has failed, the instance is ended.
    #[inline]
    pub(super) fn end_post_return(
        store: &Store<State>,
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
    pub(super) fn fault(
        store: &Store<State>,
        health: &mut Health,
        entry: &Entry,
        error: wasmtime::Error,
    ) -> Box<EngineError> {
        let mut function = entry.definition.to_string();
        if store.data().phase() == Phase::Returning {
            function += " (the post-return of an earlier call)";
        }
        let error = classify(error, function, store.data());
        trace::fault(&error);
        health.end_by(&error);
        Box::new(error)
    }

    /// Ends the call with what has become of it. If it has failed, the instance is ended too.
    #[inline]
    pub(super) fn end<T>(
        self,
        store: &mut Store<State>,
        health: &mut Health,
        called: wasmtime::Result<T>,
    ) -> Called<T> {
        match called {
            Ok(called) => {
                health.return_from();
                if self.metered {
                    State::count_call(&*store, self.entry.post_return);
                }
                Ok(called)
            }
            Err(error) => Err(self.fail(store, health, error)),
        }
    }

    #[cold]
    pub(super) fn fail(
        self,
        store: &Store<State>,
        health: &mut Health,
        error: wasmtime::Error,
    ) -> Box<EngineError> {
        health.return_from();
        if self.metered {
            State::count_call(store, false);
        }
        if let Some(ParameterTooLarge { size }) = error.downcast_ref() {
            // The guest was not entered, so the instance can be called again.
            return Box::new(EngineError::ParameterTooLarge {
                function: self.entry.definition.to_string().into(),
                size: *size,
            });
        }
        Self::fault(store, health, self.entry, error)
    }

    /// Counts the result, and whether it was copied out of the guest.
    #[inline]
    pub(super) fn returned<S: Signature>(
        self,
        store: &Store<State>,
        result: &S::View<'_>,
        copied: bool,
    ) {
        if self.metered {
            store.data().meter.returned(result, copied);
        }
    }
}
