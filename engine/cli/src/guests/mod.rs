//! What is known of guests that are written in one language or another.

mod language;
mod manifest;

pub(crate) use language::Language;
pub(crate) use manifest::{MANIFEST, Manifest};
