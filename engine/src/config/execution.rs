//! Where calls run.

/// What a call does to the thread that it is made on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ExecutionMode {
    /// A call keeps its thread until it is done: its future is ready when it is first polled.
    /// This costs the least, and fits guests that return soon.
    #[default]
    Blocking,
    /// A call runs on a fiber, and yields its thread every few milliseconds, so that
    /// many instances share a few threads. Host functions can be asynchronous. Entering a
    /// fiber costs a call about as much as making it.
    Async,
}
