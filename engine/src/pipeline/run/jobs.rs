//! Several copies of the stages, each on a thread of its own.
//!
//! Batches go to the copies one after the other, and what comes out of them is waited for in the
//! same order: so elements keep theirs, and no more is under way than each copy has at hand.

use std::mem;
use std::sync::mpsc::{Receiver, SendError, SyncSender, sync_channel};
use std::thread;

use pollster::block_on;

use super::flow::Shared;
use super::line::work;
use super::stream::Run;
use crate::pipeline::call::{End, StageSlot};
use crate::pipeline::chunk::{Copied, Filled, Gather, Identity, Limits};
use crate::pipeline::outcome::{BatchOutcomes, CameFrom};
use crate::pipeline::report::{PipelineError, Reason};
use crate::streaming::Batch;

/// How many batches each copy has at hand: one to work on, and the next one.
const AT_HAND: usize = 2;

/// A batch on its way through a copy, with room for what comes out of it.
#[derive(Default)]
struct Job {
    batch: Batch,
    made: Gather,
    outcomes: BatchOutcomes,
    copied: Copied,
    ended: Option<(usize, Reason)>,
}

/// A batch that has been through a copy, and what came of that.
struct Done {
    job: Job,
    worked: Result<(), PipelineError>,
}

/// A copy of the stages, as the thread with the source and the sink knows it.
struct Copy {
    todo: SyncSender<Job>,
    done: Receiver<Done>,
}

/// The copies, and the batches under way.
struct Copies {
    /// At least one.
    copies: Vec<Copy>,
    /// How many batches went to copies, and how many came back.
    sent: usize,
    received: usize,
    /// Jobs that are over, for their memory.
    spare: Vec<Job>,
}

impl<'p> Run<'p> {
    /// Runs the stream through all copies of the stages. It holds the thread until its end.
    pub(super) fn stream_in_jobs(&mut self) -> Result<(), PipelineError> {
        let limits = self.line.shared.limits;
        let mut all = mem::take(&mut self.copies);
        all.insert(0, mem::take(&mut self.line.slots));
        let outcome = thread::scope(|scope| {
            let copies = all.iter_mut().map(|slots| {
                let (todo, jobs) = sync_channel(AT_HAND);
                let (results, done) = sync_channel(AT_HAND);
                scope.spawn(move || work_off(slots, limits, &jobs, &results));
                Copy { todo, done }
            });
            let mut copies = Copies {
                copies: copies.collect(),
                sent: 0,
                received: 0,
                spare: Vec::new(),
            };
            block_on(self.distribute(&mut copies))
        });
        self.line.slots = all.remove(0);
        self.copies = all;
        outcome
    }

    async fn distribute(&mut self, copies: &mut Copies) -> Result<(), PipelineError> {
        let streamed = self.distribute_all(copies).await;
        // After an error, what is under way is not delivered any more.
        let mut unreached = self.batch.len();
        while let Some(Done { job, .. }) = copies.receive() {
            unreached += job.batch.len();
        }
        self.line.ledger.elements.taken += unreached as u64;
        self.line.ledger.elements.unreached += unreached as u64;
        streamed
    }

    async fn distribute_all(&mut self, copies: &mut Copies) -> Result<(), PipelineError> {
        let mut open = true;
        while open && (self.failed.is_some() || !self.is_stopped()) {
            let filled = match self.fill().await {
                Ok(filled) => filled,
                Err(error) => {
                    // What the source has made before it failed is delivered.
                    self.deliver_all(copies).await?;
                    return Err(error);
                }
            };
            open = filled != Filled::Finished;
            if filled == Filled::Pending {
                // Nothing is held back while the source has nothing.
                self.deliver_all(copies).await?;
                self.idle().await?;
            }
            if self.batch.is_empty() {
                continue;
            }
            while copies.under_way() >= copies.copies.len() * AT_HAND {
                self.deliver_next(copies).await?;
            }
            let mut job = copies.spare.pop().unwrap_or_default();
            mem::swap(&mut job.batch, &mut self.batch);
            self.batch.clear();
            if let Err(job) = copies.send(job) {
                // It is in no copy's hands: it counts as one that was not reached.
                self.batch = job.batch;
                return Err(self.copy_is_gone());
            }
            self.watch_queue(copies);
        }
        self.deliver_all(copies).await
    }

    async fn deliver_all(&mut self, copies: &mut Copies) -> Result<(), PipelineError> {
        while copies.under_way() > 0 {
            self.deliver_next(copies).await?;
        }
        Ok(())
    }

    /// Waits for the oldest batch under way, and delivers what was made of it.
    async fn deliver_next(&mut self, copies: &mut Copies) -> Result<(), PipelineError> {
        let Some(Done { mut job, worked }) = copies.receive() else {
            return Err(self.copy_is_gone());
        };
        self.line.shared.copied += job.copied;
        let mut identity = mem::take(&mut self.line.identity);
        let settled = self.deliver(&mut job, worked, &mut identity).await;
        self.line.identity = identity;
        job.batch.clear();
        copies.spare.push(job);
        self.watch_queue(copies);
        settled?;
        self.acknowledge().await?;
        self.pause().await
    }

    async fn deliver(
        &mut self,
        job: &mut Job,
        worked: Result<(), PipelineError>,
        identity: &mut Identity,
    ) -> Result<(), PipelineError> {
        let (end, outcomes) = (&mut self.line.shared.end, &mut job.outcomes);
        let mut delivered = match job.made.is_empty() {
            true => Ok(()),
            false => end.take(job.made.view(), outcomes).await,
        };
        if delivered.is_ok() {
            delivered = end.release(outcomes).await;
        }
        let batch = job.batch.view();
        let chunk = identity.chunk(batch)?;
        let halted = worked.is_err() || delivered.is_err();
        let settled = self
            .line
            .ledger
            .settle(chunk, outcomes, CameFrom::Source, halted);
        delivered.and(settled).and(worked)?;
        match job.ended.take() {
            Some((position, reason)) => {
                Err(self.line.call_error(position, "process-batch", reason))
            }
            None => Ok(()),
        }
    }

    /// A copy has panicked, and the panic goes on once all copies have ended.
    #[cold]
    fn copy_is_gone(&self) -> PipelineError {
        let ledger = &self.line.ledger;
        PipelineError::Element {
            stage: ledger.name(1).to_owned(),
            position: 1,
            place: ledger.taken_at(ledger.elements.taken),
            in_flight: 1,
            reason: Reason::Internal("a copy of the stages has ended before the stream"),
        }
    }

    fn watch_queue(&self, copies: &Copies) {
        if let Some(watch) = &self.queue {
            watch.waiting(copies.under_way() * self.line.shared.limits.elements);
        }
    }
}

impl Copies {
    fn under_way(&self) -> usize {
        self.sent - self.received
    }

    /// Gives a batch to the next copy.
    ///
    /// # Errors
    ///
    /// The batch, if the copy has ended: it does that early only if it panics.
    fn send(&mut self, job: Job) -> Result<(), Box<Job>> {
        let at = self.sent % self.copies.len();
        let sent = self.copies[at].todo.send(job);
        sent.map_err(|SendError(job)| Box::new(job))?;
        self.sent += 1;
        Ok(())
    }

    /// Waits for the oldest batch under way. There is none, or its copy has panicked.
    fn receive(&mut self) -> Option<Done> {
        if self.under_way() == 0 {
            return None;
        }
        let at = self.received % self.copies.len();
        self.received += 1;
        self.copies[at].done.recv().ok()
    }
}

/// What the thread of a copy does.
fn work_off(
    slots: &mut [StageSlot<'_>],
    limits: Limits,
    jobs: &Receiver<Job>,
    results: &SyncSender<Done>,
) {
    let mut identity = Identity::default();
    let mut shared = Shared::new(End::Collect(Gather::default()), limits);
    while let Ok(mut job) = jobs.recv() {
        job.made.clear();
        shared.end = End::Collect(mem::take(&mut job.made));
        shared.outcomes = mem::take(&mut job.outcomes);
        let batch = job.batch.view();
        let worked = match identity.chunk(batch) {
            Ok(chunk) => block_on(work(slots, chunk, &mut shared)),
            Err(error) => Err(error.into()),
        };
        job.outcomes = mem::take(&mut shared.outcomes);
        job.ended = shared.ended.take();
        job.copied = mem::take(&mut shared.copied);
        if let End::Collect(made) = &mut shared.end {
            job.made = mem::take(made);
            job.copied.gathered += job.made.batch.payload_bytes() as u64;
        }
        if results.send(Done { job, worked }).is_err() {
            return;
        }
    }
}
