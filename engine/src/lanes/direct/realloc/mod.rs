//! The guest's allocator: what it is called for, and how.

mod call;
mod list;

pub use list::Reallocs;

pub(super) use call::{beyond, call_realloc, call_realloc_async, lacks_realloc, unaligned};
pub(super) use list::{Block, too_large};
