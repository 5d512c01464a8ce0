//! Calls realloc for all that a call needs, before anything is lowered.

use wasmtime::{AsContext, AsContextMut, Memory, Result};

use super::post_return::DuePostReturn;
use super::realloc::{
    Block, Reallocs, beyond, call_realloc, call_realloc_async, lacks_realloc, unaligned,
};
use super::trampoline::MultiRealloc;
use crate::store::{Realloc, State};

/// What realloc is called through.
#[derive(Clone, Copy)]
pub(super) struct Allocator<'f> {
    pub(super) memory: Option<Memory>,
    pub(super) realloc: Option<&'f Realloc>,
    pub(super) multi_realloc: Option<&'f MultiRealloc>,
}

macro_rules! twin {
    (
        $(#[$attribute:meta])*
        $name:ident, $call:ident, $run:ident, $run_and_realloc:ident, $realloc:ident
        $(, $async:tt $await:tt)?
    ) => {
        $(#[$attribute])*
        pub(super) $($async)? fn $name(
            self,
            mut store: impl AsContextMut<Data = State>,
            reallocs: &mut Reallocs,
            mut due: Option<DuePostReturn<'_>>,
        ) -> Result<()> {
            for blocks in reallocs.blocks()?.chunks_mut(self.at_once()) {
                let realloc = self.realloc()?;
                match (&mut *blocks, self.multi_realloc) {
                    (blocks @ [_, _, ..], Some(multi_realloc)) => {
                        let joined = match due.take().map(DuePostReturn::join) {
                            Some(Ok(joined)) => Some(joined),
                            Some(Err(due)) => {
                                let done = due.$run(store.as_context_mut())$(.$await)?;
                                done?;
                                None
                            }
                            None => None,
                        };
                        let store = store.as_context_mut();
                        let called = multi_realloc.$call(store, joined, blocks)$(.$await)?;
                        called?;
                    }
                    (blocks, _) => {
                        for Block { align, size, at } in blocks {
                            let (store, align, size) = (store.as_context_mut(), *align, *size);
                            let given = match due.take() {
                                Some(due) => {
                                    due.$run_and_realloc(store, realloc, align, size)$(.$await)?
                                }
                                None => $realloc(store, realloc, align, size)$(.$await)?,
                            };
                            *at = given?;
                        }
                    }
                }
                self.check(&store, blocks)?;
            }
            match due {
                Some(due) => due.$run(store.as_context_mut())$(.$await)?,
                None => Ok(()),
            }
        }
    };
}

impl<'f> Allocator<'f> {
    twin! {
        /// Runs the post-return that is due, and calls realloc for each block.
        allocate, call, run, run_and_realloc, call_realloc
    }

    twin! {
        /// The same on a fiber.
        allocate_async, call_async, run_async, run_and_realloc_async, call_realloc_async,
        async await
    }

    /// How many blocks one guest entry gives, at most.
    fn at_once(self) -> usize {
        match self.multi_realloc {
            Some(_) => MultiRealloc::MOST,
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
