//! The types of a world, each WIT type once.

mod blocks;
mod members;
mod owner;
mod resource;

use std::collections::HashMap;

use proc_macro2::{Ident, Span};
use torvyn_contract::derived::Modules;
use wit_parser::{Handle, TypeDefKind, TypeId, World, WorldItem};

use super::blocked::{Blocked, SiteId};
use super::places::Bare;
use super::refusals::{MAX_FLAGS, MAX_TUPLE, Refusal};
use super::renames::Renames;
use super::taken::Taken;
use super::{Case, Field, Reexport, Resource, Shape, Type, TypeDef, fingerprint, names};
use crate::errors::Errors;
use crate::source::Source;

/// The WIT item that a type stands in, for messages.
pub(super) struct Place {
    pub(super) item: String,
    pub(super) span: wit_parser::Span,
}

/// All types of a world, with what other names they may have.
pub(super) struct Found {
    pub(super) types: Vec<TypeDef>,
    pub(super) resources: Vec<Resource>,
    pub(super) uses: Vec<Reexport>,
    pub(super) bare: Vec<Bare>,
}

/// Interns types.
pub(super) struct Types<'a> {
    source: &'a Source,
    span: Span,
    taken: &'a Taken<'a>,
    renames: &'a Renames<'a>,
    known: HashMap<TypeId, Type>,
    types: Vec<TypeDef>,
    resources: Vec<Resource>,
    /// The resources that are known, by the types that define them.
    known_resources: HashMap<TypeId, usize>,
    modules: Modules,
    /// What `use` brings into interfaces that define other types.
    uses: Vec<Reexport>,
    /// The modules that could have a name without a version.
    bare: Vec<Bare>,
    blocked: Blocked,
    /// What is blocked inside of the types that are known.
    inside: HashMap<TypeId, Vec<SiteId>>,
    /// The same of each named type that is being defined, the outermost first.
    open: Vec<Vec<SiteId>>,
    /// The function whose types are looked at.
    function: Option<String>,
    /// Whether that one is exported.
    exported: bool,
}

impl<'a> Types<'a> {
    pub(super) fn new(
        source: &'a Source,
        span: Span,
        taken: &'a Taken<'a>,
        renames: &'a Renames<'a>,
    ) -> Self {
        Self {
            source,
            span,
            taken,
            renames,
            known: HashMap::new(),
            types: Vec::new(),
            resources: Vec::new(),
            known_resources: HashMap::new(),
            modules: Modules::new(source.resolve(), source.world),
            uses: Vec::new(),
            bare: Vec::new(),
            blocked: Blocked::default(),
            inside: HashMap::new(),
            open: Vec::new(),
            function: None,
            exported: false,
        }
    }

    /// The types in the order of their dependencies, after what is blocked was said, with what
    /// other names they may have.
    pub(super) fn finish(self, errors: &mut Errors) -> Found {
        self.blocked.report(self.span, errors);
        Found {
            types: self.types,
            resources: self.resources,
            uses: self.uses,
            bare: self.bare,
        }
    }

    /// The resources so far.
    pub(super) fn resources(&self) -> &[Resource] {
        &self.resources
    }

    /// Whether there are handles in a type.
    pub(super) fn has_handles(&self, ty: &Type) -> bool {
        ty.has_handles(&self.types)
    }

    /// The type of a parameter, result, field or case.
    pub(super) fn of(&mut self, ty: &wit_parser::Type, place: &Place, errors: &mut Errors) -> Type {
        use wit_parser::Type as Wit;
        match ty {
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
            Wit::ErrorContext => self.block(Refusal::error_context(), place),
            Wit::Id(id) => {
                if let Some(known) = self.known.get(id).cloned() {
                    for site in self.inside.get(id).cloned().unwrap_or_default() {
                        self.note(site);
                    }
                    if self.exported
                        && let Some(resource) = self.not_passed(&known)
                    {
                        let refusal = Refusal::exported_handle(&resource.path);
                        return self.block(refusal, place);
                    }
                    return known;
                }
                self.open.push(Vec::new());
                let ty = self.define(*id, place, errors);
                let inside = self.open.pop().unwrap_or_default();
                for site in &inside {
                    self.keep(*site);
                }
                // What has no name is looked at wherever it stands, if it is to be said there.
                if inside.is_empty() || self.source.resolve().types[*id].name.is_some() {
                    self.known.insert(*id, ty.clone());
                    self.inside.insert(*id, inside);
                }
                ty
            }
        }
    }

    fn refuse(&self, refusal: &Refusal<'_>, place: &Place, errors: &mut Errors) -> Type {
        let Place { item, span } = place;
        let place = self.source.place(*span);
        errors.at(self.span, format_args!("{item} {refusal} ({place})"));
        Type::Unknown
    }

    fn define(&mut self, id: TypeId, place: &Place, errors: &mut Errors) -> Type {
        let def = &self.source.resolve().types[id];
        let Some(name) = &def.name else {
            return self.anonymous(&def.kind, place, errors);
        };
        let path = self.path(&def.owner, name);
        let shape = self.shape(&def.kind, &path, def, errors);
        if let Shape::Alias {
            target,
            renamed: false,
        } = shape
        {
            return target;
        }
        // Another name for a type with handles would need their parameters as well.
        if let Shape::Alias { target, .. } = &shape
            && target.has_handles(&self.types)
        {
            return target.clone();
        }
        let module = self.module(&def.owner);
        let parts = shape.parts();
        let handles = Type::Tuple(parts.iter().copied().cloned().collect()).handles(&self.types);
        let has_forms = handles.is_empty();
        let borrows = has_forms && parts.iter().any(|ty| ty.borrows(&self.types));
        let laid_out = has_forms && parts.iter().any(|ty| ty.is_laid_out(&self.types));
        let eq = parts.iter().all(|ty| ty.has_eq(&self.types));
        let walked = has_forms && parts.iter().any(|ty| ty.is_walked(&self.types));
        let chosen = self.renames.get(&path);
        let ident = chosen.unwrap_or_else(|| names::type_in(&module, name));
        let with = self.taken(&def.owner, &path, &module, &ident);
        if with.is_none() {
            self.note_bare(&def.owner, &module);
        }
        self.types.push(TypeDef {
            with,
            fingerprint: fingerprint::of(&shape, &self.types),
            ident,
            path,
            module,
            docs: def.docs.contents.clone(),
            handles,
            borrows,
            laid_out,
            eq,
            walked,
            shape,
            lifted: false,
            error: false,
        });
        Type::Named(self.types.len() - 1)
    }

    fn anonymous(&mut self, kind: &TypeDefKind, place: &Place, errors: &mut Errors) -> Type {
        if let TypeDefKind::Handle(handle) = kind {
            let (Handle::Own(id) | Handle::Borrow(id)) = *handle;
            return match (self.handle(*handle), self.resource(id)) {
                (Some(handle), _) => handle,
                (None, Some(resource)) => {
                    let refusal = Refusal::exported_handle(&self.resources[resource].path);
                    self.block(refusal, place)
                }
                (None, None) => self.block(Refusal::nobody_s_handle(), place),
            };
        }
        if let Some(unsupported) = Refusal::of_kind(kind) {
            // What is inside of it may be in the way as well.
            let inner: Vec<_> = match kind {
                TypeDefKind::Stream(ty) | TypeDefKind::Future(ty) => ty.iter().collect(),
                TypeDefKind::FixedLengthList(ty, _) => vec![ty],
                TypeDefKind::Map(key, value) => vec![key, value],
                _ => Vec::new(),
            };
            for ty in inner {
                self.of(ty, place, errors);
            }
            return self.block(unsupported, place);
        }
        match kind {
            TypeDefKind::List(ty) => Type::List(Box::new(self.of(ty, place, errors))),
            TypeDefKind::Option(ty) => Type::Option(Box::new(self.of(ty, place, errors))),
            TypeDefKind::Result(result) => {
                let mut part = |ty: &Option<wit_parser::Type>| {
                    ty.as_ref().map(|ty| Box::new(self.of(ty, place, errors)))
                };
                Type::Result(part(&result.ok), part(&result.err))
            }
            TypeDefKind::Tuple(tuple) if tuple.types.len() > MAX_TUPLE => {
                let elements = tuple.types.len();
                self.refuse(&Refusal::LongTuple { elements }, place, errors)
            }
            TypeDefKind::Tuple(tuple) => {
                let types = tuple.types.iter().map(|ty| self.of(ty, place, errors));
                Type::Tuple(types.collect())
            }
            TypeDefKind::Type(ty) => self.of(ty, place, errors),
            // Records and their like have a name, in whatever is valid WIT.
            kind => {
                let what = format!("a {} without a name", kind.as_str());
                self.block(Refusal::kind(&what, "give it one"), place)
            }
        }
    }

    fn shape(
        &mut self,
        kind: &TypeDefKind,
        path: &str,
        def: &wit_parser::TypeDef,
        errors: &mut Errors,
    ) -> Shape {
        let whole = Place {
            item: format!("`{path}`"),
            span: def.span,
        };
        let member = |name: &str, span| Place {
            item: format!("`{path}.{name}`"),
            span,
        };
        let renames = self.renames;
        let ident = |name: &str, by_rule: fn(&str) -> Ident| {
            let chosen = renames.get(&format!("{path}.{name}"));
            chosen.unwrap_or_else(|| by_rule(name))
        };
        let shape = match kind {
            TypeDefKind::Record(record) => {
                let fields = record.fields.iter().map(|field| Field {
                    name: field.name.clone(),
                    ident: ident(&field.name, names::snake),
                    docs: field.docs.contents.clone(),
                    ty: self.of(&field.ty, &member(&field.name, field.span), errors),
                });
                Shape::Record(fields.collect())
            }
            TypeDefKind::Variant(variant) => {
                let cases = variant.cases.iter().map(|found| {
                    let place = member(&found.name, found.span);
                    let ty = found.ty.as_ref().map(|ty| self.of(ty, &place, errors));
                    case(
                        ident(&found.name, names::case),
                        &found.name,
                        &found.docs,
                        ty,
                    )
                });
                Shape::Variant(cases.collect())
            }
            TypeDefKind::Enum(ty) => {
                let cases = ty.cases.iter();
                let cases =
                    cases.map(|c| case(ident(&c.name, names::case), &c.name, &c.docs, None));
                Shape::Enum(cases.collect())
            }
            TypeDefKind::Flags(flags) if flags.flags.len() > MAX_FLAGS => {
                let flags = flags.flags.len();
                renamed(self.refuse(&Refusal::ManyFlags { flags }, &whole, errors))
            }
            TypeDefKind::Flags(ty) => {
                let cases = ty.flags.iter();
                let cases =
                    cases.map(|f| case(ident(&f.name, names::shouty), &f.name, &f.docs, None));
                Shape::Flags(cases.collect())
            }
            TypeDefKind::Type(ty) => Shape::Alias {
                target: self.of(ty, &whole, errors),
                renamed: !self.is_use(ty, def),
            },
            other => renamed(self.anonymous(other, &whole, errors)),
        };
        self.check_names(shape, path, &whole, errors)
    }

    /// Takes in the types that no function names. Those that can't be generated are left out:
    /// nobody can come to need them.
    pub(super) fn rest(&mut self, world: &World) {
        let resolve = self.source.resolve();
        let mut ids = Vec::new();
        for item in world.imports.values().chain(world.exports.values()) {
            match item {
                WorldItem::Interface { id, .. } => {
                    ids.extend(resolve.interfaces[*id].types.values());
                }
                WorldItem::Type { id, .. } => ids.push(id),
                WorldItem::Function(_) => {}
            }
        }
        for id in ids {
            // It is no value, and functions have its handles.
            if self.is_resource(*id) {
                continue;
            }
            let before = (self.known.clone(), self.types.len(), self.blocked.clone());
            self.leave();
            let place = Place {
                item: String::new(),
                span: resolve.types[*id].span,
            };
            let mut errors = Errors::default();
            self.of(&wit_parser::Type::Id(*id), &place, &mut errors);
            if !errors.is_empty() || self.blocked.count() != before.2.count() {
                self.known = before.0;
                self.types.truncate(before.1);
                self.blocked = before.2;
            } else {
                self.note_use(*id);
            }
        }
    }
}

/// A type that has a name of its own, and no more.
fn renamed(target: Type) -> Shape {
    Shape::Alias {
        target,
        renamed: true,
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
