//! Memory for several strings and lists, in one guest entry.

use wasmtime::{Instance, Result, Store, StoreContextMut, TypedFunc};

use super::in_realloc::InRealloc;
use super::names::{MOST_BLOCKS, reallocs};
use crate::lanes::direct::realloc::Block;
use crate::store::{Internal, Phase, State};

/// A post-return by its place among those of the trampoline, and what it takes: the result that is
/// given up.
#[derive(Clone, Copy)]
pub(in crate::lanes::direct) struct JoinedPostReturn {
    pub(in crate::lanes::direct) place: u32,
    pub(in crate::lanes::direct) result: u32,
}

/// The realloc, called several times in one guest entry, after a post-return or without one.
///
/// Its functions take the place of a post-return, what that takes, and the alignment and size of
/// each block. They return where the blocks are. After a block that the host has to refuse they
/// call realloc no more.
pub(in crate::lanes::direct) struct MultiRealloc {
    two: TypedFunc<ForTwo, (u32, u32)>,
    three: TypedFunc<ForThree, (u32, u32, u32)>,
    four: TypedFunc<ForFour, (u32, u32, u32, u32)>,
    in_realloc: InRealloc,
}

type ForTwo = (u32, u32, u32, u32, u32, u32);
type ForThree = (u32, u32, u32, u32, u32, u32, u32, u32);
type ForFour = (u32, u32, u32, u32, u32, u32, u32, u32, u32, u32);

impl JoinedPostReturn {
    /// There is no post-return in this place.
    pub(in crate::lanes::direct) const NONE: Self = Self {
        place: u32::MAX,
        result: 0,
    };
}

macro_rules! twin {
    ($(#[$attribute:meta])* $name:ident, $call:ident $(, $async:tt $await:tt)?) => {
        $(#[$attribute])*
        pub(in crate::lanes::direct) $($async)? fn $name(
            &self,
            mut store: StoreContextMut<'_, State>,
            post_return: Option<JoinedPostReturn>,
            blocks: &mut [Block],
        ) -> Result<()> {
            let phase = match post_return {
                Some(_) => Phase::Returning,
                None => Phase::Allocating,
            };
            let before = store.data_mut().enter_phase(phase);
            let JoinedPostReturn { place, result } = post_return.unwrap_or(JoinedPostReturn::NONE);
            let called = match blocks {
                [a, b] => {
                    let params = (place, result, a.align, a.size, b.align, b.size);
                    let called = self.two.$call(&mut store, params)$(.$await)?;
                    called.map(|at| (a.at, b.at) = at)
                }
                [a, b, c] => {
                    let params = (
                        place, result, a.align, a.size, b.align, b.size, c.align, c.size,
                    );
                    let called = self.three.$call(&mut store, params)$(.$await)?;
                    called.map(|at| (a.at, b.at, c.at) = at)
                }
                [a, b, c, d] => {
                    let params = (
                        place, result, a.align, a.size, b.align, b.size, c.align, c.size, d.align,
                        d.size,
                    );
                    let called = self.four.$call(&mut store, params)$(.$await)?;
                    called.map(|at| (a.at, b.at, c.at, d.at) = at)
                }
                blocks => Err(other(blocks.len())),
            };
            if post_return.is_some() {
                return self.in_realloc.leave(store, before, called);
            }
            called?;
            store.data_mut().enter_phase(before);
            Ok(())
        }
    };
}

impl MultiRealloc {
    /// The most blocks that one guest entry gives.
    pub(in crate::lanes::direct) const MOST: usize = MOST_BLOCKS;

    /// Finds it in an instance of the trampoline.
    pub(in crate::lanes::direct) fn new(
        instance: Instance,
        in_realloc: InRealloc,
        store: &mut Store<State>,
    ) -> Result<Self> {
        Ok(Self {
            two: instance.get_typed_func(&mut *store, &reallocs(2))?,
            three: instance.get_typed_func(&mut *store, &reallocs(3))?,
            four: instance.get_typed_func(&mut *store, &reallocs(4))?,
            in_realloc,
        })
    }

    twin! {
        /// Runs a post-return, if there is one, and then realloc for 2 to 4 blocks. The phase of a
        /// failure is that in which it failed.
        #[inline]
        call, call
    }

    twin! {
        /// The same on a fiber.
        call_async, call_async, async await
    }
}

#[cold]
fn other(blocks: usize) -> wasmtime::Error {
    Internal::error(format!("no trampoline gives {blocks} blocks"))
}
