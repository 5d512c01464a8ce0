//! One exported function, called through Wasmtime's component API.

use wasmtime::component::Func;
use wasmtime::{AsContext, Result, Store};

use super::checked::CheckedFunc;
use super::fit::TEXT_LIMIT;
use super::signature::Signature;
use crate::store::{Internal, State, expect_to_fit};
use crate::{Arena, lanes};

/// A function that is called through the component API, and its last result.
pub(crate) struct Function<S: Signature> {
    func: CheckedFunc<S>,
    last: Option<S::Lifted>,
}

impl<S: Signature> Function<S> {
    /// Fails if the function has another type.
    pub(crate) fn new(func: Func, store: impl AsContext) -> Result<Self> {
        Ok(Self {
            func: CheckedFunc::new(func, store)?,
            last: None,
        })
    }

    /// Hands over the result of the last call.
    pub(crate) fn take(&mut self) -> Result<S::Lifted> {
        self.last.take().ok_or_else(no_result)
    }
}

#[cold]
fn no_result() -> wasmtime::Error {
    Internal::error("the function left no result")
}

impl<S: Signature> lanes::Function<S> for Function<S> {
    type Calls = ();
    type Returned = ();
    const COPIES: bool = true;
    const USES_ARENA: bool = true;

    #[inline]
    fn call(&mut self, store: &mut Store<State>, (): &mut (), params: S::Params<'_>) -> Result<()> {
        expect_to_fit::<TEXT_LIMIT>(&params)?;
        self.last = Some(self.func.call(store, params)?);
        Ok(())
    }

    async fn call_async(
        &mut self,
        store: &mut Store<State>,
        (): &mut (),
        params: S::Params<'_>,
    ) -> Result<()> {
        expect_to_fit::<TEXT_LIMIT>(&params)?;
        self.last = Some(self.func.call_async(store, params).await?);
        Ok(())
    }

    #[inline]
    fn lift<'a>(
        &'a self,
        _: &'a Store<State>,
        (): &mut (),
        arena: &'a Arena,
        (): (),
    ) -> Result<S::View<'a>> {
        match &self.last {
            Some(lifted) => Ok(S::view(lifted, arena)),
            None => Err(no_result()),
        }
    }
}
