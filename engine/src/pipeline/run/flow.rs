//! How elements go through the stages.
//!
//! A chunk is elements where they lie: in the memory of the component that made them, or on the
//! host. Each stage turns one chunk into the next, which borrows from it. A stage that takes one
//! element a call is given those of a larger chunk one after the other, each of which goes
//! through all later stages first; a stage that takes batches gathers single elements until they
//! are a batch. A stage that ends gives its chunk back as a copy, and [`recover`] tries its
//! elements again, one by one.

use std::mem;

use crate::pipeline::call::{Attempts, End, Fault, StageSlot, Step, Why, step};
use crate::pipeline::chunk::{Chunk, Gather, Limits, elements};
use crate::pipeline::outcome::{AfterEnd, BatchOutcomes};
use crate::pipeline::part::{Boxed, StageUnit};
use crate::pipeline::report::{PipelineError, Reason};
use crate::streaming::{OutputElement, StreamElement};

/// What the stages share.
pub(crate) struct Shared<'p> {
    pub(crate) end: End<'p>,
    pub(crate) outcomes: BatchOutcomes,
    /// The place of a stage that ended with a batch, no element of which has ended it again.
    pub(crate) ended: Option<(usize, Reason)>,
    /// The chunk that a stage could make nothing of.
    pub(crate) kept: Gather,
    /// Whether there may be more elements to come in this batch of the source.
    pub(crate) gathering: bool,
    pub(crate) limits: Limits,
    /// The bytes of payloads that were copied on the host.
    pub(crate) gathered: u64,
}

/// Why a chunk did not get through.
enum Break {
    /// A stage could make nothing of the chunk that is kept. `later` stages come after it.
    Kept { later: usize, why: Why },
    /// The run ends at once.
    Halt(PipelineError),
}

impl<E: Into<PipelineError>> From<E> for Break {
    fn from(error: E) -> Self {
        Self::Halt(error.into())
    }
}

/// What a chunk meets at a stage.
enum Admission {
    /// The stage is called with it.
    Called,
    /// It waits for more.
    Waits,
    /// It was added to what has waited, and that is enough now.
    Gathered,
    /// Its elements are taken one by one.
    Apart,
}

/// Sends a chunk through stages and to the end. What goes wrong in a stage is dealt with.
pub(crate) async fn send<'p>(
    slots: &mut [StageSlot<'p>],
    chunk: Chunk<'_>,
    shared: &mut Shared<'p>,
) -> Result<(), PipelineError> {
    match push(slots, chunk, shared).await {
        Ok(()) => Ok(()),
        Err(Break::Halt(error)) => Err(error),
        Err(Break::Kept { later, why }) => recover(slots, later, why, shared).await,
    }
}

/// Sends on what still waits for full batches, in the order of the stream.
pub(crate) async fn flush<'p>(
    slots: &mut [StageSlot<'p>],
    shared: &mut Shared<'p>,
) -> Result<(), PipelineError> {
    for at in 0..slots.len() {
        if !slots[at].gather.is_empty() {
            send_gathered(&mut slots[at..], shared).await?;
        }
    }
    Ok(())
}

/// Several elements were made of one: each goes on, and none once one has failed.
fn fan<'f, 'p>(
    slots: &'f mut [StageSlot<'p>],
    outputs: &'f [OutputElement<'f>],
    origin: u32,
    shared: &'f mut Shared<'p>,
) -> Boxed<'f, Result<(), PipelineError>> {
    Box::pin(async move {
        if !slots.is_empty() {
            shared.outcomes.fan(origin);
        }
        for output in outputs {
            if shared.outcomes.is_dead(origin) {
                break;
            }
            let element = (*output).into();
            send(slots, Chunk::One { element, origin }, shared).await?;
        }
        Ok(())
    })
}

async fn push<'a, 'p>(
    mut slots: &'a mut [StageSlot<'p>],
    mut chunk: Chunk<'a>,
    shared: &mut Shared<'p>,
) -> Result<(), Break> {
    while let Some(slot) = slots.first_mut() {
        match admit(slot, chunk, shared)? {
            Admission::Called => {}
            Admission::Waits => return Ok(()),
            Admission::Gathered => return Ok(send_gathered(slots, shared).await?),
            Admission::Apart => return Ok(apart(slots, chunk, shared).await?),
        }
        let Some((slot, later)) = mem::take(&mut slots).split_first_mut() else {
            // The stage was there a moment ago. What it was to take must not get past it.
            let what = "a stage is gone before it was called";
            shared.outcomes.lose(chunk.origins(), 0, what);
            return Ok(());
        };
        match step(slot, chunk, later.is_empty(), &mut shared.outcomes).await {
            Ok(Step::Next(next)) => chunk = next,
            Ok(Step::Mixed(next)) => {
                shared.gathered += next.bytes() as u64;
                chunk = next;
            }
            Ok(Step::Nothing) => return Ok(()),
            Ok(Step::Several(outputs, origin)) => {
                return Ok(fan(later, outputs, origin, shared).await?);
            }
            Err(Fault::Halt(error)) => return Err(Break::Halt(error)),
            Err(Fault::Chunk(why)) => {
                shared.kept.clear();
                shared.gathered += shared.kept.add(chunk, |_| true)?;
                let later = later.len();
                return Err(Break::Kept { later, why });
            }
        }
        slots = later;
    }
    Ok(shared.end.take(chunk, &mut shared.outcomes).await?)
}

/// What happens to a chunk before its stage is called.
#[inline]
fn admit(
    slot: &mut StageSlot<'_>,
    chunk: Chunk<'_>,
    shared: &mut Shared<'_>,
) -> Result<Admission, PipelineError> {
    match (&slot.unit, chunk) {
        (StageUnit::Each(_), Chunk::One { .. }) => return Ok(Admission::Called),
        (StageUnit::Each(_), Chunk::Many { .. }) => return Ok(Admission::Apart),
        (StageUnit::Batched(_), Chunk::One { .. }) if shared.gathering => {}
        (StageUnit::Host(_), Chunk::One { .. }) => return Ok(Admission::Called),
        (_, Chunk::One { .. }) if slot.gather.is_empty() => return Ok(Admission::Called),
        (_, Chunk::One { .. }) => {}
        (_, Chunk::Many { origins, .. }) => {
            let alive = shared.outcomes.are_plain()
                || !origins
                    .iter()
                    .any(|origin| shared.outcomes.is_dead(*origin));
            if alive && slot.gather.is_empty() {
                return Ok(Admission::Called);
            }
        }
    }
    let outcomes = &shared.outcomes;
    shared.gathered += slot.gather.add(chunk, |origin| !outcomes.is_dead(origin))?;
    let many = matches!(chunk, Chunk::Many { .. });
    Ok(match slot.gather.is_full(shared.limits) || many {
        true if slot.gather.is_empty() => Admission::Waits,
        true => Admission::Gathered,
        false => Admission::Waits,
    })
}

/// Sends what the first stage has gathered through it.
fn send_gathered<'f, 'p>(
    slots: &'f mut [StageSlot<'p>],
    shared: &'f mut Shared<'p>,
) -> Boxed<'f, Result<(), PipelineError>> {
    Box::pin(async move {
        let Some(slot) = slots.first_mut() else {
            return Ok(());
        };
        let mut gathered = mem::take(&mut slot.gather);
        let sent = send(slots, gathered.view(), shared).await;
        if let Some(slot) = slots.first_mut() {
            // What it has allocated is of use again.
            gathered.clear();
            slot.gather = gathered;
        }
        sent
    })
}

/// Sends the elements of a chunk through all stages one after the other.
fn apart<'f, 'p>(
    slots: &'f mut [StageSlot<'p>],
    chunk: Chunk<'f>,
    shared: &'f mut Shared<'p>,
) -> Boxed<'f, Result<(), PipelineError>> {
    Box::pin(async move {
        let Chunk::Many { batch, origins } = chunk else {
            return send(slots, chunk, shared).await;
        };
        for (element, origin) in elements(batch)?.zip(origins) {
            let origin = *origin;
            if !shared.outcomes.is_dead(origin) {
                send(slots, Chunk::One { element, origin }, shared).await?;
            }
        }
        Ok(())
    })
}

/// Goes on with the chunk that was kept: it was before the stage that `later` others come after.
#[cold]
fn recover<'f, 'p>(
    slots: &'f mut [StageSlot<'p>],
    later: usize,
    why: Why,
    shared: &'f mut Shared<'p>,
) -> Boxed<'f, Result<(), PipelineError>> {
    Box::pin(async move {
        let mut kept = mem::take(&mut shared.kept);
        let at = slots.len().checked_sub(later + 1);
        let at = at.and_then(|at| slots.get_mut(at..));
        let recovered = match at.and_then(|slots| slots.split_first_mut()) {
            Some((slot, later)) => again(slot, later, &kept, why, shared).await,
            None => {
                let what = "elements came back from a stage that there is not";
                shared.outcomes.lose(&kept.origins, 0, what);
                Ok(())
            }
        };
        kept.clear();
        shared.kept = kept;
        recovered
    })
}

/// Tries elements again that a stage could make nothing of.
async fn again<'p>(
    slot: &mut StageSlot<'p>,
    later: &mut [StageSlot<'p>],
    kept: &Gather,
    why: Why,
    shared: &mut Shared<'p>,
) -> Result<(), PipelineError> {
    // In a batch, nobody knows yet which element it was.
    let (mut one, mut all) = (None, None);
    if let Why::Ended(reason) = why {
        let reason = slot.explain(reason);
        slot.stale = true;
        match (&*kept.origins, slot.policy.after_end) {
            (&[origin], AfterEnd::StopRun) => {
                let (position, policy) = (slot.position, slot.policy);
                shared.outcomes.end(&[origin], position, policy, &reason);
                return Ok(());
            }
            (&[_], AfterEnd::Replace { .. }) => one = Some(reason),
            (_, AfterEnd::StopRun) => all = Some(reason),
            (_, AfterEnd::Replace { .. }) => {}
        }
    }
    for (element, origin) in elements(kept.batch.view())?.zip(&kept.origins) {
        if !shared.outcomes.is_dead(*origin) {
            attempt(slot, later, (element, *origin), one.take(), shared).await?;
        }
    }
    if let Some(reason) = all.filter(|_| !shared.outcomes.end_run()) {
        // Nobody has agreed to go on with another instance.
        shared.ended = Some((slot.position, reason));
    }
    Ok(())
}

/// Tries an element as often as the policy says, and sends on what comes out of it. `failure` is
/// what came of a first try.
async fn attempt<'p>(
    slot: &mut StageSlot<'p>,
    later: &mut [StageSlot<'p>],
    (element, origin): (StreamElement<'_>, u32),
    failure: Option<Reason>,
    shared: &mut Shared<'p>,
) -> Result<(), PipelineError> {
    let mut attempts = Attempts::new(origin, slot.policy.after_end, failure);
    while attempts.next(slot, &mut shared.outcomes).await {
        let chunk = Chunk::One { element, origin };
        match step(slot, chunk, later.is_empty(), &mut shared.outcomes).await {
            Ok(Step::Next(chunk) | Step::Mixed(chunk)) => return send(later, chunk, shared).await,
            Ok(Step::Several(outputs, origin)) => return fan(later, outputs, origin, shared).await,
            Ok(Step::Nothing) => return Ok(()),
            Err(Fault::Halt(error)) => return Err(error),
            Err(Fault::Chunk(why)) => attempts.failed(why, slot, &mut shared.outcomes),
        }
    }
    Ok(())
}
