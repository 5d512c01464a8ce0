//! The host's resources: values of the program's own types, which a guest has handles of.
//!
//! What the derive writes keeps them beside the host, those of each resource in a [`Slab`] of their
//! own type. A handle is a place in it.

#[cfg(not(feature = "wasmtime-backend"))]
mod handle;
mod held;
mod in_call;
mod lend;
mod loan;
mod refused;
mod slab;

#[cfg(not(feature = "wasmtime-backend"))]
pub use handle::Handle;
pub(crate) use held::DEFAULT_LIMIT;
pub use held::{Held, Live};
pub use in_call::{InCall, Keeps, Values};
pub use lend::Lend;
pub use loan::Loan;
pub use refused::Refused;
pub use slab::Slab;
#[cfg(feature = "wasmtime-backend")]
pub use wasmtime::component::Resource as Handle;
