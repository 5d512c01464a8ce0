//! Makes an instance of a component's trampoline, when that pays.

use std::sync::Arc;

use wasmtime::{Extern, Instance, Module, Result, Store};

use super::instance::CoreInstances;
use super::modules::Modules;
use super::post_return::{GuestEntry, PostReturn};
use super::trampoline::{InRealloc, MultiRealloc, PostReturnRealloc};
use crate::store::State;
use crate::{World, trace};

/// The post-returns after which a trampoline pays: what it saves with each of them has to make up
/// for one more instance. Many instances are not called so often.
const POST_RETURNS_UNTIL_IT_PAYS: u32 = 100;

/// What an instance of the trampoline is made from.
pub(super) struct TrampolineInstaller {
    modules: Arc<Modules>,
    instance: CoreInstances,
    /// After so many post-returns more.
    after: u32,
}

macro_rules! twin {
    ($(#[$attribute:meta])* $name:ident, $new:ident $(, $async:tt $await:tt)?) => {
        $(#[$attribute])*
        #[cold]
        pub(super) $($async)? fn $name<W: World>(
            installer: &mut Option<Self>,
            post_returns: &mut [PostReturn],
            store: &mut Store<State<W>>,
        ) -> Option<MultiRealloc> {
            let installer = Self::due(installer)?;
            let (module, arguments) = match installer.module(store) {
                Ok(module) => module?,
                Err(error) => return without(error),
            };
            let instance = Instance::$new(&mut *store, module, &arguments)$(.$await)?;
            match instance.and_then(|instance| install(instance, post_returns, store)) {
                Ok(multi_realloc) => Some(multi_realloc),
                Err(error) => without(error),
            }
        }
    };
}

impl TrampolineInstaller {
    /// `None` if no post-return has a place in it.
    pub(super) fn new(
        modules: &Arc<Modules>,
        instance: CoreInstances,
        post_returns: &[PostReturn],
    ) -> Option<Self> {
        let has_place = |f: &PostReturn| matches!(f, PostReturn::U32(_, GuestEntry::Own(Some(_))));
        post_returns.iter().any(has_place).then(|| Self {
            modules: Arc::clone(modules),
            instance,
            after: POST_RETURNS_UNTIL_IT_PAYS,
        })
    }

    twin! {
        /// Counts a post-return. When it is time, makes the instance; from then on, post-returns
        /// share a guest entry with realloc. It is tried once.
        count, new
    }

    twin! {
        /// The same on a fiber.
        count_async, new_async, async await
    }

    /// Counts a post-return. When it is time, there is nothing left to count.
    fn due(installer: &mut Option<Self>) -> Option<Self> {
        installer.take_if(|installer| {
            installer.after = installer.after.saturating_sub(1);
            installer.after == 0
        })
    }

    /// The trampoline of the component, if there is one, and what it imports.
    fn module<W: World>(
        &self,
        store: &mut Store<State<W>>,
    ) -> Result<Option<(&Module, Vec<Extern>)>> {
        let Some(trampoline) = &self.modules.plan.trampoline else {
            return Ok(None);
        };
        let items = [&trampoline.memory, &trampoline.realloc].into_iter();
        let items = items.chain(&trampoline.post_returns);
        let arguments = items.map(|item| self.instance.item(store, item));
        let arguments = arguments.collect::<Result<_>>()?;
        Ok(Some((self.modules.module(trampoline.module)?, arguments)))
    }
}

/// Lets post-returns share a guest entry with realloc, through an instance of the trampoline.
fn install<W: World>(
    instance: Instance,
    post_returns: &mut [PostReturn],
    store: &mut Store<State<W>>,
) -> Result<MultiRealloc> {
    let in_realloc = InRealloc::new(instance, store)?;
    let multi_realloc = MultiRealloc::new(instance, in_realloc, store)?;
    for post_return in post_returns {
        if let PostReturn::U32(_, entry) = post_return
            && let GuestEntry::Own(Some(place)) = *entry
        {
            let shared = PostReturnRealloc::new(instance, place, in_realloc, store)?;
            *entry = GuestEntry::Shared(shared);
        }
    }
    Ok(multi_realloc)
}

/// There is no trampoline, so calls go on without: they take more guest entries, and do the same.
/// That is no reason to fail a call. A pool that has no room for one more core instance is one
/// cause.
fn without(error: wasmtime::Error) -> Option<MultiRealloc> {
    trace::no_trampoline(&error);
    None
}
