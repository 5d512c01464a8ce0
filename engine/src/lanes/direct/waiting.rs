//! Functions of the host that a guest waits for, on a stack of its own.

use wasmtime::{AsContextMut, Caller, Result, StoreContextMut};

use super::Core;
use super::abi::{Allocator, Blocks, Lifting, Lowering, Slots, Value};
use super::imports::may_leave;
use super::plan::Options;
use crate::component::{Away, State, Traffic};
use crate::{Owned, World};

/// A call of an imported function, with the host taken out of the store.
pub struct Waiting<'a, W: World> {
    away: Away<'a, W>,
    options: Options,
}

impl<'a, W: World> Waiting<'a, W> {
    /// Takes the host out of the store until this is dropped.
    ///
    /// # Errors
    ///
    /// If the guest must not call imports now.
    pub fn new(caller: &'a mut Caller<'_, State<W>>, options: Options) -> Result<Self> {
        may_leave(caller.data())?;
        Ok(Self {
            away: Away::new(caller.as_context_mut()),
            options,
        })
    }

    /// The host, and what it is given.
    ///
    /// # Errors
    ///
    /// If the guest broke the canonical ABI, or another call has taken the host.
    pub fn receive<'s, P: Value<'s> + Traffic>(
        &'s mut self,
        slots: &Slots,
    ) -> Result<(&'s mut W::Host, P)> {
        let (host, store, lent) = self.away.with_core()?;
        let bytes = match lent.core.memory(self.options) {
            Some(memory) => memory.data(&*store),
            None => &[],
        };
        let from = Lifting::new(bytes, lent.arena).metered(lent.meter);
        Ok((host, from.params(slots)?))
    }

    /// Passes what the function returns to the guest. `at` is where the guest wants it, if it
    /// lies in memory.
    ///
    /// # Errors
    ///
    /// If the guest can't take it.
    pub async fn answer<R>(mut self, result: R, at: u64) -> Result<u64>
    where
        R: Owned + Traffic + Send + Sync,
        for<'v> R::View<'v>: Value<'v> + Send,
    {
        let (_, store, lent) = self.away.with_core()?;
        lent.meter.answered(&result);
        let (core, value) = (lent.core, result.view(lent.arena));
        pass(store.as_context_mut(), core, self.options, value, at).await
    }
}

/// Passes a value to the guest, which is asked for memory first.
pub(super) async fn pass<'a, W: World, V: Value<'a> + Send>(
    mut store: StoreContextMut<'_, State<W>>,
    core: &Core,
    options: Options,
    value: V,
    at: u64,
) -> Result<u64> {
    let (memory, realloc) = (core.memory(options), core.realloc(options));
    let mut blocks = Blocks::default();
    // A wrong place is refused before memory is asked for.
    Lowering::to_blocks(store.as_context_mut(), memory, &blocks).result_address::<V>(at)?;
    let allocator = Allocator {
        memory,
        realloc,
        several: None,
    };
    let asked = blocks.of_result(value);
    asked.ask_async(&mut store, allocator, None).await?;
    Lowering::to_blocks(store, memory, &blocks).result(value, at)
}
