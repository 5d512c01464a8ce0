//! A stage is called with the elements of a chunk one after the other.

use super::answers::{Answers, Asked, Part, Step};
use super::attempts::Attempts;
use super::stage::StageSlot;
use crate::pipeline::chunk::{Chunk, Copied, Limits};
use crate::pipeline::outcome::BatchOutcomes;
use crate::pipeline::part::{Each, Halt, StageUnit, call, code};
use crate::pipeline::report::{PipelineError, Reason};

/// The elements of a chunk, with which a stage is called one after the other.
///
/// What it makes goes on as soon as that is enough for a chunk, so there may be several parts.
pub(crate) struct Singly<'c> {
    chunk: Chunk<'c>,
    /// The place of the first element of the part.
    from: usize,
    /// How many elements it was called with.
    at: usize,
    attempts: Attempts,
}

impl<'c> Singly<'c> {
    pub(crate) fn new(chunk: Chunk<'c>, slot: &StageSlot<'_>) -> Self {
        Self {
            chunk,
            from: 0,
            at: 0,
            attempts: Attempts::new(slot.after_end()),
        }
    }

    /// The first element has failed already, before this began.
    pub(crate) fn has_failed(
        &mut self,
        reason: Reason,
        slot: &mut StageSlot<'_>,
        outcomes: &mut BatchOutcomes,
    ) {
        self.at = 1;
        self.settle(reason, slot, outcomes);
    }

    /// Calls the stage until no element is left, or it has made enough for a chunk. Answers whether
    /// there may be another part.
    ///
    /// Every element that it is called with is taken down in `slot.made`.
    pub(crate) async fn call(
        &mut self,
        slot: &mut StageSlot<'_>,
        limits: Limits,
        outcomes: &mut BatchOutcomes,
        copied: &mut Copied,
    ) -> Result<bool, PipelineError> {
        loop {
            self.pass_over_dead(slot, outcomes);
            let Some(&origin) = self.chunk.origins.get(self.at) else {
                return Ok(false);
            };
            if slot.stale
                && let Err(reason) = slot.respawn().await
            {
                let reason = slot.explain(reason);
                outcomes.end(&[origin], slot.position, slot.policy, &reason);
                continue;
            }
            slot.keep_up(self.chunk.bytes())?;
            let each = Each {
                elements: self.chunk.elements_from(self.at)?,
                made: &mut slot.made,
                limits,
                watch: slot.watch.as_ref(),
            };
            let went = match &mut slot.unit {
                StageUnit::Each(unit) => call!(unit.process_each, process_each_now(each)),
                StageUnit::Batched(unit) => call!(unit.process_each, process_each_now(each)),
                StageUnit::Host(stage) => stage.process_each(each),
                StageUnit::Async(stage) => stage.process_each(each).await,
            };
            let bytes = self.chunk.bytes_of(self.at..self.at + went.calls);
            slot.report.called(went.calls, went.calls, bytes);
            if let Some(keeper) = &mut slot.keeper {
                let ended = matches!(&went.why, Err(Halt::Failed(reason)) if reason.has_ended());
                let calls = went.calls - usize::from(ended);
                copied.set_aside += keeper.add(self.chunk, self.at, calls)?;
            }
            self.at += went.calls;
            match went.why {
                Ok(()) => return Ok(self.at < self.chunk.len()),
                Err(Halt::Failed(reason)) => {
                    slot.report.failed(slot.watch.as_ref());
                    let reason = slot.explain(reason);
                    self.settle(reason, slot, outcomes);
                }
                Err(Halt::Unformed(unformed)) => return Err(unformed.into()),
            }
        }
    }

    /// Says what becomes of the last element that the stage was called with, which has failed: it
    /// may be tried again.
    #[cold]
    fn settle(&mut self, reason: Reason, slot: &mut StageSlot<'_>, outcomes: &mut BatchOutcomes) {
        let at = self.at.saturating_sub(1);
        let Some(&origin) = self.chunk.origins.get(at) else {
            return;
        };
        let (position, policy) = (slot.position, slot.policy);
        slot.stale |= reason.has_ended();
        if !reason.has_ended() {
            outcomes.fail(origin, position, policy, reason);
        } else if !policy.after_end.replaces() {
            outcomes.end(&[origin], position, policy, &reason);
        } else if self.attempts.again(at) {
            self.at = at;
            return;
        } else {
            outcomes.fail(origin, position, policy, reason);
        }
        slot.made.codes.push(code::SETTLED);
    }

    /// Passes over the elements that nothing of goes on any more. They come next, if there are any:
    /// other parts of the element that has failed last, or all that are left.
    fn pass_over_dead(&mut self, slot: &mut StageSlot<'_>, outcomes: &BatchOutcomes) {
        if outcomes.are_plain() {
            return;
        }
        let origins = self.chunk.origins.get(self.at..).unwrap_or_default();
        let dead = origins
            .iter()
            .take_while(|origin| outcomes.is_dead(**origin));
        for _ in 0..dead.count() {
            self.at += 1;
            slot.made.codes.push(code::SETTLED);
        }
    }

    /// What goes on of the part that the stage was called with. `last` says that no stage comes
    /// after it. The next part begins here.
    pub(crate) fn step<'s>(
        &mut self,
        slot: &'s mut StageSlot<'_>,
        last: bool,
        outcomes: &mut BatchOutcomes,
        copied: &mut Copied,
    ) -> Result<Step<'s>, PipelineError>
    where
        'c: 's,
    {
        let part = Part::new(self.chunk, self.from..self.at);
        self.from = self.at;
        if !matches!(slot.unit, StageUnit::Host(_) | StageUnit::Async(_)) {
            copied.set_aside += slot.made.outputs.payload_bytes() as u64;
        }
        let asked = Asked {
            position: slot.position,
            policy: slot.policy,
            last,
            stale: &mut slot.stale,
            report: &mut slot.report,
            watch: slot.watch.as_ref(),
            copied,
        };
        let answers = Answers::of_calls(&slot.made);
        answers.into_step(part, asked, &mut slot.origins, &mut slot.mixed, outcomes)
    }
}
