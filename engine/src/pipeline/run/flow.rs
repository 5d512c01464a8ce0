//! How elements go through the stages.
//!
//! A chunk is elements where they lie: in the memory of the component that made them, or on the
//! host. Each stage turns one chunk into the next, which borrows from it. A component that takes
//! batches is called once with a chunk; other stages are called with its elements one after the
//! other, and what they make is a chunk again, or several if that is much. A component that ends
//! in a batch gives its chunk back as a copy, and is called with its elements in the same way.

use std::mem;

use crate::pipeline::call::{End, Fault, Singly, StageSlot, Step, Why, step, takes_whole};
use crate::pipeline::chunk::{Chunk, Copied, Gather, Limits};
use crate::pipeline::outcome::BatchOutcomes;
use crate::pipeline::part::Boxed;
use crate::pipeline::report::{PipelineError, Reason};

/// What the stages share.
pub(crate) struct Shared<'p> {
    pub(crate) end: End<'p>,
    pub(crate) outcomes: BatchOutcomes,
    /// The place of a stage that ended with a batch, no element of which has ended it again.
    pub(crate) ended: Option<(usize, Reason)>,
    /// The chunk that a stage could make nothing of.
    pub(crate) kept: Gather,
    pub(crate) limits: Limits,
    /// What was copied on the host.
    pub(crate) copied: Copied,
}

impl<'p> Shared<'p> {
    pub(crate) fn new(end: End<'p>, limits: Limits) -> Self {
        Self {
            end,
            outcomes: BatchOutcomes::default(),
            ended: None,
            kept: Gather::default(),
            limits,
            copied: Copied::default(),
        }
    }
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

/// Sends a chunk through stages and to the end. What goes wrong in a stage is dealt with.
pub(crate) async fn send<'p>(
    slots: &mut [StageSlot<'p>],
    chunk: Chunk<'_>,
    shared: &mut Shared<'p>,
) -> Result<(), PipelineError> {
    match push(slots, chunk, None, shared).await {
        Ok(()) => Ok(()),
        Err(Break::Halt(error)) => Err(error),
        Err(Break::Kept { later, why }) => recover(slots, later, why, shared).await,
    }
}

/// The same as a future of a fixed size, for chunks that are sent on while another one is on its
/// way.
fn send_apart<'f, 'p>(
    slots: &'f mut [StageSlot<'p>],
    chunk: Chunk<'f>,
    shared: &'f mut Shared<'p>,
) -> Boxed<'f, Result<(), PipelineError>> {
    Box::pin(send(slots, chunk, shared))
}

/// Sends a chunk on. `why` says that the first stage has failed on it as a whole.
async fn push<'a, 'p>(
    mut slots: &'a mut [StageSlot<'p>],
    mut chunk: Chunk<'a>,
    mut why: Option<Why>,
    shared: &mut Shared<'p>,
) -> Result<(), Break> {
    if chunk.len() == 0 {
        return Ok(());
    }
    while !slots.is_empty() {
        if has_dead(chunk, &shared.outcomes) {
            return Ok(send_alive(slots, chunk, shared).await?);
        }
        let Some((slot, later)) = mem::take(&mut slots).split_first_mut() else {
            break;
        };
        let last = later.is_empty();
        let step = if why.is_none() && takes_whole(slot, chunk) {
            slot.keep_up(chunk.bytes())?;
            let Shared {
                outcomes, copied, ..
            } = shared;
            match step(slot, chunk, last, outcomes, copied).await {
                Ok(step) => step,
                Err(Fault::Halt(error)) => return Err(Break::Halt(error)),
                Err(Fault::Chunk(why)) => {
                    shared.kept.clear();
                    shared.copied.gathered += shared.kept.add_all(chunk)?;
                    let later = later.len();
                    return Err(Break::Kept { later, why });
                }
            }
        } else {
            singly(slot, later, chunk, why.take(), shared).await?
        };
        match step {
            Step::Next(next) => chunk = next,
            Step::Nothing => return Ok(()),
        }
        slots = later;
    }
    Ok(shared.end.take(chunk, &mut shared.outcomes).await?)
}

/// Calls a stage with the elements of a chunk one after the other. If it makes so much of them that
/// these are several chunks, all but the last one are sent on.
async fn singly<'a, 'p>(
    slot: &'a mut StageSlot<'p>,
    later: &mut [StageSlot<'p>],
    chunk: Chunk<'a>,
    why: Option<Why>,
    shared: &mut Shared<'p>,
) -> Result<Step<'a>, PipelineError> {
    let last = later.is_empty();
    let mut elements = Singly::new(chunk, slot);
    slot.made.clear();
    let mut ended = None;
    if let Some(Why::Ended(reason)) = why {
        let reason = slot.explain(reason);
        slot.stale = true;
        // In a batch, nobody knows yet which element it was.
        if chunk.len() == 1 {
            elements.has_failed(reason, slot, &mut shared.outcomes);
        } else if !slot.policy.after_end.replaces() {
            ended = Some(reason);
        }
    }
    while elements
        .call(
            slot,
            shared.limits,
            &mut shared.outcomes,
            &mut shared.copied,
        )
        .await?
    {
        let made = elements.step(slot, last, &mut shared.outcomes, &mut shared.copied)?;
        if let Step::Next(made) = made {
            send_apart(later, made, shared).await?;
        }
        slot.made.clear();
    }
    if let Some(reason) = ended.filter(|_| !shared.outcomes.end_run()) {
        // Nobody has agreed to go on with another instance.
        shared.ended = Some((slot.position, reason));
    }
    elements.step(slot, last, &mut shared.outcomes, &mut shared.copied)
}

/// Whether nothing of some elements goes on any more.
#[inline]
fn has_dead(chunk: Chunk<'_>, outcomes: &BatchOutcomes) -> bool {
    !outcomes.are_plain() && chunk.origins.iter().any(|origin| outcomes.is_dead(*origin))
}

/// Sends on what is left of a chunk of which something has failed.
#[cold]
fn send_alive<'f, 'p>(
    slots: &'f mut [StageSlot<'p>],
    chunk: Chunk<'f>,
    shared: &'f mut Shared<'p>,
) -> Boxed<'f, Result<(), PipelineError>> {
    Box::pin(async move {
        let slot = slots.first_mut();
        let mut alive = slot.map_or_else(Gather::default, |slot| mem::take(&mut slot.alive));
        let outcomes = &shared.outcomes;
        shared.copied.gathered += alive.add(chunk, |origin| !outcomes.is_dead(origin))?;
        let sent = send(slots, alive.view(), shared).await;
        // What it has allocated is of use again.
        alive.clear();
        if let Some(slot) = slots.first_mut() {
            slot.alive = alive;
        }
        sent
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
        let recovered = match at.and_then(|at| slots.get_mut(at..)) {
            Some(slots) => match push(slots, kept.view(), Some(why), shared).await {
                Ok(()) => Ok(()),
                Err(Break::Halt(error)) => Err(error),
                Err(Break::Kept { later, why }) => recover(slots, later, why, shared).await,
            },
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
