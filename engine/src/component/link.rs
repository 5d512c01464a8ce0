//! Everything that can be prepared before there is an instance.

use wasmtime::component::{Component, ComponentExportIndex, InstancePre};

use super::turn::Entry;
use super::wiring::Wiring;
use super::{Lane, Linker, State, check, wasi};
use crate::{EngineError, WasiGrants, World};

/// A component whose imports are resolved for a world, and whose exports are found.
pub(crate) struct Template<W: World> {
    pub(crate) pre: InstancePre<State<W>>,
    pub(crate) exports: Vec<Export>,
}

/// An exported function of a component, in the place of one of the world's.
pub(crate) struct Export {
    pub(crate) index: ComponentExportIndex,
    pub(crate) entry: Entry,
}

impl<W: World> Template<W> {
    pub(crate) fn new(
        component: &Component,
        wiring: &Wiring,
        grants: &WasiGrants,
    ) -> Result<Self, EngineError> {
        let functions = W::DEFINITION.exports.iter();
        let exports = functions.zip(check::<W>(component)?);
        let exports = exports.map(|(definition, index)| Export {
            index,
            entry: Entry {
                definition,
                post_return: wiring.has_post_return(definition),
            },
        });
        let exports = exports.collect();
        let pre = Self::link(component, grants).map_err(|error| EngineError::Instantiate {
            source: error.into(),
        })?;
        Ok(Self { pre, exports })
    }

    fn link(component: &Component, grants: &WasiGrants) -> wasmtime::Result<InstancePre<State<W>>> {
        let mut linker = Linker::<W>::new(component.engine());
        W::Component::link(&mut linker)?;
        wasi::link(&mut linker, component, grants)?;
        linker.instantiate_pre(component)
    }
}
