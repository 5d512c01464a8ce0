//! What the module of a trampoline exports.

/// The global that is 1 while realloc runs, and else 0.
pub(super) const IN_REALLOC: &str = "in-realloc";

/// The staging memory.
pub(in crate::lanes::direct) const STAGING: &str = "staging";

/// The name of the function that drives calls of one function, by the place of that.
pub(in crate::lanes::direct) fn drive(place: u32) -> String {
    format!("drive {place}")
}

/// The name of the function that drives many calls of one function, by the place of that.
pub(in crate::lanes::direct) fn drive_each(place: u32) -> String {
    format!("drive each {place}")
}

/// What it imports of the host: what takes a result, and has the next parameters.
#[cfg(feature = "compiler")]
pub(super) const NEXT: &str = "next";

/// The most blocks that one call gives.
pub(super) const MOST_BLOCKS: usize = 4;

/// The name of the function that runs one post-return and one realloc, by the place of the
/// post-return.
pub(super) fn post_return_and_realloc(place: u32) -> String {
    place.to_string()
}

/// The name of the function for so many blocks.
pub(super) fn reallocs(blocks: usize) -> String {
    format!("realloc {blocks}")
}
