//! An invoker in a pipeline, and what its calls take.

use super::series::Series;
use crate::{CallStats, EngineError, Instance};

/// An invoker in a pipeline.
pub struct Guest<I> {
    pub(super) invoker: I,
    /// What its calls took, if anybody wants to know.
    pub(super) stats: Option<CallStats>,
    /// Elements that it is called with one after the other.
    pub(super) series: Series,
}

impl<I: Instance> Guest<I> {
    pub(crate) fn new(invoker: I) -> Self {
        Self {
            invoker,
            stats: None,
            series: Series::default(),
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
