//! What can be prepared for a component and a world before there is an instance, whatever the lane.

use std::sync::Arc;

use wasmtime::component::Component;
use wasmtime::format_err;

use super::bound::Entry;
use super::wiring::Wiring;
use crate::check::{self, Item, check};
use crate::definition::WorldDefinition;
use crate::lanes::component;
use crate::lanes::direct::{self, Ineligible, Modules};
use crate::{EngineError, WasiGrants, World};

/// A component that fits a world, ready to be instantiated for it.
pub(crate) struct Template {
    world: &'static WorldDefinition,
    /// The world's exports, in the order of the definition.
    entries: Vec<Entry>,
    pub(crate) lane: LaneTemplate,
}

/// The same for the lane that calls take.
pub(crate) enum LaneTemplate {
    /// Straight to its core functions.
    Direct(direct::Template),
    /// Through the component API, and why.
    Component(component::Template, Ineligible),
}

impl Template {
    /// A function of the world's, by its place in the definition.
    pub(super) fn entry(&self, place: usize) -> wasmtime::Result<Entry> {
        let entry = self.entries.get(place);
        entry.copied().ok_or_else(|| self.lacking())
    }

    #[cold]
    pub(super) fn lacking(&self) -> wasmtime::Error {
        format_err!("the instance lacks a function of `{}`", self.world.name)
    }

    /// `link` defines the world's imports for the component lane, and `suspends` says whether calls
    /// run on fibers.
    pub(crate) fn new<W: World>(
        component: &Component,
        wiring: &Wiring,
        grants: &WasiGrants,
        modules: Result<Arc<Modules>, Ineligible>,
        suspends: bool,
        link: impl FnOnce(&mut component::Linker) -> wasmtime::Result<()>,
    ) -> Result<Self, EngineError> {
        let mut interface = component::interface(component);
        mark_types(&mut interface, wiring);
        check(&interface, W::DEFINITION)?;
        let functions = W::DEFINITION.exports.iter();
        let entries = functions.map(|definition| Entry {
            definition,
            post_return: wiring.has_post_return(definition),
        });
        let entries = entries.collect();
        // What is imported has to have the right types, whatever the lane: the component lane's
        // template makes sure of that.
        let template = component::Template::new(W::DEFINITION, component, grants, link)?;
        let lane = match modules {
            Ok(modules) => {
                let engine = component.engine();
                LaneTemplate::Direct(direct::Template::new::<W>(engine, modules, suspends)?)
            }
            Err(reason) => LaneTemplate::Component(template, reason),
        };
        Ok(Self {
            world: W::DEFINITION,
            entries,
            lane,
        })
    }
}

/// Tells the functions among the exports from what has only their types.
fn mark_types<T: check::Type>(component: &mut check::Component<T>, wiring: &Wiring) {
    let mark = |interface: Option<&str>, name: &str, item: &mut Item<T>| {
        if matches!(item, Item::Function(_)) && !wiring.has_function(interface, name) {
            *item = Item::Type;
        }
    };
    for (name, item) in &mut component.exports {
        match item {
            Item::Interface(items) => {
                for (function, item) in items {
                    mark(Some(&name[..]), &function[..], item);
                }
            }
            item => mark(None, &name[..], item),
        }
    }
}
