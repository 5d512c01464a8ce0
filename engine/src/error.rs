//! What can go wrong, a variant per cause.

mod causes;
mod fault;
mod snapshot;
mod too_large;

use std::error::Error;
use std::fmt;
use std::io;
use std::path::PathBuf;
use std::time::Duration;

use crate::ForeignHandle;
use crate::definition::Mismatch;
use crate::readable::{escaped, paragraph};
use crate::streaming::MalformedBatch;
#[cfg(any(feature = "mock", feature = "wasmtime-backend"))]
pub(crate) use causes::Causes;
use causes::{Source, with_causes};
pub use fault::Fault;
pub(crate) use fault::fmt_stderr;
pub use snapshot::SnapshotError;
pub use too_large::TooLarge;

/// An error of the program's own: with which a function of the host ends the call, or a source, stage,
/// sink or handler of a [`pipeline`](crate::pipeline) its run. `?` makes one of any error that can be
/// sent to other threads, and of a text.
///
/// Whoever has called the guest has it back as [`EngineError::HostFailed`].
pub type HostError = Box<dyn Error + Send + Sync>;

/// Why the engine could not do what it was asked to.
///
/// Decide on the variant, not on the text.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
// The tag is a word, and no variant holds more than five others: the results of calls lie in the
// place of what an error holds, and whatever it is wider than they are is moved with each of them,
// as are the seven bytes beside a tag of one.
#[repr(usize)]
pub enum EngineError {
    /// A setting of the configuration can't be honoured.
    #[error("the setting `{setting}` can't be honoured: {reason}")]
    Config {
        /// The name of the setting.
        setting: &'static str,
        /// Why not, and what to do.
        reason: String,
    },

    /// A file could not be read.
    #[error("can't read `{}`: {source}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },

    /// The bytes are not WebAssembly at all.
    #[error("{origin} is not WebAssembly: it does not begin with `\\0asm`")]
    NotWasm {
        /// Where the bytes came from.
        origin: String,
    },

    /// The bytes are a core module, not a component.
    #[error(
        "{origin} is a core module, not a component: build it for `wasm32-wasip2`, or wrap it with `wasm-tools component new`"
    )]
    CoreModule {
        /// Where the bytes came from.
        origin: String,
    },

    /// The bytes begin like a component, and are not a valid one.
    #[error("{origin} is not a valid component: {}", with_causes(source))]
    InvalidComponent {
        /// Where the bytes came from.
        origin: String,
        /// What is wrong, and at which offset.
        source: Source,
    },

    /// The component is made of more than the engine takes: see the setting `component_limits`.
    #[error(transparent)]
    ComponentTooLarge(Box<TooLarge>),

    /// The component was not compiled within the setting `compile_deadline`. The compiler can't be
    /// interrupted: it goes on in a thread of its own, and what comes out is dropped.
    #[error("{origin} was not compiled within {limit:?}")]
    CompileDeadlineExceeded {
        /// Where the bytes came from.
        origin: Box<str>,
        /// What the compiler had.
        limit: Duration,
    },

    /// Nothing is compiled until one of the compilations has ended that took too long.
    #[error(
        "{origin} was not compiled: {running} compilations that took too long are still running"
    )]
    CompilerBusy {
        /// Where the bytes came from.
        origin: Box<str>,
        /// How many of them there are.
        running: usize,
    },

    /// The bytes are a valid component, and the engine can't run it: it makes use of a proposal that
    /// is off, is of a binary version that is not read, or asks for more than a limit of the
    /// configuration allows every instance.
    #[error("{origin} can't be run by this engine: {}", with_causes(source))]
    Unsupported {
        /// Where the bytes came from.
        origin: String,
        /// Why not, with the proposal, the version or the limit.
        source: Source,
    },

    /// There is no compiler in this program, and the component is in no cache.
    #[error(
        "{origin} can't be compiled, since the engine was built without a compiler: precompile it with an engine that has one, or build this one with the feature `compiler`"
    )]
    NoCompiler {
        /// Where the bytes came from.
        origin: String,
    },

    /// Precompiled bytes can't be loaded: they are for another engine or machine, or damaged.
    #[error("the precompiled bytes can't be loaded: {}", with_causes(source))]
    Precompiled {
        /// Why not.
        source: Source,
    },

    /// The folder of a cache can't be used.
    #[error("can't use the cache `{}`: {reason}", path.display())]
    Cache {
        /// The folder.
        path: PathBuf,
        /// Why not, and what to do.
        reason: Box<str>,
    },

    /// The component does not fit the world.
    #[error(transparent)]
    Mismatch(#[from] Mismatch),

    /// The component failed while it was instantiated.
    #[error("the component could not be instantiated: {}", with_causes(source))]
    Instantiate {
        /// Why.
        source: Source,
    },

    /// The component was compiled by another engine.
    #[error(
        "the component was compiled by another engine: compile it with the one that is to run it"
    )]
    ForeignComponent,

    /// There are as many instances as there can be. Drop one, or raise the limit.
    #[error("there are {limit} instances already, which is the limit")]
    TooManyInstances {
        /// How many there can be.
        limit: u32,
    },

    /// The guest trapped: it did something that WebAssembly forbids, or gave up.
    #[error("the guest trapped: {0}")]
    Trap(Box<Fault>),

    /// The guest panicked. It is told from other traps by what Rust's standard library writes
    /// to stderr: a guest without it has [`EngineError::Trap`].
    #[error("the guest panicked: {0}")]
    Panic(Box<Fault>),

    /// The call burnt more fuel than it had.
    #[error("the guest used up its fuel of {limit}: {fault}")]
    FuelExhausted {
        /// What the call had, in units of about one instruction.
        limit: u64,
        /// What is known of the call.
        fault: Box<Fault>,
    },

    /// The call took longer than it may.
    #[error("the guest did not return within {limit:?}: {fault}")]
    DeadlineExceeded {
        /// What the call had.
        limit: Duration,
        /// What is known of the call.
        fault: Box<Fault>,
    },

    /// The guest asked for more memory than its instance may have, and gave up.
    #[error("the guest asked for {requested} bytes of memory, and may have {limit}: {fault}")]
    MemoryExceeded {
        /// What all memories of the instance were to hold together, in bytes.
        requested: usize,
        /// What they may hold, in bytes.
        limit: usize,
        /// What is known of the call.
        fault: Box<Fault>,
    },

    /// The guest's calls were nested too deeply for its stack.
    #[error("the guest used up its stack of {limit} bytes: {fault}")]
    StackOverflow {
        /// The size of the stack, in bytes.
        limit: usize,
        /// What is known of the call.
        fault: Box<Fault>,
    },

    /// The guest passed, or returned, more than the host sets aside for one call.
    #[error("the guest handed over more than {limit} bytes at once: {fault}")]
    TooMuchData {
        /// What the host sets aside, in bytes.
        limit: usize,
        /// What is known of the call.
        fault: Box<Fault>,
    },

    /// The instance has, or was to have, more handles at a time than it may: those that the guest has
    /// of the host's resources, and the program of the guest's. See the setting `max_handles`.
    #[error("the instance may have {limit} handles: {fault}")]
    TooManyHandles {
        /// How many it may have.
        limit: u32,
        /// What is known of the call.
        fault: Box<Fault>,
    },

    /// The guest called something that it was not granted.
    #[error("the guest called what it was not granted: {0}")]
    Denied(Box<Fault>),

    /// The guest asked to end the program.
    #[error("the guest exited: {0}")]
    Exited(Box<Fault>),

    /// A function of the host has ended the call with an error of its own: one that the setting
    /// `fallible_host` of [`Invoker`](derive@crate::Invoker) names. The guest has no part in it.
    #[error("the host ended the call: {fault}")]
    HostFailed {
        /// What the function has returned, as it was.
        source: HostError,
        /// What is known of the call. Its reason names the function.
        fault: Box<Fault>,
    },

    /// A string or list of a parameter is larger than can be passed to a guest: 4 GiB, and for a
    /// string in the component lane 2 GiB. The guest was not entered, so the instance can go on.
    ///
    /// Where a guest's strings are not UTF-8, the component lane finds this out on the way, from
    /// 1 GiB on, and ends the instance with [`AbiViolation`](Self::AbiViolation).
    #[error("`{function}` was not called: {size} bytes of a parameter are more than can be passed")]
    ParameterTooLarge {
        /// The function that was to be called.
        function: Box<str>,
        /// The size of the string or list, in bytes.
        size: usize,
    },

    /// A handle was passed that another instance has given out, or the one that this one has taken the
    /// place of. The guest was not entered, so the instance can go on. What else was given away with it
    /// is dropped.
    #[error("`{function}` was not called: {reason}")]
    ForeignHandle {
        /// The function that was to be called.
        function: Box<str>,
        /// Whose handle it is.
        reason: ForeignHandle,
    },

    /// Something failed that is neither the guest's doing nor the caller's: the operating system
    /// refused something, the host answered with more than fits into the guest's memory, or the
    /// engine or Wasmtime has a mistake.
    #[error("the engine failed: {0}")]
    Internal(Box<Fault>),

    /// The guest broke the canonical ABI: text that is not UTF-8, a case that does not exist, a
    /// pointer out of its memory.
    #[error("the guest broke the canonical ABI: {0}")]
    AbiViolation(Box<Fault>),

    /// The columns of a guest's batch contradict each other. Only `?` on what reads them makes
    /// this, so the instance can go on.
    #[error(transparent)]
    MalformedBatch(Box<MalformedBatch>),

    /// The instance was ended by an earlier call, and can't be called again.
    #[error("`{function}` was not called: {}", paragraph(reason))]
    Ended {
        /// The function that was to be called.
        function: Box<str>,
        /// How the instance ended.
        reason: Box<str>,
    },

    /// No snapshot can be taken, or one can't be restored. Nothing has changed: an instance that could
    /// be called can be called as before.
    #[error(transparent)]
    Snapshot(Box<SnapshotError>),

    /// A mock was called more often than it has a script for. The instance can go on.
    #[cfg(feature = "mock")]
    #[error("the mock has no script for this call of `{function}`: give it one by `{how}`")]
    Unscripted {
        /// The function that was called.
        function: Box<str>,
        /// How to script it, in Rust.
        how: Box<str>,
    },

    /// The guest answered with its own error. Only `?` on a guest's answer makes this; the
    /// engine hands such answers over as values.
    #[error("the guest answered with `{path}`: {}", escaped(value))]
    Guest {
        /// The WIT path of the error's type.
        path: &'static str,
        /// The error.
        value: String,
    },
}

impl EngineError {
    #[doc(hidden)]
    pub fn guest(path: &'static str, value: &dyn fmt::Debug) -> Self {
        Self::Guest {
            path,
            value: format!("{value:?}"),
        }
    }

    /// What is known of the fault, if a call has failed with one.
    #[must_use]
    pub fn fault(&self) -> Option<&Fault> {
        match self {
            Self::Trap(fault)
            | Self::Panic(fault)
            | Self::FuelExhausted { fault, .. }
            | Self::DeadlineExceeded { fault, .. }
            | Self::MemoryExceeded { fault, .. }
            | Self::StackOverflow { fault, .. }
            | Self::TooMuchData { fault, .. }
            | Self::TooManyHandles { fault, .. }
            | Self::Denied(fault)
            | Self::Exited(fault)
            | Self::Internal(fault)
            | Self::AbiViolation(fault)
            | Self::HostFailed { fault, .. } => Some(fault),
            _ => None,
        }
    }
}

impl From<SnapshotError> for EngineError {
    fn from(error: SnapshotError) -> Self {
        Self::Snapshot(Box::new(error))
    }
}

impl From<MalformedBatch> for EngineError {
    fn from(error: MalformedBatch) -> Self {
        Self::MalformedBatch(Box::new(error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::streaming::{ProcessError, ProcessResult};

    /// A result of `process` fills what its errors take. That a tag of one byte costs more, though
    /// it makes nothing larger, is seen where instructions are counted.
    #[test]
    #[cfg(all(unix, target_pointer_width = "64"))]
    fn an_error_is_no_wider_than_a_result() {
        type Answer<'a> = Result<ProcessResult<'a>, ProcessError<'a>>;
        let word = size_of::<usize>();
        assert_eq!(size_of::<EngineError>(), 6 * word);
        assert_eq!(size_of::<Answer<'_>>(), 5 * word);
        assert_eq!(size_of::<Result<Answer<'_>, EngineError>>(), 6 * word);
    }
}
