//! Swaps that somebody asks for while the stream flows, and their answers.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::mem;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};

use crate::pipeline::call::StageSlot;
use crate::pipeline::part::Boxed;
use crate::pipeline::report::{PipelineError, SwapError};

/// Makes a stage for that place in the pipeline.
pub(super) type Start =
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

pub(super) struct Request {
    pub(super) name: String,
    pub(super) start: Start,
    pub(super) answer: Answer,
}

/// Where the answer to one request goes.
#[derive(Clone, Default)]
pub(super) struct Answer {
    given: Arc<Mutex<Given>>,
}

#[derive(Default)]
struct Given {
    answer: Option<Result<(), SwapError>>,
    /// Who waits for it.
    waker: Option<Waker>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Answer {
    pub(super) fn give(self, answer: Result<(), SwapError>) {
        let waker = {
            let mut given = lock(&self.given);
            given.answer = Some(answer);
            given.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    async fn wait(&self) -> Result<(), SwapError> {
        poll_fn(|context| {
            let mut given = lock(&self.given);
            match given.answer.take() {
                Some(answer) => Poll::Ready(answer),
                None => {
                    given.waker = Some(context.waker().clone());
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

impl Answering {
    /// What was asked for next.
    pub(super) fn next(&self) -> Option<Request> {
        self.requests.next()
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
