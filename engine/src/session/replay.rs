//! How `init` is called again for the instance that takes the place of one.

use std::pin::Pin;

use super::bindings::Select;
use super::live::Session;
use super::signature::Signature;
use crate::{Arena, EngineError, World};

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
pub(crate) struct InitCall<W: World, S: Replay> {
    pub(crate) select: Select<W, S>,
    pub(crate) params: S::Kept,
}

/// The guest's own error, if it has answered with one.
type Refusal = Option<EngineError>;

/// The last call of `init`, whatever its types.
pub(crate) trait Init<W: World>: Send + Sync {
    fn call<'a>(
        &'a self,
        session: &'a mut Session<W>,
    ) -> Pin<Box<dyn Future<Output = Result<Refusal, EngineError>> + Send + 'a>>;
}

impl<W: World, S: Replay> Init<W> for InitCall<W, S> {
    fn call<'a>(
        &'a self,
        session: &'a mut Session<W>,
    ) -> Pin<Box<dyn Future<Output = Result<Refusal, EngineError>> + Send + 'a>> {
        Box::pin(async move {
            let arena = Arena::new();
            let answer = session.call(self.select, S::lend(&self.params, &arena));
            Ok(S::refusal(&answer.await?))
        })
    }
}
