//! Which functions a world has beside its role in a stream.

use super::World;

/// Which functions a world exports beside its role in a stream: each is [`Has`] or [`Lacks`]. The
/// derive says it of every world with a role, so that code can be chosen by it at compile time.
pub trait StreamShape: World {
    /// `init`
    type Init;
    /// `teardown`
    type Teardown;
    /// `process-batch`
    type ProcessBatch;
    /// `poll-batch`
    type PollBatch;
    /// `notify-backpressure`
    type NotifyBackpressure;
    /// `deliver-batch`
    type DeliverBatch;
    /// `complete`
    type Complete;
}

/// The world exports the function.
#[derive(Debug)]
pub enum Has {}

/// The world does not export the function.
#[derive(Debug)]
pub enum Lacks {}
