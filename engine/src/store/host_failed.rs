//! Functions of the host that end the call.

use super::internal::Internal;
use crate::HostError;
use crate::types::resources::Refused;

/// A function of the host has ended the call with an error of its own.
#[derive(Debug, thiserror::Error)]
#[error("`{function}` failed")]
pub(crate) struct HostFailed {
    pub(crate) function: &'static str,
    #[source]
    pub(crate) error: HostError,
}

/// What a function of the host has answered, or the end of the call.
///
/// # Errors
///
/// The host's own.
#[inline]
pub fn answered<T>(function: &'static str, answer: Result<T, HostError>) -> wasmtime::Result<T> {
    answer.map_err(|error| failed(function, error))
}

#[cold]
fn failed(function: &'static str, error: HostError) -> wasmtime::Error {
    HostFailed { function, error }.into()
}

/// The instance has more resources than it may have.
#[derive(Debug, thiserror::Error)]
#[error("the host has no room for another handle of this instance")]
pub(crate) struct TooManyHandles {
    pub(crate) limit: u32,
}

/// What a function of the host has answered where handles go through the call, or its end.
///
/// # Errors
///
/// The host's own, or that of a limit.
#[inline]
pub fn exchanged<T>(function: &'static str, answer: Result<T, Refused>) -> wasmtime::Result<T> {
    answer.map_err(|refused| not_exchanged(function, refused))
}

#[cold]
fn not_exchanged(function: &'static str, refused: Refused) -> wasmtime::Error {
    match refused {
        Refused::Host(error) => failed(function, error),
        Refused::TooMany { limit } => TooManyHandles { limit }.into(),
        Refused::Unknown(_) | Refused::Foreign(_) => Internal::caused_by(refused),
        // What breaks the canonical ABI has no type of its own.
        Refused::Mistyped => refused.into(),
    }
}
