//! Functions of the host that end the call.

use crate::HostError;

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
