//! What became of elements, counted.

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

/// The outcome of one element, as it is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Settled {
    Delivered,
    Filtered,
    Skipped,
    DeadLetter,
    Failed,
    Unreached,
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

    /// Counts one element that is among those taken.
    pub(crate) fn count(&mut self, settled: Settled) {
        let counter = match settled {
            Settled::Delivered => &mut self.delivered,
            Settled::Filtered => &mut self.filtered,
            Settled::Skipped => &mut self.skipped,
            Settled::DeadLetter => &mut self.dead_letters,
            Settled::Failed => &mut self.failed,
            Settled::Unreached => &mut self.unreached,
        };
        *counter += 1;
    }
}
