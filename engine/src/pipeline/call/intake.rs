//! What a sink is given, and when: the parts of an element only once all of them are there.

use std::mem;

use super::sink::SinkSlot;
use crate::pipeline::chunk::{Chunk, Gather, elements};
use crate::pipeline::outcome::BatchOutcomes;
use crate::pipeline::report::PipelineError;
use crate::streaming::StreamElement;

impl SinkSlot<'_> {
    /// Takes what has come through all stages.
    pub(super) async fn take(
        &mut self,
        chunk: Chunk<'_>,
        outcomes: &mut BatchOutcomes,
    ) -> Result<(), PipelineError> {
        let is_usual = |origin: &u32| !outcomes.is_dead(*origin) && !outcomes.is_fanned(*origin);
        let usual = outcomes.are_plain() || chunk.origins.iter().all(is_usual);
        if usual && self.held.is_empty() {
            return self.deliver_all(chunk, outcomes).await;
        }
        let mut ready = mem::take(&mut self.ready);
        ready.clear();
        for (element, origin) in elements(chunk.batch)?.zip(chunk.origins) {
            self.admit(&mut ready, element, *origin, outcomes)?;
        }
        let delivered = self.deliver_all(ready.view(), outcomes).await;
        self.ready = ready;
        delivered
    }

    /// Takes an element of a chunk in which not everything is as usual: what can be delivered is
    /// added to what is ready.
    fn admit(
        &mut self,
        ready: &mut Gather,
        element: StreamElement<'_>,
        origin: u32,
        outcomes: &BatchOutcomes,
    ) -> Result<(), PipelineError> {
        if self.holds_another_than(origin) {
            ready.add(self.held.view(), |origin| !outcomes.is_dead(origin))?;
            self.held.clear();
        }
        if outcomes.is_dead(origin) {
            return Ok(());
        }
        if outcomes.is_fanned(origin) {
            self.gathered += element.payload.len() as u64;
            return Ok(self.held.push(element, origin)?);
        }
        self.gathered += element.payload.len() as u64;
        Ok(ready.push(element, origin)?)
    }

    /// Whether what is held was made of another element than that.
    fn holds_another_than(&self, origin: u32) -> bool {
        let held = self.held.origins.first();
        held.is_some_and(|held| *held != origin)
    }

    /// Delivers what was held.
    pub(super) async fn release(
        &mut self,
        outcomes: &mut BatchOutcomes,
    ) -> Result<(), PipelineError> {
        let Some(&origin) = self.held.origins.first() else {
            return Ok(());
        };
        let mut held = mem::take(&mut self.held);
        let delivered = match outcomes.is_dead(origin) {
            true => Ok(()),
            false => self.deliver_all(held.view(), outcomes).await,
        };
        held.clear();
        self.held = held;
        delivered
    }
}
