//! What other tests do in the lane that the engine chooses, done in the component lane.
#![allow(
    clippy::duplicate_mod,
    reason = "each of these is a test target of its own too"
)]

#[path = "../allocations.rs"]
mod allocations;
#[path = "../async_mode/main.rs"]
mod async_mode;
#[path = "../bad_input/main.rs"]
mod bad_input;
#[path = "../batches/main.rs"]
mod batches;
#[path = "../faults/main.rs"]
mod faults;
#[path = "../limits.rs"]
mod limits;
#[path = "../metering.rs"]
mod metering;
#[path = "../respawn.rs"]
mod respawn;
#[path = "../streaming.rs"]
mod streaming;
#[path = "../thermostat.rs"]
mod thermostat;
#[path = "../values/main.rs"]
mod values;
