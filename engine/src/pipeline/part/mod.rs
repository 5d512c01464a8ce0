//! What a pipeline is made of, as it is called: components and the program's own code, behind
//! traits with fixed types.

mod answer;
mod async_sink;
mod async_source;
mod async_stage;
mod beside;
mod boxed;
mod each;
mod emit;
mod guest;
mod guest_calls;
mod guest_loops;
mod host_factory;
mod host_sink;
mod host_source;
mod host_stage;
mod maker;
mod offer;
mod series;
mod unit;
mod worlds;

pub(crate) use answer::judged;
pub use async_sink::AsyncSink;
pub(crate) use async_sink::AsyncSinkFunction;
pub use async_source::AsyncSource;
pub(crate) use async_source::{Awaited, Streamed};
pub(crate) use async_stage::AsyncFunction;
pub use async_stage::AsyncStage;
pub(crate) use boxed::Boxed;
pub(crate) use each::{Each, Halt, Made, code};
pub use emit::Emit;
pub(crate) use guest::Guest;
pub use host_factory::HostFactory;
pub use host_sink::ElementSink;
pub(crate) use host_source::Unfilled;
pub use host_source::{ElementSource, Waited};
pub(crate) use host_stage::Function;
pub(crate) use maker::{Given, Maker, maker};
pub(crate) use offer::{Offer, Untaken};
pub(crate) use unit::{Batching, Living, Processing, SinkUnit, SourceUnit, StageUnit, call};
pub use worlds::{Lifecycle, SinkWorld, SourceWorld, TransformWorld};
