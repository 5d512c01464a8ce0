//! Comparison of WIT contracts: does a component still fit its host, and what does a new version
//! of a package change?
//!
//! A [`Contract`] is a world: of a [`Package`] that was read from WIT text or a folder, or the
//! one that a component carries. [`check()`] lists every difference that keeps a component from
//! running on a host; [`compare()`] lists every change between two versions of a contract, and
//! says what each means for guests that are there, for guests to come, for code that is written
//! against the generated Rust, and for the package's version.
//!
//! Nothing is compiled or run for that. What is read may come from anywhere: its size, the depth
//! of its types and the work of comparing it are bounded.

#[doc(inline)]
pub use torvyn_contract::*;
