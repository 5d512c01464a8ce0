//! Clean-up and allocations in one stay with the guest.
//!
//! A call begins with what the call before has left to do, and then asks for memory, for each
//! string and list. To enter a guest costs more than most of them do in there. So a component gets
//! one more core module, made here, whose functions call a clean-up function of the component's
//! and then its allocator, as often as needed. An instance of it is made for those that are called
//! often.

#[cfg(feature = "compiler")]
mod make;
mod several;

#[cfg(feature = "compiler")]
pub(super) use make::make;
pub(crate) use several::Several;

use std::sync::Arc;

use wasmtime::{
    Extern, Global, Instance, Module, Result, Store, StoreContextMut, TypedFunc, Val, format_err,
};

use super::function::{PostReturn, Stay};
use super::{Modules, Parts};
use crate::World;
use crate::component::{Phase, State};

/// The global that is 1 while the allocator runs, and else 0.
const STAGE: &str = "stage";

/// A clean-up function and the allocator, as one.
pub(crate) struct Fused {
    /// Takes what the clean-up is told, and the alignment and size of what is to be allocated.
    func: TypedFunc<(u32, u32, u32), u32>,
    /// The place of the clean-up function among those of the module.
    place: u32,
    stage: Stage,
}

/// A clean-up function by its place among those of the module, and what it is told.
#[derive(Clone, Copy)]
pub(crate) struct CleanUp {
    place: u32,
    told: u32,
}

/// What the module does when it fails.
#[derive(Clone, Copy)]
struct Stage(Global);

impl Stage {
    /// Ends a stay that began with a clean-up: goes back to the phase before, if the guest has not
    /// failed.
    #[inline]
    fn leave<W: World, T>(
        self,
        mut store: StoreContextMut<'_, State<W>>,
        before: Phase,
        called: Result<T>,
    ) -> Result<T> {
        match called {
            Ok(_) => store.data_mut().cleaned_up(before),
            Err(_) => self.tell(store),
        }
        called
    }

    /// Says that the guest allocates, if it did that last.
    #[cold]
    fn tell<W: World>(self, mut store: StoreContextMut<'_, State<W>>) {
        if let Val::I32(1) = self.0.get(&mut store) {
            store.data_mut().enter_phase(Phase::Allocating);
        }
    }
}

impl Fused {
    /// Cleans up, and then allocates. The phase of a failure is that in which it failed.
    #[inline]
    pub(super) fn call<W: World>(
        &self,
        mut store: StoreContextMut<'_, State<W>>,
        told: u32,
        align: u32,
        size: u32,
    ) -> Result<u32> {
        let before = store.data_mut().enter_phase(Phase::Returning);
        let called = self.func.call(&mut store, (told, align, size));
        self.stage.leave(store, before, called)
    }

    /// The same on a stack of its own.
    pub(super) async fn call_async<W: World>(
        &self,
        mut store: StoreContextMut<'_, State<W>>,
        told: u32,
        align: u32,
        size: u32,
    ) -> Result<u32> {
        let before = store.data_mut().enter_phase(Phase::Returning);
        let called = self.func.call_async(&mut store, (told, align, size)).await;
        self.stage.leave(store, before, called)
    }

    /// The clean-up on its own.
    #[inline]
    pub(super) fn clean_up(&self, told: u32) -> CleanUp {
        CleanUp {
            place: self.place,
            told,
        }
    }
}

/// What the clean-up functions of an instance need to share a stay with its allocator.
pub(crate) struct Unfused {
    modules: Arc<Modules>,
    parts: Parts,
    /// After so many clean-ups more.
    after: u32,
}

/// The clean-ups after which it pays: what is saved with each of them has to make up for one
/// more instance. Many instances are not called so often.
const WORTH: u32 = 100;

impl Unfused {
    /// `None` if none of the functions can.
    pub(crate) fn new(
        modules: &Arc<Modules>,
        parts: Parts,
        functions: &[PostReturn],
    ) -> Option<Self> {
        let fusible = |f: &PostReturn| matches!(f, PostReturn::U32(_, Stay::Own(Some(_))));
        functions.iter().any(fusible).then(|| Self {
            modules: Arc::clone(modules),
            parts,
            after: WORTH,
        })
    }

    /// Counts a clean-up. When it is time, there is nothing left to count.
    #[cold]
    fn due(unfused: &mut Option<Self>) -> Option<Self> {
        unfused.take_if(|unfused| {
            unfused.after = unfused.after.saturating_sub(1);
            unfused.after == 0
        })
    }

    /// Counts a clean-up. From when it is time on, the functions share a stay with the allocator.
    #[cold]
    pub(crate) fn count<W: World>(
        unfused: &mut Option<Self>,
        functions: &mut [PostReturn],
        store: &mut Store<State<W>>,
    ) -> Result<Option<Several>> {
        if let Some(unfused) = Self::due(unfused)
            && let Some((module, arguments)) = unfused.module(store)?
        {
            let instance = Instance::new(&mut *store, module, &arguments)?;
            return share(instance, functions, store).map(Some);
        }
        Ok(None)
    }

    /// The same on a stack of its own.
    #[cold]
    pub(crate) async fn count_async<W: World>(
        unfused: &mut Option<Self>,
        functions: &mut [PostReturn],
        store: &mut Store<State<W>>,
    ) -> Result<Option<Several>> {
        if let Some(unfused) = Self::due(unfused)
            && let Some((module, arguments)) = unfused.module(store)?
        {
            let instance = Instance::new_async(&mut *store, module, &arguments).await?;
            return share(instance, functions, store).map(Some);
        }
        Ok(None)
    }

    /// The module that was made for the component, if there is one, and what it imports.
    fn module<W: World>(
        &self,
        store: &mut Store<State<W>>,
    ) -> Result<Option<(&Module, Vec<Extern>)>> {
        let Some(fusion) = &self.modules.plan.fusion else {
            return Ok(None);
        };
        let items = [&fusion.memory, &fusion.realloc].into_iter();
        let items = items.chain(&fusion.post_returns);
        let arguments = items.map(|item| self.parts.item(store, item));
        let arguments = arguments.collect::<Result<_>>()?;
        Ok(Some((self.modules.module(fusion.module)?, arguments)))
    }
}

/// Lets functions stay together with the allocator, through an instance of that module.
fn share<W: World>(
    instance: Instance,
    functions: &mut [PostReturn],
    store: &mut Store<State<W>>,
) -> Result<Several> {
    let stage = instance.get_global(&mut *store, STAGE);
    let stage = Stage(stage.ok_or_else(|| format_err!("a fused module lacks its stage"))?);
    let several = Several::new(instance, stage, store)?;
    for function in functions {
        if let PostReturn::U32(_, stay) = function
            && let Stay::Own(Some(place)) = *stay
        {
            let func = instance.get_typed_func(&mut *store, &place.to_string())?;
            *stay = Stay::Shared(Fused { func, place, stage });
        }
    }
    Ok(several)
}
