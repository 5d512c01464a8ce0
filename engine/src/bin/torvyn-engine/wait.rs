//! From futures to results, on this thread.

use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::thread;

/// Polls a future until it is ready. The engine's are so at the first poll, or, with calls that
/// take turns, want to be polled again at once: nothing needs to be woken up.
pub(crate) fn wait<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
        thread::yield_now();
    }
}
