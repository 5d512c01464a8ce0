//! One core module, as far as what it remembers goes.

use std::collections::BTreeSet;

use wasmtime_environ::wasmparser::{Data, DataKind, Operator, Parser, Payload, Result};
use wasmtime_environ::{FuncIndex, MemoryIndex, Module, ModuleTranslation};

use super::code::Code;
use super::export::Names;

/// A core module, and what was found in it.
pub(super) struct Surveyed<'m> {
    pub(super) wasm: &'m [u8],
    pub(super) module: &'m Module,
    pub(super) names: Names,
    pub(super) start: Option<FuncIndex>,
    pub(super) segments: Vec<Segment<'m>>,
    /// The memories that its segments fill.
    pub(super) filled: BTreeSet<MemoryIndex>,
    pub(super) code: Code,
}

/// A part of a memory that is filled when the module is instantiated.
pub(super) struct Segment<'m> {
    pub(super) memory: MemoryIndex,
    /// Where to, if that is written there as a number.
    pub(super) at: Option<u64>,
    pub(super) data: &'m [u8],
}

impl<'m> Surveyed<'m> {
    pub(super) fn read(translation: &'m ModuleTranslation<'_>) -> Result<Self> {
        let module = &translation.module;
        let names = Names::new(module);
        let mut surveyed = Self {
            wasm: translation.wasm,
            module,
            names,
            start: None,
            segments: Vec::new(),
            filled: BTreeSet::new(),
            code: Code::default(),
        };
        for payload in Parser::new(0).parse_all(surveyed.wasm) {
            match payload? {
                Payload::StartSection { func, .. } => {
                    surveyed.start = Some(FuncIndex::from_u32(func));
                }
                Payload::GlobalSection(globals) => {
                    for global in globals {
                        surveyed.code.expression(&global?.init_expr)?;
                    }
                }
                Payload::TableSection(tables) => surveyed.code.tables(tables)?,
                Payload::ElementSection(elements) => surveyed.code.elements(elements)?,
                Payload::CodeSectionEntry(body) => surveyed.code.body(&body)?,
                Payload::DataSection(data) => {
                    for data in data {
                        if let Some(segment) = Segment::read(&data?)? {
                            surveyed.filled.insert(segment.memory);
                            surveyed.segments.push(segment);
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(surveyed)
    }
}

impl<'m> Segment<'m> {
    /// `None` if it does not fill anything by itself.
    fn read(data: &Data<'m>) -> Result<Option<Self>> {
        let DataKind::Active {
            memory_index,
            offset_expr,
        } = &data.kind
        else {
            return Ok(None);
        };
        let mut operators = offset_expr.get_operators_reader();
        let at = match operators.read()? {
            Operator::I32Const { value } => Some(u64::from(value.cast_unsigned())),
            Operator::I64Const { value } => Some(value.cast_unsigned()),
            _ => None,
        };
        let alone = matches!(operators.read()?, Operator::End);
        Ok(Some(Self {
            memory: MemoryIndex::from_u32(*memory_index),
            at: at.filter(|_| alone),
            data: data.data,
        }))
    }
}
