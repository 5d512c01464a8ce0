//! Memory for several strings and lists, asked for in one stay.

use wasmtime::{Instance, Result, Store, StoreContextMut, TypedFunc};

use super::{CleanUp, Stage};
use crate::World;
use crate::component::{Phase, State};
use crate::direct::abi::Block;

/// The allocator, called several times in one stay, after a clean-up or without one.
///
/// Its functions take the place of a clean-up function, what that is told, and the alignment and
/// size of each block. They return where the blocks are. After one that the host has to refuse they
/// ask for no other.
pub(crate) struct Several {
    two: TypedFunc<ForTwo, (u32, u32)>,
    three: TypedFunc<ForThree, (u32, u32, u32)>,
    four: TypedFunc<ForFour, (u32, u32, u32, u32)>,
    stage: Stage,
}

type ForTwo = (u32, u32, u32, u32, u32, u32);
type ForThree = (u32, u32, u32, u32, u32, u32, u32, u32);
type ForFour = (u32, u32, u32, u32, u32, u32, u32, u32, u32, u32);

/// The name of the function for so many blocks.
pub(super) fn name(blocks: usize) -> String {
    format!("allocate {blocks}")
}

/// There is no clean-up function in this place.
const NONE: CleanUp = CleanUp {
    place: u32::MAX,
    told: 0,
};

macro_rules! stay {
    ($(#[$attribute:meta])* $name:ident, $call:ident $(, $async:tt $await:tt)?) => {
        $(#[$attribute])*
        pub(in crate::direct) $($async)? fn $name<W: World>(
            &self,
            mut store: StoreContextMut<'_, State<W>>,
            clean_up: Option<CleanUp>,
            blocks: &mut [Block],
        ) -> Result<()> {
            let phase = match clean_up {
                Some(_) => Phase::Returning,
                None => Phase::Allocating,
            };
            let before = store.data_mut().enter_phase(phase);
            let CleanUp { place, told } = clean_up.unwrap_or(NONE);
            let called = match blocks {
                [a, b] => {
                    let params = (place, told, a.align, a.size, b.align, b.size);
                    let called = self.two.$call(&mut store, params)$(.$await)?;
                    called.map(|at| (a.at, b.at) = at)
                }
                [a, b, c] => {
                    let params = (
                        place, told, a.align, a.size, b.align, b.size, c.align, c.size,
                    );
                    let called = self.three.$call(&mut store, params)$(.$await)?;
                    called.map(|at| (a.at, b.at, c.at) = at)
                }
                [a, b, c, d] => {
                    let params = (
                        place, told, a.align, a.size, b.align, b.size, c.align, c.size, d.align,
                        d.size,
                    );
                    let called = self.four.$call(&mut store, params)$(.$await)?;
                    called.map(|at| (a.at, b.at, c.at, d.at) = at)
                }
                blocks => Err(other(blocks.len())),
            };
            if clean_up.is_some() {
                return self.stage.leave(store, before, called);
            }
            called?;
            store.data_mut().enter_phase(before);
            Ok(())
        }
    };
}

impl Several {
    /// The most blocks that are asked for in one stay.
    pub(in crate::direct) const MOST: usize = 4;

    /// Through an instance of the module that was made for the component.
    pub(super) fn new<W: World>(
        instance: Instance,
        stage: Stage,
        store: &mut Store<State<W>>,
    ) -> Result<Self> {
        Ok(Self {
            two: instance.get_typed_func(&mut *store, &name(2))?,
            three: instance.get_typed_func(&mut *store, &name(3))?,
            four: instance.get_typed_func(&mut *store, &name(4))?,
            stage,
        })
    }

    stay! {
        /// Cleans up, and then allocates 2 to 4 blocks. The phase of a failure is that in which it
        /// failed.
        #[inline]
        call, call
    }

    stay! {
        /// The same on a stack of its own.
        call_async, call_async, async await
    }
}

#[cold]
fn other(blocks: usize) -> wasmtime::Error {
    wasmtime::format_err!("{blocks} blocks are not asked for in one stay")
}
