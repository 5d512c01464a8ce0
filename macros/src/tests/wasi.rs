//! The derive on every world and every interface of WASI: it takes those that it can serve, and
//! names what keeps it from serving the others.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use wit_parser::{
    Function, FunctionKind, Handle, LiveTypes, Resolve, Type, TypeDefKind, TypeId, TypeOwner,
    World, WorldId, WorldItem,
};

use super::{errors, expansion, item, root};

/// The folders of WIT in the crates that carry it: WASI 0.2, and WASI 0.3 with its streams.
fn packages() -> Vec<PathBuf> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--locked"])
        .current_dir(root())
        .output()
        .unwrap();
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let wit = ["wasip2", "wasip3"].map(|name| {
        let package = packages
            .iter()
            .find(|package| package["name"] == name)
            .unwrap();
        let manifest = Path::new(package["manifest_path"].as_str().unwrap());
        manifest.with_file_name("wit")
    });
    wit.to_vec()
}

/// What keeps a world from being served, found without the derive.
fn obstacle(resolve: &Resolve, world: WorldId) -> Option<String> {
    let world = &resolve.worlds[world];
    let of = |item: &'_ WorldItem, exported: bool| -> Vec<(Function, bool)> {
        match item {
            WorldItem::Interface { id, .. } => {
                let functions = resolve.interfaces[*id].functions.values();
                functions.map(|it| (it.clone(), exported)).collect()
            }
            WorldItem::Function(function) => vec![(function.clone(), exported)],
            WorldItem::Type { .. } => Vec::new(),
        }
    };
    let imports = world.imports.values().flat_map(|item| of(item, false));
    let functions = imports.chain(world.exports.values().flat_map(|item| of(item, true)));
    for (function, exported) in functions {
        let is_plain = matches!(
            function.kind,
            FunctionKind::Freestanding
                | FunctionKind::Method(_)
                | FunctionKind::Static(_)
                | FunctionKind::Constructor(_)
        );
        if !is_plain {
            return Some(format!("{} is no plain function", function.name));
        }
        let mut live = LiveTypes::default();
        live.add_func(resolve, &function);
        for ty in live.iter() {
            let kind = &resolve.types[ty].kind;
            let refused = matches!(
                kind,
                TypeDefKind::Stream(_)
                    | TypeDefKind::Future(_)
                    | TypeDefKind::Map(..)
                    | TypeDefKind::FixedLengthList(..)
            );
            let of_host = matches!(
                kind,
                TypeDefKind::Handle(Handle::Own(id) | Handle::Borrow(id))
                    if !is_exported(resolve, world, *id)
            );
            if refused || exported && of_host {
                return Some(format!("{} has a {}", function.name, kind.as_str()));
            }
        }
    }
    None
}

/// Whether a resource is of an interface that the world exports.
fn is_exported(resolve: &Resolve, world: &World, mut resource: TypeId) -> bool {
    while let TypeDefKind::Type(Type::Id(target)) = resolve.types[resource].kind {
        resource = target;
    }
    let owner = resolve.types[resource].owner;
    let mut exports = world.exports.values();
    exports.any(|item| match item {
        WorldItem::Interface { id, .. } => owner == TypeOwner::Interface(*id),
        _ => false,
    })
}

/// Derives a world and compares the outcome with what is known of it.
fn check(folder: &Path, name: &str) -> bool {
    let mut resolve = Resolve::new();
    let (package, _) = resolve.push_path(folder).unwrap();
    let world = resolve.select_world(&[package], Some(name)).unwrap();
    let obstacle = obstacle(&resolve, world);
    let text = expansion(&item("Wasi", folder.to_str().unwrap(), name));
    let errors = errors(&text);
    let package = torvyn_contract::Package::open(folder).unwrap();
    let contract = package.world(Some(name)).unwrap();
    let known = torvyn_contract::derived::refused_in(&contract);
    assert_eq!(errors.is_empty(), known.is_empty(), "{name}: {known:?}");
    assert_eq!(
        errors.is_empty(),
        obstacle.is_none(),
        "{name}: {obstacle:?} {errors:#?}"
    );
    for error in errors {
        let names_item = error.contains("`wasi:") && error.contains('#');
        let says_what_to_do = ["not supported yet: ", "name it with `with("];
        let says_what_to_do = says_what_to_do.iter().any(|it| error.contains(it));
        assert!(names_item && says_what_to_do, "{error}");
        assert!(error.contains(".wit:"), "{error}");
    }
    obstacle.is_none()
}

#[test]
fn every_world_and_interface_of_wasi_is_served_or_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut served = BTreeMap::new();
    for wit in packages() {
        let folder = folder
            .path()
            .join(wit.parent().unwrap().file_name().unwrap());
        fs::create_dir_all(folder.join("deps")).unwrap();
        for entry in fs::read_dir(wit.join("deps")).unwrap() {
            let path = entry.unwrap().path();
            fs::copy(&path, folder.join("deps").join(path.file_name().unwrap())).unwrap();
        }
        let mut resolve = Resolve::new();
        resolve.push_path(&wit).unwrap();
        let mut text = "package test:wasi;\n".to_owned();
        let mut worlds = Vec::new();
        for (id, interface) in resolve.interfaces.iter() {
            let Some(path) = resolve.id_of(id) else {
                continue;
            };
            let name = interface.name.as_deref().unwrap();
            for direction in ["import", "export"] {
                let world = format!("w{}-{direction}-{name}", worlds.len());
                text += &format!("world {world} {{ {direction} {path}; }}\n");
                worlds.push((format!("{direction} {path}"), format!("test:wasi/{world}")));
            }
        }
        for world in resolve.worlds.iter().map(|(_, world)| world) {
            if let Some(package) = world
                .package
                .filter(|p| resolve.packages[*p].name.namespace == "wasi")
            {
                let path = resolve.id_of_name(package, &world.name);
                worlds.push((format!("world {path}"), path));
            }
        }
        fs::write(folder.join("world.wit"), text).unwrap();
        for (what, world) in worlds {
            let is_served = check(&folder, &world);
            served.insert(what, is_served);
        }
    }
    assert!(served.len() > 100, "{}", served.len());
    let with = |wanted: bool| {
        let served = served.iter().filter(|(_, served)| **served == wanted);
        served
            .map(|(what, _)| format!("{what}\n"))
            .collect::<String>()
    };
    println!("{}", with(true));
    for expected in [
        "clocks/wall-clock@0.2",
        "random/random@0.2",
        "cli/environment@0.2",
        "cli/exit@0.2",
        "io/streams@0.2",
        "filesystem/types@0.2",
        "http/types@0.2",
    ] {
        assert!(
            with(true).contains(&format!("import wasi:{expected}")),
            "{expected}"
        );
    }
    for expected in ["io/streams@0.2", "http/types@0.2", "sockets/types@0.3"] {
        assert!(
            with(false).contains(&format!("export wasi:{expected}")),
            "{expected}"
        );
    }
}
