//! One call of one stage.

use super::answers::{Answers, Asked, Step};
use super::stage::StageSlot;
use crate::EngineError;
use crate::pipeline::chunk::{Chunk, Columns, elements};
use crate::pipeline::outcome::BatchOutcomes;
use crate::pipeline::part::{Batching, HostStage, Made, Processing, StageUnit, call};
use crate::pipeline::report::{PipelineError, Reason, StageReport, Watch, called, clock};
use crate::streaming::{ElementBatch, ProcessResult, StreamElement};

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
    slot: &'c mut StageSlot<'_>,
    chunk: Chunk<'c>,
    last: bool,
    outcomes: &mut BatchOutcomes,
) -> Result<Step<'c>, Fault> {
    if slot.stale {
        return Err(Fault::Chunk(Why::Stale));
    }
    let StageSlot {
        position,
        policy,
        unit,
        stale,
        mixed,
        origins: fresh,
        made,
        report,
        watch,
        ..
    } = slot;
    let (position, policy, watch) = (*position, *policy, watch.as_ref());
    let (unit, element, origin): (&mut dyn Processing, _, _) = match (unit, chunk) {
        (StageUnit::Each(unit), Chunk::One { element, origin }) => (&mut **unit, element, origin),
        (StageUnit::Batched(unit), Chunk::One { element, origin }) => {
            (&mut **unit, element, origin)
        }
        (unit, chunk) => {
            let answers = match (unit, chunk) {
                (StageUnit::Batched(unit), Chunk::Many { batch, origins }) => {
                    process_batch(&mut **unit, batch, origins, report, watch).await?
                }
                (StageUnit::Host(stage), chunk) => {
                    process_here(&mut **stage, chunk, made, report, watch)?
                }
                // It takes no batches: the elements of one come back to it one by one.
                (StageUnit::Each(_), _) | (_, Chunk::One { .. }) => {
                    return Err(Fault::Chunk(Why::Refused));
                }
            };
            let asked = Asked {
                position,
                policy,
                last,
                stale,
                report,
                watch,
            };
            return Ok(answers.into_step(chunk, asked, fresh, mixed, outcomes)?);
        }
    };
    let reason = match process(unit, element, origin, report, watch).await {
        Ok(step) => return Ok(step),
        Err(reason) => reason,
    };
    report.failed(watch);
    if reason.has_ended() {
        return Err(Fault::Chunk(Why::Ended(reason)));
    }
    outcomes.fail(origin, position, policy, reason);
    Ok(Step::Nothing)
}

/// Calls a component with a single element.
async fn process<'c>(
    unit: &'c mut (dyn Processing + '_),
    element: StreamElement<'c>,
    origin: u32,
    report: &mut StageReport,
    watch: Option<&Watch>,
) -> Result<Step<'c>, Reason> {
    let chunk = Chunk::One { element, origin };
    report.called(chunk);
    let started = clock(watch);
    let answer = call!(unit.process, process_now(element));
    called(watch, started, chunk.len(), chunk.bytes());
    match answer {
        Ok(Ok(ProcessResult::Filtered | ProcessResult::Multiple([]))) => {
            report.filtered += 1;
            Ok(Step::Nothing)
        }
        Ok(Ok(ProcessResult::Forward)) => {
            report.passed(chunk);
            Ok(Step::Next(chunk))
        }
        Ok(Ok(ProcessResult::Output(output) | ProcessResult::Multiple(&[output]))) => {
            let element = output.into();
            let chunk = Chunk::One { element, origin };
            report.passed(chunk);
            Ok(Step::Next(chunk))
        }
        Ok(Ok(ProcessResult::Multiple(outputs))) => {
            report.made(outputs);
            Ok(Step::Several(outputs, origin))
        }
        Ok(Err(error)) => Err(Reason::of(error)),
        Err(error) => Err(error.into()),
    }
}

/// Calls a component with a batch.
async fn process_batch<'c>(
    unit: &'c mut (dyn Batching + '_),
    batch: ElementBatch<'c>,
    origins: &'c [u32],
    report: &mut StageReport,
    watch: Option<&Watch>,
) -> Result<Answers<'c>, Fault> {
    let chunk = Chunk::Many { batch, origins };
    report.called(chunk);
    let started = clock(watch);
    let answer = call!(unit.process_batch, process_batch_now(batch));
    called(watch, started, chunk.len(), chunk.bytes());
    let reason = match answer {
        Ok(Ok(result)) => match Answers::of_guest(&result, origins.len()) {
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

/// Calls a function of the program's own.
fn process_here<'c>(
    stage: &mut (dyn HostStage + '_),
    chunk: Chunk<'_>,
    made: &'c mut Made,
    report: &mut StageReport,
    watch: Option<&Watch>,
) -> Result<Answers<'c>, PipelineError> {
    report.called(chunk);
    let started = clock(watch);
    made.clear();
    match chunk {
        Chunk::One { element, .. } => {
            let columns = Columns::of(element)?;
            stage.process(elements(columns.view(element.payload))?, made);
        }
        Chunk::Many { batch, .. } => stage.process(elements(batch)?, made),
    }
    called(watch, started, chunk.len(), chunk.bytes());
    Ok(Answers::of_host(made))
}
