//! Calls one instance in Wasmtime.

use std::mem;

use wasmtime::Store;

use crate::component::{Binder, Bound, Lane, Signature, State, classify};
use crate::wasmtime_engine::ComponentInstance;
use crate::{
    Arena, Backpressure, Completion, ComponentInvoker, EngineError, Initialization, Processor,
    Sink, Source, Teardown, World,
};

type Exports<W> = <<W as World>::Component as Lane<W>>::Exports;

/// Calls one instance in Wasmtime.
///
/// Beside the roles of [`ComponentInvoker`] it has the traits that the derive generates for a
/// world's other exports.
pub struct WasmtimeInvoker<W: World> {
    store: Store<State<W>>,
    exports: Exports<W>,
    /// Where the lists of the last result are laid out.
    arena: Arena,
    /// Stays set if a panic of the host goes through a call.
    entered: bool,
    ended: Option<Box<str>>,
}

impl<W: World> WasmtimeInvoker<W> {
    /// Looks the world's functions up in an instance, once, for all calls to come.
    ///
    /// # Errors
    ///
    /// [`EngineError::Instantiate`] if Wasmtime finds another type than the comparison with the
    /// world did.
    pub fn bind(instance: ComponentInstance<W>) -> Result<Self, EngineError> {
        let ComponentInstance {
            mut store,
            instance,
            template,
        } = instance;
        let exports = W::Component::bind(&mut Binder {
            store: &mut store,
            instance,
            functions: W::DEFINITION.exports.iter(),
            indices: template.exports.iter(),
        })?;
        Ok(Self {
            store,
            exports,
            arena: Arena::new(),
            entered: false,
            ended: None,
        })
    }

    /// How the instance ended, if it has.
    #[must_use]
    pub fn ended(&self) -> Option<&str> {
        // Whoever asks is not within a call: a panic has left it.
        let panicked = self.entered.then_some(PANICKED);
        self.ended.as_deref().or(panicked)
    }

    /// How much memory the instance has, in bytes: what all its memories hold together.
    #[must_use]
    pub fn memory_usage(&self) -> usize {
        self.store.data().memory_used()
    }

    /// How much fuel the last call has burnt, if calls have a limit of it.
    #[must_use]
    pub fn fuel_used(&self) -> Option<u64> {
        let limit = self.store.data().fuel_limit()?;
        Some(limit.saturating_sub(self.store.get_fuel().ok()?))
    }

    /// The end of what the guest has written to stderr.
    #[must_use]
    pub fn stderr(&self) -> String {
        self.store.data().stderr.text()
    }

    #[doc(hidden)]
    #[inline]
    pub async fn __call<'i, S: Signature>(
        &'i mut self,
        select: fn(&mut Exports<W>) -> &mut Bound<S>,
        params: S::Params<'_>,
    ) -> Result<S::View<'i>, EngineError> {
        let bound = select(&mut self.exports);
        if let Some(reason) = &self.ended {
            return Err(already_ended(&bound.definition().to_string(), reason));
        }
        if mem::replace(&mut self.entered, true) {
            return Err(already_ended(&bound.definition().to_string(), PANICKED));
        }
        self.arena.reset();
        let called = State::arm(&mut self.store).and_then(|()| bound.call(&mut self.store, params));
        self.entered = false;
        if let Err(error) = called {
            let error = classify(error, bound.definition().to_string(), self.store.data());
            self.ended = Some(summary(&error).into());
            return Err(error);
        }
        bound
            .last(&self.arena)
            .ok_or_else(|| already_ended(&bound.definition().to_string(), "it left no result"))
    }
}

const PANICKED: &str = "the host panicked in a function that the guest had called";

#[cold]
fn already_ended(function: &str, reason: &str) -> EngineError {
    EngineError::Ended {
        function: function.to_owned(),
        reason: reason.to_owned(),
    }
}

/// The first line of an error, for those that come after it.
#[cold]
fn summary(error: &EngineError) -> String {
    let text = error.to_string();
    let first = text.lines().next().unwrap_or_default();
    format!("an earlier call ended the instance ({first})")
}

impl<W: World> std::fmt::Debug for WasmtimeInvoker<W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WasmtimeInvoker")
            .field("world", &W::DEFINITION.name)
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}

/// The methods of [`ComponentInvoker`], each through its role.
macro_rules! roles {
    ($($method:ident: $role:ident,)*) => {
        impl<W: World> ComponentInvoker for WasmtimeInvoker<W> {
            type World = W;
            $(
                fn $method<'s>(
                    &'s mut self,
                    input: <W as $role>::Input<'_>,
                ) -> impl Future<Output = Result<<W as $role>::Output<'s>, EngineError>> + Send
                where
                    W: $role,
                {
                    <W as $role>::through_components(self, input)
                }
            )*
        }
    };
}

roles! {
    process: Processor,
    poll_source: Source,
    notify_backpressure: Backpressure,
    deliver_sink: Sink,
    complete: Completion,
    init: Initialization,
    teardown: Teardown,
}
