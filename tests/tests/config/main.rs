//! What a configuration promises, the engine keeps; what it can't keep, it refuses.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod documented;
mod files;
mod instances;
mod pool;
mod random;
mod simd;
mod strategy;
mod validate;
