//! The core modules of a component, compiled.

#[cfg(feature = "compiler")]
use wasmtime::Engine;
use wasmtime::{FuncType, Module, Result, format_err};

use super::plan::{Argument, Base, Plan};
#[cfg(feature = "compiler")]
use super::plan::{Ineligible, Item, read};
#[cfg(feature = "compiler")]
use super::trampoline::{self, DriverSettings};

/// The core modules of a component, compiled, and how they are put together.
pub(crate) struct Modules {
    pub(crate) plan: Plan,
    modules: Vec<Module>,
}

impl Modules {
    /// Compiles the core modules of a component.
    #[cfg(feature = "compiler")]
    pub(crate) fn compile(
        engine: &Engine,
        bytes: &[u8],
        driver: DriverSettings,
    ) -> Result<Self, Ineligible> {
        let failed = |error| Ineligible(format!("a core module can't be compiled: {error}"));
        let (plan, modules) = read(bytes, |wasm| Module::from_binary(engine, wasm))?;
        let modules = modules.into_iter().collect::<Result<_>>().map_err(failed)?;
        let mut modules = Self { plan, modules };
        let count = modules.modules.len();
        let type_of = |item: &Item| modules.type_of(item);
        if let Some((plan, wasm)) = trampoline::make(&modules.plan, type_of, count, driver) {
            let module = Module::from_binary(engine, &wasm).map_err(failed)?;
            modules.modules.push(module);
            modules.plan.trampoline = Some(plan);
        }
        Ok(modules)
    }

    /// The type of a function that an instance exports.
    #[cfg(feature = "compiler")]
    fn type_of(&self, item: &Item) -> Option<FuncType> {
        let step = self.plan.steps.get(item.instance)?;
        let module = self.modules.get(step.module)?;
        module.get_export(&item.name)?.func().cloned()
    }

    pub(super) fn new(plan: Plan, modules: Vec<Module>) -> Self {
        Self { plan, modules }
    }

    /// The size of their machine code and data, in bytes, with what snapshots are compared with.
    pub(crate) fn size(&self) -> usize {
        let ranges = self.modules.iter().map(Module::image_range);
        let code = ranges.map(|range| range.end.addr() - range.start.addr());
        let state = self.plan.state.iter();
        let bases = state.flat_map(|state| state.bases().map(Base::size));
        code.sum::<usize>() + bases.sum::<usize>()
    }

    pub(super) fn compiled(&self) -> &[Module] {
        &self.modules
    }

    pub(super) fn module(&self, index: usize) -> Result<&Module> {
        self.modules
            .get(index)
            .ok_or_else(|| format_err!("the component has no core module {index}"))
    }

    /// The core type of an imported function.
    pub(super) fn import_type(&self, import: usize) -> Option<FuncType> {
        let mut arguments = self.plan.steps.iter().flat_map(|step| {
            let imports = self.modules.get(step.module).map(Module::imports);
            imports.into_iter().flatten().zip(&step.arguments)
        });
        let (import, _) = arguments.find(|(_, argument)| **argument == Argument::Import(import))?;
        import.ty().func().cloned()
    }
}
