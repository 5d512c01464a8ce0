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
        if outcomes.are_plain() {
            return match chunk {
                Chunk::One { element, origin } => self.deliver(element, origin, outcomes).await,
                Chunk::Many { batch, origins } => self.deliver_all(batch, origins, outcomes).await,
            };
        }
        match chunk {
            Chunk::One { element, origin } => self.admit(element, origin, outcomes).await,
            Chunk::Many { batch, origins } => {
                let mut ready = mem::take(&mut self.ready);
                ready.clear();
                for (element, origin) in elements(batch)?.zip(origins) {
                    self.admit_to(&mut ready, element, *origin, outcomes)?;
                }
                let delivered = self
                    .deliver_all(ready.batch.view(), &ready.origins, outcomes)
                    .await;
                self.ready = ready;
                delivered
            }
        }
    }

    /// Takes an element of a batch in which not everything is as usual.
    async fn admit(
        &mut self,
        element: StreamElement<'_>,
        origin: u32,
        outcomes: &mut BatchOutcomes,
    ) -> Result<(), PipelineError> {
        if self.holds_another_than(origin) {
            self.release(outcomes).await?;
        }
        if outcomes.is_dead(origin) {
            return Ok(());
        }
        if outcomes.is_fanned(origin) {
            return self.hold(element, origin);
        }
        self.deliver(element, origin, outcomes).await
    }

    /// The same for one of many, which are delivered together: it is added to those.
    fn admit_to(
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
            return self.hold(element, origin);
        }
        self.gathered += element.payload.len() as u64;
        Ok(ready.push(element, origin)?)
    }

    /// Whether what is held was made of another element than that.
    fn holds_another_than(&self, origin: u32) -> bool {
        let held = self.held.origins.first();
        held.is_some_and(|held| *held != origin)
    }

    fn hold(&mut self, element: StreamElement<'_>, origin: u32) -> Result<(), PipelineError> {
        self.gathered += element.payload.len() as u64;
        Ok(self.held.push(element, origin)?)
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
            false => {
                self.deliver_all(held.batch.view(), &held.origins, outcomes)
                    .await
            }
        };
        held.clear();
        self.held = held;
        delivered
    }
}
