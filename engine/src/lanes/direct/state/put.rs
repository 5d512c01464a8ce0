//! Puts a state into an instance.

use wasmtime::{Error, Func, Ref, Result, Store, format_err};

use super::touched::Touched;
use super::{functions, number, pages, pending};
use crate::lanes::direct::call_state::CallState;
use crate::lanes::direct::instance::CoreInstances;
use crate::lanes::direct::modules::Modules;
use crate::lanes::direct::plan::{MemoryPlan, StatePlan, TablePlan};
use crate::store::State;
use crate::types::snapshot::{Contents, MemoryState};

/// What a state is put into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holder {
    /// An instance that has not started, so that its memories are what their modules' data says.
    Fresh,
    /// One that was called, of which nothing is to be left.
    Used,
}

impl CallState {
    /// Whether an instance that was called can have a state that [fits](Modules::expect_fit): memories and
    /// tables grow, and don't become smaller.
    pub(crate) fn can_have(
        &self,
        contents: &Contents,
        modules: &Modules,
        store: &mut Store<State>,
    ) -> bool {
        let (Ok(plan), Some(instances)) = (modules.state(), &self.instance) else {
            return false;
        };
        let memories = contents.memories.iter().zip(&plan.memories);
        let mut fit = memories.map(|(state, plan)| {
            let memory = instances.item(store, &plan.item).ok()?.into_memory()?;
            Some(memory.data_size(&*store) as u64 <= state.size)
        });
        if !fit.all(|fits| fits == Some(true)) {
            return false;
        }
        let tables = contents.tables.iter().zip(&plan.tables);
        let mut fit = tables.map(|(state, plan)| {
            let table = instances.item(store, &plan.item).ok()?.into_table()?;
            Some(table.size(&*store) <= state.len() as u64)
        });
        fit.all(|fits| fits == Some(true))
    }

    /// Puts a state that [fits](Modules::expect_fit) into an instance. If that fails, the instance can't
    /// be called.
    pub(crate) fn put(
        &mut self,
        contents: &Contents,
        modules: &Modules,
        store: &mut Store<State>,
        into: Holder,
    ) -> Result<()> {
        let plan = modules.state()?;
        let Some(instances) = &self.instance else {
            return Err(Error::msg("there is no instance"));
        };
        for (state, plan) in contents.memories.iter().zip(&plan.memories) {
            memory(state, plan, instances, store, into)?;
        }
        for (state, (item, _)) in contents.globals.iter().zip(&plan.globals) {
            let global = instances.item(store, item)?.into_global();
            let global = global.ok_or_else(|| lacking(&item.name))?;
            global.set(&mut *store, number::value(*state))?;
        }
        if !plan.tables.is_empty() {
            tables(contents, plan, instances, store)?;
        }
        store.data_mut().handles()?.restore(&contents.handles);
        self.pending = match contents.pending {
            None => None,
            Some(state) => {
                let pending =
                    pending::restore(state, self, &modules.plan, store.data().definition());
                Some(pending.ok_or_else(|| lacking("a post-return"))?)
            }
        };
        Ok(())
    }
}

fn lacking(name: &str) -> Error {
    format_err!("the instance lacks {name}")
}

fn memory(
    state: &MemoryState,
    plan: &MemoryPlan,
    instances: &CoreInstances,
    store: &mut Store<State>,
    into: Holder,
) -> Result<()> {
    let memory = instances.item(store, &plan.item)?.into_memory();
    let memory = memory.ok_or_else(|| lacking(&plan.item.name))?;
    let has = memory.data_size(&*store) as u64;
    let more = state.size.saturating_sub(has) / plan.page;
    if more > 0 {
        memory.grow(&mut *store, more)?;
    }
    let data = memory.data_mut(store);
    if data.len() as u64 != state.size {
        return Err(lacking("memory of the size that it had"));
    }
    pages::write(data, state);
    match (into, plan.begins_as_base) {
        (Holder::Fresh, true) => {}
        // What nobody has written is what the memory began with.
        (Holder::Used, true) => {
            pages::set_back(data, state, &plan.base, Touched::of(data).as_ref())
        }
        (_, false) => pages::set_back(data, state, &plan.base, None),
    }
    Ok(())
}

fn tables(
    contents: &Contents,
    plan: &StatePlan,
    instances: &CoreInstances,
    store: &mut Store<State>,
) -> Result<()> {
    let functions = functions::find(plan, instances, store)?;
    for (state, plan) in contents.tables.iter().zip(&plan.tables) {
        table(state, plan, instances, &functions, store)?;
    }
    Ok(())
}

fn table(
    state: &[u32],
    plan: &TablePlan,
    instances: &CoreInstances,
    functions: &[Func],
    store: &mut Store<State>,
) -> Result<()> {
    let table = instances.item(store, &plan.item)?.into_table();
    let table = table.ok_or_else(|| lacking(&plan.item.name))?;
    let more = (state.len() as u64).saturating_sub(table.size(&*store));
    if more > 0 {
        table.grow(&mut *store, more, Ref::Func(None))?;
    }
    for (index, place) in (0..).zip(state) {
        let function = match place {
            0 => None,
            place => Some(functions::get(functions, *place)?),
        };
        table.set(&mut *store, index, Ref::Func(function))?;
    }
    Ok(())
}
