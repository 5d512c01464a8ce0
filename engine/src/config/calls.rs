//! The settings of how calls are made: where they run, and through which lane.

use super::engine_config::WasmtimeEngineConfig;
use super::execution::ExecutionMode;
use super::lane::Lane;

/// The stack of a fiber, if the configuration does not say.
#[cfg(feature = "wasmtime-backend")]
const ASYNC_STACK: usize = 2 << 20;

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

    /// Whether epoch ticks interrupt guests: at their deadline, or to yield.
    pub(crate) fn ticks(&self) -> bool {
        self.deadline.is_some() || (self.is_async() && self.fuel.is_none())
    }

    /// Whether guests yield by the fuel that they burn, since there are no epochs.
    pub(crate) fn yields_by_fuel(&self) -> bool {
        self.is_async() && !self.ticks()
    }
}

impl WasmtimeEngineConfig {
    /// How exported functions are called.
    #[must_use]
    pub fn lane(mut self, lane: Lane) -> Self {
        self.lane = lane;
        self
    }

    #[cfg(feature = "wasmtime-backend")]
    pub(crate) fn lane_choice(&self) -> Lane {
        self.lane
    }
}
