//! What is known of the derive, for tests that compare it with the derive itself.

use super::{Items, refused};
use crate::Contract;

/// Every name that the derive gives in a world, below the world's module.
#[must_use]
pub fn names_in(contract: &Contract) -> Vec<String> {
    let items = Items::new(&contract.package, contract.world);
    items.names.into_iter().map(|(name, _)| name).collect()
}

/// Whatever the derive refuses in a world: the path of each, and why.
#[must_use]
pub fn refused_in(contract: &Contract) -> Vec<(String, String)> {
    let refused = refused(&contract.package, contract.world);
    refused.into_iter().map(|it| (it.path, it.why)).collect()
}
