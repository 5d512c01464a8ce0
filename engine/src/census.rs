//! How many instances there are.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::EngineError;

/// Counts the live instances of an engine.
#[derive(Default)]
pub(crate) struct Census(AtomicU32);

impl Census {
    pub(crate) fn live(&self) -> u32 {
        self.0.load(Ordering::Relaxed)
    }

    /// Counts one more, until what is returned is dropped.
    pub(crate) fn enter(self: &Arc<Self>, limit: Option<u32>) -> Result<Counted, EngineError> {
        let limit = limit.unwrap_or(u32::MAX);
        let more = |live: u32| (live < limit).then_some(live + 1);
        match self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, more)
        {
            Ok(_) => Ok(Counted(Arc::clone(self))),
            Err(_) => Err(EngineError::TooManyInstances { limit }),
        }
    }
}

/// One live instance.
pub(crate) struct Counted(Arc<Census>);

impl Counted {
    /// Counts one more beside this one.
    #[cfg(feature = "wasmtime-backend")]
    pub(crate) fn another(&self, limit: Option<u32>) -> Result<Self, EngineError> {
        self.0.enter(limit)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Ordering::Relaxed);
    }
}
