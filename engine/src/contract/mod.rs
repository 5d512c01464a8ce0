//! Comparison of WIT contracts: does a component still fit its host, and what does a new version
//! of a package change?
//!
//! A [`Contract`] is a world: of a [`Package`] that was read from WIT text or a folder, or the
//! one that a component carries. [`check()`] lists every difference that keeps a component from
//! running on a host; [`compare()`] lists every change between two versions of a contract, and
//! says what each means for guests that are there, for guests to come, for code that is written
//! against the generated Rust, and for the package's version.
//!
//! Nothing is compiled or run for that; `check_engine` says of a compiled component whether the
//! engine could make an instance of it. What is read may come from anywhere: its size, the depth
//! of its types and the work of comparing it are bounded.
//!
//! A type is not all that is promised. `suite` (with the feature `wasmtime-backend`) runs a
//! component: it tries what the standard worlds promise of [`behaviour`], and compares what comes
//! out with what was recorded. `contract_tests!` makes `#[test]`s of both, and
//! `#[invoker(baseline = "..")]` makes a break of the WIT a compile error.

#[cfg(feature = "wasmtime-backend")]
mod engine;
#[cfg(feature = "wasmtime-backend")]
pub mod suite;

#[cfg(feature = "wasmtime-backend")]
pub use engine::check_engine;

#[doc(inline)]
pub use torvyn_contract::*;
