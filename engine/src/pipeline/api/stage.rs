//! What elements go through.

use super::begin::Begin;
#[cfg(feature = "wasmtime-backend")]
use crate::Snapshot;
use crate::pipeline::call::Checkpoint;
use crate::pipeline::outcome::OnError;
use crate::pipeline::part::{
    AsyncFunction, AsyncStage, Emit, Function, Given, Guest, HostFactory, Maker, StageUnit,
    TransformWorld, maker,
};
use crate::streaming::{
    BatchTransform, ManagedBatchTransform, ManagedTransform, StreamElement, Transform, owned,
};
use crate::{Instance, WasmEngine};

/// What elements go through: a component, or a function of the program's own.
pub struct Stage<'p> {
    pub(crate) name: String,
    pub(crate) begin: Begin,
    pub(crate) on_error: OnError,
    pub(crate) checkpoint: Option<Checkpoint>,
    pub(crate) given: Given<'p, StageUnit<'p>>,
}

impl<'p> Stage<'p> {
    /// A component that turns elements into elements. The pipeline makes instances of it, for
    /// the widest of the standard worlds that it fits: with batches and with a lifecycle, if it
    /// has them.
    pub fn component<E: WasmEngine>(
        name: impl Into<String>,
        engine: &E,
        compiled: &E::Compiled,
    ) -> Self {
        Self::given(name, Given::Many(Maker::stage(engine, compiled)))
    }

    /// A component of any world with this role, such as one that includes `managed-transform` and
    /// imports something: see [`TransformWorld`]. `host` makes the host of each of its instances:
    /// see [`HostFactory`].
    ///
    /// Host functions can be asynchronous: in [async mode](crate::ExecutionMode::Async) the pipeline
    /// is pending while one waits.
    pub fn component_with<W: TransformWorld, E: WasmEngine>(
        name: impl Into<String>,
        engine: &E,
        compiled: &E::Compiled,
        host: impl HostFactory<W>,
    ) -> Self {
        let maker = Maker::with_host(engine, compiled, host, W::unit::<E::Invoker<W>>);
        Self::given(name, Given::Many(maker))
    }

    /// An instance of a component that turns elements into elements. Its `init` must not have
    /// been called. There is one of it, so the pipeline can't do [several
    /// jobs](crate::pipeline::Pipeline::jobs).
    pub fn invoker<I>(name: impl Into<String>, invoker: I) -> Self
    where
        I: Instance<World: TransformWorld> + 'p,
    {
        Self::given(name, Given::One(I::World::unit(Guest::new(invoker))))
    }

    /// A function of the program's own, which says what an element becomes.
    ///
    /// # Examples
    ///
    /// ```
    /// use torvyn_engine::pipeline::Stage;
    /// use torvyn_engine::streaming::{StreamElement, owned::ProcessError};
    ///
    /// let upper = Stage::from_fn("upper", |StreamElement { meta, payload }, emit| {
    ///     let payload = &*payload.to_ascii_uppercase();
    ///     emit.push(StreamElement { meta, payload })
    ///         .map_err(|full| ProcessError::Internal(full.to_string()))
    /// });
    /// ```
    pub fn from_fn<F>(name: impl Into<String>, function: F) -> Self
    where
        F: FnMut(StreamElement<'_>, &mut Emit<'_>) -> Result<(), owned::ProcessError> + Send + 'p,
    {
        let unit = StageUnit::Host(Box::new(Function(function)));
        Self::given(name, Given::One(unit))
    }

    /// A function of the program's own that returns a future: the twin of [`from_fn`](Self::from_fn)
    /// for what has to wait.
    ///
    /// It takes elements one after the other, and the future owns its element. [`AsyncStage`] does
    /// without that copy, and may keep a state that futures borrow.
    ///
    /// # Examples
    ///
    /// ```
    /// use torvyn_engine::pipeline::Stage;
    /// use torvyn_engine::streaming::owned::{ProcessError, ProcessResult, StreamElement};
    ///
    /// async fn is_known(name: &[u8]) -> Result<bool, std::io::Error> {
    ///     # Ok(name.is_empty())
    /// }
    ///
    /// let known = Stage::from_async_fn("known", |element: StreamElement| async move {
    ///     match is_known(&element.payload).await {
    ///         Ok(true) => Ok(ProcessResult::Forward),
    ///         Ok(false) => Ok(ProcessResult::Filtered),
    ///         Err(error) => Err(ProcessError::Unavailable(error.to_string())),
    ///     }
    /// });
    /// ```
    pub fn from_async_fn<F, T>(name: impl Into<String>, function: F) -> Self
    where
        F: FnMut(owned::StreamElement) -> T + Send + 'p,
        T: Future<Output = Result<owned::ProcessResult, owned::ProcessError>> + Send + 'p,
    {
        Self::from_async(name, AsyncFunction(function))
    }

    /// Whatever implements [`AsyncStage`]. There is one of it, so the pipeline can't do [several
    /// jobs](crate::pipeline::Pipeline::jobs).
    pub fn from_async(name: impl Into<String>, stage: impl AsyncStage + 'p) -> Self {
        let unit = StageUnit::Async(Box::new(stage));
        Self::given(name, Given::One(unit))
    }

    /// The state that the component goes on from, as [`Snapshot`] has kept it of an instance for the
    /// same world: the widest of the standard worlds that it fits, or the world that was named. Its
    /// `init` is not called, and it can't be configured. An instance that takes its place begins there
    /// too.
    #[cfg(feature = "wasmtime-backend")]
    #[must_use]
    pub fn begin_from(mut self, snapshot: &Snapshot) -> Self {
        self.begin.from = Some(snapshot.clone());
        self
    }

    /// The configuration that the component's `init` receives. Without one it is empty.
    #[must_use]
    pub fn config(mut self, config: impl Into<String>) -> Self {
        self.begin.config = Some(config.into());
        self
    }

    /// What becomes of an element that the stage fails on.
    #[must_use]
    pub fn on_error(mut self, on_error: OnError) -> Self {
        self.on_error = on_error;
        self
    }

    /// Keeps the component's state, and has an instance that ends lose nothing: the next one goes back to
    /// the state that was kept last, and is called once more with the elements since. What it makes of
    /// them has gone on before, and does not go on again. Then it is called with the element that the
    /// other one has ended on, as often as [`OnError::retry`] says, or goes on with the next one.
    ///
    /// The elements since are kept on the host, and [`Checkpoint`] says how many. What the component has
    /// done through its host it does again, so its host has to bear that. [`StageReport::checkpoints`]
    /// and [`StageReport::replayed`] count.
    ///
    /// The component has to be one that [snapshots](crate::guide::state) can be taken of, and one that
    /// makes the same of the same elements. With several [jobs](crate::pipeline::Pipeline::jobs), each
    /// copy has a state of its own.
    ///
    /// [`StageReport::checkpoints`]: crate::pipeline::StageReport::checkpoints
    /// [`StageReport::replayed`]: crate::pipeline::StageReport::replayed
    #[must_use]
    pub fn checkpoint(mut self, every: Checkpoint) -> Self {
        self.checkpoint = Some(every);
        self
    }

    fn given(name: impl Into<String>, given: Given<'p, StageUnit<'p>>) -> Self {
        Self {
            name: name.into(),
            begin: Begin::default(),
            on_error: OnError::default(),
            checkpoint: None,
            given,
        }
    }
}

impl<'p> Maker<'p, StageUnit<'p>> {
    /// Makes instances of a component that turns elements into elements.
    fn stage<E: WasmEngine>(engine: &E, compiled: &E::Compiled) -> Self {
        maker!(engine, compiled, TransformWorld: [
            ManagedBatchTransform, BatchTransform, ManagedTransform, Transform,
        ])
    }
}
