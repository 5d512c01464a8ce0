//! Calls one instance in Wasmtime.

use wasmtime::Store;

use crate::component::{Binder, Bound, Health, Lane, Signature, State, Turn, not_called};
use crate::wasmtime_engine::ComponentInstance;
use crate::{
    Arena, Backpressure, Completion, ComponentInvoker, EngineError, Initialization,
    InvocationResult, Processor, Sink, Source, Teardown, World,
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
    health: Health,
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
            exports: template.exports.iter(),
        })?;
        Ok(Self {
            store,
            exports,
            arena: Arena::new(),
            health: Health::default(),
        })
    }

    /// How the instance ended, if it has.
    #[must_use]
    pub fn ended(&self) -> Option<&str> {
        self.health.ended()
    }

    /// How much memory the instance has, in bytes: what all its memories hold together.
    #[must_use]
    pub fn memory_usage(&self) -> usize {
        self.store.data().memory_used()
    }

    /// How much fuel the last call has burnt, if calls have a limit of it.
    #[must_use]
    pub fn fuel_used(&self) -> Option<u64> {
        State::fuel_used(&self.store)
    }

    /// The end of what the guest has written to stderr.
    #[must_use]
    pub fn stderr(&self) -> String {
        self.store.data().stderr.text()
    }

    /// Makes calls, and says what they took: all that `calls` makes are added up.
    ///
    /// Calls that are not metered are not measured either: nothing is counted for them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use torvyn_engine::streaming::{StreamElement, Transform};
    /// # use torvyn_engine::{ComponentInvoker, EngineError, WasmtimeInvoker};
    /// # async fn example(
    /// #     invoker: &mut WasmtimeInvoker<Transform>, element: StreamElement<'_>,
    /// # ) -> Result<(), EngineError> {
    /// let result = invoker.metered(|invoker| invoker.process(element)).await;
    /// println!("{} bytes went in", result.stats.bytes_in);
    /// let answer = result.outcome?;
    /// # let _ = answer;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn metered<'i, T, F>(
        &'i mut self,
        calls: impl FnOnce(&'i mut Self) -> F,
    ) -> InvocationResult<T>
    where
        F: Future<Output = Result<T, EngineError>>,
    {
        let reading = self.store.data().meter.start();
        let outcome = calls(self).await;
        InvocationResult {
            outcome,
            stats: reading.stats(),
        }
    }

    #[doc(hidden)]
    #[inline]
    pub async fn __call<'i, S: Signature>(
        &'i mut self,
        select: fn(&mut Exports<W>) -> &mut Bound<S>,
        params: S::Params<'_>,
    ) -> Result<S::View<'i>, EngineError> {
        let (store, health) = (&mut self.store, &mut self.health);
        let bound = select(&mut self.exports);
        let turn = Turn::begin::<W, S>(store, health, bound.entry(), &params)?;
        self.arena.reset();
        let called = bound.call(&mut *store, params);
        turn.end(store, health, called)?;
        match bound.last(&self.arena) {
            Some(result) => {
                turn.returned::<W, S>(store, &result, true);
                Ok(result)
            }
            None => Err(not_called(bound.entry(), "it left no result")),
        }
    }
}

impl<W: World> std::fmt::Debug for WasmtimeInvoker<W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WasmtimeInvoker")
            .field("world", &W::DEFINITION.name)
            .field("ended", &self.ended())
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
