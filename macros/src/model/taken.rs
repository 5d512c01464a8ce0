//! The types that the world takes from elsewhere, in place of its own: the setting `with`.

use std::cell::Cell;

use proc_macro2::Ident;
use syn::spanned::Spanned;
use wit_parser::Resolve;

use super::paths::means;
use super::{Shape, Type, TypeDef};
use crate::errors::Errors;
use crate::input::{Input, With};
use crate::source::Source;

/// The settings of one derive.
pub(super) struct Taken<'a>(Vec<Setting<'a>>);

struct Setting<'a> {
    with: &'a With,
    names: Names,
    /// Whether a type has asked for it.
    used: Cell<bool>,
}

/// What a setting names, by how it is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    Package,
    Interface,
    Type,
}

impl Names {
    fn of(item: &str) -> Self {
        match (item.contains('#'), item.contains('/')) {
            (true, _) => Self::Type,
            (_, true) => Self::Interface,
            _ => Self::Package,
        }
    }
}

/// Where a type of the WIT belongs.
pub(super) struct Home<'a> {
    /// `acme:sensors@1.0.0`, if it is in a package's interface.
    pub(super) package: Option<&'a str>,
    /// `acme:sensors/types@1.0.0`, the same.
    pub(super) interface: Option<&'a str>,
    /// The module of that interface in Rust.
    pub(super) module: Option<&'a Ident>,
}

impl<'a> Taken<'a> {
    /// The settings that hold: each names something in the WIT and an absolute path.
    pub(super) fn new(input: &'a Input, source: &Source, errors: &mut Errors) -> Self {
        let resolve = source.resolve();
        let mut settings = Vec::new();
        for with in &input.with {
            let asked = with.item.value();
            let names = Names::of(&asked);
            let known = match names {
                Names::Package => packages(resolve).any(|it| means(&asked, &it)),
                Names::Interface => interfaces(resolve).any(|it| means(&asked, &it)),
                // Whether it is there shows when the types are gone through.
                Names::Type => true,
            };
            if !known {
                let (what, how) = match names {
                    Names::Package => ("package", "`ns:pkg@version`"),
                    _ => ("interface", "`ns:pkg/name@version`"),
                };
                errors.at(
                    with.item.span(),
                    format_args!("the WIT has no {what} `{asked}`: write it as {how}"),
                );
            }
            let first = with.path.segments.first();
            let absolute = with.path.leading_colon.is_some()
                || first.is_some_and(|first| first.ident == "crate");
            if !absolute {
                errors.at(
                    with.path.span(),
                    "the path after `=` must be absolute, from `crate::` or `::` on",
                );
            }
            if known && absolute {
                settings.push(Setting {
                    with,
                    names,
                    used: Cell::new(false),
                });
            }
        }
        Self(settings)
    }

    /// The path of a type that is taken from elsewhere. `path` is that of the type in the WIT. The
    /// closest setting counts: one for the type, or else for its interface, or its package.
    pub(super) fn get(&self, path: &str, ident: &Ident, home: &Home<'_>) -> Option<syn::Path> {
        let find = |names: Names, item: &str| {
            let mut settings = self.0.iter().filter(|it| it.names == names);
            let found = settings.find(|it| means(&it.with.item.value(), item))?;
            found.used.set(true);
            Some(found.with.path.clone())
        };
        if let Some(found) = find(Names::Type, path) {
            return Some(found);
        }
        if let Some(module) = home.interface.and_then(|it| find(Names::Interface, it)) {
            return Some(below(module, [ident]));
        }
        let package = home.package.and_then(|it| find(Names::Package, it))?;
        Some(below(package, home.module.into_iter().chain([ident])))
    }

    /// The path of the type that the host has for a resource, if a setting names it: derived modules
    /// have none.
    pub(super) fn of_resource(&self, path: &str) -> Option<syn::Path> {
        let mut settings = self.0.iter().filter(|it| it.names == Names::Type);
        let found = settings.find(|it| means(&it.with.item.value(), path))?;
        found.used.set(true);
        Some(found.with.path.clone())
    }

    /// Says which settings name a type that the world does not have.
    pub(super) fn check(&self, errors: &mut Errors) {
        let types = self.0.iter().filter(|it| it.names == Names::Type);
        for Setting { with, .. } in types.filter(|it| !it.used.get()) {
            errors.at(
                with.item.span(),
                format_args!(
                    "the world has no type `{}`: write it as `ns:pkg/interface@version#type`, with \
                     the interface that defines it",
                    with.item.value()
                ),
            );
        }
    }
}

/// A type that is taken from elsewhere has members whose types are there as well: this world's own
/// would be others.
pub(super) fn check_members(types: &[TypeDef], errors: &mut Errors) {
    for def in types {
        let Some(path) = &def.with else { continue };
        for member in def.shape.parts() {
            if let Some(own) = own_type(member, types) {
                errors.at(
                    path.span(),
                    format_args!(
                        "`{}` is taken from here, and holds `{own}`, which is not: set \
                         `with(\"{own}\" = ..)` as well",
                        def.path
                    ),
                );
            }
        }
    }
}

/// A type of the world's own that stands in a type.
fn own_type<'a>(ty: &Type, types: &'a [TypeDef]) -> Option<&'a str> {
    let Type::Named(index) = ty else {
        let mut parts = ty.parts().into_iter();
        return parts.find_map(|part| own_type(part, types));
    };
    let def = &types[*index];
    match &def.shape {
        _ if def.with.is_some() => None,
        // Another name for a type is that type.
        Shape::Alias { target, .. } => own_type(target, types),
        _ => Some(&def.path),
    }
}

fn packages(resolve: &Resolve) -> impl Iterator<Item = String> {
    resolve.packages.iter().map(|(_, it)| it.name.to_string())
}

fn interfaces(resolve: &Resolve) -> impl Iterator<Item = String> {
    let ids = resolve.interfaces.iter();
    ids.filter_map(|(id, _)| resolve.id_of(id))
}

fn below<'a>(mut path: syn::Path, names: impl IntoIterator<Item = &'a Ident>) -> syn::Path {
    let segments = names.into_iter().cloned().map(syn::PathSegment::from);
    path.segments.extend(segments);
    path
}
