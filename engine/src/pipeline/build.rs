//! Puts a pipeline together.

use std::time::Duration;

use super::gather::Limits;
use super::ledger::DeadLetters;
use super::report::Report;
use super::run::Stop;
use super::start::Live;
use super::stats::Stats;
use super::{PipelineError, Sink, Source, Stage, Stopped};

/// Elements in a batch, unless it is said otherwise.
const MAX_BATCH: usize = 256;
/// Bytes of payload in a batch, unless it is said otherwise.
const MAX_BYTES: usize = 256 << 10;

/// A source, any number of stages, and a sink.
///
/// The [module](super) has an example, and says what becomes of every element.
#[must_use = "a pipeline does nothing until it is run"]
pub struct Pipeline<'p> {
    pub(super) source: Option<Source<'p>>,
    pub(super) stages: Vec<Stage<'p>>,
    pub(super) sink: Option<Sink<'p>>,
    /// What has been started of them.
    pub(super) live: Live<'p>,
    pub(super) settings: Settings<'p>,
}

pub(super) struct Settings<'p> {
    pub(super) limits: Limits,
    pub(super) linger: Duration,
    pub(super) jobs: usize,
    pub(super) stop: Stop<'p>,
    pub(super) dead_letters: Option<Box<dyn DeadLetters + 'p>>,
    pub(super) skipped: Option<Box<dyn DeadLetters + 'p>>,
    pub(super) metered: bool,
    pub(super) stats: Option<Stats>,
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
                dead_letters: None,
                skipped: None,
                metered: false,
                stats: None,
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

    /// How many elements a batch has at most: 256 by default. With 1, every element goes through
    /// all stages before the next one is asked for.
    ///
    /// A source that makes batches by itself is asked for no more than that.
    pub fn max_batch(mut self, elements: usize) -> Self {
        self.settings.limits.elements = elements.max(1);
        self
    }

    /// How many bytes of payload a batch has at most, but for its last element: 256 KiB by
    /// default. An element of any size is a batch if need be.
    pub fn max_bytes(mut self, bytes: usize) -> Self {
        self.settings.limits.bytes = bytes.max(1);
        self
    }

    /// How long the first element of a batch waits for others, if the source has none at the
    /// moment: not at all, by default.
    pub fn linger(mut self, time: Duration) -> Self {
        self.settings.linger = time;
        self
    }

    /// Runs so many copies of the stages, each on a thread of its own: 1 by default, which runs
    /// everything on the thread that polls the future of [`run`](Self::run). With more, that
    /// thread has the source and the sink, and is held until the end of the stream.
    ///
    /// The order of the elements is kept. Batches go to the copies in turn, so a copy sees only
    /// its share of the stream: the stages must be components that remember nothing of one element
    /// for the next. What copies hand over at their end comes copy by copy.
    ///
    /// Every stage has to be a [`Stage::component`](super::Stage::component): of others there is
    /// only one.
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
    /// [`OnError`](super::OnError) says.
    pub fn dead_letters(mut self, letters: impl DeadLetters + 'p) -> Self {
        self.settings.dead_letters = Some(Box::new(letters));
        self
    }

    /// Hears of the elements that are skipped.
    pub fn on_skip(mut self, skipped: impl DeadLetters + 'p) -> Self {
        self.settings.skipped = Some(Box::new(skipped));
        self
    }

    /// Measures the calls of all components, for
    /// [`StageReport::metered`](super::StageReport::metered).
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

    /// Makes and configures the instances of all components that it has so far, in the order of
    /// the stream. [`run`](Self::run) does that too: this is for those who want to know of
    /// failures before anything else is done, such as opening files.
    ///
    /// # Errors
    ///
    /// [`PipelineError::Start`] and [`PipelineError::Call`] for what failed, and
    /// [`PipelineError::Setting`] for a configuration that its component can't take.
    pub async fn start(&mut self) -> Result<(), PipelineError> {
        self.start_all().await
    }

    /// Runs the stream to its end: until the source is finished, every element has got through
    /// or has failed, and all components have handed over what they had left.
    ///
    /// # Errors
    ///
    /// What ended it earlier, with a report on what was done until then.
    pub async fn run(mut self) -> Result<Report, Box<Stopped>> {
        match self.start_all().await {
            Ok(()) => self.run_all().await,
            Err(error) => Err(Box::new(Stopped {
                error,
                report: Report::default(),
            })),
        }
    }
}
