//! What a stage goes back to once its instance has ended: a state that was kept, and the elements that
//! it was called with since.

use std::time::{Duration, Instant};

use super::stage::StageSlot;
use crate::pipeline::chunk::{Chunk, Limits, Unformed};
use crate::pipeline::part::{Each, Halt, Living, Made, StageUnit, call};
use crate::pipeline::report::{PipelineError, Reason};
use crate::streaming::Batch;
use crate::{EngineError, SnapshotError};

/// How many bytes of elements are kept, unless it is said otherwise.
const MAX_BYTES: usize = 16 << 20;

/// How many times as many elements are kept as were asked for, if the state can't be kept sooner.
const PUT_OFF: usize = 16;

/// How much is kept to make a failed call again.
const REPLAYED: Limits = Limits {
    elements: 256,
    bytes: 256 << 10,
};

/// How often the state of a stage is kept: see
/// [`Stage::checkpoint`](crate::pipeline::Stage::checkpoint).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    elements: usize,
    bytes: usize,
    time: Option<Duration>,
}

impl Checkpoint {
    /// Once the stage was called with so many elements, or with 16 MiB of them. It happens between two
    /// calls, so there may be as many more as a batch has.
    ///
    /// Fewer elements mean less to do again after a failure, and more of the work of keeping a state.
    #[must_use]
    pub const fn every(elements: usize) -> Self {
        let elements = if elements == 0 { 1 } else { elements };
        Self {
            elements,
            bytes: MAX_BYTES,
            time: None,
        }
    }

    /// Once the elements have so many bytes, too. One that has more by itself is kept all the same.
    #[must_use]
    pub const fn max_bytes(mut self, bytes: usize) -> Self {
        self.bytes = bytes;
        self
    }

    /// With the first element after such a time, too.
    #[must_use]
    pub const fn max_time(mut self, time: Duration) -> Self {
        self.time = Some(time);
        self
    }
}

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
    fn is_due(&self, bytes: usize) -> bool {
        !self.since.is_empty()
            && (self.since.len() >= self.every.elements
                || self.is_full(bytes)
                || self
                    .every
                    .time
                    .is_some_and(|time| self.at.elapsed() >= time))
    }

    /// Whether elements of so many bytes can't be kept as well.
    fn is_full(&self, bytes: usize) -> bool {
        self.since.payload_bytes().saturating_add(bytes) > self.every.bytes
            || self.since.len() >= self.every.elements.saturating_mul(PUT_OFF)
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
    async fn call_again(&mut self, unit: &mut StageUnit<'_>) -> Result<usize, Reason> {
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

/// Whether a state can't be kept at the moment, and may be some other time.
fn is_for_now(error: &EngineError) -> bool {
    match error {
        EngineError::Snapshot(error) => matches!(**error, SnapshotError::NotNow { .. }),
        _ => false,
    }
}

impl StageSlot<'_> {
    /// Keeps the state of the stage before a call with so many bytes, if it is time.
    #[inline]
    pub(crate) fn keep_up(&mut self, bytes: usize) -> Result<(), PipelineError> {
        match &self.keeper {
            Some(keeper) if !self.stale && keeper.is_due(bytes) => self.keep(bytes),
            _ => Ok(()),
        }
    }

    #[cold]
    fn keep(&mut self, bytes: usize) -> Result<(), PipelineError> {
        let kept = self.living().map_or(Ok(()), Living::keep);
        let Some(keeper) = &mut self.keeper else {
            return Ok(());
        };
        match kept {
            Ok(()) => {
                keeper.begin_anew();
                self.report.checkpoints += 1;
                Ok(())
            }
            // It is tried again before the next call, as long as there is room.
            Err(error) if is_for_now(&error) && !keeper.is_full(bytes) => Ok(()),
            Err(error) => Err(PipelineError::Call {
                stage: self.report.name.clone(),
                position: self.position,
                function: "snapshot",
                reason: error.into(),
            }),
        }
    }

    /// Leads an instance that has ended back to the state that was kept, and to where it was since.
    pub(super) async fn go_back(&mut self) -> Result<(), Reason> {
        let Some(mut keeper) = self.keeper.take() else {
            return Ok(());
        };
        let gone = match self.living() {
            Some(unit) => unit.go_back().await,
            None => Ok(()),
        };
        let gone = match gone {
            Ok(()) => keeper.call_again(&mut self.unit).await,
            Err(reason) => Err(reason),
        };
        self.keeper = Some(keeper);
        self.report.replayed += gone? as u64;
        Ok(())
    }
}
