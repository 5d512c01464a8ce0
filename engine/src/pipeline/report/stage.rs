//! What a stage has done, and how it is counted.

use super::stats::Watch;
use crate::CallStats;
use crate::pipeline::chunk::Chunk;
use crate::streaming::{ElementBatch, OutputElement};

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
    /// The source's elements that were left out because of it.
    pub skipped: u64,
    /// The source's elements that became dead letters because of it.
    pub dead_letters: u64,
    /// How often its role's functions were called.
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

    /// A call with these elements.
    #[inline]
    pub(crate) fn called(&mut self, chunk: Chunk<'_>) {
        self.calls += 1;
        self.elements_in += chunk.len() as u64;
        self.bytes_in += chunk.bytes() as u64;
    }

    /// These elements go on.
    #[inline]
    pub(crate) fn passed(&mut self, chunk: Chunk<'_>) {
        self.add_out(chunk.len(), chunk.bytes());
    }

    /// So much goes on.
    #[inline]
    pub(crate) fn add_out(&mut self, elements: usize, bytes: usize) {
        self.elements_out += elements as u64;
        self.bytes_out += bytes as u64;
    }

    /// These elements go on in place of one.
    pub(crate) fn made(&mut self, outputs: &[OutputElement<'_>]) {
        let bytes = outputs.iter().map(|output| output.payload.len());
        self.add_out(outputs.len(), bytes.sum());
    }

    /// A sink was called with the elements `from..to` of a batch, one by one, and took those
    /// before `taken`.
    pub(crate) fn delivered(
        &mut self,
        batch: ElementBatch<'_>,
        from: usize,
        taken: usize,
        to: usize,
    ) {
        let bytes = |until: usize| match until.checked_sub(1) {
            Some(last) => u64::from(batch.ends[last]),
            None => 0,
        };
        let count = |from: usize, to: usize| (to - from) as u64;
        self.calls += count(from, to);
        self.elements_in += count(from, to);
        self.bytes_in += bytes(to) - bytes(from);
        self.elements_out += count(from, taken);
        self.bytes_out += bytes(taken) - bytes(from);
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
        self.skipped += other.skipped;
        self.dead_letters += other.dead_letters;
        self.calls += other.calls;
        self.metered.add(&other.metered);
    }
}
