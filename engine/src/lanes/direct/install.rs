//! Makes an instance of a component's trampoline, when that pays.

use std::iter;
use std::sync::Arc;

use wasmtime::{Extern, Instance, Module, Result, Store};

use super::driver::{Driver, next};
use super::instance::CoreInstances;
use super::modules::Modules;
use super::post_return::{GuestEntry, PostReturn};
use super::trampoline::{InRealloc, MultiRealloc, PostReturnRealloc};
use crate::config::CALLS_UNTIL_IT_PAYS;
use crate::store::State;
use crate::trace;

/// What an instance of the trampoline is made from.
pub(super) struct TrampolineInstaller {
    modules: Arc<Modules>,
    /// After so many calls more.
    after: u32,
    /// Whether it drives whole calls.
    drives: bool,
}

macro_rules! twin {
    ($(#[$attribute:meta])* $name:ident, $new:ident $(, $async:tt $await:tt)?) => {
        $(#[$attribute])*
        #[cold]
        pub(super) $($async)? fn $name(
            installer: &mut Option<Self>,
            instance: Option<&CoreInstances>,
            post_returns: &mut [PostReturn],
            store: &mut Store<State>,
        ) -> Option<Installed> {
            let installer = Self::due(installer)?;
            let (module, arguments) = match installer.module(instance?, store) {
                Ok(module) => module?,
                Err(error) => return without(error),
            };
            store.data_mut().makes_own_memory(true);
            let instance = Instance::$new(&mut *store, module, &arguments)$(.$await)?;
            store.data_mut().makes_own_memory(false);
            match instance.and_then(|instance| install(instance, &installer, post_returns, store)) {
                Ok(installed) => Some(installed),
                Err(error) => without(error),
            }
        }
    };
}

impl TrampolineInstaller {
    /// `None` if the component has no trampoline.
    pub(super) fn new(store: &Store<State>, modules: &Arc<Modules>) -> Option<Self> {
        let trampoline = modules.plan.trampoline.as_ref()?;
        let after = store.data().calls_until_driver();
        let shares = trampoline.realloc.is_some() && !trampoline.post_returns.is_empty();
        if after.is_none() && !shares {
            return None;
        }
        Some(Self {
            modules: Arc::clone(modules),
            after: after.unwrap_or(CALLS_UNTIL_IT_PAYS),
            drives: after.is_some(),
        })
    }

    twin! {
        /// Counts a call. When it is time, makes the instance; from then on, calls take fewer guest
        /// entries. It is tried once.
        count, new
    }

    twin! {
        /// The same on a fiber.
        count_async, new_async, async await
    }

    /// Counts a call. When it is time, there is nothing left to count.
    fn due(installer: &mut Option<Self>) -> Option<Self> {
        installer.take_if(|installer| {
            installer.after = installer.after.saturating_sub(1);
            installer.after == 0
        })
    }

    /// Whether the trampoline calls realloc.
    fn takes_reallocs(&self) -> bool {
        let trampoline = self.modules.plan.trampoline.as_ref();
        trampoline.is_some_and(|trampoline| trampoline.realloc.is_some())
    }

    /// The trampoline of the component, if there is one, and what it imports.
    fn module(
        &self,
        instance: &CoreInstances,
        store: &mut Store<State>,
    ) -> Result<Option<(&Module, Vec<Extern>)>> {
        let Some(trampoline) = &self.modules.plan.trampoline else {
            return Ok(None);
        };
        let items = iter::once(&trampoline.memory).chain(&trampoline.realloc);
        let items = items
            .chain(&trampoline.post_returns)
            .chain(&trampoline.driven);
        let arguments = items.map(|item| instance.item(store, item));
        let mut arguments: Vec<_> = arguments.collect::<Result<_>>()?;
        if !trampoline.driven.is_empty() {
            arguments.push(next(store).into());
        }
        Ok(Some((self.modules.module(trampoline.module)?, arguments)))
    }
}

/// What makes calls through an instance of the trampoline.
pub(super) struct Installed {
    pub(super) multi_realloc: Option<MultiRealloc>,
    pub(super) driver: Option<Driver>,
}

/// Lets post-returns share a guest entry with realloc, through an instance of the trampoline.
fn install(
    instance: Instance,
    installer: &TrampolineInstaller,
    post_returns: &mut [PostReturn],
    store: &mut Store<State>,
) -> Result<Installed> {
    let driver = match installer.drives {
        true => Some(Driver::new(instance, store)?),
        false => None,
    };
    if !installer.takes_reallocs() {
        return Ok(Installed {
            multi_realloc: None,
            driver,
        });
    }
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
    Ok(Installed {
        multi_realloc: Some(multi_realloc),
        driver,
    })
}

/// There is no trampoline, so calls go on without: they take more guest entries, and do the same.
/// That is no reason to fail a call. A pool that has no room for one more core instance is one
/// cause.
fn without(error: wasmtime::Error) -> Option<Installed> {
    trace::no_trampoline(&error);
    None
}
