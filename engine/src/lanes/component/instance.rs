//! A component as Wasmtime's component API runs it: what is prepared once, and instances of it.

use wasmtime::component::{Component, ComponentExportIndex, Instance, InstancePre, ResourceType};
use wasmtime::{Result, Store, format_err};

use super::function::Function;
use super::interface::{exports, resources};
use super::signature::Signature;
use super::wasi;
use crate::definition::WorldDefinition;
use crate::store::State;
use crate::{EngineError, WasiGrants};

/// Where a world's imports are defined.
pub type Linker = wasmtime::component::Linker<State>;

/// A component whose imports are resolved for a world, and whose exports are found.
pub(crate) struct Template {
    world: &'static WorldDefinition,
    pre: InstancePre<State>,
    /// In the order of the world's definition.
    exports: Vec<ComponentExportIndex>,
    /// The resources that the component has, in the same order.
    resources: Vec<Option<ComponentExportIndex>>,
}

impl Template {
    /// Resolves what a component imports: `imports` defines the functions of the world, and those
    /// of WASI are here. It fails if an import has another type, so it is also what makes sure of
    /// imports that another lane calls.
    pub(crate) fn new(
        world: &'static WorldDefinition,
        component: &Component,
        grants: &WasiGrants,
        imports: impl FnOnce(&mut Linker) -> Result<()>,
    ) -> std::result::Result<Self, EngineError> {
        let link = || {
            let mut linker = Linker::new(component.engine());
            imports(&mut linker)?;
            wasi::link(&mut linker, component, world, grants)?;
            linker.instantiate_pre(component)
        };
        let (exports, resources) = (exports(component, world)?, resources(component, world));
        let pre = link().map_err(|error: wasmtime::Error| EngineError::Instantiate {
            source: error.into(),
        })?;
        Ok(Self {
            world,
            pre,
            exports,
            resources,
        })
    }

    /// Makes an instance in a store that has none yet.
    pub(crate) async fn start(&self, store: &mut Store<State>) -> Result<Instance> {
        match store.data().is_async() {
            true => self.pre.instantiate_async(store).await,
            false => self.pre.instantiate(store),
        }
    }

    /// The types of an instance's own resources.
    pub(crate) fn resources(
        &self,
        store: &mut Store<State>,
        instance: &Instance,
    ) -> Vec<Option<ResourceType>> {
        let resources = self.resources.iter();
        let types = resources.map(|index| instance.get_resource(&mut *store, index.as_ref()?));
        types.collect()
    }

    /// An exported function of an instance, by its place in the world's definition.
    pub(crate) fn function<S: Signature>(
        &self,
        store: &mut Store<State>,
        instance: &Instance,
        place: usize,
    ) -> Result<Function<S>> {
        let index = self.exports.get(place);
        let func = index.and_then(|index| instance.get_func(&mut *store, index));
        let lacking = || format_err!("the instance lacks a function of `{}`", self.world.name);
        Function::new(func.ok_or_else(lacking)?, &*store)
    }
}
