//! What the engine tells subscribers of the `tracing` crate.
//!
//! Names follow OpenTelemetry's conventions where there are any; what is the engine's own begins
//! with `torvyn.`. Without the feature `tracing-support` nothing of it is compiled.

#[cfg(not(feature = "tracing-support"))]
mod off;
#[cfg(feature = "tracing-support")]
mod on;

#[cfg(not(feature = "tracing-support"))]
pub(crate) use off::{
    bind, compile, enter, fault, instantiate, invoke, no_trampoline, respawn, shutdown,
};
#[cfg(feature = "tracing-support")]
pub(crate) use on::{
    bind, compile, enter, fault, instantiate, invoke, no_trampoline, respawn, shutdown,
};
