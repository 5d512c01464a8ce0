//! From WIT names to Rust names, as text.

use std::collections::{HashMap, HashSet};

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use wit_parser::{InterfaceId, PackageName, Resolve, WorldId, WorldItem, WorldKey};

/// A type, trait or case: `element-meta` is `ElementMeta`.
#[must_use]
pub fn camel(name: &str) -> String {
    plain(name.to_upper_camel_case())
}

/// A function, field, parameter or module: `poll-source` is `poll_source`.
#[must_use]
pub fn snake(name: &str) -> String {
    plain(name.to_snake_case())
}

/// A function of a resource, by the resource's name and its own: `[method]bucket.get` is
/// `bucket_get`, and `[constructor]bucket` is `bucket_new`.
#[must_use]
pub fn of_resource(resource: &str, function: &str) -> String {
    let own = function.split_once('.').map_or("new", |(_, own)| own);
    snake(&format!("{resource}-{own}"))
}

/// One of a set of flags: `read-only` is `READ_ONLY`.
#[must_use]
pub fn shouty(name: &str) -> String {
    plain(name.to_shouty_snake_case())
}

/// The keywords that can't be raw identifiers get an underscore.
fn plain(name: String) -> String {
    match name.as_str() {
        "self" | "Self" | "super" | "crate" => name + "_",
        _ => name,
    }
}

/// A type in a module. Some names get an underscore: Wasmtime's derives mean Rust's own types by
/// them, and in the world's module `Host` is a trait.
#[must_use]
pub fn type_in(is_root: bool, name: &str) -> String {
    let name = camel(name);
    if name == "Option" || name == "Copy" || (name == "Host" && is_root) {
        return name + "_";
    }
    name
}

/// A case of a variant or enum. One name gets an underscore: what Wasmtime's derives write means
/// an associated type by `Self::Lower`.
#[must_use]
pub fn case(name: &str) -> String {
    let name = camel(name);
    if name == "Lower" {
        return name + "_";
    }
    name
}

/// The modules that the world's own has for something else.
const TAKEN: [&str; 4] = ["exports", "host", "owned", "scripts"];

/// What Wasmtime's derives mean by a name alone, so that no module beside types may have it.
const MEANT: [&str; 6] = ["bool", "core", "u16", "u32", "u8", "usize"];

/// A module in the world's own, where some names get an underscore.
#[must_use]
pub fn root_module(name: &str) -> String {
    let name = snake(name);
    if TAKEN.contains(&name.as_str()) || MEANT.contains(&name.as_str()) {
        return name + "_";
    }
    name
}

/// The module of a package in that of its namespace: `acme:sensors@1.0.0` is `sensors`, or
/// `sensors1_0_0` where a world has to do with several versions of it. A module that a world
/// defines in place may be one with that of a namespace, and have types beside those of packages.
#[must_use]
pub fn package_module(package: &PackageName, several: bool) -> String {
    let name = match &package.version {
        Some(version) if several => {
            let version = version.to_string();
            let version = version.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
            return package.name.to_snake_case() + &version;
        }
        _ => snake(&package.name),
    };
    if name == "owned" || MEANT.contains(&name.as_str()) {
        return name + "_";
    }
    name
}

/// The modules of the interfaces of a world.
#[derive(Debug)]
pub struct Modules {
    /// The packages that the world has to do with in several versions, by namespace and name.
    several: HashSet<(String, String)>,
}

impl Modules {
    /// Those of the interfaces that a world imports or exports.
    #[must_use]
    pub fn new(resolve: &Resolve, world: WorldId) -> Self {
        let world = &resolve.worlds[world];
        let (mut versions, mut several) = (HashMap::new(), HashSet::new());
        for item in world.imports.values().chain(world.exports.values()) {
            let WorldItem::Interface { id, .. } = item else {
                continue;
            };
            let Some(package) = resolve.interfaces[*id].package else {
                continue;
            };
            let package = &resolve.packages[package].name;
            let key = (package.namespace.clone(), package.name.clone());
            if *versions.entry(key.clone()).or_insert(&package.version) != &package.version {
                several.insert(key);
            }
        }
        Self { several }
    }

    /// Whether there are several versions of a package.
    #[must_use]
    pub fn has_several(&self, package: &PackageName) -> bool {
        let key = (package.namespace.clone(), package.name.clone());
        self.several.contains(&key)
    }

    /// `acme:sensors/types@1.0.0` is `acme::sensors::types`, or `acme::sensors1_0_0::types` if the
    /// world has to do with another version of the package too. An interface that a world defines in
    /// place has no package, and none of these.
    #[must_use]
    pub fn of(&self, resolve: &Resolve, interface: InterfaceId) -> Option<[String; 3]> {
        let interface = &resolve.interfaces[interface];
        let (package, name) = (interface.package?, interface.name.as_deref()?);
        let package = &resolve.packages[package].name;
        Some([
            root_module(&package.namespace),
            package_module(package, self.has_several(package)),
            snake(name),
        ])
    }
}

/// The module of an interface that a world defines in place, under a name. A world may import and
/// export two of one name.
#[must_use]
pub fn inline_module(
    resolve: &Resolve,
    world: WorldId,
    interface: InterfaceId,
    name: &str,
) -> String {
    let world = &resolve.worlds[world];
    let key = WorldKey::Name(name.to_owned());
    let is_exported = |item: &WorldItem| match item {
        WorldItem::Interface { id, .. } => *id == interface,
        _ => false,
    };
    let exported = world.exports.get(&key).is_some_and(is_exported);
    if exported && world.imports.contains_key(&key) {
        root_module(&format!("{name}-export"))
    } else {
        root_module(name)
    }
}
