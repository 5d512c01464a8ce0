//! What an instance may take of memory and tables.

use wasmtime::ResourceLimiter;

use crate::{ComponentLimits, WasmtimeEngineConfig};

/// The most that a guest can make the host allocate for the parameters of one imported function,
/// or for one result, in bytes. Many pointers can lead to the same place, so that the size of
/// the guest's memory limits neither.
pub(crate) const TRANSFER_LIMIT: usize = 128 << 20;

/// Caps the sum of an instance's memories, and the sum of its tables. It caps how many there are as
/// well: that was counted when the component was compiled, unless somebody else has compiled it.
pub(crate) struct Limits {
    memory: Budget,
    table: Budget,
    of_component: ComponentLimits,
    /// Whether memory that is made now is the engine's own.
    of_engine: bool,
}

/// A limit and what is used of it.
///
/// A growth that is granted counts as used, and nothing is ever given back: not even what Wasmtime
/// reports as failed. It reports a growth beyond what the type allows in the same way, without
/// having asked here, so that it can't be told from one that was granted. A guest that could have
/// the last growth given back by asking for 4 GiB after it would have no limit. What is lost is
/// what the operating system refuses after it was granted.
struct Budget {
    limit: usize,
    used: usize,
    /// What was asked for when the limit stood in the way.
    refused: Option<usize>,
}

impl Budget {
    fn new(limit: usize) -> Self {
        Self {
            limit,
            used: 0,
            refused: None,
        }
    }

    fn grow(&mut self, current: usize, desired: usize) -> bool {
        let added = desired.saturating_sub(current);
        let used = self.used.saturating_add(added);
        let granted = used <= self.limit;
        if granted {
            self.used = used;
        } else {
            self.refused = Some(used);
        }
        granted
    }
}

impl Limits {
    pub(super) fn new(config: &WasmtimeEngineConfig) -> Self {
        Self {
            memory: Budget::new(config.memory_limit()),
            table: Budget::new(config.table_limit()),
            of_component: *config.limits_of_components(),
            of_engine: false,
        }
    }

    /// What all memories together hold.
    pub(super) fn memory_used(&self) -> usize {
        self.memory.used
    }

    /// What all memories together were to hold when the limit stood in the way of this call.
    pub(super) fn memory_refused(&self) -> Option<usize> {
        self.memory.refused
    }

    /// Says whether memory that is made from now on is the engine's own, and not the guest's.
    pub(super) fn set_of_engine(&mut self, of_engine: bool) {
        self.of_engine = of_engine;
    }

    /// What was refused so far is no reason for what fails from now on.
    #[inline]
    pub(super) fn forget_refused(&mut self) {
        self.memory.refused = None;
    }
}

impl ResourceLimiter for Limits {
    fn memory_growing(
        &mut self,
        current: usize,
        desired: usize,
        maximum: Option<usize>,
    ) -> wasmtime::Result<bool> {
        if self.of_engine {
            return Ok(true);
        }
        Ok(maximum.is_none_or(|maximum| desired <= maximum) && self.memory.grow(current, desired))
    }

    fn table_growing(
        &mut self,
        current: usize,
        desired: usize,
        maximum: Option<usize>,
    ) -> wasmtime::Result<bool> {
        Ok(maximum.is_none_or(|maximum| desired <= maximum) && self.table.grow(current, desired))
    }

    fn instances(&self) -> usize {
        // The engine may add a trampoline.
        self.of_component.instances.saturating_add(1) as usize
    }

    fn tables(&self) -> usize {
        self.of_component.tables as usize
    }

    fn memories(&self) -> usize {
        // A call driver has one of its own, which is the last.
        let own = u32::from(self.of_engine);
        self.of_component.memories.saturating_add(own) as usize
    }
}
