//! Calls in one guest entry.
//!
//! The parameters of a call go to a memory of the engine's own, the staging memory. A function that
//! the engine has generated, the call driver, then does the rest inside: post-return of the call
//! before, realloc, the copy to the guest's memory, and the function.

mod call;
#[cfg(feature = "compiler")]
mod copy;
mod each;
#[cfg(feature = "compiler")]
mod encode;
mod layout;
mod staging;

pub(super) use call::{Drive, Driver};
pub(crate) use each::Stop;
pub(super) use each::{Each, next};
#[cfg(feature = "compiler")]
pub(super) use encode::Callees;
pub(super) use staging::fits;
