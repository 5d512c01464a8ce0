//! What can be prepared for a component and a world before there is an instance.

use std::sync::Arc;

use wasmtime::{Engine, Extern, Linker, Result, Store, format_err};

use super::imports::{HOST, HostImports as _, Imports};
use super::modules::Modules;
use super::wasi;
use crate::check::{is_wasi, provider};
use crate::store::State;
use crate::{EngineError, World};

/// The module name of the functions that give handles back, in the linker of a template.
const DROP: &str = "drop";

/// The core modules of a component, with the host functions of a world.
pub(crate) struct Template<W: World> {
    pub(crate) modules: Arc<Modules>,
    linker: Linker<State<W>>,
}

impl<W: World> Template<W> {
    /// Defines what the component imports. `suspends` says whether calls run on fibers.
    pub(crate) fn new(
        engine: &Engine,
        modules: Arc<Modules>,
        suspends: bool,
    ) -> std::result::Result<Self, EngineError> {
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
