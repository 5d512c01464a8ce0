//! Which settings can be honoured together.

use super::{ExecutionMode, InstanceAllocation, PAGE, WasmtimeEngineConfig};
use crate::EngineError;

/// Less than this is used up by the entry into a guest.
const MIN_STACK: usize = 16 << 10;
/// Rust's threads have 2 MiB by default, and the host needs some of it.
const MAX_STACK: usize = 1 << 20;
/// What a host function needs of the stack at the least.
const HOST_STACK: usize = 128 << 10;
/// What a memory with 32-bit addresses can hold.
const MAX_MEMORY: usize = 4 << 30;
/// The address space of a process holds no more memories than this, each with its guard.
const MAX_POOL: u32 = 4000;
/// A pool sets every table aside in full.
const MAX_POOLED_TABLE: usize = 1 << 20;

impl WasmtimeEngineConfig {
    /// Checks that the settings can be honoured.
    ///
    /// # Errors
    ///
    /// [`EngineError::Config`] with the name of the first setting that can't.
    pub fn validate(&self) -> Result<(), EngineError> {
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
        self.validate_execution()?;
        self.validate_instances()
    }

    fn validate_execution(&self) -> Result<(), EngineError> {
        let Some(stack) = self.async_stack_bytes else {
            return Ok(());
        };
        if self.execution == ExecutionMode::Blocking {
            return refuse(
                "async_stack_bytes",
                "`execution` is blocking, and calls run on the thread's own stack: set it to \
                 async, or leave this out"
                    .to_owned(),
            );
        }
        if stack < self.max_stack_bytes.saturating_add(HOST_STACK) {
            return refuse(
                "async_stack_bytes",
                format!(
                    "{stack} bytes are less than `max_stack_bytes`, which is {}, and {HOST_STACK} \
                     for the host",
                    self.max_stack_bytes
                ),
            );
        }
        Ok(())
    }

    fn validate_instances(&self) -> Result<(), EngineError> {
        if let InstanceAllocation::Pooling { instances } = self.allocation {
            if !(1..=MAX_POOL).contains(&instances) {
                return refuse(
                    "allocation",
                    format!("a pool of {instances} instances is not between 1 and {MAX_POOL}"),
                );
            }
            if self.max_instances.is_some_and(|max| max > instances) {
                return refuse(
                    "max_instances",
                    format!("`allocation` is a pool of {instances} instances, and this is more"),
                );
            }
            if self.max_memory_bytes > MAX_MEMORY {
                return refuse(
                    "max_memory_bytes",
                    format!(
                        "`allocation` is a pool, whose memories have {MAX_MEMORY} bytes at most"
                    ),
                );
            }
            if self.max_table_elements > MAX_POOLED_TABLE {
                return refuse(
                    "max_table_elements",
                    format!(
                        "`allocation` is a pool, whose tables have {MAX_POOLED_TABLE} elements at \
                         most"
                    ),
                );
            }
        }
        if self.max_instances == Some(0) {
            return refuse(
                "max_instances",
                "an engine without instances is of no use".to_owned(),
            );
        }
        Ok(())
    }
}

fn refuse(setting: &'static str, reason: String) -> Result<(), EngineError> {
    Err(EngineError::Config { setting, reason })
}
