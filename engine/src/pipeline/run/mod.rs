//! How a run flows: from the source through the stages to the sink, on one thread or on several.

mod checkpoints;
mod finish;
mod flow;
mod jobs;
mod keep;
mod line;
mod requests;
mod stream;
mod stride;
mod swap;

pub(crate) use checkpoints::Checkpoints;
pub use checkpoints::Progress;
pub(crate) use flow::Shared;
pub(crate) use line::Line;
pub(crate) use requests::{Answering, Requests};
pub(crate) use stream::{Run, Stop};
pub(crate) use stride::Stride;
