//! One call of one stage, of the source or of the sink, while the stream flows.

mod answers;
mod attempts;
mod backoff;
mod checkpoint;
mod delivery;
mod end;
mod intake;
mod keep;
mod keeper;
mod pace;
mod singly;
mod sink;
mod source;
mod stage;
mod step;
#[cfg(test)]
mod tests;

pub(crate) use answers::Step;
pub(crate) use backoff::Backoff;
pub use checkpoint::Checkpoint;
pub(crate) use end::End;
pub(crate) use keeper::Keeper;
pub(crate) use pace::Pace;
pub(crate) use singly::Singly;
pub(crate) use sink::SinkSlot;
pub(crate) use source::{Polled, SourceSlot};
pub(crate) use stage::StageSlot;
pub(crate) use step::{Fault, Why, step, takes_whole};
