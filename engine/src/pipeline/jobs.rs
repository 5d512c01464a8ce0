//! Several copies of the stages, each on a thread of its own.
//!
//! Batches go to the copies in turn, and what comes out of them is waited for in the same turn:
//! so the order is kept, and no more is under way than each copy has at hand.

use std::mem;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use pollster::block_on;

use super::bulk::Filled;
use super::end::End;
use super::error::PipelineError;
use super::fates::Fates;
use super::gather::{Gather, Limits};
use super::line::{Identity, chunk_of, work};
use super::push::Shared;
use super::reason::Reason;
use super::run::Run;
use super::slot::Slot;
use crate::streaming::Batch;

/// How many batches each copy has at hand: one to work on, and the next one.
const AT_HAND: usize = 2;

/// A batch on its way through a copy, with room for what comes out of it.
#[derive(Default)]
struct Job {
    batch: Batch,
    made: Gather,
    fates: Fates,
    gathered: u64,
    ended: Option<(usize, Reason)>,
    worked: Option<Result<(), PipelineError>>,
}

/// A copy of the stages, as the thread with the source and the sink knows it.
struct Copy {
    todo: SyncSender<Job>,
    done: Receiver<Job>,
}

/// The copies, and the batches under way.
struct Copies {
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
        while let Some(job) = copies.receive() {
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
            copies.send(job);
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
        let Some(mut job) = copies.receive() else {
            return Ok(());
        };
        self.line.shared.gathered += job.gathered;
        let worked = job.worked.take().unwrap_or(Ok(()));
        let mut identity = mem::take(&mut self.line.identity);
        let settled = self.deliver(&mut job, worked, &mut identity).await;
        self.line.identity = identity;
        job.batch.clear();
        copies.spare.push(job);
        self.watch_queue(copies);
        settled?;
        self.pause().await
    }

    async fn deliver(
        &mut self,
        job: &mut Job,
        worked: Result<(), PipelineError>,
        identity: &mut Identity,
    ) -> Result<(), PipelineError> {
        let (end, fates) = (&mut self.line.shared.end, &mut job.fates);
        let mut delivered = match job.made.is_empty() {
            true => Ok(()),
            false => end.take(job.made.view(), fates).await,
        };
        if delivered.is_ok() {
            delivered = end.release(fates).await;
        }
        let batch = job.batch.view();
        let chunk = chunk_of(batch, identity.of(batch))?;
        let halted = worked.is_err() || delivered.is_err();
        let settled = self.line.ledger.settle(chunk, fates, None, halted);
        delivered.and(settled).and(worked)?;
        match job.ended.take() {
            Some((position, reason)) => {
                Err(self.line.call_error(position, "process-batch", reason))
            }
            None => Ok(()),
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

    /// Gives a batch to the copy whose turn it is.
    fn send(&mut self, job: Job) {
        let at = self.sent % self.copies.len().max(1);
        // A copy ends early if it panics, and the scope says so.
        if let Some(copy) = self.copies.get(at)
            && copy.todo.send(job).is_ok()
        {
            self.sent += 1;
        }
    }

    /// Waits for the oldest batch under way.
    fn receive(&mut self) -> Option<Job> {
        if self.under_way() == 0 {
            return None;
        }
        let at = self.received % self.copies.len().max(1);
        self.received += 1;
        self.copies.get(at)?.done.recv().ok()
    }
}

/// What the thread of a copy does.
fn work_off(
    slots: &mut [Slot<'_>],
    limits: Limits,
    jobs: &Receiver<Job>,
    results: &SyncSender<Job>,
) {
    let mut identity = Identity::default();
    let mut shared = Shared {
        end: End::Collect(Gather::default()),
        fates: Fates::default(),
        ended: None,
        kept: Gather::default(),
        gathering: false,
        limits,
        gathered: 0,
    };
    while let Ok(mut job) = jobs.recv() {
        job.made.clear();
        shared.end = End::Collect(mem::take(&mut job.made));
        shared.fates = mem::take(&mut job.fates);
        let batch = job.batch.view();
        let worked = match chunk_of(batch, identity.of(batch)) {
            Ok(chunk) => block_on(work(slots, chunk, &mut shared)),
            Err(error) => Err(error),
        };
        job.worked = Some(worked);
        job.fates = mem::take(&mut shared.fates);
        job.ended = shared.ended.take();
        job.gathered = mem::take(&mut shared.gathered);
        if let End::Collect(made) = &mut shared.end {
            job.made = mem::take(made);
            job.gathered += job.made.batch.payload_bytes() as u64;
        }
        if results.send(job).is_err() {
            return;
        }
    }
}
