//! How an imported function comes by its host.

use super::state::Outside;
use super::{Meter, State, StoreContextMut as Store};
use crate::direct::Core;
use crate::{Arena, World};

/// The host of an instance, taken out of the store for as long as an imported function runs: the
/// function borrows the store's memory beside it. When this is dropped, at the end of the function
/// or half-way, the host goes back.
pub struct Away<'a, W: World> {
    store: Store<'a, W>,
    outside: Option<Box<Outside<W>>>,
}

/// What an imported function works with.
type Parts<'s, 'a, W> = (&'s mut <W as World>::Host, &'s mut Store<'a, W>, &'s Arena);

/// The same in the direct lane.
type CoreParts<'s, 'a, W> = (&'s mut <W as World>::Host, &'s mut Store<'a, W>, Lent<'s>);

/// What the direct lane passes values through, and where it counts them.
pub(crate) struct Lent<'s> {
    pub(crate) arena: &'s Arena,
    pub(crate) core: &'s Core,
    pub(crate) meter: &'s Meter,
}

impl<'a, W: World> Away<'a, W> {
    /// Takes the host out of a store.
    #[inline]
    pub fn new(mut store: Store<'a, W>) -> Self {
        let outside = store.data_mut().outside.take();
        Self { store, outside }
    }

    /// Fails if another call has taken the host.
    #[inline]
    pub fn parts(&mut self) -> wasmtime::Result<Parts<'_, 'a, W>> {
        match &mut self.outside {
            Some(outside) => Ok((&mut outside.host, &mut self.store, &outside.arena)),
            None => Err(twice()),
        }
    }

    /// The same in the direct lane.
    #[inline]
    pub(crate) fn with_core(&mut self) -> wasmtime::Result<CoreParts<'_, 'a, W>> {
        match &mut self.outside {
            Some(outside) => {
                let lent = Lent {
                    arena: &outside.arena,
                    core: &outside.core,
                    meter: &outside.meter,
                };
                Ok((&mut outside.host, &mut self.store, lent))
            }
            None => Err(twice()),
        }
    }

    /// What the store holds.
    pub(super) fn state(&self) -> &State<W> {
        self.store.data()
    }
}

#[cold]
fn twice() -> wasmtime::Error {
    wasmtime::format_err!("an imported function was entered a second time")
}

impl<W: World> Drop for Away<'_, W> {
    #[inline]
    fn drop(&mut self) {
        if let Some(mut outside) = self.outside.take() {
            outside.arena.reset();
            self.store.data_mut().outside = Some(outside);
        }
    }
}
