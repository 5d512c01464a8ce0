//! What a store holds for one instance.

mod host;
mod restore;

use std::any::Any;
use std::sync::Arc;

use wasmtime::{AsContext, AsContextMut, Memory, Store, StoreContext, StoreContextMut};

use super::any_host::AnyHost;
use super::deadline::{Deadline, yield_at_ticks};
use super::epoch::EpochThread;
use super::guest_memory::GuestMemory;
use super::handles::Handles;
use super::internal::Internal;
use super::limits::{Limits, TRANSFER_LIMIT};
use super::meter::Meter;
use super::phase::{Phase, StagedPhase};
use super::stderr::Capture;
use super::wasi::System;
use crate::census::Counted;
use crate::definition::WorldDefinition;
use crate::{Arena, EngineError, WasiGrants, WasmtimeEngineConfig, World};

/// What a store holds for one instance.
pub struct State {
    /// `None` while an import runs: it has taken this along.
    pub(super) host_context: Option<Box<HostContext>>,
    pub(super) limits: Limits,
    pub(crate) stderr: Capture,
    /// What is granted of the system, if anything is.
    system: Option<Box<System>>,
    pub(crate) meter: Arc<Meter>,
    pub(super) config: Arc<WasmtimeEngineConfig>,
    /// What its world is.
    definition: &'static WorldDefinition,
    phase: Phase,
    /// The memory of a call driver, if there is one.
    staging: Option<Memory>,
    /// The calls that a call driver makes now, if they are many.
    pub(crate) calls_under_way: Option<Box<dyn NextCall>>,
    /// Whether there is more to give to a call than nothing.
    limited: bool,
    deadline: Deadline,
    /// Deadlines need it for as long as the instance lives.
    epoch: Option<Arc<EpochThread>>,
    counted: Arc<Counted>,
}

/// The calls of a [`Series`](super::Series) that are under way in one guest entry.
pub(crate) trait NextCall: Send {
    /// Takes the result of a call, and lowers the parameters of the next one. Answers where their
    /// records end.
    fn next(&mut self, store: StoreContextMut<'_, State>, bits: u64) -> wasmtime::Result<u32>;

    /// What it is beneath.
    fn into_any(self: Box<Self>) -> Box<dyn Any + Send>;
}

/// What an imported function works with, apart from the store.
pub(super) struct HostContext {
    pub(super) host: Box<dyn AnyHost>,
    pub(super) arena: Arena,
    /// Empty if Wasmtime lifts and lowers.
    pub(super) guest_memory: Arc<GuestMemory>,
    pub(super) meter: Arc<Meter>,
    /// None if Wasmtime gives them out.
    pub(super) handles: Handles,
}

impl HostContext {
    fn boxed(
        host: Box<dyn AnyHost>,
        definition: &WorldDefinition,
        config: &WasmtimeEngineConfig,
        meter: &Arc<Meter>,
    ) -> Box<Self> {
        Box::new(Self {
            host,
            arena: Arena::with_limit(TRANSFER_LIMIT),
            guest_memory: Arc::default(),
            meter: Arc::clone(meter),
            handles: Handles::new(State::most_handles(definition, config)),
        })
    }
}

impl HostContext {
    /// The guest has no handles any more, and what they stood for goes.
    fn forget_handles(&mut self, definition: &WorldDefinition, config: &WasmtimeEngineConfig) {
        self.handles = Handles::new(State::most_handles(definition, config));
        if let Some(held) = self.host.held() {
            held.release();
        }
    }
}

impl State {
    /// A store for one instance, with its limits in place and what it is granted.
    pub(crate) fn store<W: World>(
        engine: &wasmtime::Engine,
        config: &Arc<WasmtimeEngineConfig>,
        epoch: Option<Arc<EpochThread>>,
        counted: Counted,
        host: W::Host,
    ) -> Result<Store<Self>, EngineError> {
        let host = Self::limited(<dyn AnyHost>::boxed::<W>(host), config);
        let meter = Meter::new(config.is_duration_measured());
        let host_context = HostContext::boxed(host, W::DEFINITION, config, &meter);
        let system = System::new(config.grants())?;
        let counted = Arc::new(counted);
        let state = Self::new(W::DEFINITION, config, epoch, counted, meter, system);
        let mut store = Self::put(state, engine)?;
        store.data_mut().host_context = Some(host_context);
        Ok(store)
    }

    /// A store for the instance that takes the place of one, with what belongs to neither of
    /// them, and with another host, if there is one. Whatever fails here leaves the old store as it
    /// was, with its host.
    pub(crate) fn succeed<W: World>(
        store: &mut Store<Self>,
        host: Option<W::Host>,
    ) -> Result<Store<Self>, EngineError> {
        Self::succeed_with(store, host.map(<dyn AnyHost>::boxed::<W>))
    }

    fn succeed_with(
        store: &mut Store<Self>,
        host: Option<Box<dyn AnyHost>>,
    ) -> Result<Store<Self>, EngineError> {
        let engine = store.engine().clone();
        let old = store.data_mut();
        let system = System::new(old.config.grants())?;
        let (counted, meter) = (Arc::clone(&old.counted), Arc::clone(&old.meter));
        let (definition, config) = (old.definition, &old.config);
        let host_context = host.map(|host| {
            HostContext::boxed(Self::limited(host, config), definition, config, &meter)
        });
        let epoch = old.epoch.clone();
        let state = Self::new(definition, config, epoch, counted, meter, system);
        let mut store = Self::put(state, &engine)?;
        if host_context.is_some() {
            store.data_mut().host_context = host_context;
            return Ok(store);
        }
        // The host changes places last, when nothing can fail any more.
        let mut host_context = old.host_context.take().ok_or_else(|| EngineError::Ended {
            function: "respawn".into(),
            reason: "a call that was left half-way still has the host: drop its future".into(),
        })?;
        host_context.guest_memory = Arc::default();
        host_context.forget_handles(definition, &store.data().config);
        store.data_mut().host_context = Some(host_context);
        Ok(store)
    }

    /// A host with the limit on the handles of its resources.
    fn limited(mut host: Box<dyn AnyHost>, config: &WasmtimeEngineConfig) -> Box<dyn AnyHost> {
        if let Some(held) = host.held() {
            held.set_limit(config.handle_limit());
        }
        host
    }

    fn new(
        definition: &'static WorldDefinition,
        config: &Arc<WasmtimeEngineConfig>,
        epoch: Option<Arc<EpochThread>>,
        counted: Arc<Counted>,
        meter: Arc<Meter>,
        system: Option<Box<System>>,
    ) -> Self {
        Self {
            definition,
            limited: config.fuel_limit().is_some() || config.ticks() || system.is_some(),
            host_context: None,
            limits: Limits::new(config),
            stderr: Capture::new(config.stderr_limit()),
            system,
            meter,
            config: Arc::clone(config),
            phase: Phase::Running,
            staging: None,
            calls_under_way: None,
            deadline: Deadline::new(config),
            epoch,
            counted,
        }
    }

    fn put(state: Self, engine: &wasmtime::Engine) -> Result<Store<Self>, EngineError> {
        let config = Arc::clone(&state.config);
        let mut store = Store::new(engine, state);
        store.limiter(|state| &mut state.limits);
        store.set_hostcall_fuel(TRANSFER_LIMIT);
        let definition = store.data().definition;
        store.set_max_component_handles(Self::most_handles(definition, &config));
        yield_at_ticks(&mut store, &config, |state| &mut state.deadline).map_err(|error| {
            EngineError::Instantiate {
                source: error.into(),
            }
        })?;
        Ok(store)
    }

    /// What the instance's world is.
    pub(crate) fn definition(&self) -> &'static WorldDefinition {
        self.definition
    }

    /// How many handles there may be of all resources.
    pub(crate) fn handle_limit(&self) -> u32 {
        self.config.handle_limit()
    }

    /// What is granted of the system.
    pub(crate) fn system(&mut self) -> wasmtime::Result<&mut System> {
        self.system
            .as_deref_mut()
            .ok_or_else(|| Internal::error("a function of WASI was called that is not granted"))
    }

    pub(crate) fn grants(&self) -> &WasiGrants {
        self.config.grants()
    }

    /// Whether calls run on fibers.
    #[inline]
    pub(crate) fn is_async(&self) -> bool {
        self.config.is_async()
    }

    /// What the instance's memories hold together, in bytes.
    pub(crate) fn memory_used(&self) -> usize {
        self.limits.memory_used()
    }

    pub(crate) fn instance_limit(&self) -> Option<u32> {
        self.config.instance_limit()
    }

    /// How much fuel the last call has burnt, if calls have a limit of it.
    pub(crate) fn fuel_used(store: impl AsContext<Data = Self>) -> Option<u64> {
        let store = store.as_context();
        let limit = store.data().config.fuel_limit()?;
        Some(limit.saturating_sub(store.get_fuel().ok()?))
    }

    /// Counts a call that is over, and whether a post-return comes after it.
    #[cold]
    pub(crate) fn count_call(store: impl AsContext<Data = Self>, post_return: bool) {
        let store = store.as_context();
        let (fuel, state) = (Self::fuel_used(&store), store.data());
        let memory = state.memory_used() as u64;
        state.meter.ended(fuel, memory, post_return);
    }

    /// Says what the guest does from now on. Returns what it did before: see [`Phase`] for when to
    /// set that back.
    #[inline]
    pub(crate) fn enter_phase(&mut self, phase: Phase) -> Phase {
        std::mem::replace(&mut self.phase, phase)
    }

    /// Goes back to the phase before a post-return. What was refused meanwhile is no reason for
    /// what fails later.
    #[inline]
    pub(crate) fn end_post_return(&mut self, before: Phase) {
        self.phase = before;
        self.limits.forget_refused();
    }

    /// The calls of an instance after which it gets a call driver.
    pub(crate) fn calls_until_driver(&self) -> Option<u32> {
        self.config.calls_until_driver()
    }

    /// Whether the post-return of a call can be a part of the next call. It can't if calls have
    /// fuel: it burns what is left of its own call.
    pub(crate) fn post_return_joins_next_call(&self) -> bool {
        self.config.fuel_limit().is_none()
    }

    /// What the guest does.
    pub(crate) fn phase(&self) -> Phase {
        self.phase
    }

    /// Whether the guest may call imports: the canonical ABI forbids it in realloc and in
    /// post-return.
    #[inline]
    pub(crate) fn may_leave(store: impl AsContext<Data = Self>) -> bool {
        let store = store.as_context();
        store.data().phase == Phase::Running || Self::may_leave_driven(store)
    }

    /// The same where more than the phase has to be asked.
    #[inline(never)]
    fn may_leave_driven(store: StoreContext<'_, Self>) -> bool {
        store.data().phase == Phase::Driven && Self::staged_phase(store) == StagedPhase::RUNNING
    }

    /// Says whether memory that is made from now on is the engine's own, and no part of what the
    /// guest may have.
    pub(crate) fn makes_own_memory(&mut self, own: bool) {
        self.limits.set_of_engine(own);
    }

    /// Says which memory a call driver has.
    pub(crate) fn set_staging(&mut self, staging: Memory) {
        self.staging = Some(staging);
    }

    /// What a call driver says that the guest does.
    #[inline]
    pub(crate) fn staged_phase(store: impl AsContext<Data = Self>) -> u32 {
        let store = store.as_context();
        let staging = store.data().staging.map(|memory| memory.data(store));
        let word = staging.and_then(|memory| memory.get(StagedPhase::AT..)?.first_chunk());
        word.map_or(u32::MAX, |word| u32::from_le_bytes(*word))
    }

    /// Gives the guest the time of one call, for the post-return of the call before, where that is
    /// a guest entry of its own. It burns what fuel that call has left.
    #[inline]
    pub(crate) fn arm_post_return(store: &mut Store<Self>) {
        if store.data().limited {
            let store = store.as_context_mut();
            Deadline::arm(store, |state| &mut state.deadline);
        }
    }

    /// Gives the guest what it has for one call.
    #[inline]
    pub(crate) fn arm(mut store: StoreContextMut<'_, Self>) -> wasmtime::Result<()> {
        let state = store.data_mut();
        state.limits.forget_refused();
        state.stderr.begin_call();
        match state.limited {
            true => Self::arm_limits(store),
            false => Ok(()),
        }
    }

    fn arm_limits(mut store: StoreContextMut<'_, Self>) -> wasmtime::Result<()> {
        let state = store.data_mut();
        if let Some(system) = &mut state.system {
            system.arm(state.config.deadline_limit());
        }
        if let Some(fuel) = state.config.fuel_limit() {
            store.set_fuel(fuel).map_err(Internal::caused_by)?;
        }
        Deadline::arm(store, |state| &mut state.deadline);
        Ok(())
    }
}
