//! Calls in which the program's handles of the guest's resources are passed or returned, and the end
//! of those resources.

use wasmtime::component::ResourceAny;
use wasmtime::{AsContextMut, Result};

use super::bindings::Exports;
use super::bound::{Entry, WithHandles};
use super::call::Call;
use super::future::Called;
use super::live::Session;
use crate::definition::FunctionDefinition;
use crate::lanes::Function as _;
use crate::lanes::component::Signature;
use crate::store::{State, exchanged};
use crate::types::guest_resources::{GuestHandle, Passing, Taking};
use crate::types::resources::Refused;
use crate::{EngineError, World, trace};

impl<W: World> Session<W> {
    /// Calls a function that takes handles, and returns none: its result is shown.
    pub(crate) async fn call_lending<'i, 'p, S: Signature>(
        &'i mut self,
        select: impl Fn(&mut Exports<W>) -> &mut WithHandles<S> + Copy + Send,
        lower: impl FnOnce(&Passing<'_, ResourceAny>) -> std::result::Result<S::Params<'p>, Refused>
        + Send,
    ) -> std::result::Result<S::View<'i>, EngineError> {
        self.enter_with_handles(select, lower)
            .await
            .map_err(|error| *error)?;
        let WithHandles { entry, function } = select(&mut self.bound.exports);
        self.arena.reset();
        let call = Call::of(entry, &self.store);
        match function.lift(&self.store, &mut (), &self.arena, ()) {
            Ok(result) => {
                call.returned::<S>(&self.store, &result, true);
                Ok(result)
            }
            Err(error) => Err(*call.fail(&self.store, &mut self.health, error)),
        }
    }

    /// Calls a function that returns handles: its result is handed over.
    pub(crate) async fn call_taking<'p, S: Signature, R>(
        &mut self,
        select: impl Fn(&mut Exports<W>) -> &mut WithHandles<S> + Copy + Send,
        lower: impl FnOnce(&Passing<'_, ResourceAny>) -> std::result::Result<S::Params<'p>, Refused>
        + Send,
        lift: impl FnOnce(&Taking<'_, ResourceAny>, S::Lifted) -> std::result::Result<R, Refused> + Send,
    ) -> std::result::Result<R, EngineError> {
        self.enter_with_handles(select, lower)
            .await
            .map_err(|error| *error)?;
        self.take(select, lift).map_err(|error| *error)
    }

    fn take<S: Signature, R>(
        &mut self,
        select: impl Fn(&mut Exports<W>) -> &mut WithHandles<S>,
        lift: impl FnOnce(&Taking<'_, ResourceAny>, S::Lifted) -> std::result::Result<R, Refused>,
    ) -> Called<R> {
        let WithHandles { entry, function } = select(&mut self.bound.exports);
        let entry = *entry;
        let types = &self.bound.resource_types;
        let is_of =
            |resource: usize, any: ResourceAny| types.get(resource) == Some(&Some(any.ty()));
        let meter = &self.store.data().meter;
        let taken = match function.take() {
            Ok(lifted) => {
                if meter.is_on() {
                    meter.returned(&lifted, true);
                }
                let taking = Taking::new(&mut self.handles, &is_of);
                exchanged(entry.definition.name, lift(&taking, lifted))
            }
            Err(error) => Err(error),
        };
        let taken = taken.and_then(|result| self.expect_to_fit().map(|()| result));
        let call = Call::of(&entry, &self.store);
        taken.map_err(|error| call.fail(&self.store, &mut self.health, error))
    }

    async fn enter_with_handles<'p, S: Signature>(
        &mut self,
        select: impl Fn(&mut Exports<W>) -> &mut WithHandles<S> + Send,
        lower: impl FnOnce(&Passing<'_, ResourceAny>) -> std::result::Result<S::Params<'p>, Refused>
        + Send,
    ) -> Called<()> {
        self.drop_handles_on_fiber().await?;
        let (store, health) = (&mut self.store, &mut self.health);
        let WithHandles { entry, function } = select(&mut self.bound.exports);
        let entry = *entry;
        let (params, given) = {
            let passing = Passing::new(&self.handles);
            let params =
                lower(&passing).map_err(|refused| not_passed(entry.definition, refused))?;
            (params, passing.given())
        };
        let call = Call::of(&entry, store);
        call.begin(store, health, &params)?;
        let called = match self.suspends {
            true => {
                let span = trace::invoke(entry.definition);
                let mut calls = ();
                span.within(function.call_async(store, &mut calls, params))
                    .await
            }
            false => {
                let _within = trace::enter(entry.definition);
                function.call(store, &mut (), params)
            }
        };
        call.end(store, health, called)?;
        given.away(&mut self.handles);
        self.tell_host();
        Ok(())
    }

    /// Drops a resource, and says what has become of it.
    pub(crate) async fn drop_handle(
        &mut self,
        drop: usize,
        handle: GuestHandle,
    ) -> std::result::Result<(), EngineError> {
        let Some(definition) = W::DEFINITION.drops.get(drop) else {
            return Err(EngineError::Instantiate {
                source: format!("the instance lacks a resource of `{}`", W::DEFINITION.name).into(),
            });
        };
        self.drop_handles_on_fiber().await.map_err(|error| *error)?;
        let kept = self.handles.take(handle);
        let kept = kept.map_err(|foreign| *not_passed(definition, Refused::Foreign(foreign)))?;
        let metered = self.store.data().meter.is_on();
        let dropped = match self.suspends {
            true => self.destroy_on_fiber(definition, kept.value, metered).await,
            false => self.destroy(definition, kept.value, metered),
        };
        dropped.map_err(|error| *error)
    }

    /// Drops the resources whose handles the program has dropped.
    pub(super) fn drop_handles(&mut self) -> Called<()> {
        while let Some((definition, any)) = self.next_dropped() {
            self.destroy(definition, any, false)?;
        }
        Ok(())
    }

    /// The same on a fiber, where calls run on fibers.
    pub(super) async fn drop_handles_on_fiber(&mut self) -> Called<()> {
        if !self.suspends {
            return self.drop_handles();
        }
        while let Some((definition, any)) = self.next_dropped() {
            self.destroy_on_fiber(definition, any, false).await?;
        }
        Ok(())
    }

    /// The next resource to be dropped. In an instance that has ended there is none: the call that
    /// comes says so.
    #[inline]
    fn next_dropped(&mut self) -> Option<(&'static FunctionDefinition, ResourceAny)> {
        if !self.handles.has_dropped() || self.health.ended().is_some() {
            return None;
        }
        let kept = self.handles.next_dropped()?;
        let definition = W::DEFINITION.drops.get(kept.resource)?;
        Some((definition, kept.value))
    }

    /// Runs what the guest does at the end of a resource. It has what a call has.
    fn destroy(
        &mut self,
        definition: &'static FunctionDefinition,
        any: ResourceAny,
        metered: bool,
    ) -> Called<()> {
        let armed = self.begin_drop(definition, metered)?;
        let _within = trace::enter(definition);
        let dropped = armed.and_then(|()| any.resource_drop(self.store.as_context_mut()));
        self.end_drop(definition, metered, dropped)
    }

    async fn destroy_on_fiber(
        &mut self,
        definition: &'static FunctionDefinition,
        any: ResourceAny,
        metered: bool,
    ) -> Called<()> {
        let dropped = match self.begin_drop(definition, metered)? {
            Ok(()) => {
                let span = trace::invoke(definition);
                let dropped = any.resource_drop_async(self.store.as_context_mut());
                span.within(dropped).await
            }
            Err(error) => Err(error),
        };
        self.end_drop(definition, metered, dropped)
    }

    fn begin_drop(
        &mut self,
        definition: &'static FunctionDefinition,
        metered: bool,
    ) -> Called<Result<()>> {
        self.health.enter(definition)?;
        if metered {
            self.store.data().meter.called(&());
        }
        Ok(State::arm(self.store.as_context_mut()))
    }

    fn end_drop(
        &mut self,
        definition: &'static FunctionDefinition,
        metered: bool,
        dropped: Result<()>,
    ) -> Called<()> {
        self.health.return_from();
        if metered {
            State::count_call(&self.store, false);
        }
        self.tell_host();
        let entry = Entry {
            definition,
            post_return: false,
        };
        dropped.map_err(|error| Call::fault(&self.store, &mut self.health, &entry, error))
    }

    /// Fails if there are more handles than there may be, and tells the host how many are left.
    fn expect_to_fit(&mut self) -> Result<()> {
        let limit = self.store.data().handle_limit();
        let of_host = self.store.data_mut().host_handles();
        self.tell_host();
        match of_host.saturating_add(self.handles.count() as usize) > limit as usize {
            true => exchanged("", Err(Refused::TooMany { limit })),
            false => Ok(()),
        }
    }

    /// Tells the host how many handles there are beside its own.
    pub(super) fn tell_host(&mut self) {
        let count = self.handles.count();
        self.store.data_mut().set_guest_handles(count);
    }
}

#[cold]
fn not_passed(function: &FunctionDefinition, refused: Refused) -> Box<EngineError> {
    Box::new(match refused {
        Refused::Foreign(reason) => EngineError::ForeignHandle {
            function: function.to_string().into(),
            reason,
        },
        // Nothing else is refused before a call.
        refused => EngineError::Instantiate {
            source: refused.to_string().into(),
        },
    })
}
