//! An invoker in a pipeline, and what its calls take.

use std::sync::Arc;

use super::host_factory::HostFactory;
use super::series::Series;
use crate::{CallStats, EngineError, Instance};

/// An invoker in a pipeline.
pub struct Guest<I: Instance> {
    pub(super) invoker: I,
    /// What its calls took, if anybody wants to know.
    pub(super) stats: Option<CallStats>,
    /// Elements that it is called with one after the other.
    pub(super) series: Series,
    /// Makes the host of the next instance. Without one the host stays.
    pub(super) host: Option<Arc<dyn HostFactory<I::World>>>,
    /// The state that was kept.
    #[cfg(feature = "wasmtime-backend")]
    pub(super) kept: Option<crate::Snapshot>,
}

impl<I: Instance> Guest<I> {
    pub(crate) fn new(invoker: I) -> Self {
        Self {
            invoker,
            stats: None,
            series: Series::default(),
            host: None,
            #[cfg(feature = "wasmtime-backend")]
            kept: None,
        }
    }

    /// Has a host made for each instance that follows.
    pub(crate) fn with_host(invoker: I, host: Arc<dyn HostFactory<I::World>>) -> Self {
        Self {
            host: Some(host),
            ..Self::new(invoker)
        }
    }

    /// Makes a call, and measures it if that is wanted.
    pub(super) async fn call<'s, T, F>(
        &'s mut self,
        call: impl FnOnce(&'s mut I) -> F + Send,
    ) -> Result<T, EngineError>
    where
        T: Send,
        F: Future<Output = Result<T, EngineError>> + Send,
    {
        match &mut self.stats {
            None => call(&mut self.invoker).await,
            Some(stats) => {
                let result = self.invoker.measure(call).await;
                stats.add(&result.stats);
                result.outcome
            }
        }
    }
}
