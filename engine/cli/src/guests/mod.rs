//! What is known of guests that are written in one language or another.

mod language;
mod manifest;
mod world;

pub(crate) use language::Language;
pub(crate) use manifest::{MANIFEST, Manifest};
pub(crate) use world::World;
