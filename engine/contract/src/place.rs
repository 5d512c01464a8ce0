//! Where something is written in WIT text.

use std::collections::BTreeMap;
use std::fmt;

use wit_parser::{SourceMap, Span};

/// A place in WIT text. It is shown as `file:line:column`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// The file, as it was named when it was read.
    pub file: String,
    /// The line. The first one is 1.
    pub line: usize,
    /// The column, in bytes. The first one is 1.
    pub column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// Where the lines of each file begin, so that a place is found without reading the file again.
#[derive(Debug, Default)]
pub(super) struct Lines(BTreeMap<String, Vec<usize>>);

impl Lines {
    pub(super) fn add(&mut self, file: &str, text: &str) {
        let feeds = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0).chain(feeds.map(|(at, _)| at + 1));
        self.0.insert(file.to_owned(), starts.collect());
    }

    /// The names of the files, in their order.
    pub(super) fn files(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The place of a span, if it is one of text.
    pub(super) fn place(&self, map: &SourceMap, span: Span) -> Option<Place> {
        let location = map.resolve_span(span)?;
        let starts = self.0.get(location.path)?;
        let at = location.range.start;
        let line = starts.partition_point(|start| *start <= at);
        let start = starts.get(line.checked_sub(1)?)?;
        Some(Place {
            file: location.path.to_owned(),
            line,
            column: at - start + 1,
        })
    }
}
