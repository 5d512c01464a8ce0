//! One exported function, called through its core function.

use wasmtime::{AsContextMut, Memory, Result, Store, StoreContextMut, TypedFunc};

use super::abi::{
    CoreParams, CoreResult, Lifting, Lowering as _, Slots, ToGuest, Value, params_take_any,
    takes_any, takes_many,
};
use super::allocate::Allocator;
use super::call_state::CallState;
use super::driver::{Drive, fits};
use super::post_return::{DuePostReturn, PendingPostReturn};
use super::signature::Signature;
use super::trampoline::MultiRealloc;
use crate::store::{MEMORY, Realloc, State, expect_to_fit};
use crate::{Arena, lanes};

/// One exported function of an instance.
pub(crate) struct Function<S: Signature> {
    pub(super) func: TypedFunc<S::CoreParams, S::CoreResult>,
    pub(super) memory: Option<Memory>,
    pub(super) realloc: Option<Realloc>,
    /// Which of the instance's post-returns is this function's.
    pub(super) post_return: Option<usize>,
    /// The place of that in the trampoline, if it has one.
    pub(super) post_return_place: u32,
    /// What drives its calls, once there is a driver.
    pub(super) drive: Drive<S::CoreResult>,
    /// What drives many of them.
    pub(super) drive_each: Drive<()>,
}

impl<S: Signature> lanes::Function<S> for Function<S> {
    type Calls = CallState;
    /// The bits of what the core function returned.
    type Returned = u64;
    const COPIES: bool = false;
    const USES_ARENA: bool = takes_any::<S::View<'_>>();

    /// Runs the post-return of the call before, lowers the parameters and calls the core function.
    /// The result stays in the guest.
    #[inline]
    fn call(
        &mut self,
        store: &mut Store<State>,
        calls: &mut CallState,
        params: S::Params<'_>,
    ) -> Result<u64> {
        if takes_reallocs(&params) || calls.pending.is_some() {
            if calls.installer.is_some() {
                calls.count(store);
            }
            if let Some(driver) = &calls.driver
                && let Some(due) = PendingPostReturn::join(calls.pending)
                && fits(&params)
                && let Some(drive) = self.drive.find(driver, store)
            {
                calls.pending = None;
                let store = store.as_context_mut();
                return driver.call::<S::CoreParams, _, _>(store, drive, due, params);
            }
        }
        let slots = match calls.multi_realloc {
            // No realloc that the post-return could share a guest entry with.
            _ if !takes_reallocs(&params) => {
                if let Some(due) = calls.take_due() {
                    due.run(store.as_context_mut())?;
                }
                ToGuest::new(store.as_context_mut(), self.memory, None, None).params(params)?
            }
            Some(_) if takes_many_reallocs(&params) => {
                self.lower_at_once(store.as_context_mut(), calls, params)?
            }
            _ => {
                expect_to_fit::<MEMORY>(&params)?;
                let due = calls.take_due();
                let realloc = self.realloc.as_ref();
                let mut to = ToGuest::new(store.as_context_mut(), self.memory, realloc, due);
                let slots = to.params(params)?;
                to.finish()?;
                slots
            }
        };
        let result = self.func.call(store, S::CoreParams::from_slots(&slots))?;
        Ok(result.bits())
    }

    async fn call_async(
        &mut self,
        store: &mut Store<State>,
        calls: &mut CallState,
        params: S::Params<'_>,
    ) -> Result<u64> {
        if takes_reallocs(&params) || calls.pending.is_some() {
            if calls.installer.is_some() {
                calls.count_async(store).await;
            }
            if let Some(driver) = &calls.driver
                && let Some(due) = PendingPostReturn::join(calls.pending)
                && fits(&params)
                && let Some(drive) = self.drive.find(driver, store)
            {
                calls.pending = None;
                let store = store.as_context_mut();
                let called = driver.call_async::<S::CoreParams, _, _>(store, drive, due, params);
                return called.await;
            }
        }
        calls.reallocs.of_params(params).expect_params_to_fit()?;
        let pending = calls.pending.take();
        let due = pending.map(|pending| DuePostReturn::new(&calls.post_returns, pending));
        let allocator = self.allocator(calls.multi_realloc.as_ref());
        allocator
            .allocate_async(&mut *store, &mut calls.reallocs, due)
            .await?;
        let mut to = ToGuest::to_reallocs(store.as_context_mut(), self.memory, &calls.reallocs);
        let params = S::CoreParams::from_slots(&to.params(params)?);
        calls.reallocs.clear();
        let result = self.func.call_async(store, params).await?;
        Ok(result.bits())
    }

    /// Shows the result where it lies. The guest keeps it until the post-return, which is pending
    /// from now on.
    #[inline(always)]
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
        // The one before was taken by the call.
        if let Some(index) = self.post_return {
            let place = self.post_return_place;
            calls.pending = Some(PendingPostReturn { index, bits, place });
        }
        Ok(result)
    }
}

impl<S: Signature> Function<S> {
    /// Runs the post-return of the call before, gets all the memory that the parameters need, and
    /// lowers them.
    fn lower_at_once(
        &self,
        mut store: StoreContextMut<'_, State>,
        calls: &mut CallState,
        params: S::Params<'_>,
    ) -> Result<Slots> {
        calls.reallocs.of_params(params).expect_params_to_fit()?;
        let pending = calls.pending.take();
        let due = pending.map(|pending| DuePostReturn::new(&calls.post_returns, pending));
        let allocator = self.allocator(calls.multi_realloc.as_ref());
        allocator.allocate(&mut store, &mut calls.reallocs, due)?;
        let mut to = ToGuest::to_reallocs(store, self.memory, &calls.reallocs);
        let slots = to.params(params)?;
        calls.reallocs.clear();
        Ok(slots)
    }

    fn allocator<'f>(&'f self, multi_realloc: Option<&'f MultiRealloc>) -> Allocator<'f> {
        Allocator {
            memory: self.memory,
            realloc: self.realloc.as_ref(),
            multi_realloc,
        }
    }
}

/// Whether parameters of that type may take a realloc.
#[inline]
const fn takes_reallocs<'a, V: Value<'a>>(_: &V) -> bool {
    params_take_any::<V>()
}

/// Whether parameters of that type take more than one realloc.
#[inline]
const fn takes_many_reallocs<'a, V: Value<'a>>(_: &V) -> bool {
    takes_many::<V>()
}
