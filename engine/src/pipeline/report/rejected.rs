//! Which element did not get through, and why.

use std::fmt;

use super::reason::Reason;
use crate::streaming::StreamElement;

/// Which element is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// One that came from the source: its number among them. The first one has 1.
    Taken(u64),
    /// One of those that a stage handed over at its end, by the stage's name.
    LeftBy(String),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Taken(number) => write!(f, "element {number}"),
            Self::LeftBy(stage) => write!(f, "an element that `{stage}` handed over at its end"),
        }
    }
}

/// An element that did not get through, and why.
#[derive(Debug)]
#[non_exhaustive]
pub struct Rejected<'a> {
    /// The element as it came from the source, whichever stage has failed on it.
    pub element: StreamElement<'a>,
    /// Which one it is.
    pub place: Place,
    /// The name of the stage that failed.
    pub stage: &'a str,
    /// The stage's place in the pipeline: the source has 0, the first stage 1, and so on up to
    /// the sink.
    pub position: usize,
    /// Why.
    pub reason: &'a Reason,
    /// Whether this ends the run.
    pub ends_run: bool,
}
