//! The settings of how calls are made: where they run, and through which lane.

use super::engine_config::WasmtimeEngineConfig;
use super::execution::ExecutionMode;
use super::lane::Lane;

/// The guest's stack, if the configuration does not say.
#[cfg(feature = "wasmtime-backend")]
const STACK: usize = 512 << 10;

/// What a host function needs of a fiber's stack at the least.
pub(super) const HOST_STACK: usize = 128 << 10;

/// No host function needs more. A pool sets a stack aside for each instance.
pub(super) const MAX_ASYNC_STACK: usize = 64 << 20;

/// The stack of a fiber, if the configuration does not say.
#[cfg(feature = "wasmtime-backend")]
const ASYNC_STACK: usize = 2 << 20;

/// What a host function has of a fiber that is larger than that because of the guest's stack.
#[cfg(feature = "wasmtime-backend")]
const AMPLE_HOST_STACK: usize = 1 << 20;

impl WasmtimeEngineConfig {
    /// Whether calls keep their thread, or share it.
    #[must_use]
    pub fn execution(mut self, mode: ExecutionMode) -> Self {
        self.execution = mode;
        self
    }

    /// The stack that a call has in [`ExecutionMode::Async`], in bytes: for the guest, whose part
    /// is [`max_stack_bytes`](Self::max_stack_bytes), and for the host functions that it calls.
    /// If it is not set, 2 MiB, or what the guest's part takes more. 64 MiB at most. Of what is set
    /// aside, only what is used takes memory.
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

    /// The guest's stack. A default makes way for a fiber that was set.
    pub(crate) fn stack_limit(&self) -> usize {
        let fiber = self.async_stack_bytes;
        let room = fiber.map_or(STACK, |fiber| fiber.saturating_sub(HOST_STACK));
        self.max_stack_bytes.unwrap_or(STACK.min(room))
    }

    pub(crate) fn async_stack(&self) -> usize {
        let fitting = self.stack_limit().saturating_add(AMPLE_HOST_STACK);
        let default = fitting.clamp(ASYNC_STACK, MAX_ASYNC_STACK);
        self.async_stack_bytes.unwrap_or(default)
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

#[cfg(all(test, feature = "wasmtime-backend"))]
mod tests {
    use super::*;

    /// What the pages say of it.
    #[test]
    fn the_guest_s_stack_by_default() {
        assert_eq!(WasmtimeEngineConfig::new().stack_limit(), 512 << 10);
        let config = WasmtimeEngineConfig::new().async_stack_bytes(HOST_STACK + (64 << 10));
        assert_eq!(config.stack_limit(), 64 << 10);
    }
}
