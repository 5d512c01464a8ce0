//! One call of one stage.

use super::answers::{Answers, sort};
use super::error::PipelineError;
use super::fates::Fates;
use super::gather::{Chunk, Columns, elements};
use super::host::HostStage;
use super::reason::Reason;
use super::slot::{Slot, called, clock, single};
use super::unit::{Unit, call};
use crate::streaming::{OutputElement, ProcessResult, StreamElement};

/// What a stage has made of a chunk.
pub(crate) enum Step<'c> {
    /// This goes on.
    Next(Chunk<'c>),
    /// This goes on. It was copied, to put together what was passed on and what was made.
    Mixed(Chunk<'c>),
    /// These go on, in place of one element.
    Several(&'c [OutputElement<'c>], u32),
    /// Nothing goes on.
    Nothing,
}

/// Why a stage has made nothing of a chunk.
pub(crate) enum Fault {
    /// It is about the chunk.
    Chunk(Why),
    /// The run ends.
    Halt(PipelineError),
}

/// What happened to a stage that made nothing of a chunk.
pub(crate) enum Why {
    /// Its instance ended in the call.
    Ended(Reason),
    /// Its instance had ended before the call.
    Stale,
    /// It refused the chunk as a whole, as if that had never come.
    Refused,
}

impl From<PipelineError> for Fault {
    fn from(error: PipelineError) -> Self {
        Self::Halt(error)
    }
}

/// Calls a stage. `last` says that no stage comes after it.
pub(crate) async fn step<'c>(
    slot: &'c mut Slot<'_>,
    chunk: Chunk<'c>,
    last: bool,
    fates: &mut Fates,
) -> Result<Step<'c>, Fault> {
    if slot.stale {
        return Err(Fault::Chunk(Why::Stale));
    }
    slot.report.called(chunk);
    match (&slot.unit, chunk) {
        (Unit::Each(_) | Unit::Batched(_), Chunk::One { element, origin }) => {
            one(slot, element, origin, fates).await
        }
        _ => many(slot, chunk, last, fates).await,
    }
}

async fn one<'c>(
    slot: &'c mut Slot<'_>,
    element: StreamElement<'c>,
    origin: u32,
    fates: &mut Fates,
) -> Result<Step<'c>, Fault> {
    let chunk = Chunk::One { element, origin };
    let Slot {
        unit,
        watch,
        report,
        ..
    } = slot;
    let Some(unit) = single(unit) else {
        return Ok(Step::Next(chunk));
    };
    let started = clock(watch.as_ref());
    let answer = call!(unit.process, process_now(element));
    called(watch.as_ref(), started, chunk);
    let reason = match answer {
        Ok(Ok(ProcessResult::Filtered | ProcessResult::Multiple([]))) => {
            report.filtered += 1;
            return Ok(Step::Nothing);
        }
        Ok(Ok(ProcessResult::Forward)) => {
            report.passed(chunk);
            return Ok(Step::Next(chunk));
        }
        Ok(Ok(ProcessResult::Output(output) | ProcessResult::Multiple(&[output]))) => {
            let element = output.into();
            let chunk = Chunk::One { element, origin };
            report.passed(chunk);
            return Ok(Step::Next(chunk));
        }
        Ok(Ok(ProcessResult::Multiple(outputs))) => {
            report.made(outputs);
            return Ok(Step::Several(outputs, origin));
        }
        Ok(Err(error)) => Reason::of(error),
        Err(error) => error.into(),
    };
    report.failed(watch.as_ref());
    if reason.has_ended() {
        return Err(Fault::Chunk(Why::Ended(reason)));
    }
    fates.fail(origin, slot.position, slot.policy, reason);
    Ok(Step::Nothing)
}

async fn many<'c>(
    slot: &'c mut Slot<'_>,
    chunk: Chunk<'c>,
    last: bool,
    fates: &mut Fates,
) -> Result<Step<'c>, Fault> {
    let Slot {
        unit,
        made,
        watch,
        report,
        ..
    } = slot;
    let started = clock(watch.as_ref());
    let answers = match (unit, chunk) {
        (Unit::Batched(unit), Chunk::Many { batch, origins }) => {
            let answer = call!(unit.process_batch, process_batch_now(batch));
            called(watch.as_ref(), started, chunk);
            match answer {
                Ok(Ok(result)) => match Answers::of_guest(&result, origins.len()) {
                    Ok(answers) => answers,
                    Err(malformed) => {
                        report.failed(watch.as_ref());
                        let reason = crate::EngineError::from(malformed).into();
                        return Err(Fault::Chunk(Why::Ended(reason)));
                    }
                },
                Ok(Err(error)) => {
                    let reason = Reason::of(error);
                    let ended = reason.has_ended();
                    if ended {
                        report.failed(watch.as_ref());
                    }
                    return Err(Fault::Chunk(match ended {
                        true => Why::Ended(reason),
                        false => Why::Refused,
                    }));
                }
                Err(error) => {
                    report.failed(watch.as_ref());
                    return Err(Fault::Chunk(Why::Ended(error.into())));
                }
            }
        }
        (Unit::Host(stage), chunk) => {
            process_here(&mut **stage, chunk, made)?;
            called(watch.as_ref(), started, chunk);
            Answers::of_host(made)
        }
        (Unit::Each(_) | Unit::Batched(_), chunk) => return Ok(Step::Next(chunk)),
    };
    let place = super::answers::Place {
        position: slot.position,
        policy: slot.policy,
        last,
        stale: &mut slot.stale,
        report: &mut slot.report,
        watch: slot.watch.as_ref(),
    };
    let step = sort(
        answers,
        chunk,
        place,
        &mut slot.origins,
        &mut slot.mixed,
        fates,
    )?;
    Ok(step)
}

/// Calls a function of the program's own.
fn process_here(
    stage: &mut (dyn HostStage + '_),
    chunk: Chunk<'_>,
    made: &mut super::host::Made,
) -> Result<(), PipelineError> {
    made.clear();
    match chunk {
        Chunk::One { element, .. } => {
            let columns = Columns::of(element)?;
            stage.process(elements(columns.view(element.payload))?, made);
        }
        Chunk::Many { batch, .. } => stage.process(elements(batch)?, made),
    }
    Ok(())
}
