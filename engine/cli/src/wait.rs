//! From futures to results, on this thread.

/// Waits for a future. The engine's are ready at once, or, with calls that yield, want to be
/// polled again at once.
pub(crate) fn wait<F: Future>(future: F) -> F::Output {
    pollster::block_on(future)
}
