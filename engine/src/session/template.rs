//! Everything that can be prepared before there is an instance.

use std::sync::Arc;

use wasmtime::component::{Component, ComponentExportIndex, InstancePre};

use super::turn::Entry;
use super::wiring::Wiring;
use super::{Lane, Linker, State, interface, wasi};
use crate::check::check;
use crate::direct::{self, Ineligible, Modules};
use crate::{EngineError, WasiGrants, World};

/// A component whose imports are resolved for a world, and whose exports are found.
pub(crate) struct Template<W: World> {
    pub(crate) exports: Vec<Export>,
    pub(crate) way: Way<W>,
}

/// How a component is called.
pub(crate) enum Way<W: World> {
    /// Straight to its core functions.
    Direct(direct::Template<W>),
    /// Through the component API, and why.
    Component(InstancePre<State<W>>, Ineligible),
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
        modules: Result<Arc<Modules>, Ineligible>,
        suspends: bool,
    ) -> Result<Self, EngineError> {
        check(&interface::of(component), W::DEFINITION)?;
        let functions = W::DEFINITION.exports.iter();
        let exports = functions.zip(interface::exports::<W>(component)?);
        let exports = exports.map(|(definition, index)| Export {
            index,
            entry: Entry {
                definition,
                post_return: wiring.has_post_return(definition),
            },
        });
        let exports = exports.collect();
        // What is imported has to have the right types, however it is called.
        let pre = Self::link(component, grants).map_err(|error| EngineError::Instantiate {
            source: error.into(),
        })?;
        let way = match modules {
            Ok(modules) => {
                let engine = component.engine();
                Way::Direct(direct::Template::new(engine, modules, suspends)?)
            }
            Err(reason) => Way::Component(pre, reason),
        };
        Ok(Self { exports, way })
    }

    fn link(component: &Component, grants: &WasiGrants) -> wasmtime::Result<InstancePre<State<W>>> {
        let mut linker = Linker::<W>::new(component.engine());
        W::Component::link(&mut linker)?;
        wasi::link(&mut linker, component, grants)?;
        linker.instantiate_pre(component)
    }
}
