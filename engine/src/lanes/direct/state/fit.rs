//! Whether a snapshot can be put into an instance of a component.

use std::iter;

use wasmtime::Store;

use super::pending;
use crate::definition::WorldDefinition;
use crate::error::SnapshotError;
use crate::lanes::direct::modules::Modules;
use crate::lanes::direct::plan::{MemoryPlan, Plan, StatePlan, TablePlan};
use crate::store::State;
use crate::types::snapshot::{Contents, MemoryState, PAGE, hexadecimal};

type Result<T> = std::result::Result<T, SnapshotError>;

fn unfit(reason: impl Into<String>) -> SnapshotError {
    let reason = reason.into();
    SnapshotError::Unfit { reason }
}

impl Modules {
    /// What an instance remembers, if a snapshot can be taken of it at all.
    pub(crate) fn state(&self) -> Result<&StatePlan> {
        self.plan.state.as_ref().map_err(|reason| {
            let reason = reason.clone();
            SnapshotError::Never { reason }
        })
    }

    /// Finds out whether an instance of the component can be in that state, within the limits of a
    /// store. Whatever is in the snapshot: nothing of it is believed.
    pub(crate) fn expect_fit(&self, contents: &Contents, store: &Store<State>) -> Result<()> {
        let (plan, world) = (self.state()?, store.data().definition());
        if contents.component != plan.component {
            return Err(SnapshotError::OtherComponent {
                found: hexadecimal(&contents.component),
                expected: hexadecimal(&plan.component),
            });
        }
        if contents.world != world.name {
            return Err(SnapshotError::OtherWorld {
                found: contents.world.clone(),
                expected: world.name,
            });
        }
        let counts = [
            ("memories", contents.memories.len(), plan.memories.len()),
            ("globals", contents.globals.len(), plan.globals.len()),
            ("tables", contents.tables.len(), plan.tables.len()),
        ];
        for (what, found, expected) in counts {
            if found != expected {
                return Err(unfit(format!("it has {found} {what}, and not {expected}")));
            }
        }
        for (memory, plan) in contents.memories.iter().zip(&plan.memories) {
            expect_memory(memory, plan)?;
        }
        for (global, (_, kind)) in contents.globals.iter().zip(&plan.globals) {
            if global.kind != *kind {
                return Err(unfit("a global has another type"));
            }
        }
        for (table, table_plan) in contents.tables.iter().zip(&plan.tables) {
            expect_table(table, table_plan, plan.functions.len())?;
        }
        expect_limits(contents, plan, store.data())?;
        expect_pending(contents, &self.plan, world)
    }
}

fn expect_memory(memory: &MemoryState, plan: &MemoryPlan) -> Result<()> {
    let most = plan.maximum.unwrap_or(u64::MAX);
    if memory.size < plan.minimum || memory.size > most || !memory.size.is_multiple_of(plan.page) {
        return Err(unfit(format!("no memory can have {} bytes", memory.size)));
    }
    if memory.contents.len() != memory.pages.len().saturating_mul(PAGE) {
        return Err(unfit("a page of a memory is missing"));
    }
    Ok(())
}

fn expect_table(table: &[u32], plan: &TablePlan, functions: usize) -> Result<()> {
    let elements = table.len() as u64;
    if elements < plan.minimum || elements > plan.maximum.unwrap_or(u64::MAX) {
        return Err(unfit(format!("no table can have {elements} elements")));
    }
    match table.iter().find(|place| **place as usize > functions) {
        Some(place) => Err(unfit(format!("the component has no function {place}"))),
        None => Ok(()),
    }
}

/// What would be refused while it is put into an instance is refused before there is one.
fn expect_limits(contents: &Contents, plan: &StatePlan, state: &State) -> Result<()> {
    let within = |what, found: u64, limit: usize| match found > limit as u64 {
        true => Err(SnapshotError::TooLarge {
            what,
            found,
            limit: limit as u64,
        }),
        false => Ok(()),
    };
    let elements = contents.tables.iter().map(|table| table.len() as u64);
    let elements = iter::once(plan.other_elements).chain(elements);
    let elements = elements.fold(0, u64::saturating_add);
    within(
        "bytes of memory",
        contents.memory_bytes(),
        state.memory_limit(),
    )?;
    within("elements in tables", elements, state.table_limit())?;
    match state.handles_now() {
        Some(handles) => handles.expect_room(&contents.handles),
        None => Ok(()),
    }
}

fn expect_pending(contents: &Contents, plan: &Plan, world: &WorldDefinition) -> Result<()> {
    let Some(state) = contents.pending else {
        return Ok(());
    };
    match pending::place(state, plan, world) {
        Some(_) => Ok(()),
        None => Err(unfit("it has a result of a function that the world lacks")),
    }
}
