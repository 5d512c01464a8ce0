//! Everything that can be prepared before there is an instance.

use wasmtime::component::{Component, ComponentExportIndex, InstancePre};

use super::{Lane, Linker, State, check, wasi};
use crate::{EngineError, World};

/// A component whose imports are resolved for a world, and whose exports are found.
pub(crate) struct Template<W: World> {
    pub(crate) pre: InstancePre<State<W>>,
    pub(crate) exports: Vec<ComponentExportIndex>,
}

impl<W: World> Template<W> {
    pub(crate) fn new(component: &Component) -> Result<Self, EngineError> {
        let exports = check::<W>(component)?;
        let pre = Self::link(component).map_err(|error| EngineError::Instantiate {
            source: error.into(),
        })?;
        Ok(Self { pre, exports })
    }

    fn link(component: &Component) -> wasmtime::Result<InstancePre<State<W>>> {
        let mut linker = Linker::<W>::new(component.engine());
        W::Component::link(&mut linker)?;
        wasi::link(&mut linker, component)?;
        linker.instantiate_pre(component)
    }
}
