//! What the direct lane keeps of an instance from one call to the next.

use std::any::Any;
use std::sync::Arc;

use wasmtime::Store;

use super::driver::Driver;
use super::install::{Installed, TrampolineInstaller};
use super::instance::CoreInstances;
use super::modules::Modules;
use super::post_return::{DuePostReturn, PendingPostReturn, PostReturn};
use super::realloc::Reallocs;
use super::trampoline::MultiRealloc;
use crate::store::State;

/// What the direct lane keeps of an instance from one call to the next.
#[derive(Default)]
pub(crate) struct CallState {
    /// The post-returns of the instance's functions.
    pub(super) post_returns: Vec<PostReturn>,
    /// The one of the last call, until the next call.
    pub(super) pending: Option<PendingPostReturn>,
    /// The instance itself.
    pub(super) instance: Option<CoreInstances>,
    /// What makes an instance of the trampoline when calls have been often enough, until then.
    pub(super) installer: Option<TrampolineInstaller>,
    /// What gives several blocks in one guest entry, from then on.
    pub(super) multi_realloc: Option<MultiRealloc>,
    /// What drives whole calls, from then on.
    pub(super) driver: Option<Driver>,
    /// A place for many calls of one function, from the last time.
    pub(super) spare: Option<Box<dyn Any + Send>>,
    /// The memory that a call needs.
    pub(super) reallocs: Reallocs,
    /// Whether the post-return of a call is a part of the next call.
    joins_next_call: bool,
}

impl CallState {
    /// Begins, when the instance's functions are bound.
    pub(crate) fn begin(
        &mut self,
        store: &Store<State>,
        modules: &Arc<Modules>,
        instance: CoreInstances,
    ) {
        self.joins_next_call = store.data().post_return_joins_next_call();
        if self.joins_next_call {
            self.installer = TrampolineInstaller::new(store, modules);
        }
        self.instance = Some(instance);
    }

    /// The post-return that has to run before the next call, in a guest entry of its own, if
    /// there is one.
    #[inline]
    pub(crate) fn due_before_call(&mut self) -> Option<DuePostReturn<'_>> {
        if self.joins_next_call {
            return None;
        }
        let pending = self.pending.take()?;
        Some(DuePostReturn::new(&self.post_returns, pending))
    }

    /// The post-return that runs as a part of this call, if there is one.
    #[inline]
    pub(super) fn take_due(&mut self) -> Option<DuePostReturn<'_>> {
        let pending = self.pending.take()?;
        Some(DuePostReturn::new(&self.post_returns, pending))
    }

    /// Counts a call that takes more than one guest entry, since a trampoline pays after many.
    #[cold]
    pub(super) fn count(&mut self, store: &mut Store<State>) {
        let (installer, post_returns) = (&mut self.installer, &mut self.post_returns);
        let instance = self.instance.as_ref();
        let installed = TrampolineInstaller::count(installer, instance, post_returns, store);
        if let Some(installed) = installed {
            self.installed(installed);
        }
    }

    /// The same on a fiber.
    #[cold]
    pub(super) async fn count_async(&mut self, store: &mut Store<State>) {
        let (installer, post_returns) = (&mut self.installer, &mut self.post_returns);
        let instance = self.instance.as_ref();
        let installed = TrampolineInstaller::count_async(installer, instance, post_returns, store);
        if let Some(installed) = installed.await {
            self.installed(installed);
        }
    }

    fn installed(&mut self, installed: Installed) {
        self.multi_realloc = installed.multi_realloc;
        self.driver = installed.driver;
    }
}
