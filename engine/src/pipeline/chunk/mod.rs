//! Elements on their way: where they lie, or gathered on the host.

mod borrowed;
mod copied;
mod filling;
mod gathered;
mod identity;
mod unformed;

pub(crate) use borrowed::{Chunk, Columns, elements};
pub(crate) use copied::Copied;
pub(crate) use filling::{Filled, Filling};
pub(crate) use gathered::{Gather, Limits};
pub(crate) use identity::Identity;
pub(crate) use unformed::Unformed;
