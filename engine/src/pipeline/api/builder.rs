//! Puts a pipeline together.

use std::time::Duration;

use super::assemble::{Settings, assemble};
use super::sink::Sink;
use super::source::Source;
use super::stage::Stage;
use super::start::Live;
use super::swaps::Swaps;
use crate::HostError;
use crate::pipeline::call::Checkpoint;
use crate::pipeline::chunk::Limits;
use crate::pipeline::outcome::{DeadLetters, Handlers};
use crate::pipeline::report::{PipelineError, Report, Stats, Stopped};
use crate::pipeline::run::{Checkpoints, Progress};

/// Elements in a batch, unless it is said otherwise.
const MAX_BATCH: usize = 256;
/// Bytes of payload in a batch, unless it is said otherwise.
const MAX_BYTES: usize = 256 << 10;

/// A source, any number of stages, and a sink.
///
/// The [module](crate::pipeline) has an example, and says what becomes of every element.
#[must_use = "a pipeline does nothing until it is run"]
pub struct Pipeline<'p> {
    source: Option<Source<'p>>,
    stages: Vec<Stage<'p>>,
    sink: Option<Sink<'p>>,
    /// What has been started of them.
    live: Live<'p>,
    settings: Settings<'p>,
}

impl Default for Pipeline<'_> {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Debug for Pipeline<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pipeline").finish_non_exhaustive()
    }
}

impl<'p> Pipeline<'p> {
    /// A pipeline without parts.
    pub fn new() -> Self {
        Self {
            source: None,
            stages: Vec::new(),
            sink: None,
            live: Live::default(),
            settings: Settings {
                limits: Limits {
                    elements: MAX_BATCH,
                    bytes: MAX_BYTES,
                },
                linger: Duration::ZERO,
                jobs: 1,
                stop: None,
                handlers: Handlers::none(),
                metered: false,
                stats: None,
                before: 0,
                checkpoints: None,
                swaps: None,
            },
        }
    }

    /// Where elements come from.
    pub fn source(mut self, source: Source<'p>) -> Self {
        self.source = Some(source);
        self
    }

    /// What elements go through, after the stages so far.
    pub fn stage(mut self, stage: Stage<'p>) -> Self {
        self.stages.push(stage);
        self
    }

    /// Where elements go to.
    pub fn sink(mut self, sink: Sink<'p>) -> Self {
        self.sink = Some(sink);
        self
    }

    /// How many elements go together at most: 256 by default. With 1, every element goes through
    /// all stages before the next one is asked for.
    ///
    /// A source that makes batches by itself is asked for no more than that.
    pub fn max_batch(mut self, elements: usize) -> Self {
        self.settings.limits.elements = elements.max(1);
        self
    }

    /// How many bytes of payload go together at most, but for the last element: 256 KiB by
    /// default. An element of any size goes alone if need be.
    pub fn max_bytes(mut self, bytes: usize) -> Self {
        self.settings.limits.bytes = bytes.max(1);
        self
    }

    /// How long the first element of a batch waits for others, if the source has none at the
    /// moment: not at all, by default, and never where no component takes batches.
    pub fn linger(mut self, time: Duration) -> Self {
        self.settings.linger = time;
        self
    }

    /// Runs so many copies of the stages, each on a thread of its own: 1 by default, which runs
    /// everything on the thread that polls the future of [`run`](Self::run). With more, that
    /// thread has the source and the sink, and is held until the end of the stream.
    ///
    /// The order of the elements is kept. Batches go to the copies one after the other, so a copy
    /// sees only its share of the stream: the stages must be components that remember nothing of
    /// one element for the next. What copies hand over at their end comes copy by copy.
    ///
    /// Every stage has to be a [`Stage::component`](crate::pipeline::Stage::component): of others
    /// there is only one. Stages that [`start`](Self::start) has started have the copies that
    /// were asked for until then, and can't get more.
    pub fn jobs(mut self, jobs: usize) -> Self {
        self.settings.jobs = jobs.max(1);
        self
    }

    /// Ends the stream, as its own end would, once `stop` answers `true`. It is asked before the
    /// source is, and after a source has waited.
    pub fn stop_when(mut self, stop: impl FnMut() -> bool + Send + 'p) -> Self {
        self.settings.stop = Some(Box::new(stop));
        self
    }

    /// Takes the elements that stages fail on, if that is what their
    /// [`OnError`](crate::pipeline::OnError) says.
    pub fn dead_letters(mut self, letters: impl DeadLetters + 'p) -> Self {
        self.settings.handlers.dead_letters.set(letters);
        self
    }

    /// Hears of the elements that are skipped.
    pub fn on_skip(mut self, skipped: impl DeadLetters + 'p) -> Self {
        self.settings.handlers.skipped.set(skipped);
        self
    }

    /// Measures the calls of all components, for
    /// [`StageReport::metered`](crate::pipeline::StageReport::metered).
    pub fn metered(mut self, metered: bool) -> Self {
        self.settings.metered = metered;
        self
    }

    /// Counts what stages do while they do it, and how long it takes. That costs about 0.1 us a
    /// call. With the feature `metrics-support` it is recorded for the `metrics` crate, too.
    pub fn stats(mut self, stats: &Stats) -> Self {
        self.settings.stats = Some(stats.clone());
        self
    }

    /// Has the run keep where it is, as often as that says, and once more when the stream has ended, before
    /// components are told so. `keep` hears of it, and what it writes down is what a later run can go on
    /// from: its source by [`after`](Self::after), and its stages by
    /// [`Stage::begin_from`](crate::pipeline::Stage::begin_from).
    ///
    /// Source and sink are the program's own, all components between can be
    /// [kept](crate::guide::state), and there is one job. The elements and bytes are the source's. If a
    /// component has no snapshot at the moment, that is put off, up to 16 times as many elements.
    ///
    /// An error of `keep` ends the run.
    pub fn checkpoints(
        mut self,
        every: Checkpoint,
        keep: impl FnMut(&Progress<'_>) -> Result<(), HostError> + Send + 'p,
    ) -> Self {
        self.settings.checkpoints = Some(Checkpoints::new(every, keep));
        self
    }

    /// Has `swaps` put other stages in the place of this pipeline's. There is one job then.
    pub fn swaps(mut self, swaps: &Swaps) -> Self {
        self.settings.swaps = Some(swaps.clone());
        self
    }

    /// Counts elements from there on: so many of the source's were done with in an earlier run. The source
    /// begins with the one after them, and is told of all together
    /// ([`acknowledged`](crate::pipeline::ElementSource::acknowledged)); the report counts those of this
    /// run.
    pub fn after(mut self, elements: u64) -> Self {
        self.settings.before = elements;
        self
    }

    /// Makes and configures the instances of all components that it has so far, in the order of
    /// the stream. [`run`](Self::run) does that too: this is for those who want to know of
    /// failures before anything else is done, such as opening files.
    ///
    /// # Errors
    ///
    /// [`PipelineError::Start`] and [`PipelineError::Call`] for what failed, and
    /// [`PipelineError::Setting`] for a configuration that its component can't take.
    pub async fn start(&mut self) -> Result<(), PipelineError> {
        if let Some(source) = self.source.take() {
            self.live.start_source(source).await?;
        }
        for stage in std::mem::take(&mut self.stages) {
            self.live.start_stage(stage, self.settings.jobs).await?;
        }
        if let Some(sink) = self.sink.take() {
            self.live.start_sink(sink).await?;
        }
        Ok(())
    }

    /// Runs the stream to its end: until the source is finished, every element has got through
    /// or has failed, and all components have handed over what they had left.
    ///
    /// # Errors
    ///
    /// What ended it earlier, with a report on what was done until then.
    pub async fn run(mut self) -> Result<Report, Box<Stopped>> {
        let begun = match self.start().await {
            Ok(()) => assemble(self.live, self.settings),
            Err(error) => Err(error),
        };
        match begun {
            Ok(run) => run.run().await,
            Err(error) => Err(Box::new(Stopped {
                error,
                report: Report::default(),
            })),
        }
    }
}
