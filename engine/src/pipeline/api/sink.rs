//! Where elements go to.

use super::begin::Begin;
#[cfg(feature = "wasmtime-backend")]
use crate::Snapshot;
use crate::pipeline::outcome::OnError;
use crate::pipeline::part::{
    AsyncSink, AsyncSinkFunction, ElementSink, Given, Guest, HostFactory, Maker, SinkUnit,
    SinkWorld, maker,
};
use crate::pipeline::report::HostError;
use crate::streaming::{
    BackpressureSignal, BatchDataSink, DataSink, ManagedBatchDataSink, ManagedDataSink,
    StreamElement, owned,
};
use crate::{Instance, WasmEngine};

/// Where elements go to: a component, or the program.
pub struct Sink<'p> {
    pub(crate) name: String,
    pub(crate) begin: Begin,
    pub(crate) on_error: OnError,
    pub(crate) given: Given<'p, SinkUnit<'p>>,
}

impl<'p> Sink<'p> {
    /// Whatever implements [`ElementSink`].
    pub fn new(sink: impl ElementSink + 'p) -> Self {
        let unit = SinkUnit::Host(Box::new(sink));
        Self::given("sink", Given::One(unit))
    }

    /// A function that takes every element.
    ///
    /// # Examples
    ///
    /// ```
    /// use torvyn_engine::pipeline::Sink;
    ///
    /// let mut total = 0;
    /// let sink = Sink::from_fn(|element| {
    ///     total += element.payload.len();
    ///     Ok(())
    /// });
    /// ```
    pub fn from_fn<F>(function: F) -> Self
    where
        F: FnMut(StreamElement<'_>) -> Result<(), HostError> + Send + 'p,
    {
        Self::new(Function(function))
    }

    /// Whatever implements [`AsyncSink`].
    pub fn from_async(sink: impl AsyncSink + 'p) -> Self {
        let unit = SinkUnit::Async(Box::new(sink));
        Self::given("sink", Given::One(unit))
    }

    /// A function that takes every element, and returns a future that is ready once the element is
    /// delivered. The next element comes after that.
    ///
    /// # Examples
    ///
    /// ```
    /// use tokio::sync::mpsc::channel;
    /// use torvyn_engine::pipeline::Sink;
    ///
    /// let (sender, receiver) = channel(100);
    /// let sink = Sink::from_async_fn(move |element| {
    ///     let sender = sender.clone();
    ///     async move { Ok(sender.send(element.payload).await?) }
    /// });
    /// # drop((sink, receiver));
    /// ```
    pub fn from_async_fn<F, T>(function: F) -> Self
    where
        F: FnMut(owned::StreamElement) -> T + Send + 'p,
        T: Future<Output = Result<(), HostError>> + Send + 'p,
    {
        Self::from_async(AsyncSinkFunction(function))
    }

    /// Writes every element and a line feed after it.
    pub fn lines(writer: impl std::io::Write + Send + 'p) -> Self {
        struct Lines<W>(W);

        impl<W: std::io::Write + Send> ElementSink for Lines<W> {
            fn deliver(
                &mut self,
                element: StreamElement<'_>,
            ) -> Result<BackpressureSignal, HostError> {
                self.0.write_all(element.payload)?;
                self.0.write_all(b"\n")?;
                Ok(BackpressureSignal::Ready)
            }

            fn flush(&mut self) -> Result<(), HostError> {
                Ok(self.0.flush()?)
            }
        }
        Self::new(Lines(writer))
    }

    /// A component that takes elements. The pipeline makes an instance of it, for the widest of
    /// the standard worlds that it fits.
    pub fn component<E: WasmEngine>(
        name: impl Into<String>,
        engine: &E,
        compiled: &E::Compiled,
    ) -> Self {
        Self::given(name, Given::Many(Maker::sink(engine, compiled)))
    }

    /// A component of any world with this role, such as one that includes `data-sink` and
    /// imports something: see [`SinkWorld`]. `host` makes the host of each of its instances:
    /// see [`HostFactory`].
    ///
    /// Host functions can be asynchronous: in [async mode](crate::ExecutionMode::Async) the pipeline
    /// is pending while one waits.
    pub fn component_with<W: SinkWorld, E: WasmEngine>(
        name: impl Into<String>,
        engine: &E,
        compiled: &E::Compiled,
        host: impl HostFactory<W>,
    ) -> Self {
        let maker = Maker::with_host(engine, compiled, host, W::unit::<E::Invoker<W>>);
        Self::given(name, Given::Many(maker))
    }

    /// An instance of a component that takes elements. Its `init` must not have been called.
    pub fn invoker<I>(name: impl Into<String>, invoker: I) -> Self
    where
        I: Instance<World: SinkWorld> + 'p,
    {
        Self::given(name, Given::One(I::World::unit(Guest::new(invoker))))
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

    /// What becomes of an element that the component fails on.
    #[must_use]
    pub fn on_error(mut self, on_error: OnError) -> Self {
        self.on_error = on_error;
        self
    }

    /// What it is called in reports and errors.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    fn given(name: impl Into<String>, given: Given<'p, SinkUnit<'p>>) -> Self {
        Self {
            name: name.into(),
            begin: Begin::default(),
            on_error: OnError::default(),
            given,
        }
    }
}

/// A function as a sink.
struct Function<F>(F);

impl<F> ElementSink for Function<F>
where
    F: FnMut(StreamElement<'_>) -> Result<(), HostError> + Send,
{
    fn deliver(&mut self, element: StreamElement<'_>) -> Result<BackpressureSignal, HostError> {
        (self.0)(element)?;
        Ok(BackpressureSignal::Ready)
    }
}

impl<'p> Maker<'p, SinkUnit<'p>> {
    /// Makes instances of a component that takes elements.
    fn sink<E: WasmEngine>(engine: &E, compiled: &E::Compiled) -> Self {
        maker!(engine, compiled, SinkWorld: [
            ManagedBatchDataSink, BatchDataSink, ManagedDataSink, DataSink,
        ])
    }
}
