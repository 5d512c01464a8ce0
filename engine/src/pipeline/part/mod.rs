//! What a pipeline is made of, as it is called: components and the program's own code, behind
//! traits with fixed types.

mod answer;
mod each;
mod guest;
mod guest_calls;
mod guest_loops;
mod host_sink;
mod host_source;
mod host_stage;
mod maker;
mod offer;
mod series;
mod unit;
mod worlds;

pub(crate) use answer::judged;
pub(crate) use each::{Each, Halt, Made, code};
pub(crate) use guest::Guest;
pub use host_sink::ElementSink;
pub(crate) use host_sink::HostSink;
pub(crate) use host_source::Unfilled;
pub use host_source::{ElementSource, Waited};
pub use host_stage::Emit;
pub(crate) use host_stage::Function;
pub(crate) use maker::{Given, Maker, maker};
pub(crate) use offer::{Offer, Untaken};
pub(crate) use unit::{Batching, Boxed, Living, Processing, SinkUnit, SourceUnit, StageUnit, call};
pub use worlds::{Lifecycle, SinkWorld, SourceWorld, TransformWorld};
