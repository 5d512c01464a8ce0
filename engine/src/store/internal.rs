//! Errors that say of themselves that the guest did not cause them.

use std::fmt;

/// Something that the engine takes for impossible, or that failed in the host.
///
/// Whatever error has no type of its own is taken for a breach of the canonical ABI: most of
/// Wasmtime's are, and they have none. So what is not the guest's doing has to say so.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Internal(String);

impl Internal {
    /// As an error of a call.
    #[cold]
    pub(crate) fn error(reason: impl Into<String>) -> wasmtime::Error {
        Self(reason.into()).into()
    }

    /// Something else that failed, as an error of a call.
    #[cold]
    pub(crate) fn caused_by(error: impl fmt::Display) -> wasmtime::Error {
        Self(error.to_string()).into()
    }
}

/// A parameter that no guest has room for: it is larger than a 32-bit memory.
///
/// It is found before the guest is entered, by nobody else than what checks parameters. What the
/// host answers with can be as large, but then the guest has been entered, and can't go on.
#[derive(Debug, thiserror::Error)]
#[error("a parameter of {size} bytes does not fit into a 32-bit memory")]
pub(crate) struct ParameterTooLarge {
    pub(crate) size: usize,
}

impl ParameterTooLarge {
    /// As an error of a call.
    #[cold]
    pub(crate) fn error(size: usize) -> wasmtime::Error {
        Self { size }.into()
    }
}
