//! The seed that guests have for their hash tables.

use std::hash::{BuildHasher, Hasher, RandomState};

/// A seed that spreads the keys of hash tables, so that no input can crowd them. It is not fit
/// for secrets.
pub(crate) fn seed() -> (u64, u64) {
    let random = || RandomState::new().build_hasher().finish();
    (random(), random())
}
