//! What is done at the beginning and the end of an instance's life.

use std::pin::Pin;

use super::Signature;
use super::session::Select;
use crate::{Arena, EngineError, WasmtimeInvoker, World};

/// A world whose instances can be shut down: it has a `teardown` without parameters, or none.
#[diagnostic::on_unimplemented(
    message = "`teardown` of the world `{Self}` takes parameters, so `shutdown` can't call it",
    note = "call `teardown` with its parameters, and drop the invoker"
)]
pub trait Close: World {
    /// What `teardown` answers with.
    type Farewell: Send + 'static;

    /// Calls `teardown`, if there is one.
    fn close(
        invoker: &mut WasmtimeInvoker<Self>,
    ) -> impl Future<Output = Result<Self::Farewell, EngineError>> + Send;
}

/// The signature of `init`, which is called again for the next instance.
pub trait Replay: Signature {
    /// The parameters, owned.
    type Kept: Send + Sync;

    /// Keeps the parameters.
    fn keep(params: &Self::Params<'_>) -> Self::Kept;

    /// Lends what was kept.
    fn lend<'a>(kept: &'a Self::Kept, arena: &'a Arena) -> Self::Params<'a>;

    /// The guest's own error, if that is its answer.
    fn refusal(answer: &Self::View<'_>) -> Option<EngineError>;
}

/// A call of `init` that can be made again.
pub(crate) struct Kept<W: World, S: Replay> {
    pub(crate) select: Select<W, S>,
    pub(crate) params: S::Kept,
}

/// The guest's own error, if it has answered with one.
type Refusal = Option<EngineError>;

pub(crate) trait Again<W: World>: Send + Sync {
    fn call<'a>(
        &'a self,
        invoker: &'a mut WasmtimeInvoker<W>,
    ) -> Pin<Box<dyn Future<Output = Result<Refusal, EngineError>> + Send + 'a>>;
}

impl<W: World, S: Replay> Again<W> for Kept<W, S> {
    fn call<'a>(
        &'a self,
        invoker: &'a mut WasmtimeInvoker<W>,
    ) -> Pin<Box<dyn Future<Output = Result<Refusal, EngineError>> + Send + 'a>> {
        Box::pin(async move {
            let arena = Arena::new();
            let answer = invoker.__call(self.select, S::lend(&self.params, &arena));
            Ok(S::refusal(&answer.await?))
        })
    }
}
