//! Swaps stages, between two batches.

use super::requests::{Answering, Request};
use super::stream::Run;
use crate::pipeline::call::StageSlot;
use crate::pipeline::outcome::Verdict;
use crate::pipeline::report::{PipelineError, SwapError};
use crate::streaming::Batch;

impl Run<'_> {
    /// Swaps the stages that somebody has asked for. Nothing is under way.
    #[inline]
    pub(super) async fn swap(&mut self) -> Result<(), PipelineError> {
        while let Some(request) = self.swaps.as_ref().and_then(Answering::next) {
            self.swap_one(request).await?;
        }
        Ok(())
    }

    #[cold]
    async fn swap_one(&mut self, request: Request) -> Result<(), PipelineError> {
        let Request {
            name,
            start,
            answer,
        } = request;
        let Some(at) = self.place_of(&name) else {
            answer.give(Err(SwapError::NoStage(name)));
            return Ok(());
        };
        // The next one is ready before the one that is there is told to end: if it is not, that goes on.
        let next = match start(at + 1).await {
            Ok(next) => self.checked(next),
            Err(error) => Err(error),
        };
        let next = match next {
            Ok(next) => next,
            Err(error) => {
                answer.give(Err(SwapError::Refused(error)));
                return Ok(());
            }
        };
        let ended = match self.end_stage(at, next).await {
            // What the next one knows is not what was kept of the one before.
            Ok(()) if self.checkpoints.is_some() => self.keep(true).await,
            ended => ended,
        };
        answer.give(match &ended {
            Ok(()) => Ok(()),
            Err(_) => Err(SwapError::Over),
        });
        ended
    }

    fn place_of(&self, name: &str) -> Option<usize> {
        let mut slots = self.line.slots.iter();
        slots.position(|slot| slot.report.name == name)
    }

    /// Whether a stage can be a part of this pipeline.
    fn checked(&self, next: StageSlot<'static>) -> Result<StageSlot<'static>, PipelineError> {
        let taken = self.line.ledger.handlers.dead_letters.is_set();
        if next.policy.verdict == Verdict::DeadLetter && !taken {
            let name = &next.report.name;
            return Err(PipelineError::Setting(format!(
                "`{name}` has dead letters, and nobody takes them"
            )));
        }
        Ok(next)
    }

    /// Ends the work of a stage, has what it hands over go on, and puts the next one in its place.
    async fn end_stage(
        &mut self,
        at: usize,
        mut next: StageSlot<'static>,
    ) -> Result<(), PipelineError> {
        let Some(slot) = self.line.slots.get_mut(at) else {
            return Ok(());
        };
        let mut left = Batch::new();
        let (position, ended) = (slot.position, slot.end(&mut left).await);
        ended.map_err(|reason| self.line.call_error(position, "teardown", reason))?;
        self.line.take_left(position, &left).await?;
        if let Some(slot) = self.line.slots.get_mut(at) {
            let (report, watch) = (slot.report.clone(), slot.watch.clone());
            next.report = report;
            next.report.swaps += 1;
            next.watch = watch;
            if let Some(unit) = slot.living() {
                next.report.metered.add(&unit.metered());
            }
            if self.metered
                && let Some(unit) = next.living()
            {
                unit.meter();
            }
            *slot = next;
        }
        Ok(())
    }
}
