//! Where calls run.

use super::WasmtimeEngineConfig;

/// The stack of a fibre, if the configuration does not say.
#[cfg(feature = "wasmtime-backend")]
const ASYNC_STACK: usize = 2 << 20;

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
    /// A call runs on a stack of its own, and gives its thread up every few milliseconds, so that
    /// many instances share a few threads. Host functions can be asynchronous. Entering such a
    /// stack costs a call about as much as making it.
    Async,
}

impl WasmtimeEngineConfig {
    /// Whether calls keep their thread, or share it.
    #[must_use]
    pub fn execution(mut self, mode: ExecutionMode) -> Self {
        self.execution = mode;
        self
    }

    /// The stack that a call has in [`ExecutionMode::Async`], in bytes: for the guest, whose part
    /// is [`max_stack_bytes`](Self::max_stack_bytes), and for the host functions that it calls.
    /// 2 MiB if it is not set, and 64 MiB at most. Of what is set aside, only what is used takes memory.
    #[must_use]
    pub fn async_stack_bytes(mut self, bytes: usize) -> Self {
        self.async_stack_bytes = Some(bytes);
        self
    }
}

/// What the backend reads.
#[cfg(feature = "wasmtime-backend")]
impl WasmtimeEngineConfig {
    pub(crate) fn is_async(&self) -> bool {
        self.execution == ExecutionMode::Async
    }

    pub(crate) fn async_stack(&self) -> usize {
        self.async_stack_bytes.unwrap_or(ASYNC_STACK)
    }

    /// Whether the clock interrupts guests: at their deadline, or to take turns.
    pub(crate) fn ticks(&self) -> bool {
        self.deadline.is_some() || (self.is_async() && self.fuel.is_none())
    }

    /// Whether guests take turns by the fuel that they burn, since there is no clock.
    pub(crate) fn turns_by_fuel(&self) -> bool {
        self.is_async() && !self.ticks()
    }
}
