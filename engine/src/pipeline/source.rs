//! Where elements come from.

use std::time::Duration;

use super::component::{Given, Maker};
use super::error::HostError;
use super::guest::Guest;
use super::unit;
use super::worlds::SourceWorld;
use crate::streaming::{
    BackpressureSignal, BatchDataSource, DataSource, ElementMeta, ManagedBatchDataSource,
    ManagedDataSource, OutputElement, SourcePoll,
};
use crate::{Instance, WasmEngine};

/// A source of the program's own.
///
/// A pipeline calls it on its own thread, and does nothing else until it returns.
pub trait ElementSource: Send {
    /// The next element, if there is one at the moment.
    ///
    /// # Errors
    ///
    /// An error ends the run.
    fn poll(&mut self) -> Result<SourcePoll<'_>, HostError>;

    /// Waits until there may be more, after `poll` has answered with `pending`. It may return
    /// earlier than that, and after `at_most` it has to. If it does nothing, as it does by
    /// default, the pipeline waits a while by itself.
    ///
    /// # Errors
    ///
    /// An error ends the run.
    fn wait(&mut self, at_most: Option<Duration>) -> Result<Waited, HostError> {
        let _ = at_most;
        Ok(Waited::No)
    }

    /// Hears that the sink has asked for a pause, or that it is over. Between the two it is not
    /// polled.
    fn notify(&mut self, signal: BackpressureSignal) {
        let _ = signal;
    }
}

/// Whether a source has waited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waited {
    /// It has, or it has something.
    Yes,
    /// It can't: somebody else has to.
    No,
}

/// Where elements come from: a component, or the program.
pub struct Source<'p> {
    pub(crate) name: String,
    pub(crate) config: Option<String>,
    pub(crate) given: Given<'p, unit::Source<'p>>,
}

impl<'p> Source<'p> {
    /// Whatever implements [`ElementSource`].
    pub fn new(source: impl ElementSource + 'p) -> Self {
        let unit = unit::Source::Host(Box::new(source));
        Self::given("source", Given::One(unit))
    }

    /// The items of an iterator: anything that is bytes. They are numbered from 0.
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

    /// The lines of a reader, without their line feeds. They are numbered from 0. A line is read
    /// as a whole: the longest one has to fit into memory.
    pub fn lines(reader: impl std::io::BufRead + Send + 'p) -> Self {
        Self::new(Lines {
            reader,
            line: Vec::new(),
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

    /// An instance of a component that makes elements. Its `init` must not have been called.
    pub fn invoker<I>(name: impl Into<String>, invoker: I) -> Self
    where
        I: Instance<World: SourceWorld> + 'p,
    {
        Self::given(name, Given::One(I::World::unit(Guest::new(invoker))))
    }

    /// The configuration that the component's `init` receives. Without one it is empty.
    #[must_use]
    pub fn config(mut self, config: impl Into<String>) -> Self {
        self.config = Some(config.into());
        self
    }

    /// What it is called in reports and errors.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    fn given(name: impl Into<String>, given: Given<'p, unit::Source<'p>>) -> Self {
        Self {
            name: name.into(),
            config: None,
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
    sequence: u64,
}

impl<R: std::io::BufRead + Send> ElementSource for Lines<R> {
    fn poll(&mut self) -> Result<SourcePoll<'_>, HostError> {
        self.line.clear();
        if self.reader.read_until(b'\n', &mut self.line)? == 0 {
            return Ok(SourcePoll::Finished);
        }
        let line = self.line.strip_suffix(b"\n").unwrap_or(&self.line);
        Ok(numbered(line, &mut self.sequence))
    }
}

fn numbered<'a>(payload: &'a [u8], next: &mut u64) -> SourcePoll<'a> {
    let meta = ElementMeta {
        sequence: *next,
        timestamp_ns: 0,
    };
    *next += 1;
    SourcePoll::Ready(OutputElement { meta, payload })
}

impl<'p> Maker<'p, unit::Source<'p>> {
    /// Makes instances of a component that makes elements.
    fn source<E: WasmEngine>(engine: &E, compiled: &E::Compiled) -> Self {
        super::component::maker!(engine, compiled, SourceWorld: [
            ManagedBatchDataSource, BatchDataSource, ManagedDataSource, DataSource,
        ])
    }
}
