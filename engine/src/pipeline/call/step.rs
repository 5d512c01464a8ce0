//! One call of a component with a chunk as it is: with a batch, or with its only element.

use super::answers::{Answers, Asked, Part, Step};
use super::stage::StageSlot;
use crate::EngineError;
use crate::pipeline::chunk::{Chunk, Columns, Copied, Unformed};
use crate::pipeline::outcome::BatchOutcomes;
use crate::pipeline::part::{Batching, Made, Processing, StageUnit, call, judged};
use crate::pipeline::report::{PipelineError, Reason, StageReport, Watch, called, clock};
use crate::streaming::{OutputElement, ProcessResult, StreamElement};

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
    /// It refused the chunk as a whole, as if that had never come.
    Refused,
}

impl<E: Into<PipelineError>> From<E> for Fault {
    fn from(error: E) -> Self {
        Self::Halt(error.into())
    }
}

/// Whether a stage takes a chunk in one call.
#[inline]
pub(crate) fn takes_whole(slot: &StageSlot<'_>, chunk: Chunk<'_>) -> bool {
    match slot.unit {
        _ if slot.stale => false,
        StageUnit::Each(_) => chunk.len() == 1,
        StageUnit::Batched(_) => true,
        StageUnit::Host(_) | StageUnit::Async(_) => false,
    }
}

/// Calls a stage with a chunk that it [takes in one call](takes_whole). What it makes goes on from
/// where it lies. `last` says that no stage comes after it.
pub(crate) async fn step<'c>(
    slot: &'c mut StageSlot<'_>,
    chunk: Chunk<'c>,
    last: bool,
    outcomes: &mut BatchOutcomes,
    copied: &mut Copied,
) -> Result<Step<'c>, Fault> {
    let StageSlot {
        position,
        policy,
        unit,
        stale,
        keeper,
        mixed,
        origins: fresh,
        made,
        columns,
        report,
        watch,
        ..
    } = slot;
    let (position, policy, watch) = (*position, *policy, watch.as_ref());
    let single = match chunk.origins {
        &[origin] => chunk
            .elements_from(0)?
            .next()
            .map(|element| (element, origin)),
        _ => None,
    };
    let (unit, element, origin): (&mut dyn Processing, _, _) = match (unit, single) {
        (StageUnit::Each(unit), Some((element, origin))) => (&mut **unit, element, origin),
        (StageUnit::Batched(unit), Some((element, origin))) => (&mut **unit, element, origin),
        (StageUnit::Batched(unit), None) => {
            let answers = process_batch(&mut **unit, chunk, report, watch).await?;
            if let Some(keeper) = keeper {
                copied.set_aside += keeper.add(chunk, 0, answers.before_end())?;
            }
            let asked = Asked {
                position,
                policy,
                last,
                stale,
                report,
                watch,
                copied,
            };
            return Ok(answers.into_step(Part::whole(chunk), asked, fresh, mixed, outcomes)?);
        }
        (StageUnit::Each(_) | StageUnit::Host(_) | StageUnit::Async(_), _) => {
            return Err(Fault::Chunk(Why::Refused));
        }
    };
    let answer = process(unit, element, report, watch).await;
    if let Some(keeper) = keeper
        && !answer.as_ref().is_err_and(Reason::has_ended)
    {
        copied.set_aside += keeper.add(chunk, 0, 1)?;
    }
    let made = match answer {
        Ok(ProcessResult::Filtered | ProcessResult::Multiple([])) => {
            report.filtered += 1;
            return Ok(Step::Nothing);
        }
        Ok(ProcessResult::Forward) => chunk,
        Ok(ProcessResult::Output(output) | ProcessResult::Multiple(&[output])) => {
            *columns = Columns::of(output.into())?;
            Chunk {
                batch: columns.view(output.payload),
                origins: chunk.origins,
            }
        }
        Ok(ProcessResult::Multiple(outputs)) => {
            if !last {
                outcomes.fan(origin);
            }
            copied.set_aside += set_aside(made, outputs)?;
            fresh.clear();
            fresh.resize(outputs.len(), origin);
            Chunk {
                batch: made.outputs.view(),
                origins: fresh,
            }
        }
        Err(reason) => {
            report.failed(watch);
            if reason.has_ended() {
                return Err(Fault::Chunk(Why::Ended(reason)));
            }
            outcomes.fail(origin, position, policy, reason);
            return Ok(Step::Nothing);
        }
    };
    report.add_out(made.len(), made.bytes());
    Ok(Step::Next(made))
}

/// Calls a component with a single element.
async fn process<'c>(
    unit: &'c mut (dyn Processing + '_),
    element: StreamElement<'c>,
    report: &mut StageReport,
    watch: Option<&Watch>,
) -> Result<ProcessResult<'c>, Reason> {
    let bytes = element.payload.len();
    report.called(1, 1, bytes);
    let started = clock(watch);
    let answer = call!(unit.process, process_now(element));
    called(watch, started, 1, bytes);
    judged(answer)
}

/// Lays what was made of one element out as a batch. Says how many bytes were copied.
fn set_aside(made: &mut Made, outputs: &[OutputElement<'_>]) -> Result<u64, Unformed> {
    made.clear();
    let outputs = outputs.iter().map(|output| (*output).into());
    made.outputs.extend(outputs)?;
    Ok(made.outputs.payload_bytes() as u64)
}

/// Calls a component with a batch.
async fn process_batch<'c>(
    unit: &'c mut (dyn Batching + '_),
    chunk: Chunk<'c>,
    report: &mut StageReport,
    watch: Option<&Watch>,
) -> Result<Answers<'c>, Fault> {
    report.called(1, chunk.len(), chunk.bytes());
    let started = clock(watch);
    let answer = call!(unit.process_batch, process_batch_now(chunk.batch));
    called(watch, started, chunk.len(), chunk.bytes());
    let reason = match answer {
        Ok(Ok(result)) => match Answers::of_guest(&result, chunk.len()) {
            Ok(answers) => return Ok(answers),
            Err(malformed) => EngineError::from(malformed).into(),
        },
        Ok(Err(error)) => match Reason::of(error) {
            reason if reason.has_ended() => reason,
            _ => return Err(Fault::Chunk(Why::Refused)),
        },
        Err(error) => error.into(),
    };
    report.failed(watch);
    Err(Fault::Chunk(Why::Ended(reason)))
}
