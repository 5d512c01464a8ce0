//! Looks the functions of one instance up.

use wasmtime::{Store, format_err};

use super::bound::{Bound, Callee, WithHandles};
use super::instance::LaneInstance;
use super::signature::Signature;
use super::template::{LaneTemplate, Template};
use crate::EngineError;
use crate::lanes::component;
use crate::lanes::direct::CallState;
use crate::store::State;

/// Hands out the functions of one instance, in the order of the world's definition.
pub struct Binder<'a> {
    pub(super) store: &'a mut Store<State>,
    pub(super) instance: &'a LaneInstance,
    pub(super) template: &'a Template,
    pub(super) next: usize,
    /// What the direct lane keeps of the instance.
    pub(super) direct: CallState,
}

impl Binder<'_> {
    /// The next function.
    #[allow(
        clippy::should_implement_trait,
        reason = "an iterator has items of one type, and each function has its own"
    )]
    pub fn next<S: Signature>(&mut self) -> Result<Bound<S>, EngineError> {
        let place = self.next;
        self.next += 1;
        self.function(place)
            .map_err(|error| EngineError::Instantiate {
                source: error.into(),
            })
    }

    /// The next function, if handles of the guest's resources go through its calls.
    pub fn next_with_handles<S: component::Signature>(
        &mut self,
    ) -> Result<WithHandles<S>, EngineError> {
        let place = self.next;
        self.next += 1;
        self.with_handles(place)
            .map_err(|error| EngineError::Instantiate {
                source: error.into(),
            })
    }

    fn with_handles<S: component::Signature>(
        &mut self,
        place: usize,
    ) -> wasmtime::Result<WithHandles<S>> {
        let entry = self.template.entry(place)?;
        match (self.instance, &self.template.lane) {
            (LaneInstance::Component(instance), LaneTemplate::Component(template, _)) => {
                let function = template.function(self.store, instance, place)?;
                Ok(WithHandles { entry, function })
            }
            _ => Err(format_err!(
                "handles of the guest's resources go through the component lane"
            )),
        }
    }

    fn function<S: Signature>(&mut self, place: usize) -> wasmtime::Result<Bound<S>> {
        let entry = self.template.entry(place)?;
        let store = &mut *self.store;
        let callee = match (self.instance, &self.template.lane) {
            (LaneInstance::Component(instance), LaneTemplate::Component(template, _)) => {
                Callee::Component(template.function(store, instance, place)?)
            }
            (LaneInstance::Direct(instance), LaneTemplate::Direct(template)) => {
                let calls = &mut self.direct;
                Callee::Direct(instance.function(template, store, entry.definition, calls)?)
            }
            _ => return Err(self.template.lacking()),
        };
        Ok(Bound { entry, callee })
    }
}
