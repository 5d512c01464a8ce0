//! What Wasmtime's component API refuses to lower.

/// The most bytes of a string that Wasmtime lowers.
pub(super) const TEXT_LIMIT: usize = i32::MAX as usize;
