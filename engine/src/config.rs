//! How an engine is set up.
//!
//! Every setting is honoured or refused. [`WasmtimeEngineConfig::validate`] says beforehand
//! whether an engine can be made of a configuration, and which settings stand against each
//! other if not.

use std::time::Duration;

use crate::EngineError;

/// The smallest memory that a guest can start in: one WebAssembly page.
const PAGE: usize = 64 << 10;

/// How often deadlines are looked at, and so how exact they are.
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
pub struct WasmtimeEngineConfig {
    max_memory_bytes: usize,
    max_table_elements: usize,
    max_stack_bytes: usize,
    stderr_bytes: usize,
    fuel: Option<u64>,
    deadline: Option<Duration>,
    allow_unbounded_calls: bool,
}

impl Default for WasmtimeEngineConfig {
    fn default() -> Self {
        Self {
            max_memory_bytes: 256 << 20,
            max_table_elements: 1 << 20,
            max_stack_bytes: 512 << 10,
            stderr_bytes: 8 << 10,
            fuel: None,
            deadline: Some(Duration::from_secs(10)),
            allow_unbounded_calls: false,
        }
    }
}

impl WasmtimeEngineConfig {
    /// The defaults: 256 MiB of memory and 1,048,576 table elements for an instance, 512 KiB of
    /// stack and 10 seconds for a call, no fuel, and the last 8 KiB of what a guest writes to
    /// stderr.
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

    /// The stack that a guest has for one call, in bytes.
    #[must_use]
    pub fn max_stack_bytes(mut self, bytes: usize) -> Self {
        self.max_stack_bytes = bytes;
        self
    }

    /// How much of what a guest writes to stderr is kept, in bytes, counted from the end. It is
    /// shown with the error if the guest fails.
    #[must_use]
    pub fn stderr_bytes(mut self, bytes: usize) -> Self {
        self.stderr_bytes = bytes;
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
    /// The time that a host function takes counts, but can't be cut short.
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

    /// Checks that the settings can be honoured.
    ///
    /// # Errors
    ///
    /// [`EngineError::Config`] with the name of the first setting that can't.
    pub fn validate(&self) -> Result<(), EngineError> {
        let refuse = |setting, reason: String| Err(EngineError::Config { setting, reason });
        if self.max_memory_bytes < PAGE {
            return refuse(
                "max_memory_bytes",
                format!(
                    "{} bytes are less than one page of {PAGE}, and no guest starts without one",
                    self.max_memory_bytes
                ),
            );
        }
        if !(MIN_STACK..=MAX_STACK).contains(&self.max_stack_bytes) {
            return refuse(
                "max_stack_bytes",
                format!(
                    "{} bytes are not between {MIN_STACK} and {MAX_STACK}: calls run on the \
                     thread's own stack",
                    self.max_stack_bytes
                ),
            );
        }
        if self.deadline.is_some_and(|deadline| deadline.is_zero()) {
            return refuse(
                "deadline",
                "no call ends in no time: give it some, or none".to_owned(),
            );
        }
        if self.fuel == Some(0) {
            return refuse(
                "fuel",
                "no call runs on no fuel: give it some, or none".to_owned(),
            );
        }
        if self.deadline.is_none() && self.fuel.is_none() && !self.allow_unbounded_calls {
            return refuse(
                "deadline",
                "without `deadline` and `fuel` nothing stops a guest that never returns: set one, \
                 or set `allow_unbounded_calls`"
                    .to_owned(),
            );
        }
        Ok(())
    }
}

/// Less than this is used up by the entry into a guest.
const MIN_STACK: usize = 16 << 10;
/// Rust's threads have 2 MiB by default, and the host needs some of it.
const MAX_STACK: usize = 1 << 20;

/// What the backend reads.
#[cfg(feature = "wasmtime-backend")]
impl WasmtimeEngineConfig {
    pub(crate) fn memory_limit(&self) -> usize {
        self.max_memory_bytes
    }

    pub(crate) fn table_limit(&self) -> usize {
        self.max_table_elements
    }

    pub(crate) fn stack_limit(&self) -> usize {
        self.max_stack_bytes
    }

    pub(crate) fn stderr_limit(&self) -> usize {
        self.stderr_bytes
    }

    pub(crate) fn fuel_limit(&self) -> Option<u64> {
        self.fuel
    }

    pub(crate) fn deadline_limit(&self) -> Option<Duration> {
        self.deadline
    }

    /// The deadline in ticks, counted from a moment between two of them.
    pub(crate) fn deadline_ticks(&self) -> Option<u64> {
        let ticks = self.deadline?.as_nanos().div_ceil(TICK.as_nanos());
        Some(u64::try_from(ticks).unwrap_or(u64::MAX).saturating_add(1))
    }
}
