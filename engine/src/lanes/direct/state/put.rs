//! Puts a state into an instance.

use wasmtime::{Error, Func, Ref, Result, Store, format_err};

use super::{functions, number, pages, pending};
use crate::lanes::direct::call_state::CallState;
use crate::lanes::direct::instance::CoreInstances;
use crate::lanes::direct::modules::Modules;
use crate::lanes::direct::plan::{MemoryPlan, StatePlan, TablePlan};
use crate::store::State;
use crate::types::snapshot::{Contents, MemoryState};

impl CallState {
    /// Puts a state that [fits](Modules::expect_fit) into an instance that has not started. If that
    /// fails, the instance can't be called.
    pub(crate) fn put(
        &mut self,
        contents: &Contents,
        modules: &Modules,
        store: &mut Store<State>,
    ) -> Result<()> {
        let plan = modules.state()?;
        let Some(instances) = &self.instance else {
            return Err(Error::msg("there is no instance"));
        };
        for (state, plan) in contents.memories.iter().zip(&plan.memories) {
            memory(state, plan, instances, store)?;
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
    if !plan.begins_as_base {
        pages::set_back(data, state, &plan.base);
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
