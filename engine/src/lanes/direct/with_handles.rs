//! One exported function that handles of the host's resources go through, called through its core
//! function.

use wasmtime::{AsContextMut, Memory, Result, Store, StoreContextMut, TypedFunc};

use super::abi::{CoreParams, CoreResult, Lifting, Slots, Taking, ToGuest};
use super::allocate::Allocator;
use super::call_state::CallState;
use super::post_return::{DuePostReturn, PendingPostReturn};
use super::signature::HandleSignature;
use crate::store::{MEMORY, Realloc, State, TakenHost, expect_to_fit};
use crate::{Arena, lanes};

/// One exported function of an instance that handles go through.
///
/// Its values own their parts, so they are neither driven nor gone through twice but where a call
/// runs on a fiber.
pub(crate) struct WithHandles<S: HandleSignature> {
    pub(super) func: TypedFunc<S::CoreParams, S::CoreResult>,
    pub(super) memory: Option<Memory>,
    pub(super) realloc: Option<Realloc>,
    /// Which of the instance's post-returns is this function's.
    pub(super) post_return: Option<usize>,
    /// The place of that in the trampoline, if it has one.
    pub(super) post_return_place: u32,
}

impl<S: HandleSignature> lanes::Function<S> for WithHandles<S> {
    type Calls = CallState;
    /// The bits of what the core function returned.
    type Returned = u64;
    const COPIES: bool = false;
    const USES_ARENA: bool = true;

    fn call(
        &mut self,
        store: &mut Store<State>,
        calls: &mut CallState,
        params: S::Params<'_>,
    ) -> Result<u64> {
        expect_to_fit::<MEMORY>(&params)?;
        let slots = self.lower(store.as_context_mut(), calls.take_due(), params)?;
        let result = self
            .func
            .call(&mut *store, S::CoreParams::from_slots(&slots))?;
        store.data_mut().handles()?.end_call()?;
        Ok(result.bits())
    }

    async fn call_async(
        &mut self,
        store: &mut Store<State>,
        calls: &mut CallState,
        params: S::Params<'_>,
    ) -> Result<u64> {
        list_reallocs::<S>(store, calls, &params)?;
        let pending = calls.pending.take();
        let due = pending.map(|pending| DuePostReturn::new(&calls.post_returns, pending));
        let allocator = Allocator {
            memory: self.memory,
            realloc: self.realloc.as_ref(),
            multi_realloc: calls.multi_realloc.as_ref(),
        };
        allocator
            .allocate_async(&mut *store, &mut calls.reallocs, due)
            .await?;
        let slots = {
            let mut taken = TakenHost::new(store.as_context_mut());
            let (store, lent) = taken.memory()?;
            ToGuest::to_reallocs(store.as_context_mut(), self.memory, &calls.reallocs)
                .passed_params::<S::Given<'_>>(params, lent.arena, lent.handles)?
        };
        calls.reallocs.clear();
        let params = S::CoreParams::from_slots(&slots);
        let result = self.func.call_async(&mut *store, params).await?;
        store.data_mut().handles()?.end_call()?;
        Ok(result.bits())
    }

    /// Shows a result without handles where it lies.
    fn lift<'a>(
        &'a self,
        store: &'a Store<State>,
        calls: &mut CallState,
        arena: &'a Arena,
        bits: u64,
    ) -> Result<S::View<'a>> {
        let memory = match &self.memory {
            Some(memory) => memory.data(store),
            None => &[],
        };
        let result = Lifting::new(memory, arena).result(bits)?;
        self.returned(calls, bits);
        Ok(result)
    }
}

impl<S: HandleSignature> WithHandles<S> {
    /// Takes a result with handles out of the guest.
    pub(crate) fn take(
        &self,
        store: &mut Store<State>,
        calls: &mut CallState,
        bits: u64,
    ) -> Result<S::Returned> {
        let mut taken = TakenHost::new(store.as_context_mut());
        let (store, lent) = taken.memory()?;
        let bytes = match &self.memory {
            Some(memory) => memory.data(&*store),
            None => &[],
        };
        let mut taking = Taking {
            from: Lifting::new(bytes, lent.arena),
            handles: lent.handles,
        };
        let result = taking.result::<S::Taken>(bits)?;
        self.returned(calls, bits);
        Ok(result)
    }

    fn lower(
        &self,
        store: StoreContextMut<'_, State>,
        due: Option<DuePostReturn<'_>>,
        params: S::Params<'_>,
    ) -> Result<Slots> {
        let mut taken = TakenHost::new(store);
        let (store, lent) = taken.memory()?;
        let store = store.as_context_mut();
        let mut to = ToGuest::new(store, self.memory, self.realloc.as_ref(), due);
        let slots = to.passed_params::<S::Given<'_>>(params, lent.arena, lent.handles)?;
        to.finish()?;
        Ok(slots)
    }

    /// The guest keeps the result until the post-return, which is pending from now on.
    fn returned(&self, calls: &mut CallState, bits: u64) {
        if let Some(index) = self.post_return {
            let place = self.post_return_place;
            calls.pending = Some(PendingPostReturn { index, bits, place });
        }
    }
}

/// Lists the memory that parameters need. Those that no guest has room for are refused.
fn list_reallocs<'p, S: HandleSignature>(
    store: &mut Store<State>,
    calls: &mut CallState,
    params: &S::Params<'p>,
) -> Result<()> {
    let mut taken = TakenHost::new(store.as_context_mut());
    let (_, lent) = taken.memory()?;
    let reallocs = calls
        .reallocs
        .of_passed_params::<S::Given<'p>>(params, lent.arena);
    reallocs.expect_params_to_fit().map(drop)
}
