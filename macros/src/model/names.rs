//! From WIT names to Rust names. The rules are those that a comparison of contracts knows.

use proc_macro2::Ident;
use quote::format_ident;
use syn::ext::IdentExt;
use torvyn_contract::derived;
use wit_parser::{InterfaceId, Resolve, WorldId};

use super::{Resource, Role};

/// A type, trait or case: `element-meta` is `ElementMeta`.
pub(crate) fn camel(name: &str) -> Ident {
    ident(&derived::camel(name))
}

/// A function, field, parameter or module: `poll-source` is `poll_source`.
pub(crate) fn snake(name: &str) -> Ident {
    ident(&derived::snake(name))
}

/// A function of a resource: `[method]bucket.get` is `bucket_get`.
pub(super) fn of_resource(resource: &Resource, function: &str) -> Ident {
    let by_rule = camel(&resource.name);
    let name = match by_rule == resource.ident {
        true => resource.name.clone(),
        false => resource.ident.unraw().to_string(),
    };
    ident(&derived::of_resource(&name, function))
}

/// One of a set of flags: `read-only` is `READ_ONLY`.
pub(crate) fn shouty(name: &str) -> Ident {
    ident(&derived::shouty(name))
}

/// Keywords become raw identifiers.
pub(crate) fn ident(name: &str) -> Ident {
    // A keyword since the edition of 2024, which syn does not count as one.
    let plain = if name == "gen" { "r#gen" } else { name };
    syn::parse_str(plain)
        .or_else(|_| syn::parse_str(&format!("r#{name}")))
        .unwrap_or_else(|_| format_ident!("{name}_"))
}

/// A type in a module.
pub(crate) fn type_in(module: &[Ident], name: &str) -> Ident {
    ident(&derived::type_in(module.is_empty(), name))
}

/// A case of a variant or enum.
pub(crate) fn case(name: &str) -> Ident {
    ident(&derived::case(name))
}

/// Whether calling a method of that name calls no function of the guest without a role.
pub(super) fn is_own_method(ident: &Ident) -> bool {
    let is_role = || Role::names().any(|role| snake(role) == *ident);
    derived::OWN_METHODS.iter().any(|own| ident == own) || is_role()
}

/// A module in the world's own, where some names get an underscore.
pub(crate) fn root_module(name: &str) -> Ident {
    ident(&derived::root_module(name))
}

/// The modules of an interface, as [`derived::Modules`] has them.
pub(crate) fn modules(
    modules: &derived::Modules,
    resolve: &Resolve,
    interface: InterfaceId,
) -> Vec<Ident> {
    let names = modules.of(resolve, interface);
    names.iter().flatten().map(|name| ident(name)).collect()
}

/// The same without the version, if it has one.
pub(crate) fn bare_modules(
    modules: &derived::Modules,
    resolve: &Resolve,
    interface: InterfaceId,
) -> Option<Vec<Ident>> {
    let package = resolve.interfaces[interface].package?;
    let package = &resolve.packages[package].name;
    if !modules.has_several(package) {
        return None;
    }
    let mut names = self::modules(modules, resolve, interface);
    *names.get_mut(1)? = ident(&derived::package_module(package, false));
    Some(names)
}

/// The module of an interface that a world defines in place, under a name.
pub(crate) fn inline_module(
    resolve: &Resolve,
    world: WorldId,
    interface: InterfaceId,
    name: &str,
) -> Ident {
    ident(&derived::inline_module(resolve, world, interface, name))
}
