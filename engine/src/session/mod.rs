//! One call, whatever lane makes it: whether the instance can be called, what the call has, what it
//! took, what its failure means, and how another instance takes the place of one that has ended.

mod binder;
mod bindings;
mod bound;
mod call;
mod each;
mod future;
mod handles;
mod instance;
mod live;
mod replay;
mod signature;
mod start;
mod state;
mod template;
mod wiring;

pub use binder::Binder;
pub use bindings::Bindings;
pub use bound::{Bound, WithHandles};
pub use each::{Several, Single};
pub use instance::ComponentInstance;
pub use replay::Replay;

pub(crate) use bindings::{Exports, Select};
pub(crate) use each::Made;
pub(crate) use live::Session;
pub(crate) use replay::{Init, InitCall};
pub use signature::HandleSignature;
pub(crate) use signature::Signature;
#[cfg(feature = "contract")]
pub(crate) use start::failure;
pub(crate) use start::start;
pub(crate) use template::{LaneTemplate, Template};
pub(crate) use wiring::Wiring;
