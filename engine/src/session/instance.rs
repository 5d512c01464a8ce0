//! A live component.

use std::marker::PhantomData;
use std::sync::Arc;

use wasmtime::Store;

use super::template::Template;
use crate::World;
use crate::lanes::direct::CoreInstances;
use crate::store::State;

/// A live component with its own memory and host.
pub struct ComponentInstance<W: World> {
    pub(super) store: Store<State>,
    pub(super) instance: LaneInstance,
    pub(super) template: Arc<Template>,
    world: PhantomData<fn() -> W>,
}

impl<W: World> ComponentInstance<W> {
    /// An instance in its store, of a template for that world.
    pub(crate) fn new(
        store: Store<State>,
        instance: LaneInstance,
        template: Arc<Template>,
    ) -> Self {
        Self {
            store,
            instance,
            template,
            world: PhantomData,
        }
    }
}

impl<W: World> std::fmt::Debug for ComponentInstance<W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ComponentInstance")
            .field("world", &W::DEFINITION.name)
            .finish_non_exhaustive()
    }
}

/// An instance, as its lane keeps it.
pub(crate) enum LaneInstance {
    Component(wasmtime::component::Instance),
    Direct(CoreInstances),
}
