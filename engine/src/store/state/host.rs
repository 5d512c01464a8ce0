//! What a store holds for the host of its instance, and for the handles that the guest has of the host's
//! resources.

use std::sync::Arc;

use super::State;
use crate::definition::WorldDefinition;
use crate::store::guest_memory::GuestMemory;
use crate::store::handles::{Handles, MAX_HANDLES};
use crate::store::internal::Internal;
use crate::types::resources::Held;
use crate::{WasmtimeEngineConfig, World};

impl State {
    fn held(&mut self) -> Option<&mut dyn Held> {
        self.host_context.as_mut()?.host.held()
    }

    /// How many resources of the host the guest has handles of.
    pub(crate) fn host_handles(&mut self) -> usize {
        self.held().map_or(0, |held| held.live())
    }

    /// Tells the host how many handles the program has of the guest's resources.
    pub(crate) fn set_guest_handles(&mut self, count: u32) {
        if let Some(held) = self.held() {
            held.set_others(count);
        }
    }

    /// How many handles there may be in an instance's table, of all resources together. The host
    /// counts its own itself, so there is room for as many as it may have beside those of WASI.
    pub(super) fn most_handles(
        definition: &WorldDefinition,
        config: &WasmtimeEngineConfig,
    ) -> usize {
        let most = config.handle_limit() as usize;
        let of_host = match definition.resources {
            [] => 0,
            _ => most,
        };
        // One more than there may be is found by the engine, which says what it is.
        let of_guest = match definition.drops {
            [] => 0,
            _ => most.saturating_add(1),
        };
        let counted = of_host.saturating_add(of_guest);
        MAX_HANDLES.saturating_add(counted)
    }

    /// The handles that the engine itself has given to the guest. Fails while an import runs: the
    /// import has them.
    pub(crate) fn handles(&mut self) -> wasmtime::Result<&mut Handles> {
        match &mut self.host_context {
            Some(context) => Ok(&mut context.handles),
            None => Err(Internal::error("an imported function runs in another")),
        }
    }

    /// The host. `None` while an import runs.
    pub(crate) fn host<W: World>(&self) -> Option<&W::Host> {
        self.host_context.as_ref()?.host.of::<W>()
    }

    /// The same, to change it.
    pub(crate) fn host_mut<W: World>(&mut self) -> Option<&mut W::Host> {
        self.host_context.as_mut()?.host.of_mut::<W>()
    }

    /// The host, for good: no import can be called any more.
    pub(crate) fn take_host<W: World>(&mut self) -> Option<W::Host> {
        self.host_context.take()?.host.into::<W>()
    }

    /// What values are lifted from and lowered to. `None` while an import runs.
    pub(crate) fn guest_memory(&self) -> Option<&Arc<GuestMemory>> {
        self.host_context
            .as_ref()
            .map(|context| &context.guest_memory)
    }

    /// Sets what values are lifted from and lowered to. Fails while an import runs: the import has
    /// it.
    pub(crate) fn set_guest_memory(
        &mut self,
        guest_memory: Arc<GuestMemory>,
    ) -> wasmtime::Result<()> {
        match &mut self.host_context {
            Some(context) => {
                context.guest_memory = guest_memory;
                Ok(())
            }
            None => Err(Internal::error("an instance began while an import ran")),
        }
    }
}
