//! The standard streams.

/// The handles of the standard streams.
pub(crate) const STDIN: u32 = 0;
pub(crate) const STDOUT: u32 = 1;
pub(crate) const STDERR: u32 = 2;

/// Handles below this one stand for what every instance has.
pub(crate) const FIRST_HANDLE: u32 = 3;

/// How much a guest may read or write in one call.
pub(crate) const CHUNK: u64 = 64 << 10;
