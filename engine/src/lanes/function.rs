//! What a lane offers to whoever makes calls through it.

use wasmtime::{Result, Store};

use crate::Arena;
use crate::store::{Signature, State};

/// One exported function of an instance, as a lane calls it.
pub(crate) trait Function<S: Signature> {
    /// What the lane keeps from one call of an instance to the next.
    type Calls: Send;

    /// What a call leaves behind until its result is shown.
    type Returned: Send;

    /// Whether results are copied out of the guest.
    const COPIES: bool;

    /// Whether anything of a result may be laid out in the arena.
    const USES_ARENA: bool;

    /// Lowers the parameters and enters the guest.
    ///
    /// # Errors
    ///
    /// [`ParameterTooLarge`](crate::store::ParameterTooLarge) only if the guest was not entered,
    /// and nothing has changed.
    fn call(
        &mut self,
        store: &mut Store<State>,
        calls: &mut Self::Calls,
        params: S::Params<'_>,
    ) -> Result<Self::Returned>;

    /// The same on a fiber.
    fn call_async(
        &mut self,
        store: &mut Store<State>,
        calls: &mut Self::Calls,
        params: S::Params<'_>,
    ) -> impl Future<Output = Result<Self::Returned>> + Send;

    /// Shows the result of the last call.
    fn lift<'a>(
        &'a self,
        store: &'a Store<State>,
        calls: &mut Self::Calls,
        arena: &'a Arena,
        returned: Self::Returned,
    ) -> Result<S::View<'a>>;
}
