//! What an instance exports.

use serde::{Deserialize, Serialize};

/// What an instance exports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Item {
    /// Which step's instance.
    pub(crate) instance: usize,
    pub(crate) name: String,
}
