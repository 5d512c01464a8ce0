//! The settings of an engine.

use std::time::Duration;

use super::allocation::{InstanceAllocation, Pool};
use super::backtrace::GuestBacktrace;
use super::component_limits::ComponentLimits;
use super::execution::ExecutionMode;
use super::lane::Lane;
use super::strategy::CompilationStrategy;
#[cfg(feature = "serde")]
use super::units;
use super::wasi::WasiGrants;
use crate::types::resources::DEFAULT_LIMIT;

/// How often deadlines are looked at, and so how exact they are.
#[cfg(feature = "wasmtime-backend")]
pub(crate) const TICK: Duration = Duration::from_millis(5);

/// The settings of a [`WasmtimeEngine`](crate::WasmtimeEngine).
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use torvyn_engine::WasmtimeEngineConfig;
///
/// let config = WasmtimeEngineConfig::new()
///     .max_memory_bytes(64 << 20)
///     .deadline(Some(Duration::from_secs(1)))
///     .stderr_bytes(16 << 10);
/// assert!(config.validate().is_ok());
///
/// // Nothing would stop a guest that never returns: that must be said in so many words.
/// let unbounded = WasmtimeEngineConfig::new().deadline(None);
/// assert!(unbounded.validate().is_err());
/// assert!(unbounded.allow_unbounded_calls(true).validate().is_ok());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default, deny_unknown_fields))]
pub struct WasmtimeEngineConfig {
    #[cfg_attr(feature = "serde", serde(with = "units::bytes"))]
    pub(super) max_memory_bytes: usize,
    pub(super) max_table_elements: usize,
    #[cfg_attr(
        feature = "serde",
        serde(with = "units::some_bytes", skip_serializing_if = "Option::is_none")
    )]
    pub(super) max_stack_bytes: Option<usize>,
    #[cfg_attr(feature = "serde", serde(with = "units::bytes"))]
    pub(super) stderr_bytes: usize,
    pub(super) guest_backtrace: GuestBacktrace,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub(super) fuel: Option<u64>,
    #[cfg_attr(feature = "serde", serde(with = "units::time_limit"))]
    pub(super) deadline: Option<Duration>,
    pub(super) allow_unbounded_calls: bool,
    pub(super) simd: bool,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub(super) relaxed_simd: Option<bool>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub(super) max_instances: Option<u32>,
    pub(super) max_handles: u32,
    pub(super) lane: Lane,
    pub(super) measure_duration: bool,
    pub(super) execution: ExecutionMode,
    #[cfg_attr(
        feature = "serde",
        serde(with = "units::some_bytes", skip_serializing_if = "Option::is_none")
    )]
    pub(super) async_stack_bytes: Option<usize>,
    pub(super) strategy: CompilationStrategy,
    pub(super) allocation: InstanceAllocation,
    pub(super) component_limits: ComponentLimits,
    #[cfg_attr(feature = "serde", serde(with = "units::time_limit"))]
    pub(super) compile_deadline: Option<Duration>,
    pub(super) wasi: WasiGrants,
    #[cfg_attr(feature = "serde", serde(skip))]
    pub(super) call_driver_after: Option<u32>,
}

/// The calls of an instance after which a trampoline pays, and a call driver with it: what they save
/// has to make up for one more instance and its memory. Many instances are not called so often.
pub(crate) const CALLS_UNTIL_IT_PAYS: u32 = 100;

impl Default for WasmtimeEngineConfig {
    fn default() -> Self {
        Self {
            max_memory_bytes: 256 << 20,
            max_table_elements: 1 << 20,
            max_stack_bytes: None,
            stderr_bytes: 8 << 10,
            guest_backtrace: GuestBacktrace::default(),
            fuel: None,
            deadline: Some(Duration::from_secs(10)),
            allow_unbounded_calls: false,
            simd: true,
            relaxed_simd: None,
            max_instances: None,
            max_handles: DEFAULT_LIMIT,
            lane: Lane::Auto,
            measure_duration: false,
            execution: ExecutionMode::Blocking,
            async_stack_bytes: None,
            strategy: CompilationStrategy::default(),
            allocation: InstanceAllocation::OnDemand,
            component_limits: ComponentLimits::new(),
            compile_deadline: Some(Duration::from_secs(300)),
            wasi: WasiGrants::new(),
            call_driver_after: Some(CALLS_UNTIL_IT_PAYS),
        }
    }
}

impl WasmtimeEngineConfig {
    /// The defaults: 256 MiB of memory and 1,048,576 table elements for an instance, 512 KiB of
    /// stack and 10 seconds for a call, no fuel, the last 8 KiB of what a guest writes to stderr,
    /// any number of instances, each allocated on demand, 100,000 resources of the host for one, Cranelift for fast code, SIMD and
    /// relaxed SIMD, components within [`ComponentLimits::default`] and 5 minutes to compile one, and
    /// nothing granted of the system.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The most that the memories of one instance may hold together, in bytes. A guest that
    /// asks for more is told that there is none.
    #[must_use]
    pub fn max_memory_bytes(mut self, bytes: usize) -> Self {
        self.max_memory_bytes = bytes;
        self
    }

    /// The most elements that the tables of one instance may hold together.
    #[must_use]
    pub fn max_table_elements(mut self, elements: usize) -> Self {
        self.max_table_elements = elements;
        self
    }

    /// The stack that a guest has for one call, in bytes. 512 KiB if it is not set, or less where a
    /// fiber is set to be too small for that. 1 MiB at most, since calls run on the thread's own
    /// stack; in [`ExecutionMode::Async`] they don't, and it can be up to 64 MiB less what the host
    /// needs.
    #[must_use]
    pub fn max_stack_bytes(mut self, bytes: usize) -> Self {
        self.max_stack_bytes = Some(bytes);
        self
    }

    /// How much of what a guest writes to stderr is kept, in bytes, counted from the end. It is
    /// shown with the error if the guest fails.
    #[must_use]
    pub fn stderr_bytes(mut self, bytes: usize) -> Self {
        self.stderr_bytes = bytes;
        self
    }

    /// How much of a guest's call stack goes into its faults.
    #[must_use]
    pub fn guest_backtrace(mut self, detail: GuestBacktrace) -> Self {
        self.guest_backtrace = detail;
        self
    }

    /// How much fuel one call may burn: about one unit for each WebAssembly instruction. It is
    /// exact and the same in every run, and makes a guest slower than a deadline does.
    #[must_use]
    pub fn fuel(mut self, fuel: Option<u64>) -> Self {
        self.fuel = fuel;
        self
    }

    /// How long one call may take. It is ended within 10 ms after that.
    ///
    /// The time that a host function takes counts, but can't be cut short. A guest that returns right
    /// after one that took too long has answered, and the call succeeds: the deadline is looked at
    /// where the guest loops and enters functions.
    ///
    /// In [`ExecutionMode::Async`] only the guest's own time counts: to have yielded, or to wait for
    /// the host, counts as no more than 5 ms each time.
    #[must_use]
    pub fn deadline(mut self, deadline: Option<Duration>) -> Self {
        self.deadline = deadline;
        self
    }

    /// Allows calls that nothing ends: neither a deadline nor fuel.
    #[must_use]
    pub fn allow_unbounded_calls(mut self, allow: bool) -> Self {
        self.allow_unbounded_calls = allow;
        self
    }

    /// Which compiler components go through, and what it optimises for.
    #[must_use]
    pub fn strategy(mut self, strategy: CompilationStrategy) -> Self {
        self.strategy = strategy;
        self
    }

    /// What one component may be made of.
    #[must_use]
    pub fn component_limits(mut self, limits: ComponentLimits) -> Self {
        self.component_limits = limits;
        self
    }

    /// How long a component may take to be compiled. Then whoever waits for it has an
    /// [`EngineError::CompileDeadlineExceeded`](crate::EngineError::CompileDeadlineExceeded), and the
    /// compiler is left to itself: nothing can interrupt it, so it goes on in a thread of its own,
    /// with the processors and the memory that it takes, and what comes out is dropped. An engine
    /// that has left 4 of them compiles nothing until one has ended.
    #[must_use]
    pub fn compile_deadline(mut self, deadline: Option<Duration>) -> Self {
        self.compile_deadline = deadline;
        self
    }

    /// Whether components may use SIMD instructions. One that does is refused if not.
    #[must_use]
    pub fn simd(mut self, enable: bool) -> Self {
        self.simd = enable;
        self
    }

    /// Whether components may use relaxed SIMD instructions, whose results may differ from one
    /// processor to another. It needs [`simd`](Self::simd), and [`CompilationStrategy::Winch`]
    /// has none. If it is not set, they may where that can be.
    #[must_use]
    pub fn relaxed_simd(mut self, enable: bool) -> Self {
        self.relaxed_simd = Some(enable);
        self
    }

    /// Where the memory of instances comes from.
    #[must_use]
    pub fn allocation(mut self, allocation: InstanceAllocation) -> Self {
        self.allocation = allocation;
        self
    }

    /// How many instances there can be at a time, over all clones of the engine. With
    /// [`InstanceAllocation::Pooling`] the pool's size is the limit if this is not set.
    #[must_use]
    pub fn max_instances(mut self, instances: Option<u32>) -> Self {
        self.max_instances = instances;
        self
    }

    /// How many handles there may be of one instance at a time: those that the guest has of the host's
    /// resources, and the program of the guest's. One more ends the call that was to get it, and with
    /// it the instance.
    #[must_use]
    pub fn max_handles(mut self, handles: u32) -> Self {
        self.max_handles = handles;
        self
    }

    /// Measures how long metered calls take, for [`CallStats::duration`]. The clock is read twice
    /// for each.
    ///
    /// [`CallStats::duration`]: crate::CallStats::duration
    #[must_use]
    pub fn measure_duration(mut self, measure: bool) -> Self {
        self.measure_duration = measure;
        self
    }

    /// After how many of its calls an instance gets a call driver; never, if `None`. For tests and
    /// benches: with and without, calls do the same.
    #[doc(hidden)]
    #[must_use]
    pub fn call_driver_after(mut self, calls: Option<u32>) -> Self {
        self.call_driver_after = calls;
        self
    }

    /// What guests are granted of their system.
    #[must_use]
    pub fn wasi(mut self, grants: WasiGrants) -> Self {
        self.wasi = grants;
        self
    }

    /// What guests are granted of their system.
    #[must_use]
    pub fn grants(&self) -> &WasiGrants {
        &self.wasi
    }

    /// How many bytes the memories of one instance may have together.
    #[must_use]
    pub fn memory_limit(&self) -> usize {
        self.max_memory_bytes
    }

    /// What one component may be made of.
    #[must_use]
    pub fn limits_of_components(&self) -> &ComponentLimits {
        &self.component_limits
    }

    /// The pool, if the memory of instances comes from one.
    #[must_use]
    pub fn pool(&self) -> Option<&Pool> {
        match &self.allocation {
            InstanceAllocation::OnDemand => None,
            InstanceAllocation::Pooling(pool) => Some(pool),
        }
    }
}

/// What the backend reads.
#[cfg(feature = "wasmtime-backend")]
impl WasmtimeEngineConfig {
    pub(crate) fn table_limit(&self) -> usize {
        self.max_table_elements
    }

    pub(crate) fn handle_limit(&self) -> u32 {
        self.max_handles
    }

    pub(crate) fn stderr_limit(&self) -> usize {
        self.stderr_bytes
    }

    pub(crate) fn backtrace_detail(&self) -> GuestBacktrace {
        self.guest_backtrace
    }

    pub(crate) fn fuel_limit(&self) -> Option<u64> {
        self.fuel
    }

    pub(crate) fn deadline_limit(&self) -> Option<Duration> {
        self.deadline
    }

    pub(crate) fn is_duration_measured(&self) -> bool {
        self.measure_duration
    }

    pub(crate) fn instance_limit(&self) -> Option<u32> {
        self.max_instances
            .or(self.pool().map(|pool| pool.instances))
    }

    #[cfg(feature = "compiler")]
    pub(crate) fn compile_limit(&self) -> Option<Duration> {
        self.compile_deadline
    }

    #[cfg(feature = "compiler")]
    pub(crate) fn compilation(&self) -> CompilationStrategy {
        self.strategy
    }

    /// The calls of an instance after which it gets a call driver.
    pub(crate) fn calls_until_driver(&self) -> Option<u32> {
        self.call_driver_after
    }

    pub(crate) fn has_simd(&self) -> bool {
        self.simd
    }

    /// Whether call drivers use SIMD instructions. Winch has them for some processors only.
    #[cfg(feature = "compiler")]
    pub(crate) fn drives_with_simd(&self) -> bool {
        self.simd && self.strategy != CompilationStrategy::Winch
    }

    pub(crate) fn has_relaxed_simd(&self) -> bool {
        let possible = self.simd && self.strategy != CompilationStrategy::Winch;
        self.relaxed_simd.unwrap_or(possible)
    }

    /// The deadline in ticks, counted from a moment between two of them.
    pub(crate) fn deadline_ticks(&self) -> Option<u64> {
        let ticks = self.deadline?.as_nanos().div_ceil(TICK.as_nanos());
        Some(u64::try_from(ticks).unwrap_or(u64::MAX).saturating_add(1))
    }
}
