//! What one function is to do.

use std::any::Any;
use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use super::{Failure, Guest};
use crate::Owned;

pub(super) type Wait = Pin<Box<dyn Future<Output = ()> + Send>>;

/// What an asynchronous behaviour comes to: a boxed future, which borrows the guest that it
/// plays, and the input.
pub type Outcome<'a, O> = Pin<Box<dyn Future<Output = Result<O, Failure>> + Send + 'a>>;

/// What one call does.
pub(super) type Once<H, I, O> =
    Box<dyn for<'a> FnOnce(Guest<'a, H>, <I as Owned>::View<'a>) -> Outcome<'a, O> + Send>;

/// What each of several calls does. Calls of several instances begin one
/// after the other.
pub(super) type Each<H, I, O> =
    Arc<Mutex<dyn for<'a> FnMut(Guest<'a, H>, <I as Owned>::View<'a>) -> Outcome<'a, O> + Send>>;

/// What each of several calls waits for.
pub(super) type EachWait = Arc<Mutex<dyn FnMut() -> Wait + Send>>;

/// One part of a queue.
pub(super) enum Step<H, I: Owned, O> {
    /// The call that comes to it waits.
    Wait(Wait),
    /// The call that comes to it does this.
    Reply(Once<H, I, O>),
}

/// What one function is to do: first what is queued, then what stands.
pub(super) struct Track<H, I: Owned, O> {
    pub(super) steps: VecDeque<Step<H, I, O>>,
    pub(super) standing: Option<Each<H, I, O>>,
    pub(super) waits: Option<EachWait>,
    /// The inputs of the calls so far, with the instances that were called.
    pub(super) calls: Vec<(usize, I)>,
}

/// What one call is to do.
pub(super) struct Plan<H, I: Owned, O> {
    pub(super) waits: Vec<Pause>,
    pub(super) reply: Option<Reply<H, I, O>>,
}

/// What a call waits for.
pub(super) enum Pause {
    Once(Wait),
    Each(EachWait),
}

impl Pause {
    pub(super) fn wait(self) -> Wait {
        match self {
            Self::Once(wait) => wait,
            Self::Each(wait) => {
                let mut wait = wait.lock().unwrap_or_else(PoisonError::into_inner);
                wait()
            }
        }
    }
}

/// What a call answers.
pub(super) enum Reply<H, I: Owned, O> {
    Once(Once<H, I, O>),
    Each(Each<H, I, O>),
}

impl<H, I: Owned, O> Reply<H, I, O> {
    pub(super) fn run<'a>(self, guest: Guest<'a, H>, input: I::View<'a>) -> Outcome<'a, O> {
        match self {
            Self::Once(run) => run(guest, input),
            Self::Each(run) => {
                let mut run = run.lock().unwrap_or_else(PoisonError::into_inner);
                run(guest, input)
            }
        }
    }
}

impl<H, I: Owned, O> Default for Track<H, I, O> {
    fn default() -> Self {
        Self {
            steps: VecDeque::new(),
            standing: None,
            waits: None,
            calls: Vec::new(),
        }
    }
}

impl<H, I: Owned, O> Track<H, I, O> {
    /// Adds what this track has for a call to what another one has. Answers whether there is a
    /// reply now.
    pub(super) fn take(&mut self, plan: &mut Plan<H, I, O>) -> bool {
        if let Some(wait) = &self.waits {
            plan.waits.push(Pause::Each(Arc::clone(wait)));
        }
        while let Some(step) = self.steps.pop_front() {
            match step {
                Step::Wait(wait) => plan.waits.push(Pause::Once(wait)),
                Step::Reply(run) => {
                    plan.reply = Some(Reply::Once(run));
                    return true;
                }
            }
        }
        if let Some(run) = &self.standing {
            plan.reply = Some(Reply::Each(Arc::clone(run)));
        }
        plan.reply.is_some()
    }
}

/// A track of whatever types.
pub(super) trait AnyTrack: Any + Send {
    /// How many replies wait for their call.
    fn unused(&self) -> usize;

    fn as_any(&mut self) -> &mut dyn Any;
}

impl<H: 'static, I: Owned + Send, O: 'static> AnyTrack for Track<H, I, O> {
    fn unused(&self) -> usize {
        let reply = |step: &&Step<H, I, O>| matches!(step, Step::Reply(_));
        self.steps.iter().filter(reply).count()
    }

    fn as_any(&mut self) -> &mut dyn Any {
        self
    }
}
