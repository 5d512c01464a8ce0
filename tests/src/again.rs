//! Tests that hold whatever the lane: a test program runs all of its tests once more.

use std::env;
use std::process::Command;

use crate::{CALL_DRIVER, COMPONENT_LANE};

/// Whether this process is one that runs all tests of a program once more.
#[must_use]
pub fn is_again() -> bool {
    [COMPONENT_LANE, CALL_DRIVER]
        .iter()
        .any(|variable| env::var_os(variable).is_some())
}

/// Runs all tests of this program in a process of its own, with that in its environment:
/// [`COMPONENT_LANE`] or [`CALL_DRIVER`]. Each of the modules has a test at least.
pub fn all_again(variable: &str, modules: &[&str]) {
    // Such a process runs them once.
    if is_again() {
        return;
    }
    let output = Command::new(env::current_exe().unwrap())
        .env(variable, "1")
        .output()
        .unwrap();
    let stdout = String::from_utf8_lossy(&output.stdout);
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stdout}\n{stderr}");
    // All of them ran: the one that asks for it, and at least one of every module.
    let tests = modules.iter().map(|module| format!("test {module}::"));
    for test in tests.chain(["test in_the_component_lane ... ok".to_owned()]) {
        assert!(stdout.contains(&test), "no `{test}`: {stdout}");
    }
}
