//! Where a trampoline was when it failed.

use wasmtime::{Global, Instance, Result, Store, StoreContextMut, Val};

use super::names::IN_REALLOC;
use crate::store::{Internal, Phase, State};

/// The trampoline's global that is 1 while realloc runs. A trampoline enters the guest in one
/// [`Phase`] and goes on to another without the host, so when it fails, this says which it was.
#[derive(Clone, Copy)]
pub(in crate::lanes::direct) struct InRealloc(Global);

impl InRealloc {
    /// Finds it in an instance of the trampoline.
    pub(in crate::lanes::direct) fn new(
        instance: Instance,
        store: &mut Store<State>,
    ) -> Result<Self> {
        match instance.get_global(store, IN_REALLOC) {
            Some(global) => Ok(Self(global)),
            None => Err(Internal::error("a trampoline lacks its global")),
        }
    }

    /// Ends a guest entry that began with a post-return: goes back to the phase before, if the
    /// guest has not failed.
    #[inline]
    pub(super) fn leave<T>(
        self,
        mut store: StoreContextMut<'_, State>,
        before: Phase,
        called: Result<T>,
    ) -> Result<T> {
        match called {
            Ok(_) => store.data_mut().end_post_return(before),
            Err(_) => self.blame(store),
        }
        called
    }

    /// Says that realloc has failed, if it was that.
    #[cold]
    fn blame(self, mut store: StoreContextMut<'_, State>) {
        if let Val::I32(1) = self.0.get(&mut store) {
            store.data_mut().enter_phase(Phase::Allocating);
        }
    }
}
