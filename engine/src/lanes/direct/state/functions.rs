//! Functions in tables, by their places in the component's plan.

use std::collections::HashMap;

use wasmtime::{Func, Result, Store, format_err};

use crate::lanes::direct::instance::CoreInstances;
use crate::lanes::direct::plan::StatePlan;
use crate::store::State;

/// The functions that may be in tables.
pub(super) struct Functions {
    functions: Vec<Func>,
    /// Their places, counted from 1, by what tells them apart in their store.
    places: HashMap<usize, u32>,
}

impl Functions {
    pub(super) fn find(
        plan: &StatePlan,
        instances: &CoreInstances,
        store: &mut Store<State>,
    ) -> Result<Self> {
        let mut functions = Vec::with_capacity(plan.functions.len());
        let mut places = HashMap::new();
        for (item, place) in plan.functions.iter().zip(1..) {
            let function = instances.func(store, item)?;
            // An import of one module may be a function of another: they do the same.
            places
                .entry(function.to_raw(&mut *store).addr())
                .or_insert(place);
            functions.push(function);
        }
        Ok(Self { functions, places })
    }

    pub(super) fn place(&self, function: &Func, store: &mut Store<State>) -> Option<u32> {
        self.places.get(&function.to_raw(store).addr()).copied()
    }

    /// The function in that place.
    pub(super) fn get(&self, place: u32) -> Result<Func> {
        let index = (place as usize).checked_sub(1);
        index
            .and_then(|index| self.functions.get(index))
            .copied()
            .ok_or_else(|| format_err!("the component has no function {place}"))
    }
}
