//! From WIT names to Rust names.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use proc_macro2::Ident;
use quote::format_ident;
use wit_parser::{InterfaceId, PackageName, Resolve, WorldId, WorldItem};

use super::Role;

/// A type, trait or case: `element-meta` is `ElementMeta`.
pub(crate) fn camel(name: &str) -> Ident {
    ident(&name.to_upper_camel_case())
}

/// A function, field, parameter or module: `poll-source` is `poll_source`.
pub(crate) fn snake(name: &str) -> Ident {
    ident(&name.to_snake_case())
}

/// One of a set of flags: `read-only` is `READ_ONLY`.
pub(crate) fn shouty(name: &str) -> Ident {
    ident(&name.to_shouty_snake_case())
}

/// Keywords become raw identifiers, and those that can't be raw get an underscore.
fn ident(name: &str) -> Ident {
    // A keyword since the edition of 2024, which syn does not count as one.
    let plain = if name == "gen" { "r#gen" } else { name };
    syn::parse_str(plain)
        .or_else(|_| syn::parse_str(&format!("r#{name}")))
        .unwrap_or_else(|_| format_ident!("{name}_"))
}

/// A type in a module. Some names get an underscore: Wasmtime's derives mean Rust's own types by
/// them, and in the world's module `Host` is a trait.
pub(crate) fn type_in(module: &[Ident], name: &str) -> Ident {
    let ident = camel(name);
    if ident == "Option" || ident == "Copy" || (ident == "Host" && module.is_empty()) {
        return format_ident!("{ident}_");
    }
    ident
}

/// A case of a variant or enum. One name gets an underscore: what Wasmtime's derives write means
/// an associated type by `Self::Lower`.
pub(crate) fn case(name: &str) -> Ident {
    let ident = camel(name);
    if ident == "Lower" {
        return format_ident!("{ident}_");
    }
    ident
}

/// The methods that an invoker and a mock's script of a world have by themselves, beside those of
/// the roles, and those that Rust gives to every value: any of them would be called in the place of
/// an exported function of its name.
pub(super) const OWN_METHODS: [&str; 14] = [
    "ended",
    "fails_to_start",
    "fuel_used",
    "generation",
    "instance",
    "instances",
    "into",
    "lane",
    "memory_usage",
    "metered",
    "respawn",
    "shutdown",
    "stderr",
    "try_into",
];

/// Whether calling a method of that name calls no function of the guest without a role.
pub(super) fn is_own_method(ident: &Ident) -> bool {
    let is_role = || Role::names().any(|role| snake(role) == *ident);
    OWN_METHODS.iter().any(|own| ident == own) || is_role()
}

/// The modules that the world's own has for something else.
const TAKEN: [&str; 4] = ["exports", "host", "owned", "scripts"];

/// What Wasmtime's derives mean by a name alone, so that no module beside the world's own types
/// may have it.
const MEANT: [&str; 6] = ["bool", "core", "u16", "u32", "u8", "usize"];

/// A module in the world's own, where some names get an underscore.
pub(crate) fn root_module(name: &str) -> Ident {
    let ident = snake(name);
    if TAKEN.iter().chain(&MEANT).any(|other| ident == other) {
        return format_ident!("{ident}_");
    }
    ident
}

/// The modules of an interface: `acme:sensors/types@1.0.0` is `acme::sensors::types`, or
/// `acme::sensors1_0_0::types` if the world has to do with another version of the package too.
pub(crate) fn module(resolve: &Resolve, world: WorldId, interface: InterfaceId) -> Vec<Ident> {
    let interface = &resolve.interfaces[interface];
    let Some(package) = interface.package.map(|id| &resolve.packages[id].name) else {
        return Vec::new();
    };
    let name = interface.name.as_deref().unwrap_or_default();
    let world = &resolve.worlds[world];
    let items = world.imports.values().chain(world.exports.values());
    let mut others = items.filter_map(|item| match item {
        WorldItem::Interface { id, .. } => resolve.interfaces[*id].package,
        _ => None,
    });
    let several = others.any(|other| {
        let other = &resolve.packages[other].name;
        same_package(other, package) && other.version != package.version
    });
    let package_module = match &package.version {
        Some(version) if several => {
            let version = version
                .to_string()
                .replace(|c: char| !c.is_ascii_alphanumeric(), "_");
            format_ident!("{}{version}", package.name.to_snake_case())
        }
        _ => snake(&package.name),
    };
    vec![root_module(&package.namespace), package_module, snake(name)]
}

fn same_package(a: &PackageName, b: &PackageName) -> bool {
    a.namespace == b.namespace && a.name == b.name
}
