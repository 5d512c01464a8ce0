//! Typed functions whose parameters may borrow.
#![allow(unsafe_code, reason = "one call, whose proof stands beside it")]

use std::marker::PhantomData;

use wasmtime::component::{Func, TypedFunc};
use wasmtime::{AsContext, AsContextMut};

use super::signature::Signature;

/// A typed function whose parameters may borrow for as long as each call likes.
///
/// Wasmtime's `TypedFunc` fixes one lifetime for all calls, and checking the type again for
/// each call costs more than the call.
pub(super) struct CheckedFunc<S> {
    func: Func,
    /// Only `new` makes one, so there is one only for functions of this signature.
    signature: PhantomData<fn() -> S>,
}

impl<S: Signature> CheckedFunc<S> {
    /// Fails if the function has another type.
    pub(super) fn new(func: Func, store: impl AsContext) -> wasmtime::Result<Self> {
        func.typed::<S::Params<'static>, S::Lifted>(store)?;
        Ok(Self {
            func,
            signature: PhantomData,
        })
    }

    #[inline]
    pub(super) fn call(
        &self,
        store: impl AsContextMut,
        params: S::Params<'_>,
    ) -> wasmtime::Result<S::Lifted> {
        self.typed().call(store, params)
    }

    pub(super) async fn call_async(
        &self,
        store: impl AsContextMut<Data: Send>,
        params: S::Params<'_>,
    ) -> wasmtime::Result<S::Lifted> {
        self.typed().call_async(store, params).await
    }

    #[inline]
    fn typed<'p>(&self) -> TypedFunc<S::Params<'p>, S::Lifted> {
        // SAFETY: `new_unchecked` asks that the function has the type that the parameters
        // stand for. `new` has checked that with Wasmtime's own type check for
        // `S::Params<'static>`, and `func` never changes. Implementations can't depend on a
        // lifetime, so `S::Params<'p>` has the same `ComponentType` and `Lower` as
        // `S::Params<'static>`, and stands for the same type.
        unsafe { TypedFunc::new_unchecked(self.func) }
    }
}
