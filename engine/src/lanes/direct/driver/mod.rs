//! Calls in one guest entry.
//!
//! The parameters of a call go to a memory of the engine's own, the staging memory. A function that
//! the engine has generated, the call driver, then does the rest inside: post-return of the call
//! before, realloc, the copy to the guest's memory, and the function.

mod call;
#[cfg(feature = "compiler")]
mod copy;
#[cfg(feature = "compiler")]
mod encode;
mod layout;
mod staging;

pub(super) use call::{Drive, Driver};
#[cfg(feature = "compiler")]
pub(super) use encode::Callees;
pub(super) use staging::fits;
