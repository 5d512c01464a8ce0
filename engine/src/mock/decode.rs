//! What a component imports and exports, as its bytes say. Nothing is compiled.

use std::error::Error;

use wasmparser::component_types::{
    ComponentAnyTypeId, ComponentDefinedType, ComponentEntityType, ComponentFuncTypeId,
    ComponentValType, ResourceId,
};
use wasmparser::types::{Types, TypesRef};
use wasmparser::{Parser, Payload, PrimitiveValType, Validator, WasmFeatures};

use crate::check::{Component, Function, Item, Shape, Type};

/// A component that has been found valid.
pub(super) struct Decoded {
    types: Types,
    imports: Vec<String>,
    exports: Vec<String>,
}

/// What the real engine is built to run: WebAssembly 3.0 without garbage collection, exceptions
/// and threads, in components without asynchronous functions.
const FEATURES: WasmFeatures = WasmFeatures::WASM3
    .union(WasmFeatures::COMPONENT_MODEL)
    .difference(WasmFeatures::GC_TYPES)
    .difference(WasmFeatures::EXCEPTIONS)
    .difference(WasmFeatures::THREADS);

/// Validates a component.
pub(super) fn decode(bytes: &[u8]) -> Result<Decoded, Box<dyn Error + Send + Sync>> {
    let types = Validator::new_with_features(FEATURES).validate_all(bytes)?;
    let (mut imports, mut exports) = (Vec::new(), Vec::new());
    // How many components, or modules, within the outermost one.
    let mut depth = 0_usize;
    for payload in Parser::new(0).parse_all(bytes) {
        match payload? {
            Payload::ModuleSection {
                unchecked_range, ..
            } => {
                // A module that is cut between two of its sections is otherwise a smaller one.
                if unchecked_range.end > bytes.len() {
                    let (range, bound) = (unchecked_range, bytes.len());
                    let text =
                        format!("section range {range:?} is out of bounds (bound = {bound})");
                    return Err(text.into());
                }
                depth += 1;
            }
            Payload::ComponentSection { .. } => depth += 1,
            Payload::End(_) => depth = depth.saturating_sub(1),
            Payload::ComponentImportSection(section) if depth == 0 => {
                for import in section {
                    imports.push(import?.name.name.to_owned());
                }
            }
            Payload::ComponentExportSection(section) if depth == 0 => {
                for export in section {
                    exports.push(export?.name.name.to_owned());
                }
            }
            _ => {}
        }
    }
    Ok(Decoded {
        types,
        imports,
        exports,
    })
}

impl Decoded {
    pub(super) fn interface(&self) -> Component<Found<'_>> {
        let types = self.types.as_ref();
        let items = |names: &[String], import: bool| {
            let found = names.iter().filter_map(|name| {
                let item = if import {
                    types.component_item_for_import(name)?
                } else {
                    types.component_item_for_export(name)?
                };
                Some((name.clone(), outer(types, &item.ty)))
            });
            found.collect()
        };
        Component {
            imports: items(&self.imports, true),
            exports: items(&self.exports, false),
        }
    }
}

fn outer<'a>(types: TypesRef<'a>, ty: &ComponentEntityType) -> Item<Found<'a>> {
    match ty {
        ComponentEntityType::Instance(id) => {
            let items = types[*id].exports.iter();
            Item::Interface(
                items
                    .map(|(name, item)| (name.clone(), inner(types, &item.ty)))
                    .collect(),
            )
        }
        ty => inner(types, ty),
    }
}

fn inner<'a>(types: TypesRef<'a>, ty: &ComponentEntityType) -> Item<Found<'a>> {
    match ty {
        ComponentEntityType::Func(id) => Item::Function(function(types, *id)),
        ComponentEntityType::Type {
            created: ComponentAnyTypeId::Defined(_),
            ..
        } => Item::Type,
        ComponentEntityType::Type {
            created: ComponentAnyTypeId::Resource(resource),
            ..
        } => Item::Resource(resource.resource()),
        _ => Item::Other,
    }
}

fn function(types: TypesRef<'_>, id: ComponentFuncTypeId) -> Function<Found<'_>> {
    let ty = &types[id];
    let found = |ty: ComponentValType| Found { types, ty };
    let params = ty.params.iter();
    Function {
        is_async: ty.async_,
        params: params
            .map(|(name, ty)| (name.to_string(), found(*ty)))
            .collect(),
        result: ty.result.map(found),
    }
}

/// A type of a value.
#[derive(Clone, Copy)]
pub(super) struct Found<'a> {
    types: TypesRef<'a>,
    ty: ComponentValType,
}

impl Type for Found<'_> {
    type Resource = ResourceId;

    fn shape(&self) -> Shape<Self> {
        let found = |ty: &ComponentValType| Self { ty: *ty, ..*self };
        let id = match self.ty {
            ComponentValType::Primitive(ty) => return Shape::Plain(primitive(ty)),
            ComponentValType::Type(id) => id,
        };
        match &self.types[id] {
            ComponentDefinedType::Primitive(ty) => Shape::Plain(primitive(*ty)),
            ComponentDefinedType::Own(resource) => Shape::Own(resource.resource()),
            ComponentDefinedType::Borrow(resource) => Shape::Borrow(resource.resource()),
            ComponentDefinedType::Future { .. } => Shape::Plain("future<..>"),
            ComponentDefinedType::Stream { .. } => Shape::Plain("stream<..>"),
            ComponentDefinedType::List { element, .. } => Shape::List(found(element)),
            ComponentDefinedType::FixedLengthList {
                element, length, ..
            } => Shape::FixedLengthList(found(element), *length),
            ComponentDefinedType::Map { key, value, .. } => Shape::Map(found(key), found(value)),
            ComponentDefinedType::Option { ty, .. } => Shape::Option(found(ty)),
            ComponentDefinedType::Result { ok, err, .. } => Shape::Result {
                ok: ok.as_ref().map(found),
                err: err.as_ref().map(found),
            },
            ComponentDefinedType::Tuple(tuple) => {
                Shape::Tuple(tuple.types.iter().map(found).collect())
            }
            ComponentDefinedType::Record(record) => {
                let fields = record.fields.iter();
                let fields = fields.map(|(name, ty)| (name.to_string(), found(ty)));
                Shape::Record(fields.collect())
            }
            ComponentDefinedType::Variant(variant) => {
                let cases = variant.cases.iter();
                let cases =
                    cases.map(|(name, case)| (name.to_string(), case.ty.as_ref().map(found)));
                Shape::Variant(cases.collect())
            }
            ComponentDefinedType::Enum(names) => {
                Shape::Enum(names.iter().map(ToString::to_string).collect())
            }
            ComponentDefinedType::Flags(names) => {
                Shape::Flags(names.iter().map(ToString::to_string).collect())
            }
        }
    }
}

fn primitive(ty: PrimitiveValType) -> &'static str {
    match ty {
        PrimitiveValType::Bool => "bool",
        PrimitiveValType::U8 => "u8",
        PrimitiveValType::U16 => "u16",
        PrimitiveValType::U32 => "u32",
        PrimitiveValType::U64 => "u64",
        PrimitiveValType::S8 => "s8",
        PrimitiveValType::S16 => "s16",
        PrimitiveValType::S32 => "s32",
        PrimitiveValType::S64 => "s64",
        PrimitiveValType::F32 => "f32",
        PrimitiveValType::F64 => "f64",
        PrimitiveValType::Char => "char",
        PrimitiveValType::String => "string",
        PrimitiveValType::ErrorContext => "error-context",
    }
}
