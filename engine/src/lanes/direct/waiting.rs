//! Functions of the host that a guest waits for, on a fiber.

use wasmtime::{AsContextMut, Caller, Memory, Result, StoreContextMut};

use super::abi::{CanonicalAbiInfo, Lifting, Passed, Slots, Taking, ToGuest, Value};
use super::allocate::Allocator;
use super::imports::may_leave;
use super::realloc::Reallocs;
use crate::store::{GuestMemory, Options, Realloc, State, TakenHost, Traffic};
use crate::{Owned, World};

/// A call of an imported function, with the host taken out of the store.
pub struct Waiting<'a> {
    taken: TakenHost<'a>,
    options: Options,
}

impl<'a> Waiting<'a> {
    /// Takes the host out of the store until this is dropped.
    ///
    /// # Errors
    ///
    /// If the guest must not call imports now.
    pub fn new(caller: &'a mut Caller<'_, State>, options: Options) -> Result<Self> {
        may_leave(caller)?;
        Ok(Self {
            taken: TakenHost::new(caller.as_context_mut()),
            options,
        })
    }

    /// The host, and the lifted parameters.
    ///
    /// # Errors
    ///
    /// If the guest broke the canonical ABI, or another call has taken the host.
    pub fn lift<'s, W: World, P: Value<'s> + Traffic>(
        &'s mut self,
        slots: &Slots,
    ) -> Result<(&'s mut W::Host, P)> {
        let (host, taking) = self.taking::<W>()?;
        Ok((host, taking.from.params(slots)?))
    }

    /// The same with handles in the parameters.
    ///
    /// # Errors
    ///
    /// If the guest broke the canonical ABI, or another call has taken the host.
    pub fn take<'s, W: World, P>(&'s mut self, slots: &Slots) -> Result<(&'s mut W::Host, P::Value)>
    where
        P: Passed<'s>,
        P::Value: Traffic,
    {
        let (host, mut taking) = self.taking::<W>()?;
        Ok((host, taking.params::<P>(slots)?))
    }

    /// The host, and what parameters are lifted from.
    fn taking<W: World>(&mut self) -> Result<(&mut W::Host, Taking<'_, '_>)> {
        let (host, store, lent) = self.taken.with_memory::<W>()?;
        let bytes = match lent.guest_memory.memory(self.options) {
            Some(memory) => memory.data(&*store),
            None => &[],
        };
        let taking = Taking {
            from: Lifting::new(bytes, lent.arena).metered(lent.meter),
            handles: lent.handles,
        };
        Ok((host, taking))
    }

    /// Lowers what the function returns to the guest, with handles in it.
    ///
    /// # Errors
    ///
    /// If the guest can't take it.
    pub async fn give<P>(mut self, result: P::Value, at: u64) -> Result<u64>
    where
        P: Passed<'static>,
        P::Value: Traffic + Send + Sync,
    {
        let mut reallocs = Reallocs::default();
        let (store, lent) = self.taken.memory()?;
        lent.meter.answered(&result);
        let memory = lent.guest_memory.memory(self.options);
        let realloc = lent.guest_memory.realloc(self.options);
        P::list_reallocs(&result, lent.arena, &mut reallocs);
        make_room(store, memory, realloc, P::ABI, at, &mut reallocs).await?;
        let (store, lent) = self.taken.memory()?;
        ToGuest::to_reallocs(store.as_context_mut(), memory, &reallocs).passed_result::<P>(
            result,
            at,
            lent.arena,
            lent.handles,
        )
    }

    /// Lowers what the function returns to the guest. `at` is where the guest wants it, if it
    /// lies in memory.
    ///
    /// # Errors
    ///
    /// If the guest can't take it.
    pub async fn lower<R>(mut self, result: R, at: u64) -> Result<u64>
    where
        R: Owned + Traffic + Send + Sync,
        for<'v> R::View<'v>: Value<'v> + Send,
    {
        let (store, lent) = self.taken.memory()?;
        lent.meter.answered(&result);
        let (memory, value) = (lent.guest_memory, result.view(lent.arena));
        lower_result(store.as_context_mut(), memory, self.options, value, at).await
    }
}

/// Lowers a value to the guest, once its realloc was called for all that the value needs.
pub(super) async fn lower_result<'a, V: Value<'a> + Send>(
    mut store: StoreContextMut<'_, State>,
    guest_memory: &GuestMemory,
    options: Options,
    value: V,
    at: u64,
) -> Result<u64> {
    let (memory, realloc) = (guest_memory.memory(options), guest_memory.realloc(options));
    let mut reallocs = Reallocs::default();
    reallocs.of_result(value);
    make_room(&mut store, memory, realloc, V::ABI, at, &mut reallocs).await?;
    ToGuest::to_reallocs(store, memory, &reallocs).result(value, at)
}

/// Calls realloc for all that a result needs. A wrong place for the result itself is refused before that.
async fn make_room(
    store: &mut StoreContextMut<'_, State>,
    memory: Option<Memory>,
    realloc: Option<&Realloc>,
    abi: CanonicalAbiInfo,
    at: u64,
    reallocs: &mut Reallocs,
) -> Result<()> {
    ToGuest::to_reallocs(store.as_context_mut(), memory, reallocs).result_address(abi, at)?;
    let allocator = Allocator {
        memory,
        realloc,
        multi_realloc: None,
    };
    allocator.allocate_async(store, reallocs, None).await
}
