//! Resources of the host: what a guest has handles of, and what may be done with them.
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
mod variants;
mod works;
