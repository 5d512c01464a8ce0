//! From WIT names to Rust names.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use proc_macro2::Ident;
use quote::format_ident;
use wit_parser::{InterfaceId, PackageName, Resolve};

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
    syn::parse_str(name)
        .or_else(|_| syn::parse_str(&format!("r#{name}")))
        .unwrap_or_else(|_| format_ident!("{name}_"))
}

/// The modules of an interface: `acme:sensors/types@1.0.0` is `acme::sensors::types`, or
/// `acme::sensors1_0_0::types` beside another version of the package.
pub(crate) fn module(resolve: &Resolve, interface: InterfaceId) -> Vec<Ident> {
    let interface = &resolve.interfaces[interface];
    let Some(package) = interface.package.map(|id| &resolve.packages[id].name) else {
        return Vec::new();
    };
    let name = interface.name.as_deref().unwrap_or_default();
    let versions = resolve
        .package_names
        .keys()
        .filter(|other| same_package(other, package));
    let package_module = match &package.version {
        Some(version) if versions.count() > 1 => {
            let version = version
                .to_string()
                .replace(|c: char| !c.is_ascii_alphanumeric(), "_");
            format_ident!("{}{version}", package.name.to_snake_case())
        }
        _ => snake(&package.name),
    };
    vec![snake(&package.namespace), package_module, snake(name)]
}

fn same_package(a: &PackageName, b: &PackageName) -> bool {
    a.namespace == b.namespace && a.name == b.name
}
