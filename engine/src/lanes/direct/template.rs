//! What can be prepared for a component and a world before there is an instance.

use std::sync::Arc;

use wasmtime::{Engine, Extern, Linker, Result, Store, format_err};

use super::imports::{DROP, Drops, HOST, HostImports as _, Imports};
use super::modules::Modules;
use super::plan::ImportedResource;
use super::wasi;
use crate::check::{is_wasi, provider};
use crate::store::State;
use crate::{EngineError, World};

/// The core modules of a component, with the host functions of a world.
pub(crate) struct Template {
    pub(crate) modules: Arc<Modules>,
    linker: Linker<State>,
}

impl Template {
    /// Defines what the component imports. `suspends` says whether calls run on fibers.
    pub(crate) fn new<W: World>(
        engine: &Engine,
        modules: Arc<Modules>,
        suspends: bool,
    ) -> std::result::Result<Self, EngineError> {
        let mut linker = Linker::new(engine);
        Self::link::<W>(&mut linker, &modules, suspends).map_err(|error| {
            EngineError::Instantiate {
                source: error.into(),
            }
        })?;
        Ok(Self { modules, linker })
    }

    fn link<W: World>(linker: &mut Linker<State>, modules: &Modules, suspends: bool) -> Result<()> {
        for index in modules.plan.dropped() {
            let Some(resource) = modules.plan.resources.get(index) else {
                return Err(format_err!("the component has no resource {index}"));
            };
            let drops = Drops {
                linker,
                world: W::DEFINITION.name,
                name: index.to_string(),
            };
            match (place::<W>(resource), resource.interface.as_deref()) {
                (Some(place), _) => W::Direct::drops(place, drops)?,
                (None, Some(interface)) if is_wasi(interface) => {
                    wasi::define_drop(drops, &resource.name)?;
                }
                (None, _) => {
                    let name = &resource.name;
                    return Err(format_err!(
                        "the world does not import the resource `{name}`"
                    ));
                }
            }
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
                world: W::DEFINITION.name,
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

    pub(super) fn import(&self, store: &mut Store<State>, index: usize) -> Result<Extern> {
        self.linker.get(store, HOST, &index.to_string())
    }

    pub(super) fn drop_handle(&self, store: &mut Store<State>, resource: usize) -> Result<Extern> {
        self.linker.get(store, DROP, &resource.to_string())
    }
}

/// The place of a resource among those of the world. One of WASI's that the world does not have
/// is the engine's own.
fn place<W: World>(resource: &ImportedResource) -> Option<usize> {
    let interface = match resource.interface.as_deref() {
        Some(interface) => Some(provider(W::DEFINITION, interface)?),
        None => None,
    };
    let mut resources = W::DEFINITION.resources.iter();
    resources.position(|it| it.interface == interface && it.name == resource.name)
}
