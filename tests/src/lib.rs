//! What the tests share: the guests, built, and an engine to run them in.
#![forbid(unsafe_code)]

use std::path::PathBuf;

/// The component of a guest in `guest-examples`, by the name of its crate.
#[must_use]
pub fn example(name: &str) -> PathBuf {
    component(env!("TORVYN_EXAMPLES"), name)
}

/// The component of a guest in `tests/guests`, by the name of its crate.
#[must_use]
pub fn guest(name: &str) -> PathBuf {
    component(env!("TORVYN_GUESTS"), name)
}

fn component(folder: &str, name: &str) -> PathBuf {
    PathBuf::from(folder)
        .join(name.replace('-', "_"))
        .with_extension("wasm")
}
