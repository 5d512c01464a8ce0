//! Memory that a guest is asked for before anything is written to it.
//!
//! A call on a stack of its own can't ask for memory in the midst of writing, as asking may take
//! turns, and a call that needs several blocks gets them in one stay with the guest. So what is to
//! be passed is gone through twice: at first to list what it takes, and when the guest has given
//! all of that, to write.

use wasmtime::{AsContext, AsContextMut, Memory, Result, bail};

use super::lower::{allocate, allocate_async, beyond, lacks_realloc, too_large, unaligned};
use super::{FLAT, Realloc, Value, align_of_value, is_flat, size_of_value};
use crate::World;
use crate::component::State;
use crate::direct::{Rest, Several};

/// Blocks of a guest's memory, in the order in which they are asked for.
#[derive(Default)]
pub struct Blocks {
    blocks: Vec<Block>,
    /// What does not fit into any guest's memory, in bytes.
    too_large: Option<usize>,
}

/// A block, and where it is once it was asked for.
pub(in crate::direct) struct Block {
    pub(in crate::direct) align: u32,
    pub(in crate::direct) size: u32,
    pub(in crate::direct) at: u32,
}

impl Blocks {
    /// Lists what parameters need: their strings and lists, and the memory that they lie in
    /// themselves if there are too many of them.
    #[inline]
    pub(in crate::direct) fn of_params<'a, V: Value<'a>>(&mut self, params: V) -> &mut Self {
        self.clear();
        if !is_flat::<V>(FLAT) {
            self.add(align_of_value::<V>(), size_of_value::<V>());
        }
        params.list(self);
        self
    }

    /// Lists what the strings and lists of a result need.
    pub(in crate::direct) fn of_result<'a, V: Value<'a>>(&mut self, result: V) -> &mut Self {
        self.clear();
        result.list(self);
        self
    }

    /// Forgets what was asked for, and keeps room for as many as most calls need.
    #[inline]
    pub(in crate::direct) fn clear(&mut self) {
        const KEPT: usize = 1 << 16;
        self.blocks.clear();
        self.blocks.shrink_to(KEPT);
        self.too_large = None;
    }

    #[inline]
    pub(super) fn add(&mut self, align: u32, size: usize) {
        match u32::try_from(size) {
            Ok(size) => self.blocks.push(Block { align, size, at: 0 }),
            Err(_) => self.too_large = Some(size),
        }
    }

    /// Lists what a list needs.
    #[inline]
    pub(super) fn add_list<'a, V: Value<'a>>(&mut self, items: &[V]) {
        let size = items.len().saturating_mul(size_of_value::<V>());
        self.add(align_of_value::<V>(), size);
        if V::BLOCKS > 0 {
            for item in items {
                item.list(self);
            }
        }
    }

    /// Where a block is, of that size.
    pub(super) fn at(&self, index: usize, align: u32, size: u32) -> Result<u32> {
        match self.blocks.get(index) {
            Some(block) if (block.align, block.size) == (align, size) => Ok(block.at),
            _ => bail!("what is passed has changed while memory was asked for"),
        }
    }

    /// Has the guest do what is still left to do, and asks it for all of them.
    pub(in crate::direct) fn ask<W: World>(
        &mut self,
        mut store: impl AsContextMut<Data = State<W>>,
        allocator: Allocator<'_>,
        mut rest: Option<Rest<'_>>,
    ) -> Result<()> {
        if let Some(size) = self.too_large {
            return Err(too_large(size));
        }
        for blocks in self.blocks.chunks_mut(allocator.at_once()) {
            let realloc = allocator.realloc()?;
            match (&mut *blocks, allocator.several) {
                (blocks @ [_, _, ..], Some(several)) => {
                    let clean_up = match rest.take().map(Rest::clean_up) {
                        Some(Ok(clean_up)) => Some(clean_up),
                        Some(Err(rest)) => {
                            rest.run(store.as_context_mut())?;
                            None
                        }
                        None => None,
                    };
                    several.call(store.as_context_mut(), clean_up, blocks)?;
                }
                (blocks, _) => {
                    for Block { align, size, at } in blocks {
                        let store = store.as_context_mut();
                        *at = match rest.take() {
                            Some(rest) => rest.run_and_allocate(store, realloc, *align, *size)?,
                            None => allocate(store, realloc, *align, *size)?,
                        };
                    }
                }
            }
            allocator.check(&store, blocks)?;
        }
        match rest {
            Some(rest) => rest.run(store.as_context_mut()),
            None => Ok(()),
        }
    }

    /// The same on a stack of its own.
    pub(in crate::direct) async fn ask_async<W: World>(
        &mut self,
        mut store: impl AsContextMut<Data = State<W>>,
        allocator: Allocator<'_>,
        mut rest: Option<Rest<'_>>,
    ) -> Result<()> {
        if let Some(size) = self.too_large {
            return Err(too_large(size));
        }
        for blocks in self.blocks.chunks_mut(allocator.at_once()) {
            let realloc = allocator.realloc()?;
            match (&mut *blocks, allocator.several) {
                (blocks @ [_, _, ..], Some(several)) => {
                    let clean_up = match rest.take().map(Rest::clean_up) {
                        Some(Ok(clean_up)) => Some(clean_up),
                        Some(Err(rest)) => {
                            rest.run_async(store.as_context_mut()).await?;
                            None
                        }
                        None => None,
                    };
                    let store = store.as_context_mut();
                    several.call_async(store, clean_up, blocks).await?;
                }
                (blocks, _) => {
                    for Block { align, size, at } in blocks {
                        let (store, align, size) = (store.as_context_mut(), *align, *size);
                        *at = match rest.take() {
                            Some(rest) => {
                                let asked =
                                    rest.run_and_allocate_async(store, realloc, align, size);
                                asked.await?
                            }
                            None => allocate_async(store, realloc, align, size).await?,
                        };
                    }
                }
            }
            allocator.check(&store, blocks)?;
        }
        match rest {
            Some(rest) => rest.run_async(store.as_context_mut()).await,
            None => Ok(()),
        }
    }
}

/// What blocks are asked for with.
#[derive(Clone, Copy)]
pub(in crate::direct) struct Allocator<'f> {
    pub(in crate::direct) memory: Option<Memory>,
    pub(in crate::direct) realloc: Option<&'f Realloc>,
    pub(in crate::direct) several: Option<&'f Several>,
}

impl<'f> Allocator<'f> {
    /// How many blocks it is asked for in one stay, at most.
    fn at_once(self) -> usize {
        match self.several {
            Some(_) => Several::MOST,
            None => 1,
        }
    }

    fn realloc(self) -> Result<&'f Realloc> {
        self.realloc.ok_or_else(lacks_realloc)
    }

    /// Whether blocks are where they can be.
    fn check(self, store: impl AsContext, blocks: &[Block]) -> Result<()> {
        let memory = self.memory.map_or(0, |memory| memory.data_size(&store));
        for block in blocks {
            if block.at % block.align != 0 {
                return Err(unaligned());
            }
            let end = u64::from(block.at) + u64::from(block.size);
            if end > memory as u64 {
                return Err(beyond());
            }
        }
        Ok(())
    }
}
