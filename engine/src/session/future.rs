//! Calls that are over when they are polled first, or go on from there.

use std::pin::Pin;
use std::task::{Context, Poll};

use crate::EngineError;

/// What a call has come to. The error is in a box: where results are moved from one function to
/// the next, they are as small as what they carry.
pub(crate) type Called<T> = Result<T, Box<EngineError>>;

/// How a call has begun.
pub(crate) enum Begun<T, F> {
    /// It is over already.
    Over(Called<T>),
    /// It goes on.
    GoesOn(Pin<Box<F>>),
}

/// A call that begins when it is polled first.
///
/// An `async fn` does the same, and passes what the call returns through memory on its way out,
/// even if that is nothing: the room for an error is moved too.
pub(crate) struct Prompt<B, F> {
    begin: Option<B>,
    going: Option<Pin<Box<F>>>,
}

impl<B, F> Prompt<B, F> {
    #[inline]
    pub(crate) fn new(begin: B) -> Self {
        Self {
            begin: Some(begin),
            going: None,
        }
    }
}

/// What begins the call is moved out before it runs, and the rest has a place of its own.
impl<B, F> Unpin for Prompt<B, F> {}

impl<T, B, F> Future for Prompt<B, F>
where
    B: FnOnce() -> Begun<T, F>,
    F: Future<Output = Called<T>>,
{
    type Output = Result<T, EngineError>;

    #[inline]
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.get_mut();
        let called = 'called: {
            if let Some(begin) = this.begin.take() {
                match begin() {
                    Begun::Over(called) => break 'called called,
                    Begun::GoesOn(call) => this.going = Some(call),
                }
            }
            match go_on(this.going.as_mut(), context) {
                Poll::Ready(called) => called,
                Poll::Pending => return Poll::Pending,
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
    call: Option<&mut Pin<Box<F>>>,
    context: &mut Context<'_>,
) -> Poll<Called<T>> {
    match call {
        Some(call) => call.as_mut().poll(context),
        None => panic!("the call was polled after its end"),
    }
}
