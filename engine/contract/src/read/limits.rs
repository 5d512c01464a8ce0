//! How much is read.

/// The most bytes of WIT text that are read, over all files of a package and its dependencies.
pub const MAX_WIT_BYTES: usize = 4 << 20;

/// The most bytes of a component that are read.
pub const MAX_COMPONENT_BYTES: usize = 256 << 20;

/// How deep types may be nested, one name inside of the other included. It is the limit of the
/// component model's validation.
pub const MAX_TYPE_DEPTH: usize = 100;

/// The stack for parsing. Types are refused before they are nested so deep that it would not do.
pub(super) const STACK_BYTES: usize = 64 << 20;
