//! Resources of the host, and of the guest: who has handles of them, and what may be done with them. The
//! tests go through the lane that the engine chooses. Two of them run all others once more:
//! [`in_the_component_lane`], and [`with_call_drivers`] from the first call on.
#![forbid(unsafe_code)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod ends;
mod enrich;
mod host;
mod lazy;
mod misuse;
mod mocked;
mod of_guest;
mod variants;
mod works;

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
        "ends", "enrich", "lazy", "misuse", "mocked", "variants", "works",
    ] {
        assert!(
            stdout.contains(&format!("test {module}::")),
            "{module}: {stdout}"
        );
    }
}
