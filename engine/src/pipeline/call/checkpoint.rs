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
const PUT_OFF: u64 = 16;

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

    /// Whether a state is to be kept, after so many elements, of which there are some, and so many
    /// bytes of them, since one was kept at that time.
    pub(crate) fn is_due(&self, elements: u64, bytes: u64, at: Instant) -> bool {
        elements >= self.elements as u64
            || bytes > self.bytes as u64
            || self.time.is_some_and(|time| at.elapsed() >= time)
    }

    /// Whether it can't be put off, if it can't be kept now.
    pub(crate) fn is_overdue(&self, elements: u64, bytes: u64) -> bool {
        elements >= (self.elements as u64).saturating_mul(PUT_OFF) || bytes > self.bytes as u64
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
        let (elements, bytes) = self.with(bytes);
        elements > 0 && self.every.is_due(elements, bytes, self.at)
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
        let (elements, bytes) = keeper.with(bytes);
        match kept {
            Ok(()) => {
                keeper.begin_anew();
                self.report.checkpoints += 1;
                Ok(())
            }
            // It is tried again before the next call, as long as there is room.
            Err(error) if is_for_now(&error) && !keeper.every.is_overdue(elements, bytes) => Ok(()),
            Err(error) => Err(self.not_kept(error.into())),
        }
    }

    /// Keeps the state of the stage, whether it is time or not, for a run that is to go on from here.
    /// Answers whether it was: `put_off` says that another time will do.
    pub(crate) async fn keep_now(&mut self, put_off: bool) -> Result<bool, PipelineError> {
        if self.stale {
            let respawned = self.respawn().await;
            respawned.map_err(|reason| self.not_kept(reason))?;
        }
        match self.living().map_or(Ok(()), Living::keep) {
            Ok(()) => {
                if let Some(keeper) = &mut self.keeper {
                    keeper.begin_anew();
                    self.report.checkpoints += 1;
                }
                Ok(true)
            }
            Err(error) if put_off && is_for_now(&error) => Ok(false),
            Err(error) => Err(self.not_kept(error.into())),
        }
    }

    #[cold]
    fn not_kept(&self, reason: Reason) -> PipelineError {
        PipelineError::Call {
            stage: self.report.name.clone(),
            position: self.position,
            function: "snapshot",
            reason,
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
