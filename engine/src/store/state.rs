//! What a store holds for one instance.

use std::collections::VecDeque;
use std::sync::Arc;

use wasmtime::{AsContextMut, ResourceLimiter, Store};

use super::wasi::System;
use super::{Meter, Ticker, turns};
use crate::census::Counted;
use crate::direct::{Core, Handles};
use crate::{Arena, EngineError, WasmtimeEngineConfig, World};

/// The most that a guest can make the host allocate for the parameters of one imported function,
/// or for one result, in bytes. Many pointers can lead to the same place, so that the size of
/// the guest's memory limits neither.
pub(super) const TRANSFER_LIMIT: usize = 128 << 20;

/// What a store holds for one instance.
pub struct State<W: World> {
    /// `None` while an import runs: it has taken this along.
    pub(super) outside: Option<Box<Outside<W>>>,
    pub(crate) limits: Limits,
    pub(crate) stderr: Capture,
    /// What is granted of the system, if anything is.
    pub(super) system: Option<Box<System>>,
    pub(crate) meter: Arc<Meter>,
    pub(super) config: Arc<WasmtimeEngineConfig>,
    phase: Phase,
    /// The handles that the direct lane has given to the guest.
    pub(crate) handles: Handles,
    /// Whether there is more to give to a call than nothing.
    limited: bool,
    /// What each call has of time, in ticks of the engine.
    ticks: Option<u64>,
    /// What this call has left of them, if it takes turns.
    pub(super) ticks_left: Option<u64>,
    /// Deadlines need it for as long as the instance lives.
    ticker: Option<Arc<Ticker>>,
    counted: Arc<Counted>,
}

/// What a guest does when it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    /// A function that was called.
    Running,
    /// It allocates memory for what the host passes.
    Allocating,
    /// It is told that a result was used up.
    Returning,
}

/// What an imported function works with, apart from the guest's memory.
pub(super) struct Outside<W: World> {
    pub(super) host: W::Host,
    pub(super) arena: Arena,
    /// What the direct lane passes values through.
    pub(super) core: Arc<Core>,
    pub(super) meter: Arc<Meter>,
}

impl<W: World> State<W> {
    /// A store for one instance, with its limits in place and what it is granted.
    pub(crate) fn store(
        engine: &wasmtime::Engine,
        config: &Arc<WasmtimeEngineConfig>,
        ticker: Option<Arc<Ticker>>,
        counted: Counted,
        host: W::Host,
    ) -> Result<Store<Self>, EngineError> {
        let meter = Meter::new(config.is_duration_measured());
        let outside = Box::new(Outside {
            host,
            arena: Arena::with_limit(TRANSFER_LIMIT),
            core: Arc::default(),
            meter: Arc::clone(&meter),
        });
        let system = System::new(config.grants())?;
        let state = Self::new(config, ticker, Arc::new(counted), meter, outside, system);
        Self::put(state, engine)
    }

    /// A store for the instance that takes the place of one, with what belongs to neither of
    /// them.
    pub(crate) fn succeed(store: &mut Store<Self>) -> Result<Store<Self>, EngineError> {
        let engine = store.engine().clone();
        let old = store.data_mut();
        let system = System::new(old.config.grants())?;
        let mut outside = old.outside.take().ok_or_else(|| EngineError::Ended {
            function: "respawn".into(),
            reason: "a call that was left half-way still has the host: drop its future".into(),
        })?;
        outside.core = Arc::default();
        let (counted, meter) = (Arc::clone(&old.counted), Arc::clone(&old.meter));
        let ticker = old.ticker.clone();
        let state = Self::new(&old.config, ticker, counted, meter, outside, system);
        Self::put(state, &engine)
    }

    fn new(
        config: &Arc<WasmtimeEngineConfig>,
        ticker: Option<Arc<Ticker>>,
        counted: Arc<Counted>,
        meter: Arc<Meter>,
        outside: Box<Outside<W>>,
        system: Option<Box<System>>,
    ) -> Self {
        Self {
            limited: config.fuel_limit().is_some() || config.ticks() || system.is_some(),
            outside: Some(outside),
            limits: Limits {
                memory: Budget::new(config.memory_limit()),
                table: Budget::new(config.table_limit()),
            },
            stderr: Capture {
                bytes: VecDeque::new(),
                limit: config.stderr_limit(),
                written: 0,
            },
            system,
            meter,
            config: Arc::clone(config),
            phase: Phase::Running,
            handles: Handles::default(),
            ticks: config.deadline_ticks(),
            ticks_left: None,
            ticker,
            counted,
        }
    }

    fn put(state: Self, engine: &wasmtime::Engine) -> Result<Store<Self>, EngineError> {
        let config = Arc::clone(&state.config);
        let mut store = Store::new(engine, state);
        store.limiter(|state| &mut state.limits);
        store.set_hostcall_fuel(TRANSFER_LIMIT);
        turns::take(&mut store, &config).map_err(|error| EngineError::Instantiate {
            source: error.into(),
        })?;
        Ok(store)
    }

    /// What the direct lane passes values through. `None` while an import runs.
    pub(crate) fn core(&self) -> Option<&Arc<Core>> {
        self.outside.as_ref().map(|outside| &outside.core)
    }

    /// Sets what the direct lane passes values through.
    pub(crate) fn set_core(&mut self, core: Arc<Core>) {
        if let Some(outside) = &mut self.outside {
            outside.core = core;
        }
    }

    /// Whether calls run on stacks of their own.
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
    pub(crate) fn fuel_used(store: &Store<Self>) -> Option<u64> {
        let limit = store.data().config.fuel_limit()?;
        Some(limit.saturating_sub(store.get_fuel().ok()?))
    }

    /// Says what the guest does from now on. Returns what it did before.
    #[inline]
    pub(crate) fn enter_phase(&mut self, phase: Phase) -> Phase {
        std::mem::replace(&mut self.phase, phase)
    }

    /// Goes back to the phase before the guest cleaned up. What it did meanwhile is no reason for
    /// what fails later.
    #[inline]
    pub(crate) fn cleaned_up(&mut self, before: Phase) {
        self.phase = before;
        self.limits.memory.refused = None;
    }

    /// Whether what a call has left to do can be a part of the next one: if it does not go on
    /// with the fuel of its own call.
    pub(crate) fn cleans_up_late(&self) -> bool {
        self.config.fuel_limit().is_none()
    }

    /// What the guest does.
    pub(super) fn phase(&self) -> Phase {
        self.phase
    }

    /// Whether the guest may call imports: not while it allocates or cleans up for the host.
    #[inline]
    pub(crate) fn may_leave(&self) -> bool {
        self.phase == Phase::Running
    }

    /// Gives the guest the time of one call, for what the call before has left to do. That goes
    /// on with the fuel of the call before.
    #[inline]
    pub(crate) fn arm_rest(store: &mut Store<Self>) {
        if store.data().limited {
            Self::arm_clock(store);
        }
    }

    fn arm_clock(store: &mut Store<Self>) {
        let state = store.data_mut();
        state.ticks_left = state.ticks;
        // With turns, every tick counts; without, only the last one.
        let ticks = match state.config.is_async() {
            true => state.config.ticks().then_some(1),
            false => state.ticks,
        };
        if let Some(ticks) = ticks {
            store.as_context_mut().set_epoch_deadline(ticks);
        }
    }

    /// Gives the guest what it has for one call.
    #[inline]
    pub(crate) fn arm(store: &mut Store<Self>) -> wasmtime::Result<()> {
        let state = store.data_mut();
        state.limits.memory.refused = None;
        state.stderr.written = 0;
        match state.limited {
            true => Self::arm_limits(store),
            false => Ok(()),
        }
    }

    fn arm_limits(store: &mut Store<Self>) -> wasmtime::Result<()> {
        let state = store.data_mut();
        if let Some(system) = &mut state.system {
            system.arm(state.config.deadline_limit());
        }
        if let Some(fuel) = state.config.fuel_limit() {
            store.set_fuel(fuel)?;
        }
        Self::arm_clock(store);
        Ok(())
    }
}

/// Caps the sum of an instance's memories, and the sum of its tables.
pub(crate) struct Limits {
    memory: Budget,
    table: Budget,
}

/// A limit and what is used of it.
struct Budget {
    limit: usize,
    used: usize,
    /// What the last growth added, in case that it fails all the same.
    added: usize,
    /// What was asked for when the limit stood in the way.
    refused: Option<usize>,
}

impl Budget {
    fn new(limit: usize) -> Self {
        Self {
            limit,
            used: 0,
            added: 0,
            refused: None,
        }
    }

    fn grow(&mut self, current: usize, desired: usize) -> bool {
        let added = desired.saturating_sub(current);
        let used = self.used.saturating_add(added);
        let granted = used <= self.limit;
        if granted {
            self.used = used;
            self.added = added;
        } else {
            self.refused = Some(used);
        }
        granted
    }

    /// Takes the last growth back.
    fn failed(&mut self) {
        self.used -= std::mem::take(&mut self.added);
    }
}

impl Limits {
    /// What all memories together hold.
    pub(super) fn memory_used(&self) -> usize {
        self.memory.used
    }

    /// What all memories together were to hold when the limit stood in the way of this call.
    pub(super) fn memory_refused(&self) -> Option<usize> {
        self.memory.refused
    }
}

impl ResourceLimiter for Limits {
    fn memory_growing(
        &mut self,
        current: usize,
        desired: usize,
        maximum: Option<usize>,
    ) -> wasmtime::Result<bool> {
        Ok(maximum.is_none_or(|maximum| desired <= maximum) && self.memory.grow(current, desired))
    }

    fn memory_grow_failed(&mut self, _: wasmtime::Error) -> wasmtime::Result<()> {
        self.memory.failed();
        Ok(())
    }

    fn table_grow_failed(&mut self, _: wasmtime::Error) -> wasmtime::Result<()> {
        self.table.failed();
        Ok(())
    }

    fn table_growing(
        &mut self,
        current: usize,
        desired: usize,
        maximum: Option<usize>,
    ) -> wasmtime::Result<bool> {
        Ok(maximum.is_none_or(|maximum| desired <= maximum) && self.table.grow(current, desired))
    }
}

/// The end of what a guest has written to stderr.
pub(crate) struct Capture {
    bytes: VecDeque<u8>,
    limit: usize,
    /// How many of the bytes were written in this call.
    written: usize,
}

impl Capture {
    pub(crate) fn write(&mut self, bytes: &[u8]) {
        let bytes = &bytes[bytes.len().saturating_sub(self.limit)..];
        let excess = (self.bytes.len() + bytes.len()).saturating_sub(self.limit);
        self.bytes.drain(..excess);
        self.bytes.extend(bytes);
        self.written = self.limit.min(self.written + bytes.len());
    }

    /// What was written in this call.
    pub(super) fn of_this_call(&self) -> String {
        let before = self.bytes.len().saturating_sub(self.written);
        let bytes: Vec<u8> = self.bytes.iter().skip(before).copied().collect();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// The text so far; what is not UTF-8 is replaced.
    pub(crate) fn text(&self) -> String {
        let (front, back) = self.bytes.as_slices();
        String::from_utf8_lossy(&[front, back].concat()).into_owned()
    }
}
