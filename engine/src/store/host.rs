//! How an imported function comes by its host.

use wasmtime::StoreContextMut;

use super::any_host::AnyHost;
use super::guest_memory::GuestMemory;
use super::handles::Handles;
use super::internal::Internal;
use super::meter::Meter;
use super::state::{HostContext, State};
use crate::{Arena, World};

type Store<'a> = StoreContextMut<'a, State>;

/// The host of an instance, taken out of the store for as long as an imported function runs: the
/// function borrows the store's memory beside it. When this is dropped, at the end of the function
/// or half-way, the host goes back.
pub struct TakenHost<'a> {
    store: Store<'a>,
    context: Option<Box<HostContext>>,
}

/// What an imported function works with.
type Parts<'s, 'a, W> = (&'s mut <W as World>::Host, &'s mut Store<'a>, &'s Arena);

/// The same for a lane that lifts and lowers by itself.
type PartsWithMemory<'s, 'a, W> = (&'s mut <W as World>::Host, &'s mut Store<'a>, Lent<'s>);

/// What values are lifted and lowered through, and where they are counted.
pub(crate) struct Lent<'s> {
    pub(crate) arena: &'s Arena,
    pub(crate) guest_memory: &'s GuestMemory,
    pub(crate) meter: &'s Meter,
    pub(crate) handles: &'s mut Handles,
}

impl HostContext {
    /// The host, and what goes with it.
    #[inline]
    fn split(&mut self) -> (&mut dyn AnyHost, Lent<'_>) {
        let lent = Lent {
            arena: &self.arena,
            guest_memory: &self.guest_memory,
            meter: &self.meter,
            handles: &mut self.handles,
        };
        (&mut *self.host, lent)
    }
}

impl<'a> TakenHost<'a> {
    /// Takes the host out of a store.
    #[inline]
    pub fn new(mut store: Store<'a>) -> Self {
        let context = store.data_mut().host_context.take();
        Self { store, context }
    }

    /// Fails if another call has taken the host.
    #[inline]
    pub fn parts<W: World>(&mut self) -> wasmtime::Result<Parts<'_, 'a, W>> {
        let (host, store, lent) = self.with_memory::<W>()?;
        Ok((host, store, lent.arena))
    }

    /// The same for a lane that lifts and lowers by itself.
    #[inline]
    pub(crate) fn with_memory<W: World>(&mut self) -> wasmtime::Result<PartsWithMemory<'_, 'a, W>> {
        match &mut self.context {
            Some(context) => {
                let (host, lent) = context.split();
                Ok((
                    host.of_mut::<W>().ok_or_else(another)?,
                    &mut self.store,
                    lent,
                ))
            }
            None => Err(twice()),
        }
    }

    /// The same once the host has answered.
    pub(crate) fn memory(&mut self) -> wasmtime::Result<(&mut Store<'a>, Lent<'_>)> {
        match &mut self.context {
            Some(context) => Ok((&mut self.store, context.split().1)),
            None => Err(twice()),
        }
    }

    /// What the store holds.
    pub(crate) fn state(&self) -> &State {
        self.store.data()
    }
}

#[cold]
fn twice() -> wasmtime::Error {
    Internal::error("an imported function was entered a second time")
}

#[cold]
fn another() -> wasmtime::Error {
    Internal::error("an instance has the host of another world")
}

impl Drop for TakenHost<'_> {
    #[inline]
    fn drop(&mut self) {
        if let Some(mut context) = self.context.take() {
            context.arena.reset();
            self.store.data_mut().host_context = Some(context);
        }
    }
}
