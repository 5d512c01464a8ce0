//! Functions in tables, by their places in the component's plan.

use std::collections::HashMap;

use wasmtime::{Func, Result, Store, format_err};

use crate::lanes::direct::instance::CoreInstances;
use crate::lanes::direct::plan::StatePlan;
use crate::store::State;

/// The functions that may be in tables, in the order of the plan.
pub(super) fn find(
    plan: &StatePlan,
    instances: &CoreInstances,
    store: &mut Store<State>,
) -> Result<Vec<Func>> {
    let functions = plan.functions.iter();
    functions.map(|item| instances.func(store, item)).collect()
}

/// The function in a place, counted from 1.
pub(super) fn get(functions: &[Func], place: u32) -> Result<Func> {
    let index = (place as usize).checked_sub(1);
    let function = index.and_then(|index| functions.get(index)).copied();
    function.ok_or_else(|| format_err!("the component has no function {place}"))
}

/// The places of functions, by what tells them apart in their store.
pub(super) struct Places(HashMap<usize, u32>);

impl Places {
    pub(super) fn of(functions: &[Func], store: &mut Store<State>) -> Self {
        let mut places = HashMap::new();
        for (function, place) in functions.iter().zip(1..) {
            // An import of one module may be a function of another: they do the same.
            places
                .entry(function.to_raw(&mut *store).addr())
                .or_insert(place);
        }
        Self(places)
    }

    pub(super) fn get(&self, function: &Func, store: &mut Store<State>) -> Option<u32> {
        self.0.get(&function.to_raw(store).addr()).copied()
    }
}
