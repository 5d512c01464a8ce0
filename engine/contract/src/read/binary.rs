//! Contracts that are encoded: those of components, and packages.

use wasmparser::{BinaryReader, BinaryReaderError, Parser, Payload};
use wit_component::{DecodedWasm, WitPrinter};
use wit_parser::{PackageId, Resolve};

use super::limits::MAX_TYPE_DEPTH;
use super::message::one_line;
use crate::ContractError;
use crate::component_types::each_component_type;
use crate::contained::contained;
use crate::damage::damage;

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

/// A package as WIT text, with the packages that it depends on but WASI's, which are known and long.
pub(super) fn print(resolve: &Resolve, main: PackageId) -> Result<String, ContractError> {
    let packages = resolve.packages.iter();
    let nested: Vec<_> = packages
        .filter(|(id, package)| *id != main && package.name.namespace != "wasi")
        .map(|(id, _)| id)
        .collect();
    let mut printer = WitPrinter::default();
    let reason = match contained(|| printer.print(resolve, main, &nested)) {
        Ok(Ok(())) => None,
        Ok(Err(error)) => Some(format!("{error:#}")),
        Err(panic) => Some(format!("the library that writes it has given up: {panic}")),
    };
    if let Some(reason) = reason {
        let name = resolve.packages[main].name.to_string();
        return Err(unreadable(&name, &reason));
    }
    let text = printer.output.to_string();
    // The printer begins a package right after the one before it.
    Ok(text.replace("\n}\npackage ", "\n}\n\npackage "))
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

/// The binary version of components that is read. Those before it were drafts.
const VERSION: u8 = 0x0d;

fn read(name: &str, bytes: &[u8]) -> Result<DecodedWasm, ContractError> {
    if Parser::is_core_wasm(bytes) {
        let name = name.to_owned();
        return Err(ContractError::Module { name });
    }
    if let Some(version) = old_version(bytes) {
        return Err(unreadable(
            name,
            &format!(
                "it is of the component model's binary version {version:#04x}, and {VERSION:#04x} is \
                 read: build it again with newer tools"
            ),
        ));
    }
    if !Parser::is_component(bytes) {
        return Err(ContractError::Binary {
            name: name.to_owned(),
            message: "it does not begin as one".to_owned(),
        });
    }
    if lies_too_deep(bytes) {
        return Err(unreadable(
            name,
            &format!("types lie in each other more than {MAX_TYPE_DEPTH} levels deep"),
        ));
    }
    let reason = match contained(|| wit_component::decode(bytes)) {
        Ok(Ok(decoded)) => return Ok(decoded),
        Ok(Err(error)) => format!("{error:#}"),
        Err(panic) => format!("the library that reads it has given up: {panic}"),
    };
    if let Some(damage) = damage(bytes) {
        return Err(ContractError::Binary {
            name: name.to_owned(),
            message: one_line(&damage),
        });
    }
    // Docs are worth less than what they are about.
    let decoded = without_docs(bytes).map(|bytes| contained(|| wit_component::decode(&bytes)));
    match decoded {
        Some(Ok(Ok(decoded))) => Ok(decoded),
        _ => Err(unreadable(name, &reason)),
    }
}

/// Whether types of components and instances lie in each other so deep that reading them would use
/// up the stack. What is wrong otherwise is for the reader to say.
fn lies_too_deep(bytes: &[u8]) -> bool {
    let sections = Parser::new(0).parse_all(bytes).map_while(Result::ok);
    sections
        .filter_map(|section| match section {
            Payload::ComponentTypeSection(section) => Some(section.range()),
            _ => None,
        })
        .filter_map(|range| Some((range.start, bytes.get(range)?)))
        .any(|(at, section)| {
            let looked = each_component_type(section, at, |levels| match levels {
                0..=MAX_TYPE_DEPTH => Ok(()),
                _ => Err(Look::TooDeep),
            });
            matches!(looked, Err(Look::TooDeep))
        })
}

/// Why looking at types has ended before their end.
enum Look {
    TooDeep,
    Unreadable,
}

impl From<BinaryReaderError> for Look {
    fn from(_: BinaryReaderError) -> Self {
        Self::Unreadable
    }
}

fn unreadable(name: &str, message: &str) -> ContractError {
    ContractError::Unreadable {
        name: name.to_owned(),
        message: one_line(message),
    }
}

/// The binary version of a component, if it is an older one than is read.
fn old_version(bytes: &[u8]) -> Option<u8> {
    match bytes {
        [b'\0', b'a', b's', b'm', version, 0, 1, 0, ..] if *version < VERSION => Some(*version),
        _ => None,
    }
}

/// The component without the section of docs, if it has one.
fn without_docs(bytes: &[u8]) -> Option<Vec<u8>> {
    /// The name of the section, and the number that custom sections have.
    const DOCS: &str = "package-docs";
    const CUSTOM: u8 = 0;
    let mut reader = BinaryReader::new(bytes, 0);
    let mut kept = reader.read_bytes(8).ok()?.to_vec();
    let mut found = false;
    while !reader.eof() {
        let begin = reader.original_position();
        let id = reader.read_u8().ok()?;
        let size = usize::try_from(reader.read_var_u32().ok()?).ok()?;
        let content = reader.read_bytes(size).ok()?;
        if id == CUSTOM && BinaryReader::new(content, 0).read_string().ok() == Some(DOCS) {
            found = true;
        } else {
            kept.extend_from_slice(bytes.get(begin..reader.original_position())?);
        }
    }
    found.then_some(kept)
}
