//! Everything that can be prepared before there is an instance.

use wasmtime::{Engine, Extern, FuncType, Linker, Module, Result, Store, format_err};

#[cfg(feature = "compiler")]
use super::fused;
use super::imports::{HOST, Imports};
use super::plan::{Argument, Plan};
#[cfg(feature = "compiler")]
use super::plan::{Ineligible, Item, read};
use super::{Lane, wasi};
use crate::check::{is_wasi, provider};
use crate::component::State;
use crate::{EngineError, World};

/// The module name of the functions that give handles back, in the linker of a template.
const DROP: &str = "drop";

/// The core modules of a component, compiled, and how they are put together.
pub(crate) struct Modules {
    pub(crate) plan: Plan,
    modules: Vec<Module>,
}

impl Modules {
    /// Compiles the core modules of a component.
    #[cfg(feature = "compiler")]
    pub(crate) fn compile(engine: &Engine, bytes: &[u8]) -> Result<Self, Ineligible> {
        let failed = |error| Ineligible(format!("a core module can't be compiled: {error}"));
        let (plan, modules) = read(bytes, |wasm| Module::from_binary(engine, wasm))?;
        let modules = modules.into_iter().collect::<Result<_>>().map_err(failed)?;
        let mut modules = Self { plan, modules };
        let count = modules.modules.len();
        let type_of = |item: &Item| modules.type_of(item);
        if let Some((fusion, wasm)) = fused::make(&modules.plan, type_of, count) {
            let module = Module::from_binary(engine, &wasm).map_err(failed)?;
            modules.modules.push(module);
            modules.plan.fusion = Some(fusion);
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

    /// The size of their machine code and data, in bytes.
    pub(crate) fn size(&self) -> usize {
        let ranges = self.modules.iter().map(Module::image_range);
        ranges
            .map(|range| range.end.addr() - range.start.addr())
            .sum()
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
    fn import_type(&self, import: usize) -> Option<FuncType> {
        let mut arguments = self.plan.steps.iter().flat_map(|step| {
            let imports = self.modules.get(step.module).map(Module::imports);
            imports.into_iter().flatten().zip(&step.arguments)
        });
        let (import, _) = arguments.find(|(_, argument)| **argument == Argument::Import(import))?;
        import.ty().func().cloned()
    }
}

/// The core modules of a component, with the host functions of a world.
pub(crate) struct Template<W: World> {
    pub(crate) modules: std::sync::Arc<Modules>,
    linker: Linker<State<W>>,
}

impl<W: World> Template<W> {
    /// Defines what the component imports. `suspends` says whether calls run on stacks of their
    /// own.
    pub(crate) fn new(
        engine: &Engine,
        modules: std::sync::Arc<Modules>,
        suspends: bool,
    ) -> Result<Self, EngineError> {
        let mut linker = Linker::new(engine);
        Self::link(&mut linker, &modules, suspends).map_err(|error| EngineError::Instantiate {
            source: error.into(),
        })?;
        Ok(Self { modules, linker })
    }

    fn link(linker: &mut Linker<State<W>>, modules: &Modules, suspends: bool) -> Result<()> {
        for resource in modules.plan.dropped() {
            wasi::define_drop(linker, DROP, resource)?;
        }
        for (index, import) in modules.plan.imports.iter().enumerate() {
            let Some(ty) = modules.import_type(index) else {
                // It is lowered, and given to no module.
                continue;
            };
            let interface = import.interface.as_deref();
            let provider = interface.map(|interface| provider(W::DEFINITION, interface));
            let imports = Imports {
                linker,
                name: index.to_string(),
                options: import.options,
                suspends,
            };
            if let (Some(interface), Some(None)) = (interface, provider)
                && is_wasi(interface)
            {
                wasi::define(imports, interface, &import.function, ty)?;
                continue;
            }
            let mut functions = W::DEFINITION.imports.iter();
            let place = functions
                .position(|f| f.interface == provider.flatten() && f.name == import.function)
                .ok_or_else(|| format_err!("the world does not import `{}`", import.function))?;
            W::Direct::import(place, imports)?;
        }
        Ok(())
    }

    pub(super) fn import(&self, store: &mut Store<State<W>>, index: usize) -> Result<Extern> {
        self.linker.get(store, HOST, &index.to_string())
    }

    pub(super) fn drop_handle(
        &self,
        store: &mut Store<State<W>>,
        resource: &str,
    ) -> Result<Extern> {
        self.linker.get(store, DROP, resource)
    }
}
