//! The guest's allocator: what is asked of it, and how it is called.

mod call;
mod list;

pub use list::Reallocs;

pub(super) use call::{beyond, call_realloc, call_realloc_async, lacks_realloc, unaligned};
pub(super) use list::{Block, too_large};
