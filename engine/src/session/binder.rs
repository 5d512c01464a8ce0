//! Looks the functions of one instance up.

use wasmtime::Store;

use super::bound::{Bound, Callee, HandleCallee, WithHandles};
use super::instance::LaneInstance;
use super::signature::{HandleSignature, Signature};
use super::template::{LaneTemplate, Template};
use crate::EngineError;
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

    /// The next function, if handles go through its calls.
    pub fn next_with_handles<S: HandleSignature>(&mut self) -> Result<WithHandles<S>, EngineError> {
        let place = self.next;
        self.next += 1;
        self.with_handles(place)
            .map_err(|error| EngineError::Instantiate {
                source: error.into(),
            })
    }

    fn with_handles<S: HandleSignature>(
        &mut self,
        place: usize,
    ) -> wasmtime::Result<WithHandles<S>> {
        let entry = self.template.entry(place)?;
        let store = &mut *self.store;
        let callee = match (self.instance, &self.template.lane) {
            (LaneInstance::Component(instance), LaneTemplate::Component(template, _)) => {
                HandleCallee::Component(template.function(store, instance, place)?)
            }
            (LaneInstance::Direct(instance), LaneTemplate::Direct(template)) => {
                let (definition, calls) = (entry.definition, &mut self.direct);
                let function =
                    instance.function_with_handles(template, store, definition, calls)?;
                HandleCallee::Direct(function)
            }
            _ => return Err(self.template.lacking()),
        };
        Ok(WithHandles { entry, callee })
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
