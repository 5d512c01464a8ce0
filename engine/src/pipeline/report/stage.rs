//! What a stage has done, and how it is counted.

use super::stats::Watch;
use crate::CallStats;

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
    /// The payloads' bytes of the elements that it was called with.
    pub bytes_in: u64,
    /// The payloads' bytes of the elements that it has made or passed on.
    pub bytes_out: u64,
    /// The elements that it dropped on purpose.
    pub filtered: u64,
    /// How often it refused an element, or ended.
    pub errors: u64,
    /// How often another instance took the place of one that had ended.
    pub restarts: u64,
    /// How often another stage was [put in its place](crate::pipeline::Swaps).
    pub swaps: u64,
    /// How often its state was kept, after it was the first time: see
    /// [`Stage::checkpoint`](crate::pipeline::Stage::checkpoint).
    pub checkpoints: u64,
    /// The elements that it was called with once more, to be where it was when its instance ended. They
    /// don't count as `elements_in`, or anywhere else.
    pub replayed: u64,
    /// The source's elements that were left out because of it.
    pub skipped: u64,
    /// The source's elements that became dead letters because of it.
    pub dead_letters: u64,
    /// How often its role's functions were called. A function of the program's own is called once
    /// for each element.
    pub calls: u64,
    /// What the calls took, if the pipeline is [metered](crate::pipeline::Pipeline::metered) and
    /// the backend can tell.
    pub metered: CallStats,
}

impl StageReport {
    pub(crate) fn named(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            ..Self::default()
        }
    }

    /// So many calls, with so many elements and bytes altogether.
    #[inline]
    pub(crate) fn called(&mut self, calls: usize, elements: usize, bytes: usize) {
        self.calls += calls as u64;
        self.elements_in += elements as u64;
        self.bytes_in += bytes as u64;
    }

    /// So much goes on.
    #[inline]
    pub(crate) fn add_out(&mut self, elements: usize, bytes: usize) {
        self.elements_out += elements as u64;
        self.bytes_out += bytes as u64;
    }

    /// The stage refused an element, or ended.
    #[cold]
    pub(crate) fn failed(&mut self, watch: Option<&Watch>) {
        self.errors += 1;
        if let Some(watch) = watch {
            watch.failed();
        }
    }

    /// Another instance takes the place of one that has ended.
    #[cold]
    pub(crate) fn restarted(&mut self, watch: Option<&Watch>) {
        self.restarts += 1;
        if let Some(watch) = watch {
            watch.restarted();
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
        self.swaps += other.swaps;
        self.checkpoints += other.checkpoints;
        self.replayed += other.replayed;
        self.skipped += other.skipped;
        self.dead_letters += other.dead_letters;
        self.calls += other.calls;
        self.metered.add(&other.metered);
    }
}
