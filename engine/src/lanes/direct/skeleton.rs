//! A component without its code.
//!
//! The component API has to know a component's types. It needs no machine code for that, and
//! calls go elsewhere, so the functions of what it compiles do nothing but trap.

use std::ops::Range;

use wasm_encoder::{CodeSection, Component, Function, Module, ModuleSection, RawSection};
use wasmtime_environ::wasmparser::{BinaryReaderError, Parser, Payload};

/// A component with the same types, whose own core modules have neither code nor data.
pub(crate) fn skeleton(wasm: &[u8]) -> Result<Vec<u8>, BinaryReaderError> {
    let mut component = Component::new();
    // How many modules and components within this one the parser is in.
    let mut depth = 0_u32;
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        match &payload {
            Payload::End(_) => depth = depth.saturating_sub(1),
            Payload::ModuleSection {
                unchecked_range, ..
            } if depth == 0 => {
                let module = hollow(part(wasm, unchecked_range.clone()))?;
                component.section(&ModuleSection(&module));
            }
            Payload::CustomSection(_) => {}
            section if depth == 0 => {
                if let Some((id, range)) = section.as_section() {
                    let data = part(wasm, range);
                    component.section(&RawSection { id, data });
                }
            }
            _ => {}
        }
        if let Payload::ModuleSection { .. } | Payload::ComponentSection { .. } = payload {
            depth += 1;
        }
    }
    Ok(component.finish())
}

/// A part of the bytes that the parser has found there. If it were wrong about that, an empty part
/// would make the skeleton invalid, and the component goes to the component lane.
fn part(wasm: &[u8], range: Range<usize>) -> &[u8] {
    wasm.get(range).unwrap_or_default()
}

/// A core module without code and data.
fn hollow(wasm: &[u8]) -> Result<Module, BinaryReaderError> {
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::CodeSectionStart { count, .. } => {
                let mut trap = Function::new([]);
                trap.instructions().unreachable().end();
                let mut code = CodeSection::new();
                for _ in 0..count {
                    code.function(&trap);
                }
                module.section(&code);
            }
            Payload::DataSection(_)
            | Payload::DataCountSection { .. }
            | Payload::CustomSection(_) => {}
            section => {
                if let Some((id, range)) = section.as_section() {
                    let data = part(wasm, range);
                    module.section(&RawSection { id, data });
                }
            }
        }
    }
    Ok(module)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use wasmtime::Engine;
    use wasmtime::component::Component;

    use super::*;

    #[test]
    fn a_skeleton_has_the_same_names_and_next_to_no_code() {
        let engine = Engine::default();
        for guest in [
            "identity",
            "json-select",
            "redact",
            "thermostat",
            "word-count",
        ] {
            let wasm = std::fs::read(torvyn_tests::example(guest)).unwrap();
            let bones = skeleton(&wasm).unwrap();
            assert!(
                bones.len() < wasm.len() / 3,
                "{guest}: {} bytes",
                bones.len()
            );
            let [types, expected] = [&bones, &wasm].map(|bytes| {
                let component = Component::new(&engine, bytes).unwrap();
                let ty = component.component_type();
                let names = ty.imports(&engine).chain(ty.exports(&engine));
                names.map(|(name, _)| name.to_owned()).collect::<Vec<_>>()
            });
            assert_eq!(types, expected);
            // The skeleton of a skeleton is itself.
            assert_eq!(skeleton(&bones).unwrap(), bones);
        }
    }

    #[test]
    fn what_is_broken_has_none() {
        let wasm = std::fs::read(torvyn_tests::example("identity")).unwrap();
        for length in (100..wasm.len()).step_by(997) {
            assert!(skeleton(&wasm[..length]).is_err(), "{length}");
        }
    }
}
