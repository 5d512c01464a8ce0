//! What stands in for the reading of binaries where text alone is read.

use wit_parser::{PackageId, Resolve};

use crate::ContractError;

pub(super) fn decode(
    name: &str,
    _bytes: &[u8],
) -> Result<(Resolve, PackageId, bool), ContractError> {
    let name = name.to_owned();
    Err(ContractError::TextOnly { name })
}

pub(super) fn package(name: &str, bytes: &[u8]) -> Result<Resolve, ContractError> {
    decode(name, bytes).map(|(resolve, ..)| resolve)
}
