//! Stages that are swapped while the stream flows.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::mem;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};

use super::stream::Run;
use crate::pipeline::call::StageSlot;
use crate::pipeline::outcome::Verdict;
use crate::pipeline::part::Boxed;
use crate::pipeline::report::{PipelineError, SwapError};
use crate::streaming::Batch;

/// Makes a stage for that place in the pipeline.
type Start =
    Box<dyn FnOnce(usize) -> Boxed<'static, Result<StageSlot<'static>, PipelineError>> + Send>;

/// Swaps that were asked for. Clones are the same.
#[derive(Clone, Default)]
pub(crate) struct Requests {
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    waiting: Mutex<Waiting>,
    /// Whether there may be some: the stream asks between any two batches.
    any: AtomicBool,
}

#[derive(Default)]
struct Waiting {
    /// No longer than there are callers who wait for their answers.
    queue: VecDeque<Request>,
    /// Whether the run is over that would have answered.
    over: bool,
}

struct Request {
    name: String,
    start: Start,
    answer: Answer,
}

/// Where the answer to one request goes.
#[derive(Clone, Default)]
struct Answer {
    given: Arc<Mutex<(Option<Result<(), SwapError>>, Option<Waker>)>>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Answer {
    fn give(self, answer: Result<(), SwapError>) {
        let waker = {
            let mut given = lock(&self.given);
            given.0 = Some(answer);
            given.1.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    async fn wait(&self) -> Result<(), SwapError> {
        poll_fn(|context| {
            let mut given = lock(&self.given);
            match given.0.take() {
                Some(answer) => Poll::Ready(answer),
                None => {
                    given.1 = Some(context.waker().clone());
                    Poll::Pending
                }
            }
        })
        .await
    }
}

impl Requests {
    /// Asks for a stage of that name to be swapped, and waits until it is.
    pub(crate) async fn ask(&self, name: String, start: Start) -> Result<(), SwapError> {
        let answer = Answer::default();
        {
            let mut waiting = lock(&self.shared.waiting);
            if waiting.over {
                return Err(SwapError::Over);
            }
            waiting.queue.push_back(Request {
                name,
                start,
                answer: answer.clone(),
            });
            self.shared.any.store(true, Ordering::Release);
        }
        answer.wait().await
    }

    fn next(&self) -> Option<Request> {
        if !self.shared.any.load(Ordering::Acquire) {
            return None;
        }
        let mut waiting = lock(&self.shared.waiting);
        let next = waiting.queue.pop_front();
        self.shared
            .any
            .store(!waiting.queue.is_empty(), Ordering::Release);
        next
    }
}

/// The requests that a run answers. Once it is gone, there is an answer for all others.
pub(crate) struct Answering {
    requests: Requests,
}

impl Answering {
    pub(crate) fn begin(requests: Requests) -> Self {
        lock(&requests.shared.waiting).over = false;
        Self { requests }
    }
}

impl Drop for Answering {
    fn drop(&mut self) {
        let queue = {
            let mut waiting = lock(&self.requests.shared.waiting);
            waiting.over = true;
            mem::take(&mut waiting.queue)
        };
        for request in queue {
            request.answer.give(Err(SwapError::Over));
        }
    }
}

impl Run<'_> {
    /// Swaps the stages that somebody has asked for. Nothing is under way.
    #[inline]
    pub(super) async fn swap(&mut self) -> Result<(), PipelineError> {
        while let Some(request) = self.swaps.as_ref().and_then(|it| it.requests.next()) {
            self.swap_one(request).await?;
        }
        Ok(())
    }

    #[cold]
    async fn swap_one(&mut self, request: Request) -> Result<(), PipelineError> {
        let Request {
            name,
            start,
            answer,
        } = request;
        let Some(at) = self.place_of(&name) else {
            answer.give(Err(SwapError::NoStage(name)));
            return Ok(());
        };
        // The next one is ready before the one that is there is told to end: if it is not, that goes on.
        let next = match start(at + 1).await {
            Ok(next) => self.checked(next),
            Err(error) => Err(error),
        };
        let next = match next {
            Ok(next) => next,
            Err(error) => {
                answer.give(Err(SwapError::Refused(error)));
                return Ok(());
            }
        };
        let ended = self.end_stage(at, next).await;
        answer.give(match &ended {
            Ok(()) => Ok(()),
            Err(_) => Err(SwapError::Over),
        });
        ended
    }

    fn place_of(&self, name: &str) -> Option<usize> {
        let mut slots = self.line.slots.iter();
        slots.position(|slot| slot.report.name == name)
    }

    /// Whether a stage can be a part of this pipeline.
    fn checked(&self, next: StageSlot<'static>) -> Result<StageSlot<'static>, PipelineError> {
        let taken = self.line.ledger.handlers.dead_letters.is_set();
        if next.policy.verdict == Verdict::DeadLetter && !taken {
            let name = &next.report.name;
            return Err(PipelineError::Setting(format!(
                "`{name}` has dead letters, and nobody takes them"
            )));
        }
        Ok(next)
    }

    /// Ends the work of a stage, has what it hands over go on, and puts the next one in its place.
    async fn end_stage(
        &mut self,
        at: usize,
        mut next: StageSlot<'static>,
    ) -> Result<(), PipelineError> {
        let Some(slot) = self.line.slots.get_mut(at) else {
            return Ok(());
        };
        let mut left = Batch::new();
        let (position, ended) = (slot.position, slot.end(&mut left).await);
        ended.map_err(|reason| self.line.call_error(position, "teardown", reason))?;
        self.line.take_left(position, &left).await?;
        if let Some(slot) = self.line.slots.get_mut(at) {
            let (report, watch) = (slot.report.clone(), slot.watch.clone());
            next.report = report;
            next.report.swaps += 1;
            next.watch = watch;
            if let Some(unit) = slot.living() {
                next.report.metered.add(&unit.metered());
            }
            if self.metered
                && let Some(unit) = next.living()
            {
                unit.meter();
            }
            *slot = next;
        }
        Ok(())
    }
}
