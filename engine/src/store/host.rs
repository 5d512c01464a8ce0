//! How an imported function comes by its host.

use wasmtime::StoreContextMut;

use super::guest_memory::GuestMemory;
use super::handles::Handles;
use super::internal::Internal;
use super::meter::Meter;
use super::state::{HostContext, State};
use crate::{Arena, World};

type Store<'a, W> = StoreContextMut<'a, State<W>>;

/// The host of an instance, taken out of the store for as long as an imported function runs: the
/// function borrows the store's memory beside it. When this is dropped, at the end of the function
/// or half-way, the host goes back.
pub struct TakenHost<'a, W: World> {
    store: Store<'a, W>,
    context: Option<Box<HostContext<W>>>,
}

/// What an imported function works with.
type Parts<'s, 'a, W> = (&'s mut <W as World>::Host, &'s mut Store<'a, W>, &'s Arena);

/// The same for a lane that lifts and lowers by itself.
type PartsWithMemory<'s, 'a, W> = (&'s mut <W as World>::Host, &'s mut Store<'a, W>, Lent<'s>);

/// What values are lifted and lowered through, and where they are counted.
pub(crate) struct Lent<'s> {
    pub(crate) arena: &'s Arena,
    pub(crate) guest_memory: &'s GuestMemory,
    pub(crate) meter: &'s Meter,
    pub(crate) handles: &'s mut Handles,
}

impl<'a, W: World> TakenHost<'a, W> {
    /// Takes the host out of a store.
    #[inline]
    pub fn new(mut store: Store<'a, W>) -> Self {
        let context = store.data_mut().host_context.take();
        Self { store, context }
    }

    /// Fails if another call has taken the host.
    #[inline]
    pub fn parts(&mut self) -> wasmtime::Result<Parts<'_, 'a, W>> {
        match &mut self.context {
            Some(context) => Ok((&mut context.host, &mut self.store, &context.arena)),
            None => Err(twice()),
        }
    }

    /// The same for a lane that lifts and lowers by itself.
    #[inline]
    pub(crate) fn with_memory(&mut self) -> wasmtime::Result<PartsWithMemory<'_, 'a, W>> {
        match &mut self.context {
            Some(context) => {
                let lent = Lent {
                    arena: &context.arena,
                    guest_memory: &context.guest_memory,
                    meter: &context.meter,
                    handles: &mut context.handles,
                };
                Ok((&mut context.host, &mut self.store, lent))
            }
            None => Err(twice()),
        }
    }

    /// What the store holds.
    pub(crate) fn state(&self) -> &State<W> {
        self.store.data()
    }
}

#[cold]
fn twice() -> wasmtime::Error {
    Internal::error("an imported function was entered a second time")
}

impl<W: World> Drop for TakenHost<'_, W> {
    #[inline]
    fn drop(&mut self) {
        if let Some(mut context) = self.context.take() {
            context.arena.reset();
            self.store.data_mut().host_context = Some(context);
        }
    }
}
