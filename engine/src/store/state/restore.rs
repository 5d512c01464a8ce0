//! What has to be known of a store to put a snapshot into its instance, or into one beside it.

use std::sync::Arc;

use wasmtime::Store;

use super::State;
use crate::store::handles::Handles;
use crate::store::stderr::Capture;
use crate::{EngineError, World};

impl State {
    /// A store for one more instance, with another host, beside the one of that store.
    pub(crate) fn beside<W: World>(
        store: &Store<Self>,
        host: W::Host,
    ) -> Result<Store<Self>, EngineError> {
        let of = store.data();
        let counted = of.counted.another(of.instance_limit())?;
        let (config, epoch) = (Arc::clone(&of.config), of.epoch.clone());
        Self::store::<W>(store.engine(), &config, epoch, counted, host)
    }

    /// Has the store be as that of a fresh instance, but for what the instance remembers itself: nothing was
    /// written to stderr, and the guest has no handles. Answers `false`, and changes nothing, while a call
    /// that was left half-way has the host.
    pub(crate) fn begin_anew(store: &mut Store<Self>) -> bool {
        let state = store.data_mut();
        let Some(context) = &mut state.host_context else {
            return false;
        };
        context.forget_handles(state.definition, &state.config);
        state.stderr = Capture::new(state.config.stderr_limit());
        state.limits.forget_refused();
        true
    }

    /// What the instance's memories may hold together, in bytes.
    pub(crate) fn memory_limit(&self) -> usize {
        self.config.memory_limit()
    }

    /// How many elements its tables may hold together.
    pub(crate) fn table_limit(&self) -> usize {
        self.config.table_limit()
    }

    /// The handles that the engine itself has given to the guest. `None` while an import runs.
    pub(crate) fn handles_now(&self) -> Option<&Handles> {
        self.host_context.as_ref().map(|context| &context.handles)
    }
}
