//! Functions of the host, called by a guest's core functions.

use std::sync::Arc;

use wasmtime::{AsContextMut, Caller, IntoFunc, Linker, Result, Trap, WasmRet, WasmTyList};

use super::abi::{Lifting, Passed, Slots, Tag, Taking, ToGuest, Value};
use crate::store::{GuestMemory, Internal, Options, Resource, State, TakenHost, Traffic};
use crate::types::resources::Handle;
use crate::{Owned, World};

/// The module name of the host's functions, in the linker of a template.
pub(super) const HOST: &str = "host";

/// The module name of the functions that give handles back.
pub(super) const DROP: &str = "drop";

/// Where one imported function is defined.
pub struct Imports<'l> {
    pub(super) linker: &'l mut Linker<State>,
    /// The world's name.
    pub(super) world: &'static str,
    pub(super) name: String,
    pub(super) options: Options,
    /// Whether calls run on fibers.
    pub(super) suspends: bool,
}

/// Where the function is defined with which a guest drops handles of a resource.
pub struct Drops<'l> {
    pub(super) linker: &'l mut Linker<State>,
    /// The world's name.
    pub(super) world: &'static str,
    pub(super) name: String,
}

/// What the derive writes to define a world's imports as core functions.
pub trait HostImports {
    /// Defines one of the world's imports, by its place in the definition.
    fn import(index: usize, imports: Imports<'_>) -> Result<()>;

    /// Defines what happens when a guest drops a handle of one of the world's resources, by its
    /// place in the definition.
    fn drops(_: usize, drops: Drops<'_>) -> Result<()> {
        no_resource(drops)
    }
}

/// What an imported function that the guest waits for returns.
pub type Answer<'a, R> = Box<dyn Future<Output = Result<R>> + Send + 'a>;

impl Imports<'_> {
    /// What values are lifted from and lowered to in a call of the function.
    #[must_use]
    pub fn options(&self) -> Options {
        self.options
    }

    /// Whether calls run on fibers.
    #[must_use]
    pub fn suspends(&self) -> bool {
        self.suspends
    }

    /// Defines the function as one that the guest waits for.
    ///
    /// # Errors
    ///
    /// If it is defined already.
    pub fn define_waiting<P, R>(
        self,
        func: impl for<'a> Fn(Caller<'a, State>, P) -> Answer<'a, R> + Send + Sync + 'static,
    ) -> Result<()>
    where
        P: WasmTyList,
        Result<R>: WasmRet,
    {
        self.linker.func_wrap_async(HOST, &self.name, func)?;
        Ok(())
    }

    /// Defines the function.
    ///
    /// # Errors
    ///
    /// If it is defined already.
    pub fn define<P, R>(self, func: impl IntoFunc<State, P, R>) -> Result<()> {
        self.linker.func_wrap(HOST, &self.name, func)?;
        Ok(())
    }
}

impl Drops<'_> {
    /// Defines the function. `call` is what the host does when a resource ends.
    ///
    /// # Errors
    ///
    /// If it is defined already.
    pub fn define<W: World, R: Tag>(
        self,
        call: impl Fn(&mut W::Host, Handle<R>) -> Result<()> + Send + Sync + 'static,
    ) -> Result<()> {
        let dropped = move |mut caller: Caller<'_, State>, index: u32| {
            may_leave(&caller)?;
            let mut taken = TakenHost::new(caller.as_context_mut());
            let (host, _, lent) = taken.with_memory::<W>()?;
            match lent.handles.remove(index, Resource::OfWorld(R::PLACE))? {
                Some(rep) => call(host, Handle::new_own(rep)),
                None => Ok(()),
            }
        };
        self.linker.func_wrap(DROP, &self.name, dropped)?;
        Ok(())
    }
}

/// Runs an imported function: takes the host out of the store for as long as it runs, and lowers
/// what it returns to the guest. `at` is where the guest wants it, if it lies in memory.
#[inline]
pub fn call_host<W: World, R>(
    mut caller: Caller<'_, State>,
    options: Options,
    slots: &Slots,
    at: u64,
    call: impl FnOnce(&mut W::Host, &Lifting<'_>, &Slots) -> Result<R>,
) -> Result<u64>
where
    R: Owned + Traffic,
    for<'v> R::View<'v>: Value<'v>,
{
    may_leave(&caller)?;
    let mut taken = TakenHost::new(caller.as_context_mut());
    let (host, store, lent) = taken.with_memory::<W>()?;
    let memory = lent.guest_memory.memory(options);
    let bytes = memory
        .as_ref()
        .map_or(&[][..], |memory| memory.data(&*store));
    let from = Lifting::new(bytes, lent.arena).metered(lent.meter);
    let result = call(host, &from, slots)?;
    lent.meter.answered(&result);
    let realloc = lent.guest_memory.realloc(options);
    let mut to = ToGuest::new(store.as_context_mut(), memory, realloc, None);
    to.result(result.view(lent.arena), at)
}

/// The same for a function with handles in its parameters or its result, which passes as `P` says.
#[inline]
pub fn exchange<W: World, P>(
    mut caller: Caller<'_, State>,
    options: Options,
    slots: &Slots,
    at: u64,
    call: impl FnOnce(&mut W::Host, &mut Taking<'_, '_>, &Slots) -> Result<P::Value>,
) -> Result<u64>
where
    P: Passed<'static>,
    P::Value: Traffic,
{
    may_leave(&caller)?;
    let mut taken = TakenHost::new(caller.as_context_mut());
    let (host, store, lent) = taken.with_memory::<W>()?;
    let memory = lent.guest_memory.memory(options);
    let bytes = memory
        .as_ref()
        .map_or(&[][..], |memory| memory.data(&*store));
    let mut from = Taking {
        from: Lifting::new(bytes, lent.arena).metered(lent.meter),
        handles: &mut *lent.handles,
    };
    let result = call(host, &mut from, slots)?;
    lent.meter.answered(&result);
    let realloc = lent.guest_memory.realloc(options);
    let mut to = ToGuest::new(store.as_context_mut(), memory, realloc, None);
    to.passed_result::<P>(result, at, lent.arena, lent.handles)
}

/// Answers a call of an imported function with a value.
pub(super) fn answer<'a, V: Value<'a>>(
    mut caller: Caller<'_, State>,
    options: Options,
    value: V,
    at: u32,
) -> Result<u64> {
    let guest_memory = guest_memory(caller.data())?;
    let (memory, realloc) = (guest_memory.memory(options), guest_memory.realloc(options));
    ToGuest::new(caller.as_context_mut(), memory, realloc, None).result(value, u64::from(at))
}

/// What values are lifted from and lowered to. No function of WASI takes the host out of the store,
/// with which that goes, so it's there.
pub(super) fn guest_memory(state: &State) -> Result<Arc<GuestMemory>> {
    match state.guest_memory() {
        Some(guest_memory) => Ok(Arc::clone(guest_memory)),
        None => Err(Internal::error("an imported function runs in another")),
    }
}

/// A guest must not call imports in realloc and in post-return: the canonical ABI forbids it.
#[inline]
pub(super) fn may_leave(caller: &Caller<'_, State>) -> Result<()> {
    if State::may_leave(caller) {
        return Ok(());
    }
    Err(Trap::CannotLeaveComponent.into())
}

/// The error for a resource that the world's definition does not have.
///
/// # Errors
///
/// Always.
#[cold]
pub fn no_resource(drops: Drops<'_>) -> Result<()> {
    wasmtime::bail!("`{}` has no resource {}", drops.world, drops.name)
}

/// The error for a place that the world's definition does not have.
///
/// # Errors
///
/// Always.
#[cold]
pub fn no_import(imports: Imports<'_>) -> Result<()> {
    wasmtime::bail!("`{}` has no import {}", imports.world, imports.name)
}
