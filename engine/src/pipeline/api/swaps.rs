//! Puts other stages in the place of those of a pipeline that runs.

use std::fmt;

use super::stage::Stage;
use super::start::start_stage;
use crate::pipeline::report::SwapError;
use crate::pipeline::run::Requests;

/// Puts other stages in the place of those of a pipeline that runs. Clones do the same.
///
/// [`Pipeline::swaps`](crate::pipeline::Pipeline::swaps) makes it one of a pipeline. Whoever has it can ask for
/// a swap from any thread.
///
/// # Examples
///
/// ```
/// use torvyn_engine::pipeline::{Pipeline, Sink, Source, Stage, SwapError, Swaps};
/// use torvyn_engine::{CompiledComponent, WasmtimeEngine};
///
/// /// Another version of a component, from the next element on.
/// async fn upgrade(
///     swaps: &Swaps,
///     engine: &WasmtimeEngine,
///     next: &CompiledComponent,
/// ) -> Result<(), SwapError> {
///     let stage = Stage::component("redact", engine, next).config(r#"{"mask":"***"}"#);
///     swaps.swap(stage).await
/// }
/// ```
#[derive(Clone, Default)]
pub struct Swaps {
    pub(super) requests: Requests,
}

impl Swaps {
    /// Puts a stage in the place of the one with its name, between two elements, and answers once that is
    /// done. No element gets lost, comes twice, or out of order: what was taken before went through the stage
    /// that was there, and what is taken after goes through this one.
    ///
    /// The instance of this stage is made and configured first. If that fails, the stage that was there
    /// goes on as if nothing had been said. Then that one is told to end (`teardown`), and what it
    /// hands over goes on to the stages after it. What it knew is gone, but for what it has handed over.
    ///
    /// A pipeline swaps between two batches, so one whose source waits does it once the source goes on. One
    /// that was not run yet does it when it is.
    ///
    /// # Errors
    ///
    /// [`SwapError::Refused`] if the stage can't be started, such as a component that does not fit,
    /// [`SwapError::NoStage`] if there is none of its name, and [`SwapError::Over`] if the run is over, or
    /// ends because the stage that was there fails in `teardown`.
    pub async fn swap(&self, stage: Stage<'static>) -> Result<(), SwapError> {
        let name = stage.name.clone();
        let start = Box::new(move |position| Box::pin(start_stage(stage, position)) as _);
        self.requests.ask(name, start).await
    }
}

impl fmt::Debug for Swaps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Swaps").finish_non_exhaustive()
    }
}
