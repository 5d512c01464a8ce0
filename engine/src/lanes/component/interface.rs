//! What a component imports and exports, as Wasmtime shows it.

use wasmtime::component::types::{ComponentFunc, ComponentItem, Type as WasmtimeType};
use wasmtime::component::{Component, ComponentExportIndex, ResourceType};

use crate::EngineError;
use crate::check::{self, Function, Item, Shape, Type};
use crate::definition::WorldDefinition;

/// The interface of a component.
pub(crate) fn interface(component: &Component) -> check::Component<WasmtimeType> {
    let engine = component.engine();
    let ty = component.component_type();
    let named = |(name, item): (&str, ComponentItem)| (name.to_owned(), outer(item, engine));
    check::Component {
        imports: ty.imports(engine).map(|(n, i)| named((n, i.ty))).collect(),
        exports: ty.exports(engine).map(|(n, i)| named((n, i.ty))).collect(),
    }
}

/// Finds the world's exports in a component that fits it, in the order of the definition.
pub(super) fn exports(
    component: &Component,
    world: &'static WorldDefinition,
) -> Result<Vec<ComponentExportIndex>, EngineError> {
    let functions = world.exports.iter();
    let found = functions.map(|function| {
        let interface = function
            .interface
            .map(|interface| component.get_export_index(None, interface).ok_or(function))
            .transpose()?;
        let index = component.get_export_index(interface.as_ref(), function.name);
        index.ok_or(function)
    });
    found
        .collect::<Result<_, _>>()
        .map_err(|function| EngineError::Instantiate {
            source: format!("the component lacks `{function}`").into(),
        })
}

/// Finds the resources that a world's components have, in the order of the definition. A component
/// need not have one that no function is about.
pub(super) fn resources(
    component: &Component,
    world: &WorldDefinition,
) -> Vec<Option<ComponentExportIndex>> {
    let found = world.guest_resources().map(|resource| {
        let interface = match resource.interface {
            Some(interface) => Some(component.get_export_index(None, interface)?),
            None => None,
        };
        component.get_export_index(interface.as_ref(), resource.name)
    });
    found.collect()
}

fn outer(item: ComponentItem, engine: &wasmtime::Engine) -> Item<WasmtimeType> {
    match item {
        ComponentItem::ComponentInstance(instance) => Item::Interface(
            instance
                .exports(engine)
                .map(|(name, item)| (name.to_owned(), inner(&item.ty)))
                .collect(),
        ),
        item => inner(&item),
    }
}

fn inner(item: &ComponentItem) -> Item<WasmtimeType> {
    match item {
        ComponentItem::ComponentFunc(ty) => Item::Function(function(ty)),
        ComponentItem::Type(_) => Item::Type,
        ComponentItem::Resource(resource) => Item::Resource(*resource),
        _ => Item::Other,
    }
}

fn function(ty: &ComponentFunc) -> Function<WasmtimeType> {
    Function {
        is_async: ty.async_(),
        params: ty.params().map(|(n, ty)| (n.to_owned(), ty)).collect(),
        result: ty.results().next(),
    }
}

impl Type for WasmtimeType {
    type Resource = ResourceType;

    fn shape(&self) -> Shape<Self> {
        let text = str::to_owned;
        Shape::Plain(match self {
            Self::Bool => "bool",
            Self::U8 => "u8",
            Self::U16 => "u16",
            Self::U32 => "u32",
            Self::U64 => "u64",
            Self::S8 => "s8",
            Self::S16 => "s16",
            Self::S32 => "s32",
            Self::S64 => "s64",
            Self::Float32 => "f32",
            Self::Float64 => "f64",
            Self::Char => "char",
            Self::String => "string",
            Self::ErrorContext => "error-context",
            Self::Own(resource) => return Shape::Own(*resource),
            Self::Borrow(resource) => return Shape::Borrow(*resource),
            Self::Future(_) => "future<..>",
            Self::Stream(_) => "stream<..>",
            Self::List(list) => return Shape::List(list.ty()),
            Self::FixedLengthList(list) => return Shape::FixedLengthList(list.ty(), list.len()),
            Self::Map(map) => return Shape::Map(map.key(), map.value()),
            Self::Option(option) => return Shape::Option(option.ty()),
            Self::Result(result) => {
                return Shape::Result {
                    ok: result.ok(),
                    err: result.err(),
                };
            }
            Self::Tuple(tuple) => return Shape::Tuple(tuple.types().collect()),
            Self::Record(record) => {
                let fields = record.fields();
                return Shape::Record(fields.map(|f| (f.name.to_owned(), f.ty)).collect());
            }
            Self::Variant(variant) => {
                let cases = variant.cases();
                return Shape::Variant(cases.map(|c| (c.name.to_owned(), c.ty)).collect());
            }
            Self::Enum(ty) => return Shape::Enum(ty.names().map(text).collect()),
            Self::Flags(ty) => return Shape::Flags(ty.names().map(text).collect()),
        })
    }
}
