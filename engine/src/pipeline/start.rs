//! From the parts of a pipeline to one that runs.

use super::build::Pipeline;
use super::component::{Given, Maker};
use super::end::{End, SinkEnd};
use super::error::{PipelineError, Stopped};
use super::fates::Fates;
use super::gather::Gather;
use super::host::Made;
use super::ledger::{Ledger, Lost};
use super::line::{Identity, Line};
use super::origin::Origin;
use super::policy::{OnError, Verdict};
use super::push::Shared;
use super::report::{Report, StageReport, Tally};
use super::run::Run;
use super::slot::Slot;
use super::time::Backoff;
use super::unit::{self, Living, Unit};
use super::{Sink, Source, Stage};
use crate::streaming::Batch;
use crate::streaming::owned::OutputElement;

/// The parts that have been started.
#[derive(Default)]
pub(super) struct Live<'p> {
    source: Option<Origin<'p>>,
    slots: Vec<Slot<'p>>,
    /// Copies of the slots, for as many jobs as there are beside the first one.
    copies: Vec<Vec<Slot<'p>>>,
    sink: Option<Box<SinkEnd<'p>>>,
}

impl<'p> Pipeline<'p> {
    pub(super) async fn start_all(&mut self) -> Result<(), PipelineError> {
        if let Some(source) = self.source.take() {
            self.live.source = Some(start_source(source).await?);
        }
        let more = self.settings.jobs - 1;
        self.live.copies.resize_with(more, Vec::new);
        for mut stage in std::mem::take(&mut self.stages) {
            let position = self.live.slots.len() + 1;
            for copy in &mut self.live.copies {
                copy.push(start_copy(&mut stage, position, more + 1).await?);
            }
            self.live.slots.push(start_stage(stage, position).await?);
        }
        if let Some(sink) = self.sink.take() {
            let position = self.live.slots.len() + 1;
            self.live.sink = Some(Box::new(start_sink(sink, position).await?));
        }
        Ok(())
    }

    pub(super) async fn run_all(self) -> Result<Report, Box<Stopped>> {
        match self.assemble() {
            Ok(run) => run.run().await,
            Err(error) => Err(Box::new(Stopped {
                error,
                report: Report::default(),
            })),
        }
    }

    /// Puts what was started together.
    fn assemble(self) -> Result<Run<'p>, PipelineError> {
        let Self { live, settings, .. } = self;
        let missing = |what: &str| PipelineError::Setting(format!("the pipeline has no {what}"));
        let mut source = live.source.ok_or_else(|| missing("source"))?;
        let mut sink = live.sink.ok_or_else(|| missing("sink"))?;
        let (mut slots, mut copies) = (live.slots, live.copies);
        if slots.is_empty() {
            copies.clear();
        }
        sink.position = slots.len() + 1;
        let stages = slots.iter().map(|slot| (&slot.report.name, slot.policy));
        let letters = stages
            .chain([(&sink.report.name, sink.policy)])
            .find(|(_, policy)| policy.verdict == Verdict::DeadLetter);
        if let (Some((name, _)), None) = (letters, &settings.dead_letters) {
            return Err(PipelineError::Setting(format!(
                "`{name}` has dead letters, and nobody takes them: give the pipeline somebody by \
                 `dead_letters`"
            )));
        }

        let mut living: Vec<&mut (dyn Living + 'p)> = Vec::new();
        living.extend(source.living());
        let all = slots.iter_mut().chain(copies.iter_mut().flatten());
        living.extend(all.filter_map(Slot::living));
        living.extend(sink.living());
        let blocking = living.iter().all(|unit| unit.is_blocking());
        if settings.metered {
            living.iter_mut().for_each(|unit| unit.meter());
        }
        source.backoff = Backoff::new(blocking);
        sink.backoff = Backoff::new(blocking);
        if let Some(stats) = &settings.stats {
            stats.clear();
            source.watch = Some(stats.watch(&source.report.name));
            for (at, slot) in slots.iter_mut().enumerate() {
                slot.watch = Some(stats.watch(&slot.report.name));
                let twins = copies.iter_mut().filter_map(|copy| copy.get_mut(at));
                twins.for_each(|twin| twin.watch = slot.watch.clone());
            }
            sink.watch = Some(stats.watch(&sink.report.name));
        }

        let mut names = vec![source.report.name.clone()];
        names.extend(slots.iter().map(|slot| slot.report.name.clone()));
        names.push(sink.report.name.clone());
        let sink_batches = matches!(sink.unit, unit::Sink::Batched(_));
        let mut batches = slots
            .iter()
            .map(|slot| matches!(slot.unit, Unit::Batched(_)))
            .chain([sink_batches]);
        // Where nothing takes batches, elements go one by one, from where they lie.
        let gathers = settings.limits.elements > 1
            && match &source.unit {
                unit::Source::Host(_) => batches.any(|batches| batches),
                unit::Source::Each(_) => batches.next() == Some(true),
                unit::Source::Batched(_) => false,
            };
        let queue = slots.first().and_then(|slot| slot.watch.clone());
        let lost = vec![Lost::default(); names.len()];
        let ledger = Ledger {
            names,
            lost,
            elements: Tally::default(),
            last: Tally::default(),
            bytes_in: 0,
            dead_letters: settings.dead_letters,
            skipped: settings.skipped,
        };
        let line = Line {
            slots,
            shared: Shared {
                end: End::Sink(sink),
                fates: Fates::default(),
                ended: None,
                kept: Gather::default(),
                gathering: false,
                limits: settings.limits,
                gathered: 0,
            },
            ledger,
            identity: Identity::default(),
        };
        Ok(Run {
            source,
            line,
            stop: settings.stop,
            linger: settings.linger,
            gathers,
            batch: Batch::new(),
            carry: Batch::new(),
            failed: None,
            queue: queue.filter(|_| !copies.is_empty()),
            copies,
            finished: Vec::new(),
        })
    }
}

impl Run<'_> {
    async fn run(mut self) -> Result<Report, Box<Stopped>> {
        let mut from_sink = Vec::new();
        let outcome = match self.stream().await {
            Ok(()) => self.finish(&mut from_sink).await,
            stopped => stopped,
        };
        // What has got through is written, whatever ended the stream.
        let outcome = match (outcome, self.line.flush()) {
            (Ok(()), flushed) => flushed,
            (stopped, _) => stopped,
        };
        let report = self.report(from_sink);
        match outcome {
            Ok(()) => Ok(report),
            Err(error) => Err(Box::new(Stopped { error, report })),
        }
    }

    fn report(mut self, from_sink: Vec<OutputElement>) -> Report {
        let line = &mut self.line;
        let mut lost = std::mem::take(&mut line.ledger.lost);
        let mut finished = |mut report: StageReport, living: Option<&mut dyn Living>, at: usize| {
            report.metered = living.map(|unit| unit.metered()).unwrap_or_default();
            // It is counted once for all copies.
            if let Some(lost) = lost.get_mut(at).map(std::mem::take) {
                report.skipped = lost.skipped;
                report.dead_letters = lost.dead_letters;
            }
            report
        };
        let mut report = Report {
            elements: line.ledger.elements,
            last: line.ledger.last,
            bytes_in: line.ledger.bytes_in,
            gathered_bytes: line.shared.gathered,
            from_sink,
            ..Report::default()
        };
        let source = self.source.report.clone();
        report.source = finished(source, self.source.living().map(|unit| unit as _), 0);
        let copies = self.finished.iter_mut().chain(&mut self.copies);
        for (copy, slots) in [&mut line.slots].into_iter().chain(copies).enumerate() {
            for (slot, index) in slots.iter_mut().zip(0..) {
                let (stage, at) = (slot.report.clone(), slot.position);
                let stage = finished(stage, slot.living().map(|unit| unit as _), at);
                match report.stages.get_mut(index) {
                    Some(twin) if copy > 0 => twin.add(&stage),
                    _ => report.stages.push(stage),
                }
            }
        }
        if let End::Sink(sink) = &mut line.shared.end {
            report.pauses = sink.pauses;
            report.gathered_bytes += sink.gathered;
            let (stage, at) = (sink.report.clone(), sink.position);
            report.sink = finished(stage, sink.living().map(|unit| unit as _), at);
        }
        report
    }
}

/// An instance that there is, or a new one.
async fn instance<U>(name: &str, given: Given<'_, U>) -> Result<U, PipelineError> {
    match given {
        Given::One(unit) => Ok(unit),
        Given::Many(maker) => make(name, &maker).await,
    }
}

async fn make<U>(name: &str, maker: &Maker<'_, U>) -> Result<U, PipelineError> {
    maker.make().await.map_err(|source| PipelineError::Start {
        stage: name.to_owned(),
        source,
    })
}

/// Configures a component, if it is one.
async fn begin(
    name: &str,
    position: usize,
    config: Option<&str>,
    living: Option<&mut (dyn Living + '_)>,
) -> Result<(), PipelineError> {
    let Some(unit) = living.filter(|unit| unit.is_managed()) else {
        return match config {
            None => Ok(()),
            Some(_) => Err(PipelineError::Setting(format!(
                "`{name}` can't be configured: it is no component with the interface `lifecycle`"
            ))),
        };
    };
    let begun = unit.begin(config.unwrap_or_default()).await;
    begun.map_err(|reason| PipelineError::Call {
        stage: name.to_owned(),
        position,
        function: "init",
        reason: reason.with_stderr(|| unit.stderr()),
    })
}

async fn start_source<'p>(source: Source<'p>) -> Result<Origin<'p>, PipelineError> {
    let Source {
        name,
        config,
        given,
    } = source;
    let mut origin = Origin {
        unit: instance(&name, given).await?,
        report: StageReport::named(&name),
        watch: None,
        backoff: Backoff::new(false),
    };
    begin(&name, 0, config.as_deref(), origin.living()).await?;
    Ok(origin)
}

async fn start_stage<'p>(stage: Stage<'p>, position: usize) -> Result<Slot<'p>, PipelineError> {
    let Stage {
        name,
        config,
        on_error,
        given,
    } = stage;
    let unit = instance(&name, given).await?;
    start_slot(&name, config.as_deref(), on_error, unit, position).await
}

/// Starts a copy of a stage, for a job beside the first one.
async fn start_copy<'p>(
    stage: &mut Stage<'p>,
    position: usize,
    jobs: usize,
) -> Result<Slot<'p>, PipelineError> {
    let Stage {
        name,
        config,
        on_error,
        given,
    } = stage;
    let Given::Many(maker) = given else {
        return Err(PipelineError::Setting(format!(
            "there is one `{name}`, and {jobs} jobs need as many: make it a stage by \
             `Stage::component`"
        )));
    };
    let unit = make(name, maker).await?;
    start_slot(name, config.as_deref(), *on_error, unit, position).await
}

async fn start_slot<'p>(
    name: &str,
    config: Option<&str>,
    policy: OnError,
    unit: Unit<'p>,
    position: usize,
) -> Result<Slot<'p>, PipelineError> {
    let mut slot = Slot {
        position,
        config: config.unwrap_or_default().to_owned(),
        policy,
        unit,
        stale: false,
        gather: Gather::default(),
        mixed: Gather::default(),
        origins: Vec::new(),
        made: Made::default(),
        report: StageReport::named(name),
        watch: None,
    };
    begin(name, position, config, slot.living()).await?;
    Ok(slot)
}

async fn start_sink<'p>(sink: Sink<'p>, position: usize) -> Result<SinkEnd<'p>, PipelineError> {
    let Sink {
        name,
        config,
        on_error,
        given,
    } = sink;
    let mut end = SinkEnd {
        position,
        config: config.clone().unwrap_or_default(),
        policy: on_error,
        unit: instance(&name, given).await?,
        stale: false,
        paused: false,
        pauses: 0,
        backoff: Backoff::new(false),
        held: Gather::default(),
        ready: Gather::default(),
        gathered: 0,
        report: StageReport::named(&name),
        watch: None,
    };
    begin(&name, position, config.as_deref(), end.living()).await?;
    Ok(end)
}
