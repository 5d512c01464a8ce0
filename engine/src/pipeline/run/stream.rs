//! From the source to the end.

use std::time::{Duration, Instant};

use super::checkpoints::Checkpoints;
use super::line::Line;
use super::requests::Answering;
use super::stride::Stride;
use crate::pipeline::call::{Polled, SourceSlot, StageSlot};
use crate::pipeline::chunk::{Columns, Filled, Filling};
use crate::pipeline::report::{PipelineError, Watch};
use crate::streaming::{BackpressureSignal, Batch};

/// When the stream is to be ended before its end.
pub(crate) type Stop<'p> = Option<Box<dyn FnMut() -> bool + Send + 'p>>;

/// A pipeline while the stream flows.
pub(crate) struct Run<'p> {
    pub(crate) source: SourceSlot<'p>,
    pub(crate) line: Line<'p>,
    pub(crate) stop: Stop<'p>,
    pub(crate) linger: Duration,
    /// Whether the source's elements are gathered before they go on.
    pub(crate) gathers: bool,
    /// How many of them at a time, if no component takes batches.
    pub(crate) stride: Option<Stride>,
    pub(crate) batch: Batch,
    /// An element that had no room in the last batch.
    pub(crate) carry: Batch,
    /// Why the source has failed, after it has made what is in the batch.
    pub(crate) failed: Option<PipelineError>,
    /// Copies of the stages, beside the first ones.
    pub(crate) copies: Vec<Vec<StageSlot<'p>>>,
    /// Copies whose work has ended.
    pub(crate) finished: Vec<Vec<StageSlot<'p>>>,
    /// What says how many elements are with the copies.
    pub(crate) queue: Option<Watch>,
    /// Who keeps where the run is, if anybody does.
    pub(crate) checkpoints: Option<Checkpoints<'p>>,
    /// Who asks for other stages, if anybody may.
    pub(crate) swaps: Option<Answering>,
    /// Whether the calls of components are measured.
    pub(crate) metered: bool,
}

impl<'p> Run<'p> {
    /// Runs the stream to its end, on the thread that polls it.
    pub(super) async fn stream(&mut self) -> Result<(), PipelineError> {
        let mut open = true;
        while open && (self.failed.is_some() || !self.is_stopped()) {
            self.swap().await?;
            let more = match self.gathers {
                true => self.gather().await,
                false => self.hand_on().await,
            };
            open = more.map_err(|error| self.source.explain(error))?;
            self.acknowledge().await?;
            self.keep_up().await?;
            self.pause().await?;
        }
        self.keep_last().await
    }

    pub(crate) fn is_stopped(&mut self) -> bool {
        self.stop.as_mut().is_some_and(|stop| stop())
    }

    /// Hands what the source has on from where it lies. Answers whether there may be more.
    async fn hand_on(&mut self) -> Result<bool, PipelineError> {
        let limits = self.line.shared.limits;
        match self.source.poll(Some(limits)).await? {
            Polled::One(element) => {
                let columns = Columns::of(element)?;
                self.line.take(columns.view(element.payload)).await?;
            }
            Polled::Many(batch) => self.line.take(batch).await?,
            Polled::Pending => self.idle().await?,
            Polled::Finished => return Ok(false),
        }
        Ok(true)
    }

    /// Gathers a batch of what the source has, and hands it on. Answers whether there may be
    /// more.
    async fn gather(&mut self) -> Result<bool, PipelineError> {
        let begun = self.stride.is_some().then(Instant::now);
        let filled = self.fill().await?;
        if filled == Filled::Pending {
            self.idle().await?;
        }
        if !self.batch.is_empty() {
            self.line.take(self.batch.view()).await?;
            if let (Some(stride), Some(begun)) = (&mut self.stride, begun) {
                stride.took(begun.elapsed(), self.batch.len());
            }
            self.batch.clear();
        }
        Ok(filled != Filled::Finished)
    }

    /// Waits until the source may have something. What was gathered elsewhere may be written.
    pub(crate) async fn idle(&mut self) -> Result<(), PipelineError> {
        self.line.flush().await?;
        self.source.wait(None).await
    }

    /// Fills the batch with what the source has, and waits for more as long as the first of them
    /// may linger.
    ///
    /// If the source fails, what it has made before goes on, and the next time is the error.
    /// `Pending` says that the batch is empty, too.
    pub(crate) async fn fill(&mut self) -> Result<Filled, PipelineError> {
        if let Some(error) = self.failed.take() {
            return Err(error);
        }
        std::mem::swap(&mut self.batch, &mut self.carry);
        match self.fill_up().await {
            Err(error) if !self.batch.is_empty() => {
                self.failed = Some(error);
                Ok(Filled::Open)
            }
            filled => filled,
        }
    }

    async fn fill_up(&mut self) -> Result<Filled, PipelineError> {
        let mut since = None;
        let mut limits = self.line.shared.limits;
        if let Some(stride) = &self.stride {
            limits.elements = stride.elements();
        }
        loop {
            let mut filling = Filling {
                batch: &mut self.batch,
                carry: &mut self.carry,
                limits,
                since: &mut since,
                linger: self.linger,
            };
            let before = filling.bytes();
            let filled = self.source.fill(&mut filling).await;
            let bytes = (filling.bytes() - before) as u64;
            let copied = &mut self.line.shared.copied;
            match &self.stride {
                Some(_) => copied.set_aside += bytes,
                None => copied.gathered += bytes,
            }
            let filled = filled?;
            if filled != Filled::Pending || self.batch.is_empty() {
                return Ok(filled);
            }
            let waited = since.map(|since| since.elapsed());
            let left = waited.and_then(|waited| self.linger.checked_sub(waited));
            if left.is_none_or(|left| left.is_zero()) || self.is_stopped() {
                return Ok(Filled::Open);
            }
            self.source.wait(left).await?;
            if self.is_stopped() {
                return Ok(Filled::Open);
            }
        }
    }

    /// Tells the source how far everything is done with, and was written, if it wants to hear that.
    pub(super) async fn acknowledge(&mut self) -> Result<(), PipelineError> {
        let done = self.line.ledger.done.elements();
        if !self.source.waits_for_news(done) {
            return Ok(());
        }
        if let Err(error) = self.line.flush().await {
            // Nobody knows what was written: it hears nothing more.
            self.source.told = None;
            return Err(error);
        }
        self.source.acknowledge(done)
    }

    /// Tells the source of a pause that the sink has asked for, and gives the sink its time.
    pub(crate) async fn pause(&mut self) -> Result<(), PipelineError> {
        if !self.line.sink().is_some_and(|sink| sink.pace.paused) {
            return Ok(());
        }
        self.source.notify(BackpressureSignal::Pause).await?;
        if let Some(sink) = self.line.sink() {
            sink.pace.wait(&mut sink.unit).await;
        }
        self.source.notify(BackpressureSignal::Ready).await
    }
}
