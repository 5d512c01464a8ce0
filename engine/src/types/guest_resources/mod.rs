//! The guest's resources: what a program has of each is a value that owns it, or a reference to one.
//!
//! Such a value is a place in the table of the instance that has given it out. In what the derive
//! writes it has a type of its own for each resource.
#![cfg_attr(
    not(any(feature = "wasmtime-backend", feature = "mock")),
    allow(dead_code, unused_imports, reason = "used by backends")
)]

mod exchange;
mod handle;
mod refused;
mod table;
mod ward;

pub use exchange::{Passing, Taking};
pub use handle::{GuestHandle, OfGuest};
pub use refused::ForeignHandle;
#[cfg(feature = "mock")]
pub(crate) use table::Kept;
pub(crate) use table::Table;
