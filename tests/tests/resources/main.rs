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
mod passed;
mod variants;
mod works;

use torvyn_tests::again::all_again;
use torvyn_tests::{CALL_DRIVER, COMPONENT_LANE};

const MODULES: &[&str] = &[
    "ends", "enrich", "lazy", "misuse", "mocked", "passed", "variants", "works",
];

#[test]
fn in_the_component_lane() {
    all_again(COMPONENT_LANE, MODULES);
}

#[test]
fn with_call_drivers() {
    all_again(CALL_DRIVER, MODULES);
}
