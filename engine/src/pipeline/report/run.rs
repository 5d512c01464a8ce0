//! What a run has done.

use super::stage::StageReport;
use super::tally::Tally;
use crate::streaming::owned::OutputElement;

/// What a run has done: its elements, and each stage's share.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Report {
    /// What became of the source's elements.
    pub elements: Tally,
    /// What became of the elements that stages handed over at their end.
    pub last: Tally,
    /// The payloads' bytes of the source's elements, without those that were not reached.
    pub bytes_in: u64,
    /// How often the sink asked for a pause.
    pub pauses: u64,
    /// The bytes of payloads that were copied on the host, to form batches for components that take
    /// them, or to hold elements back. What goes from stage to stage in one piece is not among them.
    pub gathered_bytes: u64,
    /// The bytes of payloads that were copied on the host around components that take one element a
    /// call: elements of the source that wait for their call, where no component takes batches, and
    /// what such a component has made, which its next call may write over.
    pub set_aside_bytes: u64,
    /// What the source has done.
    pub source: StageReport,
    /// What each stage has done, in the order of the stream.
    pub stages: Vec<StageReport>,
    /// What the sink has done.
    pub sink: StageReport,
    /// What a component as sink has reported at its end, by `complete` and by `teardown`.
    pub from_sink: Vec<OutputElement>,
}
