//! Where elements come from.

use crate::pipeline::part::{ElementSource, Given, Guest, Maker, SourceUnit, SourceWorld, maker};
use crate::pipeline::report::HostError;
use crate::streaming::{
    BatchDataSource, DataSource, ElementMeta, ManagedBatchDataSource, ManagedDataSource,
    OutputElement, SourcePoll,
};
use crate::{Instance, WasmEngine};

/// Where elements come from: a component, or the program.
pub struct Source<'p> {
    pub(crate) name: String,
    pub(crate) config: Option<String>,
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

    fn given(name: impl Into<String>, given: Given<'p, SourceUnit<'p>>) -> Self {
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

impl<'p> Maker<'p, SourceUnit<'p>> {
    /// Makes instances of a component that makes elements.
    fn source<E: WasmEngine>(engine: &E, compiled: &E::Compiled) -> Self {
        maker!(engine, compiled, SourceWorld: [
            ManagedBatchDataSource, BatchDataSource, ManagedDataSource, DataSource,
        ])
    }
}
