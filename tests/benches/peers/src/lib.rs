//! Those who are compared with this engine, with what each of them can do.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a bench fails by panicking"
)]

pub mod bare;
pub mod earlier;
pub mod extism;
