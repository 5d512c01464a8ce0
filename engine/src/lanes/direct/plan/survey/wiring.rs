//! Where what a module imports is defined.

use std::collections::BTreeSet;

use wasmtime_environ::{EntityIndex, Initializer, MemoryIndex, Module};

use super::module::Surveyed;
use crate::lanes::direct::plan::description::{Argument, Step};

/// The instances of a component, and what their modules are made of.
pub(super) struct Wiring<'s> {
    pub(super) steps: &'s [Step],
    pub(super) modules: &'s [Surveyed<'s>],
}

impl<'s> Wiring<'s> {
    /// The module of a step.
    pub(super) fn module(&self, step: usize) -> &'s Surveyed<'s> {
        &self.modules[self.steps[step].module]
    }

    /// The step that defines something, and what it is there. `None` if it is the host's.
    fn definition(&self, mut step: usize, mut entity: EntityIndex) -> Option<(usize, EntityIndex)> {
        // Each import leads to an earlier step.
        loop {
            let module = self.module(step).module;
            if !is_imported(module, entity) {
                return Some((step, entity));
            }
            let place = module.initializers.iter().position(|initializer| {
                let Initializer::Import { index, .. } = initializer;
                *index == entity
            })?;
            let Argument::Item(item) = self.steps[step].arguments.get(place)? else {
                return None;
            };
            if item.instance >= step {
                return None;
            }
            step = item.instance;
            let exporter = self.module(step).module;
            let mut exports = exporter.exports.iter();
            (_, entity) = exports
                .find(|(name, _)| exporter.strings[**name] == *item.name)
                .map(|(name, entity)| (*name, *entity))?;
        }
    }

    /// The tables that code changes, by the step that defines them.
    pub(super) fn changed_tables(&self) -> Result<BTreeSet<(usize, EntityIndex)>, String> {
        let mut changed = BTreeSet::new();
        for step in 0..self.steps.len() {
            for table in &self.module(step).code.tables {
                match self.definition(step, EntityIndex::Table(*table)) {
                    Some(definition) => changed.insert(definition),
                    None => return Err("its code changes a table that nobody defines".to_owned()),
                };
            }
        }
        Ok(changed)
    }

    /// Whether another instance than its own fills a memory when it is made.
    pub(super) fn is_filled_by_others(&self, step: usize, memory: MemoryIndex) -> bool {
        let defined = (step, EntityIndex::Memory(memory));
        let mut others = step + 1..self.steps.len();
        others.any(|other| {
            let mut segments = self.module(other).segments.iter();
            segments.any(|segment| {
                let memory = EntityIndex::Memory(segment.memory);
                self.definition(other, memory) == Some(defined)
            })
        })
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
