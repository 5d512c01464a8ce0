//! Resources of the host, and of the guest: who has handles of them, and what may be done with them.
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
mod misuse;
mod mocked;
mod of_guest;
mod variants;
mod works;
