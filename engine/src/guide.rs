//! How things are done, and why in this way: a page for each.
//!
//! - [`configuration`]: every setting, from code, from a file, and on the command line.
//! - [`wasi`]: what a guest is granted of its system, and what becomes of everything else.
//! - [`lanes`]: how calls reach a guest, what is copied, and what is checked.
//! - [`batches`]: many elements in one call.
//! - [`pipelines`]: streams that go on when a component fails, on several threads, watched.
//! - [`resources`]: things of the host that a guest has handles of, and of the guest that the program has.
//! - [`limits`]: what a guest may use, and what a call took.
//! - [`faults`]: what happens when a guest fails, and what comes after it.
//! - [`state`]: what a guest remembers, kept as a value, and come back to.
//! - [`async_mode`]: how calls share threads, wait for their host, and are given up.
//! - [`contracts`]: what can be changed in a WIT package, when, and whom that breaks.

#[doc = include_str!("../docs/configuration.md")]
pub mod configuration {}

#[doc = include_str!("../docs/wasi.md")]
pub mod wasi {}

#[doc = include_str!("../docs/lanes.md")]
pub mod lanes {}

#[doc = include_str!("../docs/batches.md")]
pub mod batches {}

#[doc = include_str!("../docs/pipelines.md")]
pub mod pipelines {}

#[doc = include_str!("../docs/resources.md")]
pub mod resources {}

#[doc = include_str!("../docs/limits.md")]
pub mod limits {}

#[doc = include_str!("../docs/faults.md")]
pub mod faults {}

#[doc = include_str!("../docs/state.md")]
pub mod state {}

#[doc = include_str!("../docs/async_mode.md")]
pub mod async_mode {}

#[doc = include_str!("../docs/contracts.md")]
pub mod contracts {}
