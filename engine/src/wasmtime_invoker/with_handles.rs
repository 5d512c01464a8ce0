//! Calls that handles go through.

use wasmtime::component::ResourceAny;

use super::WasmtimeInvoker;
use crate::session::{Exports, HandleSignature, WithHandles};
use crate::types::guest_resources::{OfGuest, Passing, Taking};
use crate::types::resources::{InCall, Refused};
use crate::{EngineError, World};

impl<W: World> WasmtimeInvoker<W> {
    /// Calls a function that takes handles, and returns none.
    #[doc(hidden)]
    pub fn __call_lending<'i, 'p, S: HandleSignature, C: InCall<W::Host> + Send>(
        &'i mut self,
        select: impl Fn(&mut Exports<W>) -> &mut WithHandles<S> + Copy + Send,
        lower: impl FnOnce(&Passing<'_, ResourceAny, W::Host>, &C) -> Result<S::Params<'p>, Refused>
        + Send,
    ) -> impl Future<Output = Result<S::View<'i>, EngineError>> + Send {
        self.session.call_lending(select, lower)
    }

    /// Calls a function that returns handles.
    #[doc(hidden)]
    pub fn __call_taking<'p, S: HandleSignature, C: InCall<W::Host> + Send, R: Send>(
        &mut self,
        select: impl Fn(&mut Exports<W>) -> &mut WithHandles<S> + Copy + Send,
        lower: impl FnOnce(&Passing<'_, ResourceAny, W::Host>, &C) -> Result<S::Params<'p>, Refused>
        + Send,
        lift: impl FnOnce(&Taking<'_, ResourceAny, W::Host>, S::Lifted) -> Result<R, Refused> + Send,
    ) -> impl Future<Output = Result<R, EngineError>> + Send {
        self.session.call_taking(select, lower, lift)
    }

    /// Drops a resource of the guest's, by the place of what drops it in the world's definition.
    #[doc(hidden)]
    pub fn __drop_handle(
        &mut self,
        drop: usize,
        handle: impl OfGuest,
    ) -> impl Future<Output = Result<(), EngineError>> + Send {
        self.session.drop_handle(drop, handle.into_handle())
    }
}
