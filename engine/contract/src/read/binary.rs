//! Contracts that are encoded: those of components, and packages.

use wit_component::DecodedWasm;
use wit_parser::{PackageId, Resolve};

use super::message::one_line;
use crate::ContractError;

/// The contract that bytes carry, its main package, and whether it is that of a component.
pub(super) fn decode(
    name: &str,
    bytes: &[u8],
) -> Result<(Resolve, PackageId, bool), ContractError> {
    let decoded = read(name, bytes)?;
    let main = decoded.package();
    let component = matches!(decoded, DecodedWasm::Component(..));
    let (DecodedWasm::Component(resolve, _) | DecodedWasm::WitPackage(resolve, _)) = decoded;
    Ok((resolve, main, component))
}

/// An encoded package, which another one depends on.
pub(super) fn package(name: &str, bytes: &[u8]) -> Result<Resolve, ContractError> {
    match decode(name, bytes)? {
        (resolve, _, false) => Ok(resolve),
        _ => Err(ContractError::NoPackage {
            name: name.to_owned(),
        }),
    }
}

fn read(name: &str, bytes: &[u8]) -> Result<DecodedWasm, ContractError> {
    if wasmparser::Parser::is_core_wasm(bytes) {
        let name = name.to_owned();
        return Err(ContractError::Module { name });
    }
    if !wasmparser::Parser::is_component(bytes) {
        return Err(ContractError::Binary {
            name: name.to_owned(),
            message: "it does not begin as one".to_owned(),
        });
    }
    wit_component::decode(bytes).map_err(|error| ContractError::Binary {
        name: name.to_owned(),
        message: one_line(&format!("{error:#}")),
    })
}
