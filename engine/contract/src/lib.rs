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
//!
//! `torvyn-engine` has all of this in its module `contract`, and `#[derive(Invoker)]` uses it for
//! its setting `baseline`.
//!
//! # Features
//!
//! - `component` (default): contracts that components carry, and encoded packages. Without it,
//!   WIT text alone is read.
#![forbid(unsafe_code)]

pub mod behaviour;
mod check;
mod compare;
#[cfg(feature = "component-types")]
mod component_types;
mod contained;
#[cfg(feature = "component-types")]
mod damage;
#[doc(hidden)]
pub mod derived;
mod error;
mod exports;
mod finding;
mod functions;
#[doc(hidden)]
pub mod interface_names;
mod names;
mod passed;
mod place;
mod read;
mod surface;
mod text;
mod types;
mod words;

pub use check::{Difference, Side, check, check_export, check_imports};
pub use compare::{Bump, Change, Comparison, Effect, Source, Versions, compare, compare_packages};
#[cfg(feature = "component-types")]
#[doc(hidden)]
pub use component_types::each_component_type;
#[doc(hidden)]
pub use contained::contained;
#[cfg(feature = "component-types")]
#[doc(hidden)]
pub use damage::damage;
pub use error::ContractError;
pub use exports::Export;
pub use finding::Kind;
#[doc(hidden)]
pub use names::find_world;
pub use passed::{Unpassed, unpassed};
pub use place::Place;
pub use read::{Contract, MAX_COMPONENT_BYTES, MAX_TYPE_DEPTH, MAX_WIT_BYTES, Package, Reader};
