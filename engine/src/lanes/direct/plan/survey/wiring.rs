//! Where what a module imports is defined.

use std::collections::{BTreeMap, BTreeSet};

use wasmtime_environ::{EntityIndex, Initializer, MemoryIndex, Module};

use super::module::Surveyed;
use crate::lanes::direct::plan::description::{Argument, Step};

/// Something of an instance: the step that makes it, and what it is there.
type Place = (usize, EntityIndex);

/// The instances of a component, and what their modules are made of.
pub(super) struct Wiring<'s> {
    pub(super) steps: &'s [Step],
    pub(super) modules: &'s [Surveyed<'s>],
    /// Where the memories and tables are defined that instances import. Those of the host are not in it.
    imported: BTreeMap<Place, Place>,
    /// The memories that another instance than their own fills when it is made.
    filled_by_others: BTreeSet<Place>,
}

impl<'s> Wiring<'s> {
    /// Each import is looked at once: a component has as many as its author likes.
    pub(super) fn new(steps: &'s [Step], modules: &'s [Surveyed<'s>]) -> Self {
        let mut wiring = Self {
            steps,
            modules,
            imported: BTreeMap::new(),
            filled_by_others: BTreeSet::new(),
        };
        for step in 0..steps.len() {
            wiring.follow_imports(step);
            for memory in &wiring.module(step).filled {
                let filled = wiring.definition((step, EntityIndex::Memory(*memory)));
                let of_others = filled.filter(|(owner, _)| *owner != step);
                wiring.filled_by_others.extend(of_others);
            }
        }
        wiring
    }

    /// Finds out where the imports of a step are defined. Those of earlier steps are known.
    fn follow_imports(&mut self, step: usize) {
        let imports = self.module(step).module.initializers.iter();
        for (import, argument) in imports.zip(&self.steps[step].arguments) {
            let Initializer::Import { index, .. } = import;
            let followed = matches!(index, EntityIndex::Memory(_) | EntityIndex::Table(_));
            let Argument::Item(item) = argument else {
                continue;
            };
            if !followed || item.instance >= step {
                continue;
            }
            let exporter = self.module(item.instance).module;
            let name = exporter.strings.get_atom(&item.name);
            let Some(entity) = name.and_then(|name| exporter.exports.get(&name)) else {
                continue;
            };
            if let Some(definition) = self.definition((item.instance, *entity)) {
                self.imported.insert((step, *index), definition);
            }
        }
    }

    /// The module of a step.
    pub(super) fn module(&self, step: usize) -> &'s Surveyed<'s> {
        &self.modules[self.steps[step].module]
    }

    /// Where a memory or a table of an instance is defined. `None` if it is the host's.
    fn definition(&self, place: Place) -> Option<Place> {
        let (step, entity) = place;
        match is_imported(self.module(step).module, entity) {
            true => self.imported.get(&place).copied(),
            false => Some(place),
        }
    }

    /// The tables that code changes, by the step that defines them.
    pub(super) fn changed_tables(&self) -> Result<BTreeSet<Place>, String> {
        let mut changed = BTreeSet::new();
        for step in 0..self.steps.len() {
            for table in &self.module(step).code.tables {
                match self.definition((step, EntityIndex::Table(*table))) {
                    Some(definition) => changed.insert(definition),
                    None => return Err("its code changes a table that nobody defines".to_owned()),
                };
            }
        }
        Ok(changed)
    }

    /// Whether another instance than its own fills a memory when it is made.
    pub(super) fn is_filled_by_others(&self, step: usize, memory: MemoryIndex) -> bool {
        let memory = (step, EntityIndex::Memory(memory));
        self.filled_by_others.contains(&memory)
    }
}

fn is_imported(module: &Module, entity: EntityIndex) -> bool {
    match entity {
        EntityIndex::Function(index) => module.is_imported_function(index),
        EntityIndex::Table(index) => module.is_imported_table(index),
        EntityIndex::Memory(index) => module.is_imported_memory(index),
        EntityIndex::Global(index) => module.is_imported_global(index),
        EntityIndex::Tag(index) => index.as_u32() < module.num_imported_tags as u32,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use crate::lanes::direct::plan::{StatePlan, read};

    fn state(parts: &str) -> StatePlan {
        let wat = wat::parse_str(format!("(component {parts})")).unwrap();
        read(&wat, |_| ()).unwrap().0.state.unwrap()
    }

    /// A module that fills what it imports, by as many segments as a module may have, which are next
    /// to nothing. Each instance of it imports what the one before it has handed on.
    #[test]
    fn what_many_instances_hand_on_and_fill_is_found() {
        const SEGMENTS: usize = 50_000;
        const INSTANCES: usize = 500;
        let segments = r#"(data (i32.const 0) "")"#.repeat(SEGMENTS);
        let mut parts = format!(
            r#"(core module $first (memory (export "m") 1) (memory (export "own") 1) {segments})
            (core module $next (import "" "m" (memory 1)) (export "m" (memory 0)) {segments})
            (core instance $i0 (instantiate $first))"#
        );
        for instance in 1..=INSTANCES {
            let before = instance - 1;
            parts.push_str(&format!(
                r#"(core instance $i{instance} (instantiate $next (with "" (instance $i{before}))))"#
            ));
        }
        let state = state(&parts);
        let begin: Vec<_> = state.memories.iter().map(|it| it.begins_as_base).collect();
        assert_eq!(begin, [false, true]);
    }

    #[test]
    fn a_table_that_is_changed_from_afar_is_found() {
        let state = state(
            r#"(core module $first (table (export "t") 1 funcref) (table 2 funcref))
            (core module $next (import "" "t" (table 1 funcref)) (export "t" (table 0)))
            (core module $last (import "" "t" (table 1 funcref))
                (func (table.set (i32.const 0) (ref.null func))))
            (core instance $first (instantiate $first))
            (core instance $next (instantiate $next (with "" (instance $first))))
            (core instance $last (instantiate $last (with "" (instance $next))))"#,
        );
        assert_eq!(state.tables.len(), 1);
        assert_eq!(state.tables[0].item.instance, 0);
        assert_eq!(state.other_elements, 2);
    }
}
