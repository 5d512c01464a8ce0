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

use std::env;
use std::process::Command;

use torvyn_tests::{CALL_DRIVER, COMPONENT_LANE};

#[test]
fn in_the_component_lane() {
    all_again(COMPONENT_LANE);
}

#[test]
fn with_call_drivers() {
    all_again(CALL_DRIVER);
}

/// Runs all tests in a process of its own, with that in its environment.
fn all_again(variable: &str) {
    // Such a process runs them once.
    if [COMPONENT_LANE, CALL_DRIVER]
        .iter()
        .any(|variable| env::var_os(variable).is_some())
    {
        return;
    }
    let output = Command::new(env::current_exe().unwrap())
        .env(variable, "1")
        .output()
        .unwrap();
    let stdout = String::from_utf8_lossy(&output.stdout);
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stdout}\n{stderr}");
    // All of them ran: this one, and at least one of every module.
    assert!(
        stdout.contains("test in_the_component_lane ... ok"),
        "{stdout}"
    );
    for module in [
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
    ] {
        assert!(
            stdout.contains(&format!("test {module}::")),
            "{module}: {stdout}"
        );
    }
}
