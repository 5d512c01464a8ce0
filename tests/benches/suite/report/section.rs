//! What a section of the report shows.

use super::format;

/// One group of figures: a table, and a plot if it is about sizes or counts.
pub(crate) struct Section {
    /// What the group is called in the bench.
    pub(crate) group: &'static str,
    pub(crate) title: &'static str,
    pub(crate) about: &'static str,
    pub(crate) rows: Rows,
    pub(crate) cost: Cost,
    /// The columns, from left to right.
    pub(crate) peers: &'static [Peer],
    /// A last column: the first of these peers divided by the second.
    pub(crate) ratio: Option<(&'static str, &'static str)>,
    /// Whether there is a plot. It needs rows of numbers.
    pub(crate) plot: bool,
    /// Whether the project's README shows it.
    pub(crate) key: bool,
}

/// What varies within a group.
pub(crate) enum Rows {
    /// A number of bytes, with what they are.
    Bytes(&'static str),
    /// How many of something.
    Count(&'static str),
    /// Something with a name: what it is, and the names in their order, each with what is shown
    /// in its place.
    Names(&'static str, &'static [(&'static str, &'static str)]),
}

/// What the figures are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cost {
    /// What a call takes.
    Call,
    /// What a call takes, divided by its elements.
    Element,
}

/// Who is measured.
pub(crate) struct Peer {
    /// What it is called in the bench.
    pub(crate) id: &'static str,
    pub(crate) title: &'static str,
}

pub(crate) const fn peer(id: &'static str, title: &'static str) -> Peer {
    Peer { id, title }
}

impl Rows {
    /// What stands above the rows.
    pub(crate) fn heading(&self) -> &'static str {
        match self {
            Self::Bytes(heading) | Self::Count(heading) | Self::Names(heading, _) => heading,
        }
    }

    /// What a value is called in the report.
    pub(crate) fn title(&self, value: &str) -> String {
        match (self, value.parse()) {
            (Self::Bytes(_), Ok(number)) => format::bytes(number),
            (Self::Count(_), Ok(number)) => format::count(number),
            (Self::Names(_, names), _) => {
                let title = names.iter().find(|(name, _)| *name == value);
                title.map_or_else(|| value.to_owned(), |(_, title)| (*title).to_owned())
            }
            _ => value.to_owned(),
        }
    }
}
