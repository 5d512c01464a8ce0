//! One exported function, called through its core function.

use wasmtime::{AsContextMut, Memory, Result, Store, TypedFunc, bail};

use super::abi::{Blocks, Core as Bits, CoreParams, CoreResult, Lifting, Lowering, Realloc};
use crate::component::{Phase, Signature, State};
use crate::{Arena, World};

/// One exported function of an instance.
pub(crate) struct Function<S: Signature> {
    pub(super) func: TypedFunc<S::CoreParams, S::CoreResult>,
    pub(super) memory: Option<Memory>,
    pub(super) realloc: Option<Realloc>,
    /// Which of the instance's functions is told that the result was used up.
    pub(super) post_return: Option<usize>,
}

/// What is left to do after a call: to tell the guest that its result was used up.
#[derive(Clone, Copy)]
pub(crate) struct Pending {
    index: usize,
    bits: u64,
}

impl<S: Signature> Function<S> {
    /// Passes the parameters and calls the function. The result stays with the guest.
    #[inline]
    pub(crate) fn call<W: World>(
        &self,
        store: &mut Store<State<W>>,
        params: S::Params<'_>,
    ) -> Result<u64> {
        let mut to = Lowering::new(store.as_context_mut(), self.memory, self.realloc.as_ref());
        let slots = to.params(params)?;
        let result = self.func.call(store, S::CoreParams::from_slots(&slots))?;
        Ok(result.bits())
    }

    /// The same on a stack of its own.
    pub(crate) async fn call_async<W: World>(
        &self,
        store: &mut Store<State<W>>,
        blocks: &mut Blocks,
        params: S::Params<'_>,
    ) -> Result<u64> {
        Lowering::listing(store.as_context_mut(), self.memory, blocks).params(params)?;
        let realloc = self.realloc.as_ref();
        blocks.ask(&mut *store, self.memory, realloc).await?;
        let mut to = Lowering::to_blocks(store.as_context_mut(), self.memory, blocks);
        let params = S::CoreParams::from_slots(&to.params(params)?);
        let result = self.func.call_async(store, params).await?;
        Ok(result.bits())
    }

    /// Shows the result of a call where it lies.
    #[inline]
    pub(crate) fn lift<'a, W: World>(
        &self,
        store: &'a Store<State<W>>,
        arena: &'a Arena,
        bits: u64,
    ) -> Result<S::View<'a>> {
        let memory = match &self.memory {
            Some(memory) => memory.data(store),
            None => &[],
        };
        Lifting::new(memory, arena).result(bits)
    }

    /// What is left to do when the result is given up.
    #[inline]
    pub(crate) fn pending(&self, bits: u64) -> Option<Pending> {
        self.post_return.map(|index| Pending { index, bits })
    }
}

/// A function that is told that a result was used up, by the type of what it is told.
pub(crate) enum PostReturn {
    Unit(TypedFunc<(), ()>),
    U32(TypedFunc<(u32,), ()>),
    U64(TypedFunc<(u64,), ()>),
    F32(TypedFunc<(f32,), ()>),
    F64(TypedFunc<(f64,), ()>),
}

impl PostReturn {
    /// Does what a call has left to do.
    #[inline]
    pub(crate) fn run<W: World>(
        functions: &[Self],
        pending: Pending,
        store: &mut Store<State<W>>,
    ) -> Result<()> {
        let before = store.data_mut().enter_phase(Phase::Returning);
        let bits = pending.bits;
        match functions.get(pending.index) {
            Some(Self::Unit(func)) => func.call(&mut *store, ())?,
            Some(Self::U32(func)) => func.call(&mut *store, (Bits::from_bits(bits),))?,
            Some(Self::U64(func)) => func.call(&mut *store, (Bits::from_bits(bits),))?,
            Some(Self::F32(func)) => func.call(&mut *store, (Bits::from_bits(bits),))?,
            Some(Self::F64(func)) => func.call(&mut *store, (Bits::from_bits(bits),))?,
            None => bail!("the instance lacks a clean-up function"),
        }
        store.data_mut().enter_phase(before);
        Ok(())
    }

    /// The same on a stack of its own.
    pub(crate) async fn run_async<W: World>(
        functions: &[Self],
        pending: Pending,
        store: &mut Store<State<W>>,
    ) -> Result<()> {
        let before = store.data_mut().enter_phase(Phase::Returning);
        let bits = pending.bits;
        let at = &mut *store;
        match functions.get(pending.index) {
            Some(Self::Unit(func)) => func.call_async(at, ()).await?,
            Some(Self::U32(func)) => func.call_async(at, (Bits::from_bits(bits),)).await?,
            Some(Self::U64(func)) => func.call_async(at, (Bits::from_bits(bits),)).await?,
            Some(Self::F32(func)) => func.call_async(at, (Bits::from_bits(bits),)).await?,
            Some(Self::F64(func)) => func.call_async(at, (Bits::from_bits(bits),)).await?,
            None => bail!("the instance lacks a clean-up function"),
        }
        store.data_mut().enter_phase(before);
        Ok(())
    }
}
