//! What a test says of one function.

use std::fmt;
use std::future::ready;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex};

use super::book::{Book, Key};
use super::track::{Outcome, Step, Track, Wait};
use super::{Failure, Guest};
use crate::Owned;

/// Says what a function does.
///
/// What is said for one call waits in a queue: each call takes the next. When the queue is empty,
/// calls do what was said for every call, by a method whose name begins with `always`. If nothing
/// was, they fail with [`EngineError::Unscripted`](crate::EngineError::Unscripted), and the
/// instance can go on.
///
/// `H` is the world's host. `I` is what the function takes, as a value that owns its parts: its
/// one parameter, or a tuple of none or several. `O` is what it returns.
///
/// # Examples
///
/// ```
/// use torvyn_engine::mock::{Failure, MockEngine};
/// use torvyn_engine::streaming::{Transform, owned::ProcessResult};
///
/// let (engine, script) = MockEngine::new();
/// script
///     .world::<Transform>()
///     .process()
///     .returns(Ok(ProcessResult::Forward))
///     .runs(|_, element| match element.payload {
///         [] => Err(Failure::trap("no bytes")),
///         _ => Ok(Ok(ProcessResult::Filtered)),
///     })
///     .always_fails(Failure::trap("too many calls"));
/// # drop(engine);
/// ```
pub struct FunctionScript<H, I, O> {
    book: Arc<Book>,
    key: Key,
    types: PhantomData<fn(H, I) -> O>,
}

impl<H, I, O> FunctionScript<H, I, O> {
    pub(super) fn new(book: Arc<Book>, key: Key) -> Self {
        Self {
            book,
            key,
            types: PhantomData,
        }
    }
}

impl<H: 'static, I: Owned + Clone + Send, O: Clone + Send + 'static> FunctionScript<H, I, O> {
    /// One call returns this. The guest's own errors are such values too.
    pub fn returns(&self, output: O) -> &Self {
        self.runs(move |_, _| Ok(output))
    }

    /// One call fails, and ends its instance.
    pub fn fails(&self, failure: Failure) -> &Self {
        self.runs(move |_, _| Err(failure))
    }

    /// One call does this: it gets the guest that it plays, and the input.
    pub fn runs(
        &self,
        behaviour: impl FnOnce(&mut Guest<'_, H>, I::View<'_>) -> Result<O, Failure> + Send + 'static,
    ) -> &Self {
        self.awaits(move |mut guest, input| Box::pin(ready(behaviour(&mut guest, input))))
    }

    /// One call does this, which may await: the functions of a host that is asynchronous, above
    /// all.
    ///
    /// ```
    /// # use torvyn_engine::mock::MockEngine;
    /// # use torvyn_engine::streaming::{Transform, owned};
    /// # let (_, script) = MockEngine::new();
    /// # async fn decide(payload: &[u8]) -> bool { payload.is_empty() }
    /// script.world::<Transform>().process().awaits(|_guest, element| {
    ///     Box::pin(async move {
    ///         let filtered = decide(element.payload).await;
    ///         Ok(Ok(match filtered {
    ///             true => owned::ProcessResult::Filtered,
    ///             false => owned::ProcessResult::Forward,
    ///         }))
    ///     })
    /// });
    /// ```
    pub fn awaits(
        &self,
        behaviour: impl for<'a> FnOnce(Guest<'a, H>, I::View<'a>) -> Outcome<'a, O> + Send + 'static,
    ) -> &Self {
        self.push(Step::Reply(Box::new(behaviour)))
    }

    /// The call that is scripted next waits for a future first, and is pending until then. The
    /// future is of the test's own choice: a timer of its runtime, or the receiver of a channel.
    ///
    /// A call that is dropped while it waits ends its instance.
    pub fn waits(&self, future: impl Future<Output = ()> + Send + 'static) -> &Self {
        let wait: Wait = Box::pin(future);
        self.push(Step::Wait(wait))
    }

    /// Every call that has no script of its own returns this.
    pub fn always_returns(&self, output: O) -> &Self {
        self.always_runs(move |_, _| Ok(output.clone()))
    }

    /// Every call that has no script of its own fails, and ends its instance.
    pub fn always_fails(&self, failure: Failure) -> &Self {
        self.always_runs(move |_, _| Err(failure.clone()))
    }

    /// Every call that has no script of its own does this. It replaces what was said before.
    ///
    /// Calls of several instances begin one after the other. It can't call the same function of another
    /// instance that it is the script of: that would wait for itself.
    pub fn always_runs(
        &self,
        mut behaviour: impl FnMut(&mut Guest<'_, H>, I::View<'_>) -> Result<O, Failure> + Send + 'static,
    ) -> &Self {
        self.always_awaits(move |mut guest, input| Box::pin(ready(behaviour(&mut guest, input))))
    }

    /// Every call that has no script of its own does this, which may await. It replaces what was
    /// said before. See [`awaits`](Self::awaits).
    pub fn always_awaits(
        &self,
        behaviour: impl for<'a> FnMut(Guest<'a, H>, I::View<'a>) -> Outcome<'a, O> + Send + 'static,
    ) -> &Self {
        let behaviour = Arc::new(Mutex::new(behaviour));
        self.with(|track| track.standing = Some(behaviour));
        self
    }

    /// Every call, scripted or not, waits for a future first. It replaces what was said before.
    pub fn always_waits<F: Future<Output = ()> + Send + 'static>(
        &self,
        mut future: impl FnMut() -> F + Send + 'static,
    ) -> &Self {
        let wait = move || -> Wait { Box::pin(future()) };
        let wait = Arc::new(Mutex::new(wait));
        self.with(|track| track.waits = Some(wait));
        self
    }

    /// The inputs of the calls so far, copied. They are noted when a call begins.
    #[must_use]
    pub fn calls(&self) -> Vec<I> {
        let instance = self.key.instance;
        let calls = |track: &mut Track<H, I, O>| {
            let calls = track.calls.iter();
            let calls = calls.filter(|(number, _)| instance.is_none_or(|i| i == *number));
            calls.map(|(_, input)| input.clone()).collect()
        };
        let calls = self.book.with(self.key.everywhere(), calls);
        calls.unwrap_or_default()
    }

    fn push(&self, step: Step<H, I, O>) -> &Self {
        self.with(|track| track.steps.push_back(step));
        self
    }

    fn with(&self, work: impl FnOnce(&mut Track<H, I, O>)) {
        let _ = self.book.with(self.key, work);
    }
}

impl<H, I, O> Clone for FunctionScript<H, I, O> {
    fn clone(&self) -> Self {
        Self::new(Arc::clone(&self.book), self.key)
    }
}

impl<H, I, O> fmt::Debug for FunctionScript<H, I, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FunctionScript")
            .field("function", &self.key.path())
            .field("instance", &self.key.instance)
            .finish_non_exhaustive()
    }
}
