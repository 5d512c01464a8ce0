//! The future of a call: it is over when it is polled first, or goes on from there on a fiber.

use std::pin::Pin;
use std::task::{Context, Poll};

use crate::EngineError;

/// What a call has come to. The error is in a box: where results are moved from one function to
/// the next, they are as small as what they carry.
pub(crate) type Called<T> = Result<T, Box<EngineError>>;

/// How a call has started.
pub(crate) enum Start<T, F> {
    /// It is over already.
    Over(Called<T>),
    /// It goes on, on a fiber.
    OnFiber(Pin<Box<F>>),
}

/// A call that starts when it is polled first.
///
/// An `async fn` does the same, and passes what the call returns through memory on its way out,
/// even if that is nothing: the room for an error is moved too.
pub(crate) struct CallFuture<B, F> {
    start: Option<B>,
    going: Option<Pin<Box<F>>>,
}

impl<B, F> CallFuture<B, F> {
    #[inline]
    pub(crate) fn new(start: B) -> Self {
        Self {
            start: Some(start),
            going: None,
        }
    }
}

/// What starts the call is moved out before it runs, and what goes on is pinned in its own box.
impl<B, F> Unpin for CallFuture<B, F> {}

impl<T, B, F> Future for CallFuture<B, F>
where
    B: FnOnce() -> Start<T, F>,
    F: Future<Output = Called<T>>,
{
    type Output = Result<T, EngineError>;

    // What starts the call is used where it is made, and not moved there: that is why this is a part
    // of its caller, and why nobody else gets to know where the future lies.
    #[inline(always)]
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.get_mut();
        let called = 'called: {
            let going = match this.start.take() {
                None => this.going.take(),
                Some(start) => match start() {
                    Start::Over(called) => break 'called called,
                    Start::OnFiber(call) => Some(call),
                },
            };
            match go_on(going, context) {
                (Poll::Ready(called), _) => called,
                (Poll::Pending, going) => {
                    this.going = going;
                    return Poll::Pending;
                }
            }
        };
        // Made here, of parts, and by no other function in its place in memory: so where a call
        // is over at once, its result may stay in registers.
        Poll::Ready(match called {
            Ok(result) => Ok(result),
            Err(error) => Err(*error),
        })
    }
}

#[cold]
#[allow(clippy::panic, reason = "as the future of an `async fn` does")]
fn go_on<T, F: Future<Output = Called<T>>>(
    call: Option<Pin<Box<F>>>,
    context: &mut Context<'_>,
) -> (Poll<Called<T>>, Option<Pin<Box<F>>>) {
    match call {
        Some(mut call) => (call.as_mut().poll(context), Some(call)),
        None => panic!("the call was polled after its end"),
    }
}
