//! The core instances of a component.

use std::sync::Arc;

use wasmtime::{Extern, Func, Instance, Result, Store, format_err};

use super::plan::{Argument, Item, Plan};
use super::template::Template;
use crate::store::{GuestMemory, State};

/// The core instances of a component, and what values are lifted from and lowered to.
pub(crate) struct CoreInstances {
    pub(super) instances: Vec<Instance>,
    pub(super) guest_memory: Arc<GuestMemory>,
}

/// How an instance begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Beginning {
    /// As the component says: each module starts when it is instantiated.
    Starts,
    /// Without starting: what the guest remembers is put into it.
    Restored,
}

impl CoreInstances {
    /// Instantiates the core modules of a component, in the order of its plan, in a store that has
    /// no instance yet.
    pub(crate) async fn start(
        template: &Template,
        store: &mut Store<State>,
        beginning: Beginning,
    ) -> Result<Self> {
        let plan = &template.modules.plan;
        let mut instances = Self {
            instances: Vec::with_capacity(plan.steps.len()),
            guest_memory: Arc::default(),
        };
        for step in &plan.steps {
            let module = template.modules.module(step.module)?;
            let mut arguments = Vec::with_capacity(step.arguments.len());
            for argument in &step.arguments {
                arguments.push(match argument {
                    Argument::Item(item) => instances.item(store, item)?,
                    Argument::Import(index) => template.import(store, *index)?,
                    Argument::Drop(resource) => template.drop_handle(store, *resource)?,
                });
            }
            // The imports of a module may be called while it starts, and need what there is.
            let instance = match store.data().is_async() {
                true => Instance::new_async(&mut *store, module, &arguments).await?,
                false => Instance::new(&mut *store, module, &arguments)?,
            };
            instances.instances.push(instance);
            if let (Some(start), Beginning::Starts) = (&step.start, beginning) {
                let lacking = || format_err!("a core instance lacks its start function");
                let start = instance.get_func(&mut *store, start).ok_or_else(lacking)?;
                let start = start.typed::<(), ()>(&*store)?;
                match store.data().is_async() {
                    true => start.call_async(&mut *store, ()).await?,
                    false => start.call(&mut *store, ())?,
                }
            }
            instances.extract(plan, store)?;
        }
        Ok(instances)
    }

    /// Takes the memory and the reallocs from the newest instance, as far as they are there.
    fn extract(&mut self, plan: &Plan, store: &mut Store<State>) -> Result<()> {
        let newest = self.instances.len() - 1;
        let wanted = plan.memory.iter().chain(&plan.reallocs);
        if wanted.clone().all(|item| item.instance != newest) {
            return Ok(());
        }
        let there = |item: &&Item| item.instance <= newest;
        let memory = match plan.memory.as_ref().filter(there) {
            Some(item) => self.item(store, item)?.into_memory(),
            None => None,
        };
        let mut reallocs = Vec::with_capacity(plan.reallocs.len());
        for item in plan.reallocs.iter().take_while(there) {
            reallocs.push(self.func(store, item)?.typed(&mut *store)?);
        }
        self.guest_memory = Arc::new(GuestMemory { memory, reallocs });
        store
            .data_mut()
            .set_guest_memory(Arc::clone(&self.guest_memory))
    }

    pub(super) fn item(&self, store: &mut Store<State>, item: &Item) -> Result<Extern> {
        self.instances
            .get(item.instance)
            .and_then(|instance| instance.get_export(store, &item.name))
            .ok_or_else(|| format_err!("a core instance lacks its export `{}`", item.name))
    }

    pub(super) fn func(&self, store: &mut Store<State>, item: &Item) -> Result<Func> {
        self.item(store, item)?
            .into_func()
            .ok_or_else(|| format_err!("the export `{}` is not a function", item.name))
    }
}
