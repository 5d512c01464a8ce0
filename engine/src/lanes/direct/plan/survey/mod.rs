//! What the core modules of a component remember, found out from their code.

mod base;
mod code;
mod export;
mod module;
mod wiring;

use std::borrow::Cow;
use std::collections::BTreeSet;

use sha2::{Digest as _, Sha256};
use wasmtime_environ::component::StaticModuleIndex;
use wasmtime_environ::wasmparser::Result;
use wasmtime_environ::{
    EntityIndex, ModuleTranslation, PrimaryMap, WasmHeapTopType, WasmHeapType, WasmRefType,
    WasmValType,
};

use super::description::Plan;
use super::item::Item;
use super::state::{MemoryPlan, StatePlan, TablePlan};
use crate::types::snapshot::Kind;
use base::base;
use export::with_exports;
use module::Surveyed;
use wiring::Wiring;

type Modules<'data> = PrimaryMap<StaticModuleIndex, ModuleTranslation<'data>>;
type Found<T> = std::result::Result<T, String>;

/// Writes down in the plan what an instance remembers, and how it starts. Returns the modules as they
/// are to be compiled: with exports for all of that, and without their start functions.
pub(super) fn survey<'m>(
    plan: &mut Plan,
    component: &[u8],
    modules: &'m Modules<'_>,
) -> Result<Vec<Cow<'m, [u8]>>> {
    let surveyed = modules.values().map(Surveyed::read);
    let surveyed = surveyed.collect::<Result<Vec<_>>>()?;
    for step in &mut plan.steps {
        let Some(module) = surveyed.get(step.module) else {
            continue;
        };
        step.start = module
            .start
            .map(|index| module.names.of(EntityIndex::Function(index)));
    }
    let mut exports = vec![BTreeSet::new(); surveyed.len()];
    for (module, exports) in surveyed.iter().zip(&mut exports) {
        exports.extend(module.start.map(EntityIndex::Function));
    }
    let mut survey = Survey {
        wiring: Wiring::new(&plan.steps, &surveyed),
        exports: exports.clone(),
    };
    plan.state = match survey.state(component) {
        Ok(state) => {
            exports = survey.exports;
            Ok(state)
        }
        Err(reason) => Err(reason),
    };
    let modules = surveyed.iter().zip(&exports);
    modules
        .map(|(module, exports)| with_exports(module.wasm, &module.names, exports))
        .collect()
}

struct Survey<'s> {
    wiring: Wiring<'s>,
    /// What each module has to export beside what it does.
    exports: Vec<BTreeSet<EntityIndex>>,
}

impl Survey<'_> {
    /// The item that an entity is exported as from now on.
    fn item(&mut self, step: usize, entity: EntityIndex) -> Item {
        let wiring = &self.wiring;
        let index = wiring.steps[step].module;
        self.exports[index].insert(entity);
        Item {
            instance: step,
            name: wiring.modules[index].names.of(entity),
        }
    }

    fn state(&mut self, component: &[u8]) -> Found<StatePlan> {
        let mut state = StatePlan {
            component: Sha256::digest(component).into(),
            memories: Vec::new(),
            globals: Vec::new(),
            tables: Vec::new(),
            functions: Vec::new(),
            other_elements: 0,
        };
        let changed = self.wiring.changed_tables()?;
        for step in 0..self.wiring.steps.len() {
            self.wiring.module(step).code.expect_no_lost_segments()?;
            self.memories(step, &mut state)?;
            self.globals(step, &mut state)?;
            self.tables(step, &changed, &mut state)?;
        }
        if !changed.is_empty() {
            for step in 0..self.wiring.steps.len() {
                for function in self.wiring.module(step).code.functions.clone() {
                    let item = self.item(step, EntityIndex::Function(function));
                    state.functions.push(item);
                }
            }
        }
        Ok(state)
    }

    fn memories(&mut self, step: usize, state: &mut StatePlan) -> Found<()> {
        let module = self.wiring.module(step).module;
        for (index, memory) in module.memories.iter().skip(module.num_imported_memories) {
            if memory.shared {
                return Err("one of its memories is shared".to_owned());
            }
            let page = 1_u64 << memory.page_size_log2;
            let bytes = |pages: u64| pages.saturating_mul(page);
            let minimum = bytes(memory.limits.min);
            let others_write = self.wiring.is_filled_by_others(step, index);
            let (base, complete) = base(self.wiring.module(step), index, minimum);
            let item = self.item(step, EntityIndex::Memory(index));
            state.memories.push(MemoryPlan {
                item,
                minimum,
                maximum: memory.limits.max.map(bytes),
                page,
                base,
                begins_as_base: complete && !others_write,
            });
        }
        Ok(())
    }

    fn globals(&mut self, step: usize, state: &mut StatePlan) -> Found<()> {
        let module = self.wiring.module(step).module;
        let defined = module.globals.iter().skip(module.num_imported_globals);
        for (index, global) in defined.filter(|(_, global)| global.mutability) {
            let kind = match global.wasm_ty {
                WasmValType::I32 => Kind::I32,
                WasmValType::I64 => Kind::I64,
                WasmValType::F32 => Kind::F32,
                WasmValType::F64 => Kind::F64,
                WasmValType::V128 => Kind::V128,
                WasmValType::Ref(_) => {
                    return Err("one of its globals holds references that can change".to_owned());
                }
            };
            let item = self.item(step, EntityIndex::Global(index));
            state.globals.push((item, kind));
        }
        Ok(())
    }

    fn tables(
        &mut self,
        step: usize,
        changed: &BTreeSet<(usize, EntityIndex)>,
        state: &mut StatePlan,
    ) -> Found<()> {
        let module = self.wiring.module(step).module;
        for (index, table) in module.tables.iter().skip(module.num_imported_tables) {
            let index = EntityIndex::Table(index);
            if !changed.contains(&(step, index)) {
                let elements = state.other_elements.saturating_add(table.limits.min);
                state.other_elements = elements;
                continue;
            }
            if !holds_any_function(&table.ref_type) {
                return Err("its code changes a table of other things than functions".to_owned());
            }
            let item = self.item(step, index);
            state.tables.push(TablePlan {
                item,
                minimum: table.limits.min,
                maximum: table.limits.max,
            });
        }
        Ok(())
    }
}

/// Whether a table of that type has room for every function, and for none.
fn holds_any_function(ty: &WasmRefType) -> bool {
    ty.nullable && ty.heap_type == WasmHeapType::Func && ty.heap_type.top() == WasmHeapTopType::Func
}
