//! How an imported function comes by its host.

use super::state::Outside;
use super::{State, StoreContextMut as Store};
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

impl<'a, W: World> Away<'a, W> {
    /// Takes the host out of a store.
    pub fn new(mut store: Store<'a, W>) -> Self {
        let outside = store.data_mut().outside.take();
        Self { store, outside }
    }

    /// Fails if another call has taken the host.
    pub fn parts(&mut self) -> wasmtime::Result<Parts<'_, 'a, W>> {
        match &mut self.outside {
            Some(outside) => Ok((&mut outside.host, &mut self.store, &outside.arena)),
            None => {
                let text = "an imported function was entered a second time";
                Err(wasmtime::format_err!("{text}"))
            }
        }
    }

    /// What the store holds.
    pub(super) fn state(&self) -> &State<W> {
        self.store.data()
    }
}

impl<W: World> Drop for Away<'_, W> {
    fn drop(&mut self) {
        if let Some(mut outside) = self.outside.take() {
            outside.arena.reset();
            self.store.data_mut().outside = Some(outside);
        }
    }
}
