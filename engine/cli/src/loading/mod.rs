//! From what the user names to a compiled component.

mod assign;
mod cache;
mod loaded;
mod loader;
mod locate;
mod notice;
mod role;

pub(crate) use assign::{assign, assign_files, place};
pub(crate) use cache::{open as open_cache, usual_folder};
pub(crate) use loaded::Loaded;
pub(crate) use loader::Loader;
pub(crate) use locate::{locate, unusable};
pub(crate) use role::{Role, misplaced};
