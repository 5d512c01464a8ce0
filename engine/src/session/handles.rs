//! Calls that handles go through: the program's handles of the guest's resources, and values that the
//! guest has handles of. And the end of the guest's resources.

use wasmtime::component::ResourceAny;
use wasmtime::{AsContextMut, Result};

use super::bindings::Exports;
use super::bound::{Entry, HandleCallee, WithHandles};
use super::call::Call;
use super::future::Called;
use super::live::Session;
use super::signature::HandleSignature;
use crate::definition::FunctionDefinition;
use crate::health::not_called;
use crate::lanes::Function as _;
use crate::store::{Internal, ParameterTooLarge, Signature, State, exchanged};
use crate::types::guest_resources::{GuestHandle, Passing, Taking};
use crate::types::resources::{InCall, Refused};
use crate::{EngineError, World, trace};

/// What a program passes in a call, made by what the derive has written: it notes what it passes of the
/// host's resources in `C`.
type Passed<'p, S, R> = std::result::Result<<S as Signature>::Params<'p>, R>;

impl<W: World> Session<W> {
    /// Calls a function that takes handles, and returns none: its result is shown.
    pub(crate) async fn call_lending<'i, 'p, S: HandleSignature, C: InCall<W::Host> + Send>(
        &'i mut self,
        select: impl Fn(&mut Exports<W>) -> &mut WithHandles<S> + Copy + Send,
        lower: impl FnOnce(&Passing<'_, ResourceAny, W::Host>, &C) -> Passed<'p, S, Refused> + Send,
    ) -> std::result::Result<S::View<'i>, EngineError> {
        let bits = self
            .enter_with_handles(select, lower)
            .await
            .map_err(|error| *error)?;
        let WithHandles { entry, callee } = select(&mut self.bound.exports);
        self.arena.reset();
        let call = Call::of(entry, &self.store);
        let (store, arena, direct) = (&self.store, &self.arena, &mut self.bound.direct);
        let (shown, copied) = match callee {
            HandleCallee::Component(function) => (function.lift(store, &mut (), arena, ()), true),
            HandleCallee::Direct(function) => (function.lift(store, direct, arena, bits), false),
        };
        match shown {
            Ok(result) => {
                call.returned::<S>(&self.store, &result, copied);
                Ok(result)
            }
            Err(error) => Err(*call.fail(&self.store, &mut self.health, error)),
        }
    }

    /// Calls a function that returns handles: its result is handed over.
    pub(crate) async fn call_taking<'p, S: HandleSignature, C: InCall<W::Host> + Send, R>(
        &mut self,
        select: impl Fn(&mut Exports<W>) -> &mut WithHandles<S> + Copy + Send,
        lower: impl FnOnce(&Passing<'_, ResourceAny, W::Host>, &C) -> Passed<'p, S, Refused> + Send,
        lift: impl FnOnce(
            &Taking<'_, ResourceAny, W::Host>,
            S::Lifted,
        ) -> std::result::Result<R, Refused>
        + Send,
    ) -> std::result::Result<R, EngineError> {
        let bits = self
            .enter_with_handles(select, lower)
            .await
            .map_err(|error| *error)?;
        self.take(select, bits, lift).map_err(|error| *error)
    }

    /// Takes the result of a call out of the lane.
    fn take<S: HandleSignature, R>(
        &mut self,
        select: impl Fn(&mut Exports<W>) -> &mut WithHandles<S>,
        bits: u64,
        lift: impl FnOnce(
            &Taking<'_, ResourceAny, W::Host>,
            S::Lifted,
        ) -> std::result::Result<R, Refused>,
    ) -> Called<R> {
        let WithHandles { entry, callee } = select(&mut self.bound.exports);
        let entry = *entry;
        let types = &self.bound.resource_types;
        let is_of =
            |resource: usize, any: ResourceAny| types.get(resource) == Some(&Some(any.ty()));
        let lifted = match callee {
            HandleCallee::Component(function) => function.take(),
            HandleCallee::Direct(function) => {
                function.take(&mut self.store, &mut self.bound.direct, bits)
            }
        };
        let taken = match lifted {
            Ok(lifted) => {
                let state = self.store.data_mut();
                if state.meter.is_on() {
                    state.meter.returned(&lifted, true);
                }
                match state.host_mut::<W>() {
                    Some(host) => {
                        let taking = Taking::new(&mut self.handles, host, &is_of);
                        exchanged(entry.definition.name, lift(&taking, lifted))
                    }
                    None => Err(Internal::error("the host was taken out of an instance")),
                }
            }
            Err(error) => Err(error),
        };
        let taken = taken.and_then(|result| self.expect_to_fit().map(|()| result));
        let call = Call::of(&entry, &self.store);
        taken.map_err(|error| call.fail(&self.store, &mut self.health, error))
    }

    /// Makes a call, and leaves its result where it is. What was lent comes back, however the call ends.
    async fn enter_with_handles<'p, S: HandleSignature, C: InCall<W::Host> + Send>(
        &mut self,
        select: impl Fn(&mut Exports<W>) -> &mut WithHandles<S> + Send,
        lower: impl FnOnce(&Passing<'_, ResourceAny, W::Host>, &C) -> Passed<'p, S, Refused> + Send,
    ) -> Called<u64> {
        self.drop_handles_on_fiber().await?;
        let mut lending = Lending {
            session: self,
            values: C::default(),
            entered: false,
        };
        lending.call(select, lower).await
    }
}

/// A session while a call passes values of the host's. When this is dropped, at the end of the call or
/// half-way, those that were lent go back.
struct Lending<'s, W: World, C: InCall<W::Host>> {
    session: &'s mut Session<W>,
    values: C,
    /// Whether the guest has what was given away.
    entered: bool,
}

impl<W: World, C: InCall<W::Host> + Send> Lending<'_, W, C> {
    async fn call<'p, S: HandleSignature>(
        &mut self,
        select: impl Fn(&mut Exports<W>) -> &mut WithHandles<S> + Send,
        lower: impl FnOnce(&Passing<'_, ResourceAny, W::Host>, &C) -> Passed<'p, S, Refused> + Send,
    ) -> Called<u64> {
        let session = &mut *self.session;
        let (store, health) = (&mut session.store, &mut session.health);
        let WithHandles { entry, callee } = select(&mut session.bound.exports);
        let (entry, direct) = (*entry, &mut session.bound.direct);
        let (params, given, fits) = {
            let Some(host) = store.data_mut().host_mut::<W>() else {
                // A call that was left half-way has it.
                health.enter(entry.definition)?;
                return Err(Box::new(not_called(entry.definition, "it has no host")));
            };
            let passing = Passing::new(&session.handles, host);
            let params = lower(&passing, &self.values)
                .map_err(|refused| not_passed(entry.definition, refused))?;
            let fits = self.values.expect_to_fit(&mut passing.host.borrow_mut());
            (params, passing.given(), fits)
        };
        if let Some(due) = direct.due_before_call()
            && Call::begin_post_return(store, health)
        {
            let done = match session.suspends {
                true => due.run_async(store.as_context_mut()).await,
                false => due.run(store.as_context_mut()),
            };
            Call::end_post_return(store, health, &entry, done)?;
        }
        let call = Call::of(&entry, store);
        call.begin(store, health, &params)?;
        if let Err(refused) = fits {
            let error = exchanged::<()>(entry.definition.name, Err(refused)).err();
            return Err(match error {
                Some(error) => call.fail(store, health, error),
                None => Box::new(not_called(entry.definition, "it has too many handles")),
            });
        }
        self.entered = true;
        let called = match session.suspends {
            true => {
                let span = trace::invoke(entry.definition);
                match callee {
                    HandleCallee::Component(function) => {
                        let mut calls = ();
                        let called = function.call_async(store, &mut calls, params);
                        span.within(called).await.map(|()| 0)
                    }
                    HandleCallee::Direct(function) => {
                        let called = function.call_async(store, direct, params);
                        span.within(called).await
                    }
                }
            }
            false => {
                let _within = trace::enter(entry.definition);
                match callee {
                    HandleCallee::Component(function) => {
                        function.call(store, &mut (), params).map(|()| 0)
                    }
                    HandleCallee::Direct(function) => function.call(store, direct, params),
                }
            }
        };
        if let Err(error) = &called {
            self.entered = !error.is::<ParameterTooLarge>();
        }
        let bits = call.end(store, health, called)?;
        given.away(&mut session.handles);
        session.tell_host();
        Ok(bits)
    }
}

impl<W: World, C: InCall<W::Host>> Drop for Lending<'_, W, C> {
    fn drop(&mut self) {
        let state = self.session.store.data_mut();
        if let Some(host) = state.host_mut::<W>() {
            // A guest can't give away what it has borrowed, so all of it is there.
            let _ = self.values.take_back(host);
            if !self.entered {
                self.values.withdraw(host);
            }
        }
    }
}

impl<W: World> Session<W> {
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
