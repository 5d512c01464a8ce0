//! The worlds of `torvyn:streaming`, and their types.
//!
//! They are derived from the package's WIT in the same way as anybody's own world. All of
//! them share the types of [`all_roles`], and those for batches the types of
//! [`all_batch_roles`].
//!
//! Elements cross one by one, or many in one call: [`Batch`] gathers them,
//! [`ElementBatch::elements`] and [`BatchResult::outcomes`] show them where they lie.

mod batch;
mod columns;
mod cursor;
mod elements;
mod malformed;
mod outcomes;
mod receipt;
mod worlds;

pub use batch::{Batch, BatchFull};
pub use elements::{Elements, Outputs};
pub use malformed::MalformedBatch;
pub use outcomes::{Outcome, Outcomes};
pub use worlds::all_batch_roles::torvyn::streaming::batch_types::{
    BatchPoll, BatchReceipt, BatchResult, DeliveryError, ElementBatch,
};
pub use worlds::all_roles::torvyn::streaming::types::{
    BackpressureSignal, ElementMeta, OutputElement, ProcessError, ProcessResult, SourcePoll,
    StreamElement,
};
pub use worlds::*;

/// The types that own their parts.
pub mod owned {
    pub use super::worlds::all_batch_roles::torvyn::streaming::batch_types::owned::{
        BatchPoll, BatchReceipt, BatchResult, DeliveryError, ElementBatch,
    };
    pub use super::worlds::all_roles::torvyn::streaming::types::owned::*;
}

/// The interfaces of the package with their types, as modules. A derived world takes these types for its
/// own, and so its components can be parts of a [pipeline](crate::pipeline), by
/// `with("torvyn:streaming" = ::torvyn_engine::streaming::wit)`.
pub mod wit {
    pub use super::worlds::all_batch_roles::torvyn::streaming::batch_types;
    pub use super::worlds::all_roles::torvyn::streaming::types;
}
