//! What users plug in: the pipeline, its source, its stages and its sink.

mod assemble;
mod begin;
mod builder;
mod sink;
mod source;
mod stage;
mod start;
mod swaps;

pub use builder::Pipeline;
pub use sink::Sink;
pub use source::Source;
pub use stage::Stage;
pub use swaps::Swaps;
