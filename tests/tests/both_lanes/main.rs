//! What holds whatever the lane. The tests go through the lane that the engine chooses, and one of
//! them, [`in_the_component_lane`], runs all others once more in the component lane.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod allocations;
mod async_mode;
mod bad_input;
mod batches;
mod faults;
mod host_settings;
mod limits;
mod metering;
mod respawn;
mod streaming;
mod thermostat;
mod values;

use std::env;
use std::process::Command;

use torvyn_tests::COMPONENT_LANE;

#[test]
fn in_the_component_lane() {
    // A process of its own, in which this test has nothing to do.
    if env::var_os(COMPONENT_LANE).is_some() {
        return;
    }
    let output = Command::new(env::current_exe().unwrap())
        .env(COMPONENT_LANE, "1")
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
