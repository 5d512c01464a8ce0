//! What has to be known of a store to put a snapshot into its instance, or into one beside it.

use std::sync::Arc;

use wasmtime::Store;

use super::State;
use crate::store::handles::Handles;
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
