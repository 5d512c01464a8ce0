//! What a run has done.

use crate::CallStats;
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
    /// The bytes of payloads that were copied on the host, to form batches or to hold elements
    /// back. What goes from stage to stage in one piece is not among them.
    pub gathered_bytes: u64,
    /// What the source has done.
    pub source: StageReport,
    /// What each stage has done, in the order of the stream.
    pub stages: Vec<StageReport>,
    /// What the sink has done.
    pub sink: StageReport,
    /// What a component as sink has reported at its end, by `complete` and by `teardown`.
    pub from_sink: Vec<OutputElement>,
}

/// What became of elements: each of those that were taken is in exactly one of the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tally {
    /// How many there were.
    pub taken: u64,
    /// The sink has taken all that was made of them, and something was.
    pub delivered: u64,
    /// Nothing was to be delivered of them: stages have dropped them on purpose.
    pub filtered: u64,
    /// They failed, and were left out.
    pub skipped: u64,
    /// They failed, and were handed to the dead letters.
    pub dead_letters: u64,
    /// They were with a stage when it failed, and ended the run.
    pub failed: u64,
    /// They were read, and the run ended before it was their turn.
    pub unreached: u64,
}

/// What a stage has done.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StageReport {
    /// Its name.
    pub name: String,
    /// The elements that it was called with, those of calls that failed included.
    pub elements_in: u64,
    /// The elements that it has made or passed on. For a sink: that it has taken.
    pub elements_out: u64,
    /// The payloads' bytes of those.
    pub bytes_in: u64,
    /// The payloads' bytes of those.
    pub bytes_out: u64,
    /// The elements that it dropped on purpose.
    pub filtered: u64,
    /// How often it refused an element, or ended.
    pub errors: u64,
    /// How often another instance took the place of one that had ended.
    pub restarts: u64,
    /// The source's elements that were left out because of it.
    pub skipped: u64,
    /// The source's elements that became dead letters because of it.
    pub dead_letters: u64,
    /// How often its role's functions were called.
    pub calls: u64,
    /// What the calls took, if the pipeline is [metered](super::Pipeline::metered) and the
    /// backend can tell.
    pub metered: CallStats,
}

impl StageReport {
    pub(crate) fn named(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            ..Self::default()
        }
    }

    /// Adds what a copy of the stage has done.
    pub(crate) fn add(&mut self, other: &Self) {
        self.elements_in += other.elements_in;
        self.elements_out += other.elements_out;
        self.bytes_in += other.bytes_in;
        self.bytes_out += other.bytes_out;
        self.filtered += other.filtered;
        self.errors += other.errors;
        self.restarts += other.restarts;
        self.skipped += other.skipped;
        self.dead_letters += other.dead_letters;
        self.calls += other.calls;
        self.metered.add(&other.metered);
    }
}

impl Tally {
    /// Those that failed, whatever became of them then.
    #[must_use]
    pub fn all_failed(&self) -> u64 {
        self.skipped + self.dead_letters + self.failed
    }

    /// Those whose turn it was.
    #[must_use]
    pub fn reached(&self) -> u64 {
        self.taken - self.unreached
    }
}
