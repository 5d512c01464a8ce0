//! Everything that can be prepared before there is an instance.

use std::sync::Arc;

use wasmtime::component::{Component, ComponentExportIndex, InstancePre};

use super::turn::Entry;
use super::wiring::Wiring;
use super::{Lane, Linker, State, interface, wasi};
use crate::check::check;
use crate::direct::{self, Ineligible, Modules};
use crate::{EngineError, Grant, WasiGrants, WasiImport, World};

/// A component whose imports are resolved for a world, and whose exports are found.
pub(crate) struct Template<W: World> {
    pub(crate) pre: InstancePre<State<W>>,
    pub(crate) exports: Vec<Export>,
    /// How the component is called directly, or why it is not.
    pub(crate) direct: Result<direct::Template<W>, Ineligible>,
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
        let (pre, wasi) =
            Self::link(component, grants).map_err(|error| EngineError::Instantiate {
                source: error.into(),
            })?;
        let granted = wasi.iter().find(|import| import.grant == Grant::Granted);
        let direct = match (modules, granted) {
            (Ok(_), Some(import)) => Err(Ineligible::granted(import)),
            (Ok(modules), None) => {
                let engine = component.engine();
                Ok(direct::Template::new(engine, modules, suspends)?)
            }
            (Err(reason), _) => Err(reason),
        };
        Ok(Self {
            pre,
            exports,
            direct,
        })
    }

    fn link(
        component: &Component,
        grants: &WasiGrants,
    ) -> wasmtime::Result<(InstancePre<State<W>>, Vec<WasiImport>)> {
        let mut linker = Linker::<W>::new(component.engine());
        W::Component::link(&mut linker)?;
        let wasi = wasi::link(&mut linker, component, grants)?;
        Ok((linker.instantiate_pre(component)?, wasi))
    }
}
