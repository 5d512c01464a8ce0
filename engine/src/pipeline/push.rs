//! How elements go through the stages.
//!
//! A chunk is elements where they lie: in the memory of the component that made them, or on the
//! host. Each stage turns one chunk into the next, which borrows from it. A stage that takes one
//! element a call is given those of a larger chunk one after the other, each of which goes
//! through all later stages first; a stage that takes batches gathers single elements until they
//! are a batch. A stage that ends gives its chunk back as a copy, and [`recover`] goes on.

use std::mem;

use super::end::End;
use super::error::PipelineError;
use super::fates::Fates;
use super::gather::{Chunk, Gather, Limits, elements};
use super::reason::Reason;
use super::recover::recover;
use super::slot::Slot;
use super::step::{Fault, Step, Why, step};
use super::unit::{Boxed, Unit};
use crate::streaming::OutputElement;

/// What the stages share.
pub(crate) struct Shared<'p> {
    pub(crate) end: End<'p>,
    pub(crate) fates: Fates,
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

impl From<PipelineError> for Break {
    fn from(error: PipelineError) -> Self {
        Self::Halt(error)
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
    slots: &mut [Slot<'p>],
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
    mut slots: &mut [Slot<'p>],
    shared: &mut Shared<'p>,
) -> Result<(), PipelineError> {
    while let Some(slot) = slots.first() {
        if !slot.gather.is_empty() {
            send_gathered(slots, shared).await?;
        }
        slots = mem::take(&mut slots).get_mut(1..).unwrap_or_default();
    }
    Ok(())
}

/// Several elements were made of one: each goes on, and none once one has failed.
pub(crate) fn fan<'f, 'p>(
    slots: &'f mut [Slot<'p>],
    outputs: &'f [OutputElement<'f>],
    origin: u32,
    shared: &'f mut Shared<'p>,
) -> Boxed<'f, Result<(), PipelineError>> {
    Box::pin(async move {
        if !slots.is_empty() {
            shared.fates.fan(origin);
        }
        for output in outputs {
            if shared.fates.is_dead(origin) {
                break;
            }
            let element = (*output).into();
            send(slots, Chunk::One { element, origin }, shared).await?;
        }
        Ok(())
    })
}

async fn push<'a, 'p>(
    mut slots: &'a mut [Slot<'p>],
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
            break;
        };
        match step(slot, chunk, later.is_empty(), &mut shared.fates).await {
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
    Ok(shared.end.take(chunk, &mut shared.fates).await?)
}

/// What happens to a chunk before its stage is called.
#[inline]
fn admit(
    slot: &mut Slot<'_>,
    chunk: Chunk<'_>,
    shared: &mut Shared<'_>,
) -> Result<Admission, PipelineError> {
    match (&slot.unit, chunk) {
        (Unit::Each(_), Chunk::One { .. }) => return Ok(Admission::Called),
        (Unit::Each(_), Chunk::Many { .. }) => return Ok(Admission::Apart),
        (Unit::Batched(_), Chunk::One { .. }) if shared.gathering => {}
        (Unit::Host(_), Chunk::One { .. }) => return Ok(Admission::Called),
        (_, Chunk::One { .. }) if slot.gather.is_empty() => return Ok(Admission::Called),
        (_, Chunk::One { .. }) => {}
        (_, Chunk::Many { origins, .. }) => {
            let alive = shared.fates.are_plain()
                || !origins.iter().any(|origin| shared.fates.is_dead(*origin));
            if alive && slot.gather.is_empty() {
                return Ok(Admission::Called);
            }
        }
    }
    let fates = &shared.fates;
    shared.gathered += slot.gather.add(chunk, |origin| !fates.is_dead(origin))?;
    let many = matches!(chunk, Chunk::Many { .. });
    Ok(match slot.gather.is_full(shared.limits) || many {
        true if slot.gather.is_empty() => Admission::Waits,
        true => Admission::Gathered,
        false => Admission::Waits,
    })
}

/// Sends what the first stage has gathered through it.
fn send_gathered<'f, 'p>(
    slots: &'f mut [Slot<'p>],
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
    slots: &'f mut [Slot<'p>],
    chunk: Chunk<'f>,
    shared: &'f mut Shared<'p>,
) -> Boxed<'f, Result<(), PipelineError>> {
    Box::pin(async move {
        let Chunk::Many { batch, origins } = chunk else {
            return send(slots, chunk, shared).await;
        };
        for (element, origin) in elements(batch)?.zip(origins) {
            let origin = *origin;
            if !shared.fates.is_dead(origin) {
                send(slots, Chunk::One { element, origin }, shared).await?;
            }
        }
        Ok(())
    })
}
