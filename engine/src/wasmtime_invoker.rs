//! Calls one instance in Wasmtime.

mod host;
mod state;
mod with_handles;

use std::sync::Arc;

use crate::lanes::direct::Beginning;
use crate::session::{
    Bound, ComponentInstance, Exports, Init, InitCall, Made, Replay, Select, Session, Signature,
};
use crate::store::{Series, State};
use crate::{
    Backpressure, BatchProcessor, BatchSink, BatchSource, Calls, Completion, ComponentInvoker,
    DeliverSink, EngineError, Initialization, Instance, InvocationResult, Lane, PollSource,
    Process, Processor, Respawned, Sink, Snapshot, Source, Teardown, World, trace,
};

/// Calls one instance in Wasmtime.
///
/// Beside the roles of [`ComponentInvoker`] it has the traits that the derive generates for a
/// world's other exports.
///
/// A failure of the guest ends the instance: it is never entered again, and every later call
/// fails with [`EngineError::Ended`]. A call whose future is dropped half-way ends it too.
/// [`respawn`](Self::respawn) puts another instance in its place. What was passed to the call that
/// failed is borrowed, so the caller still has it.
pub struct WasmtimeInvoker<W: World> {
    session: Session<W>,
    /// The last call of `init`, for the next instance.
    init: Option<Arc<dyn Init<W>>>,
    /// What fresh instances begin with in place of that, if somebody has said so.
    origin: Option<Snapshot>,
    /// What `reset` leads to, once it is known.
    after_init: Option<Snapshot>,
}

impl<W: World> WasmtimeInvoker<W> {
    /// Looks the world's functions up in an instance, once, for all calls to come.
    ///
    /// # Errors
    ///
    /// [`EngineError::Instantiate`] if Wasmtime finds another type than the comparison with the
    /// world did.
    pub fn bind(instance: ComponentInstance<W>) -> Result<Self, EngineError> {
        Ok(Self {
            session: Session::open(instance)?,
            init: None,
            origin: None,
            after_init: None,
        })
    }

    /// How the instance ended, if it has.
    #[must_use]
    pub fn ended(&self) -> Option<&str> {
        self.session.health.ended()
    }

    /// The lane that calls take: [`Lane::Direct`] or [`Lane::Component`].
    #[must_use]
    pub fn lane(&self) -> Lane {
        self.session.lane()
    }

    /// How much memory the instance has, in bytes: what all its memories hold together.
    #[must_use]
    pub fn memory_usage(&self) -> usize {
        self.session.store.data().memory_used()
    }

    /// How much fuel the last call has burnt, if calls have a limit of it.
    #[must_use]
    pub fn fuel_used(&self) -> Option<u64> {
        State::fuel_used(&self.session.store)
    }

    /// The end of what the guest has written to stderr.
    #[must_use]
    pub fn stderr(&self) -> String {
        self.session.store.data().stderr.text()
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
        let reading = self.session.store.data().meter.start();
        let outcome = calls(self).await;
        InvocationResult {
            outcome,
            stats: reading.stats(),
        }
    }

    /// How many instances there were before this one.
    #[must_use]
    pub fn generation(&self) -> u32 {
        self.session.generation()
    }

    /// Puts a fresh instance of the component in the place of this one, whether it has ended or
    /// not. All that the guest has remembered is lost. The host stays the same one, even if it is
    /// the host that has panicked.
    ///
    /// If `init` was called, and the guest has accepted its configuration, it is called again with
    /// the same. After [`begin_from`](Self::begin_from) the instance goes on from that snapshot in place
    /// of it.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use torvyn_engine::streaming::{StreamElement, Transform};
    /// # use torvyn_engine::{ComponentInvoker, EngineError, WasmtimeInvoker};
    /// # async fn example(
    /// #     invoker: &mut WasmtimeInvoker<Transform>, element: StreamElement<'_>,
    /// # ) -> Result<(), EngineError> {
    /// if let Err(error) = invoker.process(element).await {
    ///     eprintln!("{error}");
    ///     let respawned = invoker.respawn().await?;
    ///     eprintln!("instance {} begins anew", respawned.generation);
    ///     // The element is still there.
    ///     let answer = invoker.process(element).await?;
    ///     # let _ = answer;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`instantiate`](crate::WasmEngine::instantiate), and those of a call if `init`
    /// fails: it is called again by the next `respawn`. If the guest refuses the configuration
    /// this time, [`EngineError::Guest`], and the next `respawn` does not call `init`. After each
    /// of them the instance has ended, but for one: if what the configuration grants can't be
    /// opened, which is [`EngineError::Config`], everything stays as it was.
    pub async fn respawn(&mut self) -> Result<Respawned, EngineError> {
        let span = trace::respawn::<W>(self.generation().saturating_add(1));
        span.within(self.begin_anew(None)).await
    }

    /// The same as [`respawn`](Self::respawn) with another host: the old one is dropped with its
    /// instance.
    ///
    /// # Errors
    ///
    /// As of [`respawn`](Self::respawn). If everything stays as it was, so does the host.
    pub fn respawn_with(
        &mut self,
        host: impl Into<W::Host>,
    ) -> impl Future<Output = Result<Respawned, EngineError>> + Send {
        let host = host.into();
        let span = trace::respawn::<W>(self.generation().saturating_add(1));
        async move { span.within(self.begin_anew(Some(host))).await }
    }

    async fn begin_anew(&mut self, host: Option<W::Host>) -> Result<Respawned, EngineError> {
        if let Some(origin) = self.origin.clone() {
            return self.begin_at_origin(&origin, host).await;
        }
        self.session.replace(host, Beginning::Starts).await?;
        let mut initialized = false;
        if let Some(init) = self.init.clone() {
            if let Some(refusal) = init.call(&mut self.session).await? {
                self.init = None;
                let how = "`init` refused what an instance before it had accepted";
                self.session.health.end(how, &refusal);
                return Err(refusal);
            }
            initialized = true;
        }
        Ok(Respawned {
            generation: self.generation(),
            initialized,
        })
    }

    /// Ends the instance in good order: calls `teardown`, if the world has it, and hands over
    /// what it answers, with all its parts owned. For a world without it that is `()`.
    ///
    /// Dropping an invoker does not call `teardown`.
    ///
    /// # Errors
    ///
    /// Those of a call: [`EngineError::Ended`] if the instance can't be called any more.
    pub async fn shutdown(mut self) -> Result<W::Farewell, EngineError>
    where
        W: Close,
    {
        trace::shutdown::<W>().within(W::close(&mut self)).await
    }

    #[doc(hidden)]
    #[inline]
    pub fn __call<'i, S: Signature>(
        &'i mut self,
        select: impl Fn(&mut Exports<W>) -> &mut Bound<S> + Copy + Send,
        params: S::Params<'_>,
    ) -> impl Future<Output = Result<S::View<'i>, EngineError>> + Send {
        self.session.call(select, params)
    }

    /// Calls a function again and again.
    #[doc(hidden)]
    #[inline]
    pub fn __call_each<'i, S: Signature, C: Series<S>>(
        &'i mut self,
        select: impl Fn(&mut Exports<W>) -> &mut Bound<S> + Copy + Send + 'i,
        series: C,
    ) -> impl Future<Output = Made<C>> + Send + 'i {
        self.session.call_each(select, series)
    }

    /// Calls `init`, and remembers how.
    #[doc(hidden)]
    pub async fn __init<'i, S: Replay>(
        &'i mut self,
        select: Select<W, S>,
        params: S::Params<'_>,
    ) -> Result<S::View<'i>, EngineError> {
        let kept = S::keep(&params);
        self.init = None;
        self.origin = None;
        self.after_init = None;
        let answer = self.session.call(select, params).await?;
        if S::refusal(&answer).is_none() {
            let params = kept;
            self.init = Some(Arc::new(InitCall::<W, S> { select, params }));
        }
        Ok(answer)
    }
}

/// A world whose instances can be shut down: it has a `teardown` without parameters, or none.
#[diagnostic::on_unimplemented(
    message = "`teardown` of the world `{Self}` takes parameters, so `shutdown` can't call it",
    note = "call `teardown` with its parameters, and drop the invoker"
)]
pub trait Close: World {
    /// What `teardown` answers with.
    type Farewell: Send + 'static;

    /// Calls `teardown`, if there is one.
    fn close(
        invoker: &mut WasmtimeInvoker<Self>,
    ) -> impl Future<Output = Result<Self::Farewell, EngineError>> + Send;
}

impl<W: World> std::fmt::Debug for WasmtimeInvoker<W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WasmtimeInvoker")
            .field("world", &W::DEFINITION.name)
            .field("ended", &self.ended())
            .finish_non_exhaustive()
    }
}

impl<W: World> Instance for WasmtimeInvoker<W> {
    async fn respawn(&mut self) -> Result<Respawned, EngineError> {
        self.respawn().await
    }

    fn respawn_with(
        &mut self,
        host: W::Host,
    ) -> impl Future<Output = Result<Respawned, EngineError>> + Send {
        self.respawn_with(host)
    }

    async fn begin_from(&mut self, snapshot: &Snapshot) -> Result<Respawned, EngineError> {
        self.begin_from(snapshot).await
    }

    fn snapshot(&mut self) -> Result<Snapshot, EngineError> {
        self.snapshot()
    }

    async fn restore(&mut self, snapshot: &Snapshot) -> Result<Respawned, EngineError> {
        self.restore(snapshot).await
    }

    async fn restore_with(
        &mut self,
        snapshot: &Snapshot,
        host: W::Host,
    ) -> Result<Respawned, EngineError> {
        self.restore_with(snapshot, host).await
    }

    fn stderr(&self) -> String {
        self.stderr()
    }

    fn is_blocking(&self) -> bool {
        !self.session.store.data().is_async()
    }

    fn measure<'i, T, F>(
        &'i mut self,
        calls: impl FnOnce(&'i mut Self) -> F + Send,
    ) -> impl Future<Output = InvocationResult<T>> + Send
    where
        T: Send,
        F: Future<Output = Result<T, EngineError>> + Send,
    {
        self.metered(calls)
    }
}

/// The methods of [`ComponentInvoker`], each through its role.
macro_rules! roles {
    ($($method:ident: $role:ident,)* @each $($each:ident: $element:ident, $function:ident;)*) => {
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
            $(
                fn $each<C>(
                    &mut self,
                    calls: C,
                ) -> impl Future<Output = (C, Result<(), EngineError>)> + Send
                where
                    W: $element,
                    C: Calls<$function<W>>,
                {
                    <W as $element>::each_through_components(self, calls)
                }
            )*
        }
    };
}

roles! {
    process: Processor,
    process_batch: BatchProcessor,
    poll_source: Source,
    poll_batch: BatchSource,
    notify_backpressure: Backpressure,
    deliver_sink: Sink,
    deliver_batch: BatchSink,
    complete: Completion,
    init: Initialization,
    teardown: Teardown,
    @each
    process_each: Processor, Process;
    poll_each: Source, PollSource;
    deliver_each: Sink, DeliverSink;
}
