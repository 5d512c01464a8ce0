//! How a scripted call fails.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::error::Causes;
use crate::types::resources::Refused;
use crate::{EngineError, Fault, HostError};

/// A guest's fault, for a script. It ends the instance, as it does in a real engine.
///
/// A guest's own error is none of these: it is an answer, which
/// [`returns`](super::FunctionScript::returns) gives.
///
/// # Examples
///
/// ```
/// use torvyn_engine::mock::Failure;
///
/// let failure = Failure::trap("integer divide by zero").with_stderr("about to divide\n");
/// assert_eq!(failure.reason(), "integer divide by zero");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    kind: Kind,
    reason: String,
    stderr: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Trap,
    Panic,
    Fuel { limit: u64 },
    Deadline { limit: Duration },
    Memory { requested: usize, limit: usize },
    Stack { limit: usize },
    TooMuchData { limit: usize },
    Handles { limit: u32 },
    Denied,
    Exit,
    AbiViolation,
    Host(Shared),
}

/// An error of the host, which the first call that fails with it has. Others have its text.
#[derive(Clone)]
struct Shared(Arc<Mutex<Option<HostError>>>);

impl Shared {
    fn take(&self) -> Option<HostError> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
}

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Shared {}

/// What a trap says that a guest executes on purpose.
const UNREACHABLE: &str = "wasm `unreachable` instruction executed";

impl Failure {
    fn new(kind: Kind, reason: impl Into<String>) -> Self {
        Self {
            kind,
            reason: reason.into(),
            stderr: String::new(),
        }
    }

    /// A trap: [`EngineError::Trap`].
    #[must_use]
    pub fn trap(reason: impl Into<String>) -> Self {
        Self::new(Kind::Trap, reason)
    }

    /// A panic of a guest that was written in Rust: [`EngineError::Panic`]. The message is
    /// written to stderr in the way of Rust's standard library.
    #[must_use]
    pub fn panic(message: impl AsRef<str>) -> Self {
        let message = message.as_ref();
        Self::new(Kind::Panic, UNREACHABLE).with_stderr(format!(
            "\nthread '<unnamed>' panicked at mock:\n{message}\n"
        ))
    }

    /// A call that takes longer than it may: [`EngineError::DeadlineExceeded`].
    #[must_use]
    pub fn deadline(limit: Duration) -> Self {
        Self::new(Kind::Deadline { limit }, "interrupt")
    }

    /// A call that burns more fuel than it has: [`EngineError::FuelExhausted`].
    #[must_use]
    pub fn fuel(limit: u64) -> Self {
        Self::new(Kind::Fuel { limit }, "all fuel consumed by WebAssembly")
    }

    /// A guest that asks for more memory than it may have, in bytes:
    /// [`EngineError::MemoryExceeded`].
    #[must_use]
    pub fn memory(requested: usize, limit: usize) -> Self {
        Self::new(Kind::Memory { requested, limit }, UNREACHABLE)
    }

    /// Calls that are nested too deeply for a stack of so many bytes:
    /// [`EngineError::StackOverflow`].
    #[must_use]
    pub fn stack(limit: usize) -> Self {
        Self::new(Kind::Stack { limit }, "call stack exhausted")
    }

    /// More data than the host sets aside for one call, in bytes: [`EngineError::TooMuchData`].
    #[must_use]
    pub fn too_much_data(limit: usize) -> Self {
        let reason = format!("what was lifted takes more than {limit} bytes on the host");
        Self::new(Kind::TooMuchData { limit }, reason)
    }

    /// A guest that gets a handle of more resources of the host than it may have:
    /// [`EngineError::TooManyHandles`].
    #[must_use]
    pub fn handles(limit: u32) -> Self {
        let reason = "the host has no room for another handle of this instance";
        Self::new(Kind::Handles { limit }, reason)
    }

    /// A call of a function that the guest was not granted, by its WIT path:
    /// [`EngineError::Denied`].
    #[must_use]
    pub fn denied(function: impl AsRef<str>) -> Self {
        Self::new(Kind::Denied, format!("`{}` is denied", function.as_ref()))
    }

    /// A guest that asks to end the program: [`EngineError::Exited`].
    #[must_use]
    pub fn exit(success: bool) -> Self {
        let how = if success { "success" } else { "failure" };
        Self::new(Kind::Exit, format!("with {how}"))
    }

    /// A result that is not what its type says: [`EngineError::AbiViolation`].
    #[must_use]
    pub fn abi_violation(reason: impl Into<String>) -> Self {
        Self::new(Kind::AbiViolation, reason)
    }

    /// A function of the host that ends the call, by its WIT path, with an error:
    /// [`EngineError::HostFailed`]. Where a script calls the host itself, `?` makes one of what the
    /// host has returned.
    ///
    /// Of several calls that fail with it, the first one has the error itself, and the others an
    /// error with its text.
    #[must_use]
    pub fn host(function: impl AsRef<str>, error: impl Into<HostError>) -> Self {
        Self::host_failed(&format!("`{}` failed", function.as_ref()), error.into())
    }

    fn host_failed(what: &str, error: HostError) -> Self {
        let reason = format!("{what}: {}", Causes(&*error));
        let shared = Shared(Arc::new(Mutex::new(Some(error))));
        Self::new(Kind::Host(shared), reason)
    }

    /// Writes to stderr, after what it holds already and before the call fails.
    #[must_use]
    pub fn with_stderr(mut self, text: impl AsRef<str>) -> Self {
        self.stderr.push_str(text.as_ref());
        self
    }

    /// What happened, in one line.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// The error of a call of that function. `stderr` is what was written to it before.
    pub(super) fn into_error(self, function: String, stderr: &mut String) -> EngineError {
        stderr.push_str(&self.stderr);
        let fault = Box::new(Fault {
            function,
            reason: self.reason,
            help: None,
            backtrace: None,
            shows_backtrace: false,
            stderr: stderr.clone(),
            source: None,
        });
        match self.kind {
            Kind::Trap => EngineError::Trap(fault),
            Kind::Panic => EngineError::Panic(fault),
            Kind::Fuel { limit } => EngineError::FuelExhausted { limit, fault },
            Kind::Deadline { limit } => EngineError::DeadlineExceeded { limit, fault },
            Kind::Memory { requested, limit } => EngineError::MemoryExceeded {
                requested,
                limit,
                fault,
            },
            Kind::Stack { limit } => EngineError::StackOverflow { limit, fault },
            Kind::TooMuchData { limit } => EngineError::TooMuchData { limit, fault },
            Kind::Handles { limit } => EngineError::TooManyHandles { limit, fault },
            Kind::Denied => EngineError::Denied(fault),
            Kind::Exit => EngineError::Exited(fault),
            Kind::AbiViolation => EngineError::AbiViolation(fault),
            Kind::Host(shared) => EngineError::HostFailed {
                source: shared.take().unwrap_or_else(|| fault.reason.clone().into()),
                fault,
            },
        }
    }
}

/// What a function of the host has returned to a script, which does not say which function it was.
impl From<HostError> for Failure {
    fn from(error: HostError) -> Self {
        Self::host_failed("a function of the host failed", error)
    }
}

/// What a function of the host has returned to a script that has handles. A handle of nothing is what
/// a real engine finds in the guest.
impl From<Refused> for Failure {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Host(error) => error.into(),
            Refused::TooMany { limit } => Self::handles(limit),
            Refused::Unknown(handle) => Self::abi_violation(format!("unknown handle {handle}")),
            Refused::Foreign(_) | Refused::Mistyped => Self::abi_violation(refused.to_string()),
        }
    }
}
