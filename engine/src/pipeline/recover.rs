//! What follows when a stage could make nothing of a chunk: another instance, and the elements
//! once more, one by one.

use std::mem;

use super::error::PipelineError;
use super::gather::{Chunk, elements};
use super::push::{Shared, fan, send};
use super::reason::Reason;
use super::slot::Slot;
use super::step::{Fault, Step, Why, step};
use super::unit::Boxed;
use crate::streaming::StreamElement;

/// Goes on with the chunk that was kept: it was before the stage that `later` others come after.
#[cold]
pub(crate) fn recover<'f, 'p>(
    slots: &'f mut [Slot<'p>],
    later: usize,
    why: Why,
    shared: &'f mut Shared<'p>,
) -> Boxed<'f, Result<(), PipelineError>> {
    Box::pin(async move {
        let at = slots.len().saturating_sub(later + 1);
        let slots = slots.get_mut(at..).unwrap_or_default();
        let Some((slot, later)) = slots.split_first_mut() else {
            return Ok(());
        };
        let mut kept = mem::take(&mut shared.kept);
        let recovered = again(slot, later, &kept, why, shared).await;
        kept.clear();
        shared.kept = kept;
        recovered
    })
}

async fn again<'p>(
    slot: &mut Slot<'p>,
    later: &mut [Slot<'p>],
    kept: &super::gather::Gather,
    why: Why,
    shared: &mut Shared<'p>,
) -> Result<(), PipelineError> {
    // In a batch, nobody knows yet which element it was.
    let (mut one, mut all) = (None, None);
    if let Why::Ended(reason) = why {
        let reason = slot.explain(reason);
        slot.stale = true;
        match (&*kept.origins, slot.policy.retries) {
            (&[origin], None) => {
                let (position, policy) = (slot.position, slot.policy);
                shared.fates.end(&[origin], position, policy, &reason);
                return Ok(());
            }
            (&[_], Some(_)) => one = Some(reason),
            (_, None) => all = Some(reason),
            (_, Some(_)) => {}
        }
    }
    for (element, origin) in elements(kept.batch.view())?.zip(&kept.origins) {
        if !shared.fates.is_dead(*origin) {
            attempt(slot, later, element, *origin, one.take(), shared).await?;
        }
    }
    if let Some(reason) = all.filter(|_| shared.fates.cut.is_none()) {
        // Nobody has agreed to go on with another instance.
        shared.ended = Some((slot.position, reason));
    }
    Ok(())
}

/// Tries an element as often as the policy says, and sends on what comes out of it. `failure` is
/// what came of a first try.
async fn attempt<'p>(
    slot: &mut Slot<'p>,
    later: &mut [Slot<'p>],
    element: StreamElement<'_>,
    origin: u32,
    mut failure: Option<Reason>,
    shared: &mut Shared<'p>,
) -> Result<(), PipelineError> {
    let (position, policy) = (slot.position, slot.policy);
    let mut left = match failure {
        Some(_) => policy.retries.unwrap_or(0),
        None => policy.retries.unwrap_or(0).saturating_add(1),
    };
    loop {
        if let Some(reason) = failure.take_if(|_| left == 0) {
            shared.fates.fail(origin, position, policy, reason);
            return Ok(());
        }
        if slot.stale
            && let Err(reason) = slot.respawn().await
        {
            let reason = slot.explain(reason);
            shared.fates.end(&[origin], position, policy, &reason);
            return Ok(());
        }
        left = left.saturating_sub(1);
        let chunk = Chunk::One { element, origin };
        match step(slot, chunk, later.is_empty(), &mut shared.fates).await {
            Ok(Step::Next(chunk) | Step::Mixed(chunk)) => return send(later, chunk, shared).await,
            Ok(Step::Several(outputs, origin)) => return fan(later, outputs, origin, shared).await,
            Ok(Step::Nothing) => return Ok(()),
            Err(Fault::Halt(error)) => return Err(error),
            Err(Fault::Chunk(Why::Ended(reason))) => {
                let reason = slot.explain(reason);
                slot.stale = true;
                if policy.retries.is_none() {
                    shared.fates.end(&[origin], position, policy, &reason);
                    return Ok(());
                }
                failure = Some(reason);
            }
            // Neither is an answer to a single element.
            Err(Fault::Chunk(Why::Stale | Why::Refused)) => slot.stale = true,
        }
    }
}
