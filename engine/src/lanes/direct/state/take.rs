//! Takes the state out of an instance.

use wasmtime::{AsContextMut, Ref, Store};

use super::functions::{self, Places};
use super::touched::Touched;
use super::{number, pages, pending};
use crate::EngineError;
use crate::error::SnapshotError;
use crate::lanes::direct::call_state::CallState;
use crate::lanes::direct::instance::CoreInstances;
use crate::lanes::direct::modules::Modules;
use crate::lanes::direct::plan::{StatePlan, TablePlan};
use crate::store::State;
use crate::types::snapshot::{Contents, HandleTable, MemoryState, Number};

type Result<T> = std::result::Result<T, EngineError>;

fn not_now(reason: impl Into<String>) -> EngineError {
    let reason = reason.into();
    SnapshotError::NotNow { reason }.into()
}

/// The instance lacks what its modules were given exports for.
fn lacking(error: impl ToString) -> EngineError {
    not_now(format!(
        "the engine does not find it: {}",
        error.to_string()
    ))
}

impl CallState {
    /// The state of the instance between two calls.
    pub(crate) fn take(&self, modules: &Modules, store: &mut Store<State>) -> Result<Contents> {
        let plan = modules.state()?;
        let Some(instances) = &self.instance else {
            return Err(lacking("there is no instance"));
        };
        Ok(Contents {
            component: plan.component,
            world: store.data().definition().name.to_owned(),
            engine: env!("CARGO_PKG_VERSION").to_owned(),
            handles: handles(store)?,
            pending: pending::keep(self, &modules.plan, store.data().definition()),
            memories: memories(plan, instances, store)?,
            globals: globals(plan, instances, store)?,
            tables: tables(plan, instances, store)?,
        })
    }
}

fn handles(store: &mut Store<State>) -> Result<HandleTable> {
    let kept = match store.data().handles_now() {
        Some(handles) => handles.keep(),
        None => return Err(not_now("a call that was left half-way still has the host")),
    };
    kept.map_err(|of_host| {
        not_now(format!(
            "the guest has {of_host} handles of the host's resources"
        ))
    })
}

fn memories(
    plan: &StatePlan,
    instances: &CoreInstances,
    store: &mut Store<State>,
) -> Result<Vec<MemoryState>> {
    let memories = plan.memories.iter().map(|plan| {
        let memory = instances.item(store, &plan.item).map_err(lacking)?;
        let Some(memory) = memory.into_memory() else {
            return Err(lacking(&plan.item.name));
        };
        let data = memory.data(&*store);
        // What nobody has written is what the memory began with.
        let touched = match plan.begins_as_base {
            true => Touched::of(data),
            false => None,
        };
        let state = pages::changed(data, &plan.base, touched.as_ref());
        debug_assert!(
            touched.is_none() || state == pages::changed(data, &plan.base, None),
            "the kernel does not know of a page that was written"
        );
        Ok(state)
    });
    memories.collect()
}

fn globals(
    plan: &StatePlan,
    instances: &CoreInstances,
    store: &mut Store<State>,
) -> Result<Vec<Number>> {
    let globals = plan.globals.iter().map(|(item, _)| {
        let global = instances.item(store, item).map_err(lacking)?.into_global();
        let value = global.map(|global| global.get(&mut *store));
        let number = value.and_then(|value| number::number(&value));
        number.ok_or_else(|| lacking(&item.name))
    });
    globals.collect()
}

fn tables(
    plan: &StatePlan,
    instances: &CoreInstances,
    store: &mut Store<State>,
) -> Result<Vec<Vec<u32>>> {
    if plan.tables.is_empty() {
        return Ok(Vec::new());
    }
    let functions = functions::find(plan, instances, store).map_err(lacking)?;
    let places = Places::of(&functions, store);
    let tables = plan.tables.iter();
    tables
        .map(|plan| table(plan, instances, &places, store))
        .collect()
}

fn table(
    plan: &TablePlan,
    instances: &CoreInstances,
    places: &Places,
    store: &mut Store<State>,
) -> Result<Vec<u32>> {
    let table = instances.item(store, &plan.item).map_err(lacking)?;
    let Some(table) = table.into_table() else {
        return Err(lacking(&plan.item.name));
    };
    let elements = 0..table.size(&*store);
    let elements = elements.map(|index| match table.get(store.as_context_mut(), index) {
        Some(Ref::Func(None)) => Ok(0),
        Some(Ref::Func(Some(function))) => places
            .get(&function, store)
            .ok_or_else(|| not_now("a table holds a function that no code of the component names")),
        _ => Err(lacking(&plan.item.name)),
    });
    elements.collect()
}
