//! Calls of one exported function.

use wasmtime::component::{ComponentNamedList, Func, Lift, Lower, TypedFunc};
use wasmtime::{AsContext, AsContextMut};

use super::Traffic;
use super::turn::Entry;
use crate::{Arena, direct};

/// The types that cross the boundary in a call of one exported function.
pub trait Signature: 'static {
    /// The parameters, borrowed.
    type Params<'a>: ComponentNamedList + Lower + Traffic + direct::Value<'a> + Send;
    /// The result as Wasmtime lifts it.
    type Lifted: ComponentNamedList + Lift + Send + 'static;
    /// The result as the caller sees it.
    type View<'a>: Traffic + direct::Value<'a>;
    /// The parameters of the core function behind it.
    type CoreParams: direct::CoreParams;
    /// The result of the core function behind it.
    type CoreResult: direct::CoreResult;

    /// Shows a lifted result.
    fn view<'a>(lifted: &'a Self::Lifted, arena: &'a Arena) -> Self::View<'a>;
}

/// An exported function of one instance.
pub struct Bound<S: Signature> {
    pub(crate) entry: Entry,
    pub(crate) callee: Callee<S>,
}

/// How an exported function is called.
pub(crate) enum Callee<S: Signature> {
    Component(Lifted<S>),
    Direct(direct::Function<S>),
}

/// A function that is called through the component API, and its last result.
pub(crate) struct Lifted<S: Signature> {
    func: CheckedFunc<S>,
    last: Option<S::Lifted>,
}

impl<S: Signature> Lifted<S> {
    pub(super) fn new(func: Func, store: impl AsContext) -> wasmtime::Result<Self> {
        Ok(Self {
            func: CheckedFunc::new(func, store)?,
            last: None,
        })
    }

    /// Calls the function and keeps what it returns.
    #[inline]
    pub(crate) fn call(
        &mut self,
        store: impl AsContextMut,
        params: S::Params<'_>,
    ) -> wasmtime::Result<()> {
        self.last = Some(self.func.call(store, params)?);
        Ok(())
    }

    /// The same on a stack of its own.
    pub(crate) async fn call_async(
        &mut self,
        store: impl AsContextMut<Data: Send>,
        params: S::Params<'_>,
    ) -> wasmtime::Result<()> {
        self.last = Some(self.func.call_async(store, params).await?);
        Ok(())
    }

    /// The result of the last call.
    #[inline]
    pub(crate) fn last<'a>(&'a self, arena: &'a Arena) -> wasmtime::Result<S::View<'a>> {
        match &self.last {
            Some(lifted) => Ok(S::view(lifted, arena)),
            None => wasmtime::bail!("the function left no result"),
        }
    }
}

use checked::CheckedFunc;

/// A typed function whose parameters may borrow for as long as each call likes.
///
/// Wasmtime's `TypedFunc` fixes one lifetime for all calls, and checking the type again for
/// each call costs more than the call.
#[allow(unsafe_code, reason = "one call, whose proof stands beside it")]
mod checked {
    use std::marker::PhantomData;

    use super::{AsContext, AsContextMut, Func, Signature, TypedFunc};

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
}
