//! What holds whatever the lane. The tests go through the lane that the engine chooses. Two of them
//! run all others once more: [`in_the_component_lane`], and [`with_call_drivers`] from the first call
//! on.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod allocations;
mod async_mode;
mod bad_input;
mod batches;
mod faults;
mod host_settings;
mod host_value;
mod limits;
mod metering;
mod respawn;
mod streaming;
mod thermostat;
mod values;

use torvyn_tests::again::all_again;
use torvyn_tests::{CALL_DRIVER, COMPONENT_LANE};

const MODULES: &[&str] = &[
    "allocations",
    "async_mode",
    "bad_input",
    "batches",
    "faults",
    "host_settings",
    "host_value",
    "limits",
    "metering",
    "respawn",
    "streaming",
    "thermostat",
    "values",
];

#[test]
fn in_the_component_lane() {
    all_again(COMPONENT_LANE, MODULES);
}

#[test]
fn with_call_drivers() {
    all_again(CALL_DRIVER, MODULES);
}
