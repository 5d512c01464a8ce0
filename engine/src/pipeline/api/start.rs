//! Makes and configures the instances of all parts.

use super::begin::Begin;
use super::sink::Sink;
use super::source::Source;
use super::stage::Stage;
use crate::pipeline::call::{Backoff, Checkpoint, Keeper, Pace, SinkSlot, SourceSlot, StageSlot};
use crate::pipeline::chunk::{Columns, Gather};
use crate::pipeline::outcome::OnError;
use crate::pipeline::part::{Given, Living, Made, Maker, SourceUnit, StageUnit};
use crate::pipeline::report::{PipelineError, StageReport};

/// The parts that have been started.
#[derive(Default)]
pub(super) struct Live<'p> {
    pub(super) source: Option<SourceSlot<'p>>,
    pub(super) slots: Vec<StageSlot<'p>>,
    /// Copies of the slots, for as many jobs as there are beside the first one.
    pub(super) copies: Vec<Vec<StageSlot<'p>>>,
    pub(super) sink: Option<Box<SinkSlot<'p>>>,
}

impl<'p> Live<'p> {
    pub(super) async fn start_source(&mut self, source: Source<'p>) -> Result<(), PipelineError> {
        self.source = Some(start_source(source).await?);
        Ok(())
    }

    /// Starts a stage, and its copies for so many jobs.
    pub(super) async fn start_stage(
        &mut self,
        mut stage: Stage<'p>,
        jobs: usize,
    ) -> Result<(), PipelineError> {
        let position = self.slots.len() + 1;
        self.copies.resize_with(jobs - 1, Vec::new);
        for copy in &mut self.copies {
            copy.push(start_copy(&mut stage, position, jobs).await?);
        }
        self.slots.push(start_stage(stage, position).await?);
        Ok(())
    }

    pub(super) async fn start_sink(&mut self, sink: Sink<'p>) -> Result<(), PipelineError> {
        let position = self.slots.len() + 1;
        self.sink = Some(Box::new(start_sink(sink, position).await?));
        Ok(())
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

/// Configures a component, if it is one, or has it go on from a snapshot.
async fn begin(
    name: &str,
    position: usize,
    begin: &Begin,
    mut living: Option<&mut (dyn Living + '_)>,
) -> Result<(), PipelineError> {
    let config = begin.config.as_deref();
    #[cfg(feature = "wasmtime-backend")]
    if let Some(snapshot) = &begin.from {
        let refused = |reason: &str| {
            let text = format!("`{name}` can't go on from a snapshot: {reason}");
            Err(PipelineError::Setting(text))
        };
        let Some(unit) = living.as_mut() else {
            return refused("it is no component");
        };
        if config.is_some() {
            return refused(
                "it was configured before that was taken, and has a configuration here",
            );
        }
        let begun = unit.begin_from(snapshot).await;
        return begun.map_err(|source| PipelineError::Start {
            stage: name.to_owned(),
            source,
        });
    }
    let Some(unit) = living.take_if(|unit| unit.is_managed()) else {
        return match config {
            None => Ok(()),
            Some(_) => Err(PipelineError::Setting(format!(
                "`{name}` can't be configured: it is no component with the interface `lifecycle`"
            ))),
        };
    };
    let begun = unit.begin(begin.config()).await;
    begun.map_err(|reason| PipelineError::Call {
        stage: name.to_owned(),
        position,
        function: "init",
        reason: reason.with_stderr(|| unit.stderr()),
    })
}

async fn start_source<'p>(source: Source<'p>) -> Result<SourceSlot<'p>, PipelineError> {
    let Source {
        name,
        begin: beginning,
        given,
    } = source;
    let unit = instance(&name, given).await?;
    let is_told = match &unit {
        SourceUnit::Each(_) | SourceUnit::Batched(_) => false,
        SourceUnit::Host(source) => source.wants_acknowledgement(),
        SourceUnit::Async(source) => source.wants_acknowledgement(),
    };
    let mut slot = SourceSlot {
        unit,
        told: is_told.then_some(0),
        report: StageReport::named(&name),
        watch: None,
        backoff: Backoff::new(false),
    };
    begin(&name, 0, &beginning, slot.living()).await?;
    Ok(slot)
}

pub(super) async fn start_stage<'p>(
    stage: Stage<'p>,
    position: usize,
) -> Result<StageSlot<'p>, PipelineError> {
    let Stage {
        name,
        begin: beginning,
        on_error,
        checkpoint,
        given,
    } = stage;
    let unit = instance(&name, given).await?;
    let policy = (on_error, checkpoint);
    start_slot(&name, &beginning, policy, unit, position).await
}

/// Starts a copy of a stage, for a job beside the first one.
async fn start_copy<'p>(
    stage: &mut Stage<'p>,
    position: usize,
    jobs: usize,
) -> Result<StageSlot<'p>, PipelineError> {
    let Stage {
        name,
        begin: beginning,
        on_error,
        checkpoint,
        given,
    } = stage;
    let Given::Many(maker) = given else {
        return Err(PipelineError::Setting(format!(
            "there is one `{name}`, and {jobs} jobs need as many: make it a stage by \
             `Stage::component`"
        )));
    };
    let unit = make(name, maker).await?;
    start_slot(name, beginning, (*on_error, *checkpoint), unit, position).await
}

async fn start_slot<'p>(
    name: &str,
    beginning: &Begin,
    (policy, checkpoint): (OnError, Option<Checkpoint>),
    unit: StageUnit<'p>,
    position: usize,
) -> Result<StageSlot<'p>, PipelineError> {
    let mut slot = StageSlot {
        position,
        config: beginning.config().to_owned(),
        policy,
        unit,
        stale: false,
        keeper: None,
        alive: Gather::default(),
        mixed: Gather::default(),
        origins: Vec::new(),
        made: Made::default(),
        columns: Columns::default(),
        report: StageReport::named(name),
        watch: None,
    };
    begin(name, position, beginning, slot.living()).await?;
    if let Some(every) = checkpoint {
        keep(name, slot.living())?;
        slot.keeper = Some(Keeper::new(every));
        // Nobody has to agree to lose what the instance remembers: it is not lost.
        slot.policy = slot.policy.replacing();
    }
    Ok(slot)
}

/// Keeps the state in which a stage begins.
fn keep(name: &str, living: Option<&mut (dyn Living + '_)>) -> Result<(), PipelineError> {
    let Some(unit) = living else {
        let text = format!("the state of `{name}` can't be kept: it is no component");
        return Err(PipelineError::Setting(text));
    };
    unit.keep().map_err(|source| PipelineError::Start {
        stage: name.to_owned(),
        source,
    })
}

async fn start_sink<'p>(sink: Sink<'p>, position: usize) -> Result<SinkSlot<'p>, PipelineError> {
    let Sink {
        name,
        begin: beginning,
        on_error,
        given,
    } = sink;
    let mut end = SinkSlot {
        position,
        config: beginning.config().to_owned(),
        policy: on_error,
        unit: instance(&name, given).await?,
        stale: false,
        pace: Pace {
            paused: false,
            pauses: 0,
            backoff: Backoff::new(false),
        },
        held: Gather::default(),
        ready: Gather::default(),
        gathered: 0,
        report: StageReport::named(&name),
        watch: None,
    };
    begin(&name, position, &beginning, end.living()).await?;
    Ok(end)
}
