//! The types of a world, each WIT type once.

use std::collections::HashMap;

use proc_macro2::{Ident, Span};
use wit_parser::{TypeDefKind, TypeId, TypeOwner, World, WorldItem};

use super::{Case, Field, Shape, Type, TypeDef, names};
use crate::errors::Errors;
use crate::input::Input;
use crate::source::Source;

/// The most elements that a Rust tuple of a component's values can have.
const MAX_TUPLE: usize = 16;
/// The component model's own limit.
const MAX_FLAGS: usize = 32;

/// The WIT item that a type stands in, for messages.
pub(super) struct Place {
    pub(super) item: String,
    pub(super) span: wit_parser::Span,
}

/// Interns types.
pub(super) struct Types<'a> {
    source: &'a Source,
    span: Span,
    input: &'a Input,
    known: HashMap<TypeId, Option<Type>>,
    types: Vec<TypeDef>,
}

impl<'a> Types<'a> {
    pub(super) fn new(source: &'a Source, span: Span, input: &'a Input) -> Self {
        Self {
            source,
            span,
            input,
            known: HashMap::new(),
            types: Vec::new(),
        }
    }

    /// `acme:sensors/thermostat@1.0.0`
    pub(super) fn world_name(&self) -> String {
        let resolve = &self.source.resolve;
        let world = &resolve.worlds[self.source.world];
        world.package.map_or_else(
            || world.name.clone(),
            |package| resolve.id_of_name(package, &world.name),
        )
    }

    /// The types in the order of their dependencies.
    pub(super) fn finish(self) -> Vec<TypeDef> {
        self.types
    }

    /// The type of a parameter, result, field or case. `None` after an error.
    pub(super) fn of(
        &mut self,
        ty: &wit_parser::Type,
        place: &Place,
        errors: &mut Errors,
    ) -> Option<Type> {
        use wit_parser::Type as Wit;
        Some(match ty {
            Wit::Bool => Type::Bool,
            Wit::U8 => Type::U8,
            Wit::U16 => Type::U16,
            Wit::U32 => Type::U32,
            Wit::U64 => Type::U64,
            Wit::S8 => Type::S8,
            Wit::S16 => Type::S16,
            Wit::S32 => Type::S32,
            Wit::S64 => Type::S64,
            Wit::F32 => Type::F32,
            Wit::F64 => Type::F64,
            Wit::Char => Type::Char,
            Wit::String => Type::String,
            Wit::ErrorContext => return self.refuse("error-context", place, errors),
            Wit::Id(id) => {
                if let Some(known) = self.known.get(id) {
                    return known.clone();
                }
                let ty = self.define(*id, place, errors);
                self.known.insert(*id, ty.clone());
                return ty;
            }
        })
    }

    fn refuse(&self, what: &str, place: &Place, errors: &mut Errors) -> Option<Type> {
        let item = if place.item.contains('`') {
            place.item.clone()
        } else {
            format!("`{}`", place.item)
        };
        errors.at(
            self.span,
            format_args!(
                "{item} has the type `{what}`, which is not supported yet ({})",
                self.source.place(place.span)
            ),
        );
        None
    }

    fn define(&mut self, id: TypeId, place: &Place, errors: &mut Errors) -> Option<Type> {
        let def = &self.source.resolve.types[id];
        let Some(name) = &def.name else {
            return self.anonymous(&def.kind, place, errors);
        };
        let path = self.path(&def.owner, name);
        let shape = self.shape(&def.kind, &path, def, errors)?;
        if let Shape::Alias {
            target,
            renamed: false,
        } = shape
        {
            return Some(target);
        }
        let (module, with) = self.module(&def.owner);
        let parts = shape.parts();
        let borrows = parts.iter().any(|ty| ty.borrows(&self.types));
        let eq = parts.iter().all(|ty| ty.has_eq(&self.types));
        self.types.push(TypeDef {
            path,
            ident: names::camel(name),
            module,
            with,
            docs: def.docs.contents.clone(),
            borrows,
            eq,
            shape,
            received: false,
            error: false,
        });
        Some(Type::Named(self.types.len() - 1))
    }

    fn anonymous(
        &mut self,
        kind: &TypeDefKind,
        place: &Place,
        errors: &mut Errors,
    ) -> Option<Type> {
        match kind {
            TypeDefKind::List(ty) => Some(Type::List(Box::new(self.of(ty, place, errors)?))),
            TypeDefKind::Option(ty) => Some(Type::Option(Box::new(self.of(ty, place, errors)?))),
            TypeDefKind::Result(result) => {
                let mut part = |ty: &Option<wit_parser::Type>| match ty {
                    Some(ty) => self.of(ty, place, errors).map(|ty| Some(Box::new(ty))),
                    None => Some(None),
                };
                let (ok, err) = (part(&result.ok), part(&result.err));
                Some(Type::Result(ok?, err?))
            }
            TypeDefKind::Tuple(tuple) if tuple.types.len() > MAX_TUPLE => {
                let what = format!("a tuple of {} elements; {MAX_TUPLE}", tuple.types.len());
                self.refuse(&what, place, errors)
            }
            TypeDefKind::Tuple(tuple) => {
                let types: Vec<_> = tuple
                    .types
                    .iter()
                    .map(|ty| self.of(ty, place, errors))
                    .collect();
                Some(Type::Tuple(types.into_iter().collect::<Option<_>>()?))
            }
            TypeDefKind::Type(ty) => self.of(ty, place, errors),
            other => self.refuse(other.as_str(), place, errors),
        }
    }

    fn shape(
        &mut self,
        kind: &TypeDefKind,
        path: &str,
        def: &wit_parser::TypeDef,
        errors: &mut Errors,
    ) -> Option<Shape> {
        let place = Place {
            item: path.to_owned(),
            span: def.span,
        };
        let shape = match kind {
            TypeDefKind::Record(record) => {
                let fields: Vec<_> = record
                    .fields
                    .iter()
                    .map(|field| {
                        let place = Place {
                            item: format!("{path}.{}", field.name),
                            span: field.span,
                        };
                        Some(Field {
                            name: field.name.clone(),
                            ident: names::snake(&field.name),
                            docs: field.docs.contents.clone(),
                            ty: self.of(&field.ty, &place, errors)?,
                        })
                    })
                    .collect();
                Shape::Record(fields.into_iter().collect::<Option<_>>()?)
            }
            TypeDefKind::Variant(variant) => {
                let cases: Vec<_> = variant
                    .cases
                    .iter()
                    .map(|case| {
                        let place = Place {
                            item: format!("{path}.{}", case.name),
                            span: case.span,
                        };
                        let ty = match &case.ty {
                            Some(ty) => Some(self.of(ty, &place, errors)?),
                            None => None,
                        };
                        Some(self::case(
                            names::camel(&case.name),
                            &case.name,
                            &case.docs,
                            ty,
                        ))
                    })
                    .collect();
                Shape::Variant(cases.into_iter().collect::<Option<_>>()?)
            }
            TypeDefKind::Enum(ty) => Shape::Enum(
                ty.cases
                    .iter()
                    .map(|c| case(names::camel(&c.name), &c.name, &c.docs, None))
                    .collect(),
            ),
            TypeDefKind::Flags(flags) if flags.flags.len() > MAX_FLAGS => {
                let what = format!("flags with {} names; {MAX_FLAGS}", flags.flags.len());
                self.refuse(&what, &place, errors)?;
                return None;
            }
            TypeDefKind::Flags(ty) => Shape::Flags(
                ty.flags
                    .iter()
                    .map(|f| case(names::shouty(&f.name), &f.name, &f.docs, None))
                    .collect(),
            ),
            TypeDefKind::Type(ty) => {
                let target = self.of(ty, &place, errors)?;
                Shape::Alias {
                    renamed: !self.is_use(ty, def),
                    target,
                }
            }
            other => Shape::Alias {
                target: self.anonymous(other, &place, errors)?,
                renamed: true,
            },
        };
        self.check_names(&shape, &place, errors)?;
        Some(shape)
    }

    /// Whether an alias only brings a type of the same name from another interface.
    fn is_use(&self, target: &wit_parser::Type, alias: &wit_parser::TypeDef) -> bool {
        let wit_parser::Type::Id(id) = target else {
            return false;
        };
        let target = &self.source.resolve.types[*id];
        target.name == alias.name && target.owner != alias.owner
    }

    /// WIT names that differ may still be one in Rust.
    fn check_names(&self, shape: &Shape, place: &Place, errors: &mut Errors) -> Option<()> {
        let names: Vec<(&str, &Ident)> = match shape {
            Shape::Record(fields) => fields.iter().map(|f| (f.name.as_str(), &f.ident)).collect(),
            Shape::Variant(cases) | Shape::Enum(cases) | Shape::Flags(cases) => {
                cases.iter().map(|c| (c.name.as_str(), &c.ident)).collect()
            }
            Shape::Alias { .. } => return Some(()),
        };
        let mut result = Some(());
        let mut report = |message: String| {
            errors.at(
                self.span,
                format_args!(
                    "`{}` {message} ({})",
                    place.item,
                    self.source.place(place.span)
                ),
            );
            result = None;
        };
        if names.is_empty() {
            report("is empty, which the component model does not allow: add a member".to_owned());
        }
        for (index, (name, ident)) in names.iter().enumerate() {
            if let Some((other, _)) = names[..index].iter().find(|(_, other)| other == ident) {
                report(format!(
                    "has `{other}` and `{name}`, which are both `{ident}` in Rust: rename one"
                ));
            }
        }
        result
    }

    fn path(&self, owner: &TypeOwner, name: &str) -> String {
        let resolve = &self.source.resolve;
        match owner {
            TypeOwner::Interface(id) => {
                let interface = resolve.id_of(*id).or_else(|| self.inline_name(*id));
                format!("{}#{name}", interface.unwrap_or_else(|| self.world_name()))
            }
            TypeOwner::World(_) | TypeOwner::None => format!("{}#{name}", self.world_name()),
        }
    }

    /// The name of an interface that the world defines in place.
    fn inline_name(&self, id: wit_parser::InterfaceId) -> Option<String> {
        let resolve = &self.source.resolve;
        let world = &resolve.worlds[self.source.world];
        let mut items = world.imports.iter().chain(&world.exports);
        items.find_map(|(key, item)| match item {
            WorldItem::Interface { id: other, .. } if *other == id => {
                Some(resolve.name_world_key(key))
            }
            _ => None,
        })
    }

    fn module(&self, owner: &TypeOwner) -> (Vec<Ident>, Option<syn::Path>) {
        let TypeOwner::Interface(id) = owner else {
            return (Vec::new(), None);
        };
        let resolve = &self.source.resolve;
        let name = resolve.id_of(*id);
        let with = self
            .input
            .with
            .iter()
            .find(|with| Some(with.interface.value()) == name);
        let mut module = names::module(resolve, *id);
        if name.is_none() {
            module = self
                .inline_name(*id)
                .map(|name| vec![names::snake(&name)])
                .unwrap_or_default();
        }
        (module, with.map(|with| with.module.clone()))
    }

    /// Takes in the types that no function names. Those that can't be generated are left out:
    /// nobody can come to need them.
    pub(super) fn rest(&mut self, world: &World) {
        let resolve = &self.source.resolve;
        let mut ids = Vec::new();
        for item in world.imports.values().chain(world.exports.values()) {
            match item {
                WorldItem::Interface { id, .. } => {
                    ids.extend(resolve.interfaces[*id].types.values())
                }
                WorldItem::Type { id, .. } => ids.push(id),
                WorldItem::Function(_) => {}
            }
        }
        for id in ids {
            let place = Place {
                item: String::new(),
                span: resolve.types[*id].span,
            };
            self.of(&wit_parser::Type::Id(*id), &place, &mut Errors::default());
        }
    }
}

fn case(ident: Ident, name: &str, docs: &wit_parser::Docs, ty: Option<Type>) -> Case {
    Case {
        name: name.to_owned(),
        ident,
        docs: docs.contents.clone(),
        ty,
    }
}
