//! Core modules with more exports than they had.

use std::borrow::Cow;
use std::collections::BTreeSet;

use wasm_encoder::{Encode as _, ExportKind, Module, RawSection, SectionId};
use wasmtime_environ::wasmparser::{Parser, Payload, Result};
use wasmtime_environ::{self as environ, EntityIndex};

use crate::store::MOVED;

/// What the names of the engine's own exports begin with: nothing that the guest exports does.
pub(super) struct Names(String);

impl Names {
    pub(super) fn new(module: &environ::Module) -> Self {
        let mut prefix = "torvyn:state".to_owned();
        let taken = |prefix: &str| {
            let mut names = module.exports.keys();
            names.any(|name| module.strings[*name].starts_with(prefix))
        };
        while taken(&prefix) {
            prefix.push('\'');
        }
        Self(prefix)
    }

    /// The name of what is exported by the engine.
    pub(super) fn of(&self, entity: EntityIndex) -> String {
        let Self(prefix) = self;
        let (kind, index) = parts(entity);
        let kind = match kind {
            ExportKind::Func => "function",
            ExportKind::Table => "table",
            ExportKind::Memory => "memory",
            ExportKind::Global => "global",
            ExportKind::Tag => "tag",
        };
        format!("{prefix} {kind} {index}")
    }
}

impl Names {
    /// The name that says how much further back the code lies.
    fn moved(&self, by: usize) -> String {
        format!("{}{MOVED}{by:08x}", self.0)
    }
}

fn parts(entity: EntityIndex) -> (ExportKind, u32) {
    match entity {
        EntityIndex::Function(index) => (ExportKind::Func, index.as_u32()),
        EntityIndex::Table(index) => (ExportKind::Table, index.as_u32()),
        EntityIndex::Memory(index) => (ExportKind::Memory, index.as_u32()),
        EntityIndex::Global(index) => (ExportKind::Global, index.as_u32()),
        EntityIndex::Tag(index) => (ExportKind::Tag, index.as_u32()),
    }
}

/// The module with those exports beside its own, and without a start function. All else is as it
/// was, and so is the code that is made of it.
pub(super) fn with_exports<'m>(
    wasm: &'m [u8],
    names: &Names,
    exports: &BTreeSet<EntityIndex>,
) -> Result<Cow<'m, [u8]>> {
    let Some(last) = exports.last() else {
        return Ok(Cow::Borrowed(wasm));
    };
    let mut added: Vec<_> = exports.iter().map(|it| (names.of(*it), *it)).collect();
    // How far the code moves does not depend on the number that says so.
    added.push((names.moved(0), *last));
    let (module, moved) = rewrite(wasm, &added)?;
    if moved == 0 {
        return Ok(Cow::Owned(module));
    }
    added.pop();
    added.push((names.moved(moved), *last));
    rewrite(wasm, &added).map(|(module, _)| Cow::Owned(module))
}

/// The module, and how much further back its code lies.
fn rewrite(wasm: &[u8], added: &[(String, EntityIndex)]) -> Result<(Vec<u8>, usize)> {
    let mut module = Module::new();
    let (mut written, mut moved) = (false, 0);
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        if let Payload::StartSection { .. } = payload {
            continue;
        }
        let Some((id, range)) = payload.as_section() else {
            continue;
        };
        // If the parser were wrong about that, the module would be invalid, and the component would
        // go to the component lane.
        let data = wasm.get(range.clone()).unwrap_or_default();
        if let Payload::ExportSection(reader) = &payload {
            module.section(&section(reader.count(), items(data), added));
            written = true;
            continue;
        }
        if !written && comes_later(id) {
            module.section(&section(0, &[], added));
            written = true;
        }
        module.section(&RawSection { id, data });
        if id == u8::from(SectionId::Code) {
            moved = module.len().saturating_sub(range.end);
        }
    }
    if !written {
        module.section(&section(0, &[], added));
    }
    Ok((module.finish(), moved))
}

/// Whether a section comes after the exports.
fn comes_later(id: u8) -> bool {
    [
        SectionId::Start,
        SectionId::Element,
        SectionId::DataCount,
        SectionId::Code,
        SectionId::Data,
    ]
    .into_iter()
    .any(|later| u8::from(later) == id)
}

/// What follows the count at the beginning of a section: that is a number whose last byte has no
/// highest bit.
fn items(data: &[u8]) -> &[u8] {
    let count = data.iter().take_while(|byte| **byte >= 0x80).count() + 1;
    data.get(count..).unwrap_or_default()
}

/// A section of exports.
struct Exports(Vec<u8>);

impl wasm_encoder::Encode for Exports {
    fn encode(&self, sink: &mut Vec<u8>) {
        self.0.encode(sink);
    }
}

impl wasm_encoder::Section for Exports {
    fn id(&self) -> u8 {
        SectionId::Export.into()
    }
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "there are fewer exports than bytes in a module"
)]
fn section(count: u32, own: &[u8], added: &[(String, EntityIndex)]) -> Exports {
    let mut data = Vec::new();
    count.saturating_add(added.len() as u32).encode(&mut data);
    data.extend_from_slice(own);
    for (name, entity) in added {
        let (kind, index) = parts(*entity);
        name.as_str().encode(&mut data);
        kind.encode(&mut data);
        index.encode(&mut data);
    }
    Exports(data)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use wasmtime::{Engine, Module};

    use super::*;
    use crate::lanes::direct::plan::read;

    /// The core modules of a component as they are in it.
    fn modules(component: &[u8]) -> Vec<&[u8]> {
        let payloads = Parser::new(0).parse_all(component);
        let modules = payloads.filter_map(|payload| match payload.unwrap() {
            Payload::ModuleSection {
                unchecked_range, ..
            } => Some(&component[unchecked_range]),
            _ => None,
        });
        modules.collect()
    }

    #[test]
    fn code_stays_as_it_is() {
        let engine = Engine::default();
        for guest in ["identity", "json-select", "thermostat", "word-count"] {
            let component = std::fs::read(torvyn_tests::example(guest)).unwrap();
            let (plan, exporting) = read(&component, <[u8]>::to_vec).unwrap();
            assert!(plan.state.is_ok(), "{guest}");
            let modules = modules(&component);
            assert_eq!(modules.len(), exporting.len(), "{guest}");
            for (own, exporting) in modules.into_iter().zip(&exporting) {
                let [own, exporting] = [own, exporting].map(|wasm| {
                    let module = Module::new(&engine, wasm).unwrap();
                    module.text().to_vec()
                });
                assert!(
                    own == exporting,
                    "{guest}: {} {}",
                    own.len(),
                    exporting.len()
                );
            }
        }
    }

    #[test]
    fn the_last_export_says_how_far_code_has_moved() {
        let text = r#"(module
            (memory 1)
            (global (mut i32) (i32.const 0))
            (func (export "torvyn:state") (global.set 0 (i32.const 7))))"#;
        let wasm = wat::parse_str(text).unwrap();
        let code_of = |wasm: &[u8]| {
            let mut payloads = Parser::new(0).parse_all(wasm);
            payloads.find_map(|payload| match payload.unwrap() {
                Payload::CodeSectionStart { range, .. } => Some(range.start),
                _ => None,
            })
        };
        let names = Names("torvyn:state'".to_owned());
        let exports = BTreeSet::from([
            EntityIndex::Memory(environ::MemoryIndex::from_u32(0)),
            EntityIndex::Global(environ::GlobalIndex::from_u32(0)),
        ]);
        let exporting = with_exports(&wasm, &names, &exports).unwrap();
        let moved = code_of(&exporting).unwrap() - code_of(&wasm).unwrap();
        assert!(moved > 0);
        let module = Module::new(&Engine::default(), &exporting[..]).unwrap();
        let names: Vec<_> = module.exports().map(|it| it.name().to_owned()).collect();
        let last = format!("torvyn:state' moves code by {moved:08x}");
        let expected = [
            "torvyn:state",
            "torvyn:state' memory 0",
            "torvyn:state' global 0",
            &last[..],
        ];
        assert_eq!(names, expected);
    }
}
