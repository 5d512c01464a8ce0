//! Values in their two forms: borrowed, as they cross the boundary, and owned.
//!
//! Every WIT type has a borrowed Rust form that is `Copy`: `string` is `&str`, `list<u8>` is
//! `&[u8]`, `list<reading>` is `&[Reading]`, and a record that holds such parts has a
//! lifetime. Parameters, results and what a host function receives all have this form, so
//! the result of one call can be the input of the next. [`View::into_owned`] copies a value
//! out; [`Owned::view`] lends an owned one.

mod arena;
mod failed;
mod forms;
#[doc(hidden)]
pub mod generated;
#[doc(hidden)]
pub mod guest_resources;
mod invocation;
pub(crate) mod places;
#[doc(hidden)]
pub mod resources;
mod respawned;
#[cfg(feature = "wasmtime-backend")]
pub(crate) mod snapshot;
#[doc(hidden)]
mod standard;

pub use arena::Arena;
#[cfg(feature = "wasmtime-backend")]
pub(crate) use arena::Full;
pub use failed::Failed;
pub use forms::{Owned, View};
pub use guest_resources::ForeignHandle;
pub use invocation::{CallStats, InvocationResult};
pub use resources::Loan;
pub use respawned::Respawned;
#[cfg(feature = "wasmtime-backend")]
pub use snapshot::Snapshot;

#[cfg(feature = "wasmtime-backend")]
pub(crate) use standard::each_tuple;
pub use standard::view_each;
