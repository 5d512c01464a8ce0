//! What a stage goes back to once its instance has ended: a state that was kept, and the elements that
//! it was called with since.

use std::time::Instant;

use super::checkpoint::Checkpoint;
use crate::pipeline::chunk::{Chunk, Limits, Unformed};
use crate::pipeline::part::{Each, Halt, Made, StageUnit, call};
use crate::pipeline::report::Reason;
use crate::streaming::Batch;

/// How much of what comes out once more is laid out before it is thrown away.
const REPLAYED: Limits = Limits {
    elements: 256,
    bytes: 256 << 10,
};

/// What a stage goes back to. The state itself is with the instance.
pub(crate) struct Keeper {
    every: Checkpoint,
    /// When the state was kept.
    at: Instant,
    /// The elements with which the stage was called since, and which it has not ended on.
    since: Batch,
    /// What it makes of them when they come again. Nobody gets it.
    again: Made,
}

impl Keeper {
    /// The state of the stage was kept just now.
    pub(crate) fn new(every: Checkpoint) -> Self {
        Self {
            every,
            at: Instant::now(),
            since: Batch::new(),
            again: Made::default(),
        }
    }

    /// Whether the state is to be kept before a call with so many bytes.
    pub(super) fn is_due(&self, bytes: usize) -> bool {
        let (elements, bytes) = self.with(bytes);
        elements > 0 && self.every.is_due(elements, bytes, self.at)
    }

    /// Whether the state can't be put off, before a call with so many bytes.
    pub(super) fn is_overdue(&self, bytes: usize) -> bool {
        let (elements, bytes) = self.with(bytes);
        self.every.is_overdue(elements, bytes)
    }

    /// How many elements are kept, and how many bytes with so many more.
    fn with(&self, bytes: usize) -> (u64, u64) {
        let bytes = self.since.payload_bytes().saturating_add(bytes);
        (self.since.len() as u64, bytes as u64)
    }

    /// The state was kept.
    pub(crate) fn begin_anew(&mut self) {
        self.since.clear();
        self.at = Instant::now();
    }

    /// Keeps the elements of a chunk that a stage was called with: so many, from that place on. Says
    /// how many bytes were copied.
    pub(crate) fn add(
        &mut self,
        chunk: Chunk<'_>,
        from: usize,
        count: usize,
    ) -> Result<u64, Unformed> {
        let before = self.since.payload_bytes();
        self.since.extend(chunk.elements_from(from)?.take(count))?;
        Ok((self.since.payload_bytes() - before) as u64)
    }

    /// Calls an instance that has gone back to the state with all elements since, as before. What it
    /// refused then it refuses now. Says how many there were.
    pub(super) async fn call_again(&mut self, unit: &mut StageUnit<'_>) -> Result<usize, Reason> {
        let mut at = 0;
        while at < self.since.len() {
            self.again.clear();
            let mut elements = self.since.elements();
            if let Some(before) = at.checked_sub(1) {
                elements.nth(before);
            }
            let each = Each {
                elements,
                made: &mut self.again,
                limits: REPLAYED,
                watch: None,
            };
            let went = match unit {
                StageUnit::Each(unit) => call!(unit.process_each, process_each_now(each)),
                StageUnit::Batched(unit) => call!(unit.process_each, process_each_now(each)),
                // A function of the program's own has no state that was kept.
                StageUnit::Host(_) | StageUnit::Async(_) => return Ok(0),
            };
            if went.calls == 0 {
                return Err(Reason::Internal("a stage was called with no element"));
            }
            at += went.calls;
            match went.why {
                Err(Halt::Failed(reason)) if reason.has_ended() => return Err(reason),
                Ok(()) | Err(Halt::Failed(_) | Halt::Unformed(_)) => {}
            }
        }
        Ok(at)
    }
}
