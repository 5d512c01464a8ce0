//! The state of an instance, as a value.

mod bytes;
mod contents;
mod value;

pub use value::Snapshot;

pub(crate) use contents::{
    Contents, HandleState, HandleTable, Kind, MemoryState, Number, PAGE, PendingState, WasiResource,
};
pub(crate) use value::hexadecimal;
