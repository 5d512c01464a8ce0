//! A stage is called with the elements of a chunk one after the other.

use super::answers::{Answers, Asked, Part, Step};
use super::attempts::Attempts;
use super::stage::StageSlot;
use crate::pipeline::chunk::{Chunk, Copied, Limits, Unformed};
use crate::pipeline::outcome::BatchOutcomes;
use crate::pipeline::part::{Each, Halt, StageUnit, call, code};
use crate::pipeline::report::{PipelineError, Reason};
use crate::streaming::Elements;

/// The elements of a chunk, with which a stage is called one after the other.
///
/// What it makes goes on as soon as that is enough for a chunk, so there may be several parts.
pub(crate) struct Singly<'c> {
    chunk: Chunk<'c>,
    /// The elements that it was not called with yet.
    rest: Elements<'c>,
    /// The first element of the part, and those from there on.
    from: usize,
    part: Elements<'c>,
    attempts: Attempts,
}

impl<'c> Singly<'c> {
    pub(crate) fn new(chunk: Chunk<'c>, slot: &StageSlot<'_>) -> Result<Self, Unformed> {
        let rest = chunk.elements_from(0)?;
        Ok(Self {
            chunk,
            part: rest.clone(),
            rest,
            from: 0,
            attempts: Attempts::new(slot.after_end()),
        })
    }

    /// How many elements it was called with.
    fn at(&self) -> usize {
        self.chunk.len() - self.rest.len()
    }

    /// The first element has failed already, before this began.
    pub(crate) fn has_failed(
        &mut self,
        reason: Reason,
        slot: &mut StageSlot<'_>,
        outcomes: &mut BatchOutcomes,
    ) -> Result<(), Unformed> {
        self.rest.next();
        self.settle(reason, slot, outcomes)
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
    ) -> Result<bool, PipelineError> {
        loop {
            self.pass_over_dead(slot, outcomes);
            let Some(&origin) = self.chunk.origins.get(self.at()) else {
                return Ok(false);
            };
            if slot.stale
                && let Err(reason) = slot.respawn().await
            {
                let reason = slot.explain(reason);
                outcomes.end(&[origin], slot.position, slot.policy, &reason);
                continue;
            }
            let each = Each {
                elements: self.rest.clone(),
                made: &mut slot.made,
                limits,
                watch: slot.watch.as_ref(),
            };
            let went = match &mut slot.unit {
                StageUnit::Each(unit) => call!(unit.process_each, process_each_now(each)),
                StageUnit::Batched(unit) => call!(unit.process_each, process_each_now(each)),
                StageUnit::Host(stage) => stage.process_each(each),
            };
            let from = self.at();
            if let Some(before) = went.calls.checked_sub(1) {
                self.rest.nth(before);
            }
            let to = self.at();
            let bytes = self.chunk.bytes_of(from..to);
            slot.report.called(went.calls, to - from, bytes);
            match went.why {
                Ok(()) => return Ok(self.rest.len() > 0),
                Err(Halt::Failed(reason)) => {
                    slot.report.failed(slot.watch.as_ref());
                    let reason = slot.explain(reason);
                    self.settle(reason, slot, outcomes)?;
                }
                Err(Halt::Unformed(unformed)) => return Err(unformed.into()),
            }
        }
    }

    /// Says what becomes of the last element that the stage was called with, which has failed: it
    /// may be tried again.
    #[cold]
    fn settle(
        &mut self,
        reason: Reason,
        slot: &mut StageSlot<'_>,
        outcomes: &mut BatchOutcomes,
    ) -> Result<(), Unformed> {
        let at = self.at().saturating_sub(1);
        let Some(&origin) = self.chunk.origins.get(at) else {
            return Ok(());
        };
        let (position, policy) = (slot.position, slot.policy);
        slot.stale |= reason.has_ended();
        if !reason.has_ended() {
            outcomes.fail(origin, position, policy, reason);
        } else if !policy.after_end.replaces() {
            outcomes.end(&[origin], position, policy, &reason);
        } else if self.attempts.again(at) {
            self.rest = self.chunk.elements_from(at)?;
            return Ok(());
        } else {
            outcomes.fail(origin, position, policy, reason);
        }
        slot.made.codes.push(code::SETTLED);
        Ok(())
    }

    /// Passes over the elements that nothing of goes on any more. They come next, if there are any:
    /// other parts of the element that has failed last, or all that are left.
    fn pass_over_dead(&mut self, slot: &mut StageSlot<'_>, outcomes: &BatchOutcomes) {
        if outcomes.are_plain() {
            return;
        }
        let origins = self.chunk.origins.get(self.at()..).unwrap_or_default();
        let dead = origins
            .iter()
            .take_while(|origin| outcomes.is_dead(**origin));
        for _ in 0..dead.count() {
            self.rest.next();
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
        let to = self.at();
        let part = Part {
            chunk: self.chunk,
            elements: self.part.clone(),
            origins: self.chunk.origins.get(self.from..to).unwrap_or_default(),
        };
        (self.from, self.part) = (to, self.rest.clone());
        if !matches!(slot.unit, StageUnit::Host(_)) {
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
        answers.into_step(&part, asked, &mut slot.origins, &mut slot.mixed, outcomes)
    }
}
