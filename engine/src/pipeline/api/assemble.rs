//! Puts what was started together to a run.

use std::time::Duration;

use super::start::Live;
use super::swaps::Swaps;
use crate::pipeline::call::{Backoff, End, SinkSlot, SourceSlot, StageSlot};
use crate::pipeline::chunk::{Identity, Limits};
use crate::pipeline::outcome::{Handlers, Ledger, Verdict};
use crate::pipeline::part::{Living, SinkUnit, SourceUnit, StageUnit};
use crate::pipeline::report::{PipelineError, Stats};
use crate::pipeline::run::{Answering, Checkpoints, Line, Run, Shared, Stop, Stride};
use crate::streaming::Batch;

/// What a pipeline is to do, beside its parts.
pub(super) struct Settings<'p> {
    pub(super) limits: Limits,
    pub(super) linger: Duration,
    pub(super) jobs: usize,
    pub(super) stop: Stop<'p>,
    pub(super) handlers: Handlers<'p>,
    pub(super) metered: bool,
    pub(super) stats: Option<Stats>,
    /// How many elements of the source an earlier run was done with.
    pub(super) before: u64,
    pub(super) checkpoints: Option<Checkpoints<'p>>,
    pub(super) swaps: Option<Swaps>,
}

/// Puts what was started together.
pub(super) fn assemble<'p>(
    live: Live<'p>,
    settings: Settings<'p>,
) -> Result<Run<'p>, PipelineError> {
    let missing = |what: &str| PipelineError::Setting(format!("the pipeline has no {what}"));
    let mut source = live.source.ok_or_else(|| missing("source"))?;
    let mut sink = live.sink.ok_or_else(|| missing("sink"))?;
    let mut slots = live.slots;
    let mut copies = copies(live.copies, &slots, settings.jobs)?;
    sink.position = slots.len() + 1;
    check_dead_letters(&slots, &sink, &settings.handlers)?;
    if settings.swaps.is_some() && settings.jobs > 1 {
        return Err(PipelineError::Setting(format!(
            "stages are swapped where there is one job, and not {}",
            settings.jobs
        )));
    }
    if settings.checkpoints.is_some() {
        check_checkpoints(&source, &sink, settings.jobs)?;
    }

    let ends_wait = [
        (
            &source.report.name,
            matches!(source.unit, SourceUnit::Async(_)),
        ),
        (&sink.report.name, matches!(sink.unit, SinkUnit::Async(_))),
    ];
    if !copies.is_empty()
        && let Some((name, _)) = ends_wait.iter().find(|(_, waits)| *waits)
    {
        return Err(PipelineError::Setting(format!(
            "`{name}` is asynchronous, and {} jobs hold the thread that would have to wait for it: run \
             one job, or put something between that is polled",
            settings.jobs
        )));
    }
    let waits = ends_wait.iter().any(|(_, waits)| *waits)
        || slots
            .iter()
            .any(|slot| matches!(slot.unit, StageUnit::Async(_)));

    let mut living: Vec<&mut (dyn Living + 'p)> = Vec::new();
    living.extend(source.living());
    let all = slots.iter_mut().chain(copies.iter_mut().flatten());
    living.extend(all.filter_map(StageSlot::living));
    living.extend(sink.living());
    let blocking = !waits && living.iter().all(|unit| unit.is_blocking());
    if settings.metered {
        living.iter_mut().for_each(|unit| unit.meter());
    }
    source.backoff = Backoff::new(blocking);
    sink.pace.backoff = Backoff::new(blocking);
    if let Some(stats) = &settings.stats {
        watch(stats, &mut source, &mut slots, &mut copies, &mut sink);
    }

    let gathers = settings.limits.elements > 1 && gathers(&source, &slots, &sink);
    let single = gathers && copies.is_empty() && !takes_batches(&slots, &sink);
    let stride = single.then(|| Stride::new(settings.limits.elements));
    let linger = match stride {
        Some(_) => Duration::ZERO,
        None => settings.linger,
    };
    let queue = slots.first().and_then(|slot| slot.watch.clone());
    // The ledger finds a part by its place: the source has 0, and the sink comes last.
    let reports = [&source.report].into_iter();
    let reports = reports.chain(slots.iter().map(|slot| &slot.report));
    let names = reports.chain([&sink.report]).map(|part| part.name.clone());
    let ledger = Ledger::new(names, settings.before, settings.handlers);
    let line = Line {
        slots,
        shared: Shared::new(End::Sink(sink), settings.limits),
        ledger,
        identity: Identity::default(),
    };
    Ok(Run {
        source,
        line,
        stop: settings.stop,
        linger,
        gathers,
        stride,
        batch: Batch::new(),
        carry: Batch::new(),
        failed: None,
        queue: queue.filter(|_| !copies.is_empty()),
        copies,
        finished: Vec::new(),
        checkpoints: settings.checkpoints,
        swaps: settings.swaps.map(|swaps| Answering::begin(swaps.requests)),
        metered: settings.metered,
    })
}

/// The copies of all stages, for the jobs beside the first one. Elements that go to a copy must
/// find every stage in it: `jobs` may have been called between two starts.
fn copies<'p>(
    mut copies: Vec<Vec<StageSlot<'p>>>,
    slots: &[StageSlot<'p>],
    jobs: usize,
) -> Result<Vec<Vec<StageSlot<'p>>>, PipelineError> {
    if slots.is_empty() {
        return Ok(Vec::new());
    }
    copies.truncate(jobs - 1);
    let whole = copies.iter().all(|copy| copy.len() == slots.len());
    if whole && copies.len() == jobs - 1 {
        return Ok(copies);
    }
    Err(PipelineError::Setting(format!(
        "the stages were started for fewer than {jobs} jobs: say how many jobs there are before \
         `start`"
    )))
}

/// Dead letters need somebody who takes them.
fn check_dead_letters(
    slots: &[StageSlot<'_>],
    sink: &SinkSlot<'_>,
    handlers: &Handlers<'_>,
) -> Result<(), PipelineError> {
    let stages = slots.iter().map(|slot| (&slot.report.name, slot.policy));
    let writer = stages
        .chain([(&sink.report.name, sink.policy)])
        .find(|(_, policy)| policy.verdict == Verdict::DeadLetter);
    match writer {
        Some((name, _)) if !handlers.dead_letters.is_set() => Err(PipelineError::Setting(format!(
            "`{name}` has dead letters, and nobody takes them: give the pipeline somebody by \
                 `dead_letters`"
        ))),
        _ => Ok(()),
    }
}

/// Only what one thread has between two batches is at rest, and only stages can be asked for a state.
fn check_checkpoints(
    source: &SourceSlot<'_>,
    sink: &SinkSlot<'_>,
    jobs: usize,
) -> Result<(), PipelineError> {
    let source_lives = matches!(source.unit, SourceUnit::Each(_) | SourceUnit::Batched(_));
    let sink_lives = matches!(sink.unit, SinkUnit::Each(_) | SinkUnit::Batched(_));
    let ends = [
        (&source.report.name, source_lives),
        (&sink.report.name, sink_lives),
    ];
    if let Some((name, _)) = ends.iter().find(|(_, lives)| *lives) {
        return Err(PipelineError::Setting(format!(
            "a run with checkpoints has them of its stages, and `{name}` is a component at an end of it: \
             give the pipeline a source and a sink of the program's own"
        )));
    }
    if jobs > 1 {
        return Err(PipelineError::Setting(format!(
            "a run with checkpoints has one job, and not {jobs}"
        )));
    }
    Ok(())
}

/// Lets `stats` count what all parts do. The copies of a stage count as one.
fn watch<'p>(
    stats: &Stats,
    source: &mut SourceSlot<'p>,
    slots: &mut [StageSlot<'p>],
    copies: &mut [Vec<StageSlot<'p>>],
    sink: &mut SinkSlot<'p>,
) {
    stats.clear();
    source.watch = Some(stats.watch(&source.report.name));
    for (at, slot) in slots.iter_mut().enumerate() {
        slot.watch = Some(stats.watch(&slot.report.name));
        let twins = copies.iter_mut().filter_map(|copy| copy.get_mut(at));
        twins.for_each(|twin| twin.watch = slot.watch.clone());
    }
    sink.watch = Some(stats.watch(&sink.report.name));
}

/// Whether the source's elements are gathered before they go on. Where both ends are components
/// that have one element a call, the source hears of every pause before it is polled again.
fn gathers(source: &SourceSlot<'_>, slots: &[StageSlot<'_>], sink: &SinkSlot<'_>) -> bool {
    match (&source.unit, &sink.unit) {
        (SourceUnit::Batched(_), _) => false,
        (SourceUnit::Each(_), SinkUnit::Each(_)) => {
            let first = slots.first().map(|slot| &slot.unit);
            matches!(first, Some(StageUnit::Batched(_)))
        }
        (SourceUnit::Each(_) | SourceUnit::Host(_) | SourceUnit::Async(_), _) => true,
    }
}

/// Whether any component takes batches.
fn takes_batches(slots: &[StageSlot<'_>], sink: &SinkSlot<'_>) -> bool {
    let mut stages = slots.iter().map(|slot| &slot.unit);
    stages.any(|unit| matches!(unit, StageUnit::Batched(_)))
        || matches!(sink.unit, SinkUnit::Batched(_))
}
