//! A world as the interface of a component that is exactly that.

use super::found::{Component, Function, Item, Shape, Type};
use crate::definition::{self, FunctionDefinition, ResourceDefinition, WorldDefinition};

impl Component<&'static definition::Type> {
    /// The component that imports and exports just what a world does.
    pub(crate) fn of(world: &'static WorldDefinition) -> Self {
        Self {
            imports: items(world.imports, world.resources.iter().copied()),
            exports: items(world.exports, world.guest_resources()),
        }
    }
}

fn items(
    functions: &'static [FunctionDefinition],
    resources: impl Iterator<Item = &'static ResourceDefinition>,
) -> Vec<(String, Item<&'static definition::Type>)> {
    let mut items: Vec<(String, Item<_>)> = Vec::new();
    let resources = resources.map(|it| (it.interface, it.name, Item::Resource(it)));
    let functions = functions
        .iter()
        .map(|it| (it.interface, it.name, Item::Function(function(it))));
    for (interface, name, item) in resources.chain(functions) {
        let name = name.to_owned();
        let Some(interface) = interface else {
            items.push((name, item));
            continue;
        };
        match items.iter_mut().find(|(name, _)| name == interface) {
            Some((_, Item::Interface(members))) => members.push((name, item)),
            _ => items.push((interface.to_owned(), Item::Interface(vec![(name, item)]))),
        }
    }
    items
}

fn function(definition: &'static FunctionDefinition) -> Function<&'static definition::Type> {
    let params = definition.params.iter();
    Function {
        is_async: false,
        params: params.map(|(name, ty)| ((*name).to_owned(), ty)).collect(),
        result: definition.result.as_ref(),
    }
}

impl Type for &'static definition::Type {
    type Resource = &'static ResourceDefinition;

    fn shape(&self) -> Shape<Self> {
        use definition::Type as T;
        let text = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Shape::Plain(match *self {
            T::Bool => "bool",
            T::U8 => "u8",
            T::U16 => "u16",
            T::U32 => "u32",
            T::U64 => "u64",
            T::S8 => "s8",
            T::S16 => "s16",
            T::S32 => "s32",
            T::S64 => "s64",
            T::F32 => "f32",
            T::F64 => "f64",
            T::Char => "char",
            T::String => "string",
            T::Own(resource) => return Shape::Own(*resource),
            T::Borrow(resource) => return Shape::Borrow(*resource),
            T::List(ty) => return Shape::List(ty),
            T::Option(ty) => return Shape::Option(ty),
            T::Result { ok, err } => return Shape::Result { ok: *ok, err: *err },
            T::Tuple(types) => return Shape::Tuple(types.iter().collect()),
            T::Named(definition) => {
                return match &definition.shape {
                    definition::Shape::Record(fields) => {
                        let fields = fields.iter().map(|(name, ty)| ((*name).to_owned(), ty));
                        Shape::Record(fields.collect())
                    }
                    definition::Shape::Variant(cases) => {
                        let cases = cases.iter();
                        let cases = cases.map(|(name, ty)| ((*name).to_owned(), ty.as_ref()));
                        Shape::Variant(cases.collect())
                    }
                    definition::Shape::Enum(names) => Shape::Enum(text(names)),
                    definition::Shape::Flags(names) => Shape::Flags(text(names)),
                    definition::Shape::Alias(target) => target.shape(),
                };
            }
        })
    }
}
