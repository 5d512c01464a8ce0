//! Where elements come from.

use std::io::BufRead;
use std::time::Duration;

use futures_core::Stream;

use super::begin::Begin;
#[cfg(feature = "wasmtime-backend")]
use crate::Snapshot;
use crate::pipeline::part::{
    AsyncSource, Awaited, ElementSource, Given, Guest, HostFactory, Maker, SourceUnit, SourceWorld,
    Streamed, Waited, maker,
};
use crate::pipeline::report::HostError;
use crate::streaming::{
    BatchDataSource, DataSource, ElementMeta, ManagedBatchDataSource, ManagedDataSource,
    OutputElement, SourcePoll,
};
use crate::{Instance, WasmEngine};

/// Where elements come from: a component, or the program.
pub struct Source<'p> {
    pub(crate) name: String,
    pub(crate) begin: Begin,
    pub(crate) given: Given<'p, SourceUnit<'p>>,
}

impl<'p> Source<'p> {
    /// Whatever implements [`ElementSource`].
    pub fn new(source: impl ElementSource + 'p) -> Self {
        let unit = SourceUnit::Host(Box::new(source));
        Self::given("source", Given::One(unit))
    }

    /// The items of an iterator: anything that is bytes. They are numbered from 0.
    ///
    /// An iterator has its items: it is asked for as many as go together before any of them goes on.
    /// One that waits for them makes those wait that it has made before. For that,
    /// [`ElementSource`] has an answer of its own.
    ///
    /// # Examples
    ///
    /// ```
    /// use torvyn_engine::pipeline::Source;
    ///
    /// let source = Source::iter(["one", "two"]);
    /// let numbers = Source::iter((0..1000).map(|number: u32| number.to_le_bytes()));
    /// ```
    pub fn iter<I>(items: I) -> Self
    where
        I: IntoIterator<IntoIter: Send + 'p, Item: AsRef<[u8]> + Send + 'p>,
    {
        let source = Items {
            items: items.into_iter(),
            item: None,
            sequence: 0,
        };
        Self::new(source)
    }

    /// Whatever implements [`AsyncSource`].
    pub fn from_async(source: impl AsyncSource + 'p) -> Self {
        let unit = SourceUnit::Async(Box::new(Awaited(source)));
        Self::given("source", Given::One(unit))
    }

    /// The items of a stream that may fail: anything that is bytes. They are numbered from 0, and the
    /// first error ends the run. What is there goes on together, and for what is not there yet the
    /// pipeline is pending.
    ///
    /// # Examples
    ///
    /// The receiver of a channel that elements come through from elsewhere:
    ///
    /// ```
    /// use std::io;
    /// use std::pin::Pin;
    /// use std::task::{Context, Poll};
    /// use tokio::sync::mpsc::{Receiver, channel};
    /// use torvyn_engine::pipeline::Source;
    ///
    /// struct Received(Receiver<Vec<u8>>);
    ///
    /// impl futures_core::Stream for Received {
    ///     type Item = Result<Vec<u8>, io::Error>;
    ///
    ///     fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
    ///         self.0.poll_recv(cx).map(|item| item.map(Ok))
    ///     }
    /// }
    ///
    /// let (sender, receiver) = channel(100);
    /// let source = Source::stream(Received(receiver));
    /// # drop((sender, source));
    /// ```
    pub fn stream<S, T, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<T, E>> + Send + 'p,
        T: AsRef<[u8]> + Send + 'p,
        E: Into<HostError> + 'p,
    {
        Self::from_async(Streamed::new(stream))
    }

    /// The lines of a reader, without their line feeds. They are numbered from 0. A line is read
    /// as a whole: the longest one has to fit into memory. Lines that were read go on before the
    /// reader is read again.
    pub fn lines(reader: impl BufRead + Send + 'p) -> Self {
        Self::new(Lines {
            reader,
            line: Vec::new(),
            next: None,
            given: false,
            sequence: 0,
        })
    }

    /// A component that makes elements. The pipeline makes an instance of it, for the
    /// widest of the standard worlds that it fits.
    pub fn component<E: WasmEngine>(
        name: impl Into<String>,
        engine: &E,
        compiled: &E::Compiled,
    ) -> Self {
        Self::given(name, Given::Many(Maker::source(engine, compiled)))
    }

    /// A component of any world with this role, such as one that includes `data-source` and
    /// imports something: see [`SourceWorld`]. `host` makes the host of each of its instances:
    /// see [`HostFactory`].
    ///
    /// Host functions can be asynchronous: in [async mode](crate::ExecutionMode::Async) the pipeline
    /// is pending while one waits.
    pub fn component_with<W: SourceWorld, E: WasmEngine>(
        name: impl Into<String>,
        engine: &E,
        compiled: &E::Compiled,
        host: impl HostFactory<W>,
    ) -> Self {
        let maker = Maker::with_host(engine, compiled, host, W::unit::<E::Invoker<W>>);
        Self::given(name, Given::Many(maker))
    }

    /// An instance of a component that makes elements. Its `init` must not have been called.
    pub fn invoker<I>(name: impl Into<String>, invoker: I) -> Self
    where
        I: Instance<World: SourceWorld> + 'p,
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

    /// What it is called in reports and errors.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    fn given(name: impl Into<String>, given: Given<'p, SourceUnit<'p>>) -> Self {
        Self {
            name: name.into(),
            begin: Begin::default(),
            given,
        }
    }
}

/// An iterator as a source.
struct Items<I: Iterator> {
    items: I,
    item: Option<I::Item>,
    sequence: u64,
}

impl<I> ElementSource for Items<I>
where
    I: Iterator<Item: AsRef<[u8]> + Send> + Send,
{
    fn poll(&mut self) -> Result<SourcePoll<'_>, HostError> {
        self.item = self.items.next();
        let Some(item) = &self.item else {
            return Ok(SourcePoll::Finished);
        };
        Ok(numbered(item.as_ref(), &mut self.sequence))
    }
}

/// The lines of a reader as a source.
struct Lines<R> {
    reader: R,
    line: Vec<u8>,
    /// How long the next line is, with its line feed, if all of it was read already.
    next: Option<usize>,
    /// Whether a line was made since the last time that there was none.
    given: bool,
    sequence: u64,
}

impl<R: BufRead + Send> ElementSource for Lines<R> {
    /// Reading may wait. So before it reads, it says once that there is nothing at the moment: what
    /// is there goes on.
    fn poll(&mut self) -> Result<SourcePoll<'_>, HostError> {
        if self.next.is_none() && std::mem::take(&mut self.given) {
            return Ok(SourcePoll::Pending);
        }
        self.line.clear();
        loop {
            let there = self.reader.fill_buf()?;
            let (line, rest) = match self.next.take() {
                Some(length) => there.split_at(length.min(there.len())),
                None => first_line(there),
            };
            let (length, whole) = (line.len(), line.ends_with(b"\n"));
            self.line.extend_from_slice(line);
            let (next, _) = first_line(rest);
            self.next = next.ends_with(b"\n").then_some(next.len());
            self.reader.consume(length);
            if whole || length == 0 {
                break;
            }
        }
        if self.line.is_empty() {
            return Ok(SourcePoll::Finished);
        }
        self.given = true;
        let line = self.line.strip_suffix(b"\n").unwrap_or(&self.line);
        Ok(numbered(line, &mut self.sequence))
    }

    fn wait(&mut self, _: Option<Duration>) -> Result<Waited, HostError> {
        Ok(Waited::Yes)
    }
}

/// The first line of some bytes, with its line feed, or all of them if there is none.
fn first_line(bytes: &[u8]) -> (&[u8], &[u8]) {
    // As a reader, a slice looks for bytes as fast as it can be done, and never fails.
    let end = (&mut &*bytes).skip_until(b'\n');
    bytes.split_at(end.unwrap_or(bytes.len()))
}

fn numbered<'a>(payload: &'a [u8], next: &mut u64) -> SourcePoll<'a> {
    let meta = ElementMeta {
        sequence: *next,
        timestamp_ns: 0,
    };
    *next += 1;
    SourcePoll::Ready(OutputElement { meta, payload })
}

impl<'p> Maker<'p, SourceUnit<'p>> {
    /// Makes instances of a component that makes elements.
    fn source<E: WasmEngine>(engine: &E, compiled: &E::Compiled) -> Self {
        maker!(engine, compiled, SourceWorld: [
            ManagedBatchDataSource, BatchDataSource, ManagedDataSource, DataSource,
        ])
    }
}
