//! Memory that a guest is asked for before anything is written to it.
//!
//! A call on a stack of its own can't ask for memory in the midst of writing, as asking may take
//! turns. So what is to be passed is gone through twice: at first to list what it takes, and
//! when the guest has given all of that, to write.

use wasmtime::{AsContextMut, Memory, Result, bail};

use super::Realloc;
use super::lower::{allocate_async, beyond, lacks_realloc, unaligned};
use crate::World;
use crate::component::State;
use crate::direct::Rest;

/// Blocks of a guest's memory, in the order in which they are asked for.
#[derive(Default)]
pub(crate) struct Blocks(Vec<Block>);

struct Block {
    align: u32,
    size: u32,
    at: u32,
}

impl Blocks {
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    pub(super) fn list(&mut self, align: u32, size: u32) {
        self.0.push(Block { align, size, at: 0 });
    }

    /// Where a block is, of that size.
    pub(super) fn at(&self, index: usize, align: u32, size: u32) -> Result<u32> {
        match self.0.get(index) {
            Some(block) if (block.align, block.size) == (align, size) => Ok(block.at),
            _ => bail!("what is passed has changed while memory was asked for"),
        }
    }

    /// Has the guest do what is still left to do, and asks it for all of them.
    pub(in crate::direct) async fn ask<W: World>(
        &mut self,
        mut store: impl AsContextMut<Data = State<W>>,
        memory: Option<Memory>,
        realloc: Option<&Realloc>,
        mut rest: Option<Rest<'_>>,
    ) -> Result<()> {
        for block in &mut self.0 {
            let Some(realloc) = realloc else {
                return Err(lacks_realloc());
            };
            let Block { align, size, at } = block;
            let mut store = store.as_context_mut();
            let to = store.as_context_mut();
            *at = match rest.take() {
                Some(rest) => {
                    rest.run_and_allocate_async(to, realloc, *align, *size)
                        .await?
                }
                None => allocate_async(to, realloc, *align, *size).await?,
            };
            if block.at % block.align != 0 {
                return Err(unaligned());
            }
            let end = u64::from(block.at) + u64::from(block.size);
            let size = memory.map_or(0, |memory| memory.data_size(&store));
            if end > size as u64 {
                return Err(beyond());
            }
        }
        match rest {
            Some(rest) => rest.run_async(store.as_context_mut()).await,
            None => Ok(()),
        }
    }
}
