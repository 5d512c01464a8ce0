//! One exported function, called through its core function.

use wasmtime::{AsContextMut, Memory, Result, Store, StoreContextMut, TypedFunc, format_err};

use super::abi::{
    Allocator, Blocks, Core as Bits, CoreParams, CoreResult, Lifting, Lowering, Realloc, Slots,
    Value, allocate, allocate_async, takes_any, takes_many,
};
use super::fused::{CleanUp, Fused, Several};
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
    /// Whether anything of a result may be laid out on the host.
    pub(crate) const LAYS_OUT: bool = takes_any::<S::View<'_>>();

    /// Does what is left to do, passes the parameters and calls the function. The result stays
    /// with the guest.
    #[inline]
    pub(crate) fn call<W: World>(
        &self,
        store: &mut Store<State<W>>,
        blocks: &mut Blocks,
        several: Option<&Several>,
        rest: Option<Rest<'_>>,
        params: S::Params<'_>,
    ) -> Result<u64> {
        let slots = match several {
            Some(_) if takes_many_blocks(&params) => {
                self.pass_at_once(store, blocks, several, rest, params)?
            }
            _ => {
                let realloc = self.realloc.as_ref();
                let mut to = Lowering::new(store.as_context_mut(), self.memory, realloc, rest);
                let slots = to.params(params)?;
                to.finish()?;
                slots
            }
        };
        let result = self.func.call(store, S::CoreParams::from_slots(&slots))?;
        Ok(result.bits())
    }

    /// Does what is left to do, asks for all the memory that the parameters need, and writes them.
    fn pass_at_once<W: World>(
        &self,
        store: &mut Store<State<W>>,
        blocks: &mut Blocks,
        several: Option<&Several>,
        rest: Option<Rest<'_>>,
        params: S::Params<'_>,
    ) -> Result<Slots> {
        let allocator = self.allocator(several);
        blocks.of_params(params).ask(&mut *store, allocator, rest)?;
        let mut to = Lowering::to_blocks(store.as_context_mut(), self.memory, blocks);
        let slots = to.params(params)?;
        blocks.clear();
        Ok(slots)
    }

    /// The same on a stack of its own.
    pub(crate) async fn call_async<W: World>(
        &self,
        store: &mut Store<State<W>>,
        blocks: &mut Blocks,
        several: Option<&Several>,
        rest: Option<Rest<'_>>,
        params: S::Params<'_>,
    ) -> Result<u64> {
        let allocator = self.allocator(several);
        let asked = blocks.of_params(params);
        asked.ask_async(&mut *store, allocator, rest).await?;
        let mut to = Lowering::to_blocks(store.as_context_mut(), self.memory, blocks);
        let params = S::CoreParams::from_slots(&to.params(params)?);
        blocks.clear();
        let result = self.func.call_async(store, params).await?;
        Ok(result.bits())
    }

    fn allocator<'f>(&'f self, several: Option<&'f Several>) -> Allocator<'f> {
        Allocator {
            memory: self.memory,
            realloc: self.realloc.as_ref(),
            several,
        }
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

/// Whether parameters of that type take more than one block of memory.
#[inline]
const fn takes_many_blocks<'a, V: Value<'a>>(_: &V) -> bool {
    takes_many::<V>()
}

/// A function that is told that a result was used up, by the type of what it is told.
pub(crate) enum PostReturn {
    Unit(TypedFunc<(), ()>),
    U32(TypedFunc<(u32,), ()>, Stay),
    U64(TypedFunc<(u64,), ()>),
    F32(TypedFunc<(f32,), ()>),
    F64(TypedFunc<(f64,), ()>),
}

/// Whether a function stays in the guest on its own.
pub(crate) enum Stay {
    /// It does. It can share a stay if it has a place among those that do.
    Own(Option<u32>),
    /// The allocator is called in the same stay.
    Shared(Fused),
}

/// What is left to do after the call before.
pub(crate) struct Rest<'f> {
    functions: &'f [PostReturn],
    pending: Pending,
}

impl<'f> Rest<'f> {
    #[inline]
    pub(crate) fn new(functions: &'f [PostReturn], pending: Pending) -> Self {
        Self { functions, pending }
    }

    /// Does it.
    #[inline]
    pub(crate) fn run<W: World>(self, mut store: StoreContextMut<'_, State<W>>) -> Result<()> {
        let before = store.data_mut().enter_phase(Phase::Returning);
        let Pending { index, bits } = self.pending;
        match self.functions.get(index) {
            Some(PostReturn::Unit(func)) => func.call(&mut store, ())?,
            Some(PostReturn::U32(func, _)) => func.call(&mut store, (Bits::from_bits(bits),))?,
            Some(PostReturn::U64(func)) => func.call(&mut store, (Bits::from_bits(bits),))?,
            Some(PostReturn::F32(func)) => func.call(&mut store, (Bits::from_bits(bits),))?,
            Some(PostReturn::F64(func)) => func.call(&mut store, (Bits::from_bits(bits),))?,
            None => return Err(lacking()),
        }
        store.data_mut().cleaned_up(before);
        Ok(())
    }

    /// Does it, and then asks the guest for memory.
    #[inline]
    pub(super) fn run_and_allocate<W: World>(
        self,
        mut store: StoreContextMut<'_, State<W>>,
        realloc: &Realloc,
        align: u32,
        size: u32,
    ) -> Result<u32> {
        let told = Bits::from_bits(self.pending.bits);
        match self.functions.get(self.pending.index) {
            Some(PostReturn::U32(_, Stay::Shared(fused))) => fused.call(store, told, align, size),
            _ => {
                self.run(store.as_context_mut())?;
                allocate(store, realloc, align, size)
            }
        }
    }

    /// Does it on a stack of its own.
    pub(crate) async fn run_async<W: World>(
        self,
        mut store: StoreContextMut<'_, State<W>>,
    ) -> Result<()> {
        let before = store.data_mut().enter_phase(Phase::Returning);
        let Pending { index, bits } = self.pending;
        let at = &mut store;
        match self.functions.get(index) {
            Some(PostReturn::Unit(func)) => func.call_async(at, ()).await?,
            Some(PostReturn::U32(func, _)) => func.call_async(at, (Bits::from_bits(bits),)).await?,
            Some(PostReturn::U64(func)) => func.call_async(at, (Bits::from_bits(bits),)).await?,
            Some(PostReturn::F32(func)) => func.call_async(at, (Bits::from_bits(bits),)).await?,
            Some(PostReturn::F64(func)) => func.call_async(at, (Bits::from_bits(bits),)).await?,
            None => return Err(lacking()),
        }
        store.data_mut().cleaned_up(before);
        Ok(())
    }

    /// What does it in a stay that is shared with the allocator, if that can be.
    #[inline]
    pub(super) fn clean_up(self) -> std::result::Result<CleanUp, Self> {
        match self.functions.get(self.pending.index) {
            Some(PostReturn::U32(_, Stay::Shared(fused))) => {
                Ok(fused.clean_up(Bits::from_bits(self.pending.bits)))
            }
            _ => Err(self),
        }
    }

    /// Does it, and then asks the guest for memory, on a stack of its own.
    pub(super) async fn run_and_allocate_async<W: World>(
        self,
        mut store: StoreContextMut<'_, State<W>>,
        realloc: &Realloc,
        align: u32,
        size: u32,
    ) -> Result<u32> {
        let told = Bits::from_bits(self.pending.bits);
        match self.functions.get(self.pending.index) {
            Some(PostReturn::U32(_, Stay::Shared(fused))) => {
                fused.call_async(store, told, align, size).await
            }
            _ => {
                self.run_async(store.as_context_mut()).await?;
                allocate_async(store, realloc, align, size).await
            }
        }
    }
}

#[cold]
fn lacking() -> wasmtime::Error {
    format_err!("the instance lacks a clean-up function")
}
