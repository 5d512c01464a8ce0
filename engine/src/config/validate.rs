//! Which settings can be honoured together.

mod grants;

use super::calls::{HOST_STACK, MAX_ASYNC_STACK};
use super::{CompilationStrategy, ExecutionMode, InstanceAllocation, WasmtimeEngineConfig};
use crate::EngineError;

/// The smallest memory that a guest can start in: one WebAssembly page.
const PAGE: usize = 64 << 10;
/// Less than this is used up by the entry into a guest.
const MIN_STACK: usize = 16 << 10;
/// Rust's threads have 2 MiB by default, and the host needs some of it.
const MAX_STACK: usize = 1 << 20;
/// What a memory with 32-bit addresses can hold.
const MAX_MEMORY: usize = 4 << 30;
const MAX_POOL: u32 = 4000;
/// The address space of a process holds no more memories than this, each with its guard.
const MAX_POOLED_MEMORIES: u32 = 8000;
/// A pool sets every table aside in full.
const MAX_POOLED_TABLE: usize = 1 << 20;

impl WasmtimeEngineConfig {
    /// Checks that the settings can be honoured. Whether granted folders are there is a part of
    /// that: it asks the file system.
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
        self.validate_stack()?;
        if self.deadline.is_some_and(|deadline| deadline.is_zero()) {
            return refuse(
                "deadline",
                "no call ends in no time: give it some, or none".to_owned(),
            );
        }
        if self
            .compile_deadline
            .is_some_and(|deadline| deadline.is_zero())
        {
            return refuse(
                "compile_deadline",
                "nothing is compiled in no time: give it some, or none".to_owned(),
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
        self.validate_compilation()?;
        self.validate_instances()?;
        self.validate_component_limits()?;
        self.validate_grants()
    }

    fn validate_stack(&self) -> Result<(), EngineError> {
        let stack = match self.max_stack_bytes {
            Some(stack) => stack,
            // It makes way for the fiber, which is looked at later.
            None => return Ok(()),
        };
        let (most, why) = match self.execution {
            ExecutionMode::Blocking => (
                MAX_STACK,
                "calls run on the thread's own stack, and with `execution` set to async they don't",
            ),
            ExecutionMode::Async => (
                MAX_ASYNC_STACK - HOST_STACK,
                "a fiber has no more, with what the host needs of it",
            ),
        };
        if !(MIN_STACK..=most).contains(&stack) {
            return refuse(
                "max_stack_bytes",
                format!("{stack} bytes are not between {MIN_STACK} and {most}: {why}"),
            );
        }
        Ok(())
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
        let guest = self.max_stack_bytes.unwrap_or(MIN_STACK);
        if stack < guest.saturating_add(HOST_STACK) {
            let what = match self.max_stack_bytes {
                Some(_) => "`max_stack_bytes`, which is",
                None => "a guest needs, which is",
            };
            return refuse(
                "async_stack_bytes",
                format!(
                    "{stack} bytes are less than {what} {guest}, and {HOST_STACK} for the host"
                ),
            );
        }
        if stack > MAX_ASYNC_STACK {
            return refuse(
                "async_stack_bytes",
                format!("{stack} bytes are more than {MAX_ASYNC_STACK}"),
            );
        }
        Ok(())
    }

    fn validate_instances(&self) -> Result<(), EngineError> {
        if self.max_instances == Some(0) {
            return refuse(
                "max_instances",
                "an engine without instances is of no use".to_owned(),
            );
        }
        let InstanceAllocation::Pooling(pool) = &self.allocation else {
            return Ok(());
        };
        let (instances, memories) = (pool.instances, pool.memories);
        within("instances", instances, MAX_POOL)?;
        within("memories", memories, MAX_POOLED_MEMORIES)?;
        within("tables", pool.tables, 64)?;
        within("core_instances", pool.core_instances, 1000)?;
        if u64::from(instances) * u64::from(memories) > u64::from(MAX_POOLED_MEMORIES) {
            return refuse(
                "allocation",
                format!(
                    "a pool of {instances} `instances` with {memories} `memories` each has more \
                     than {MAX_POOLED_MEMORIES} memories"
                ),
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
                format!("`allocation` is a pool, whose memories have {MAX_MEMORY} bytes at most"),
            );
        }
        if pool.linear_memory_keep_resident > self.max_memory_bytes {
            return refuse(
                "allocation",
                format!(
                    "`linear_memory_keep_resident` is {}, more than `max_memory_bytes`",
                    pool.linear_memory_keep_resident
                ),
            );
        }
        if self.max_table_elements > MAX_POOLED_TABLE {
            return refuse(
                "max_table_elements",
                format!(
                    "`allocation` is a pool, whose tables have {MAX_POOLED_TABLE} elements at most"
                ),
            );
        }
        Ok(())
    }

    fn validate_component_limits(&self) -> Result<(), EngineError> {
        let limits = &self.component_limits;
        let sizes = [limits.bytes, limits.code_bytes, limits.function_bytes];
        let counts = [
            limits.functions,
            limits.types,
            limits.parts,
            limits.nesting,
            limits.instances,
            limits.items,
            limits.canonical_functions,
        ];
        if sizes.contains(&0) || counts.contains(&0) {
            return refuse(
                "component_limits",
                "no component is made of nothing: only `memories` and `tables` can be 0".to_owned(),
            );
        }
        Ok(())
    }

    fn validate_compilation(&self) -> Result<(), EngineError> {
        if self.relaxed_simd == Some(true) && !self.simd {
            return refuse(
                "relaxed_simd",
                "it is a part of `simd`, which is off: turn this off too".to_owned(),
            );
        }
        match self.strategy {
            CompilationStrategy::Winch => self.validate_winch(),
            _ if cfg!(feature = "compiler") => Ok(()),
            strategy if strategy == CompilationStrategy::default() => Ok(()),
            _ => refuse(
                "strategy",
                "nothing is compiled here: build with the feature `compiler`".to_owned(),
            ),
        }
    }

    fn validate_winch(&self) -> Result<(), EngineError> {
        if !cfg!(feature = "winch") {
            return refuse(
                "strategy",
                "Winch is not built in: build with the feature `winch`".to_owned(),
            );
        }
        if !cfg!(any(target_arch = "x86_64", target_arch = "aarch64")) {
            return refuse(
                "strategy",
                "Winch has no code for this processor: use Cranelift".to_owned(),
            );
        }
        if self.relaxed_simd == Some(true) {
            return refuse(
                "relaxed_simd",
                "`strategy` is Winch, which has none of it: turn this off".to_owned(),
            );
        }
        Ok(())
    }
}

/// Checks a number of a pool.
fn within(name: &str, number: u32, most: u32) -> Result<(), EngineError> {
    if (1..=most).contains(&number) {
        return Ok(());
    }
    refuse(
        "allocation",
        format!("a pool's `{name}` are {number}, and that is not between 1 and {most}"),
    )
}

fn refuse(setting: &'static str, reason: String) -> Result<(), EngineError> {
    Err(EngineError::Config { setting, reason })
}
