//! The state of an instance, as a value.

mod bytes;
mod contents;
mod snapshot;

pub use snapshot::Snapshot;

pub(crate) use contents::{
    Contents, HandleState, HandleTable, Kind, MemoryState, Number, PAGE, PendingState, WasiResource,
};
pub(crate) use snapshot::hexadecimal;
