//! That the definition of each world is what its WIT says: a component that is made from the WIT
//! fits it. And that no world is left out, here and without a backend.
#![allow(
    clippy::pedantic,
    clippy::panic,
    clippy::unwrap_used,
    reason = "it is not what is tested"
)]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use torvyn_engine::{ExecutionMode, WasmEngine as _, WasmtimeEngine, World};
use torvyn_tests::{component_in, config};

use super::{
    Aliases, AsyncHost, Compounds, Docs, Enums, FlagSets, Imports, Keywords, Large, Lists, Nested,
    Packages, Records, Roles, RootNames, SameNames, StdNames, T, Uses, Variants, Versions, W, With,
    WorldItems,
};
use torvyn_tests::tiny_crate::TinyCrate;

/// An engine for all worlds: some have host functions that a guest waits for.
static ENGINE: LazyLock<WasmtimeEngine> =
    LazyLock::new(|| torvyn_tests::engine_with(config().execution(ExecutionMode::Async)));

/// Makes a component from WIT, and compares it with the derived world.
#[track_caller]
pub fn check<W: World>(wit: &str, world: &str) {
    let wasm = component_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join(wit), world);
    let compiled = pollster::block_on(ENGINE.compile(&wasm)).unwrap();
    compiled.check::<W>().unwrap();
}

#[test]
fn components_fit_the_worlds() {
    check::<Aliases>("../macros/worlds/aliases.wit", "aliases");
    check::<AsyncHost>("../macros/worlds/async-host.wit", "async-host");
    check::<Compounds>("../macros/worlds/compounds.wit", "compounds");
    check::<Docs>("../macros/worlds/docs.wit", "docs");
    check::<Enums>("../macros/worlds/enums.wit", "enums");
    check::<FlagSets>("../macros/worlds/flag-sets.wit", "flag-sets");
    check::<Imports>("../macros/worlds/imports.wit", "imports");
    check::<Keywords>("../macros/worlds/keywords.wit", "keywords");
    check::<Large>("../macros/worlds/large.wit", "large");
    check::<Lists>("../macros/worlds/lists.wit", "lists");
    check::<Nested>("../macros/worlds/nested.wit", "nested");
    check::<Packages>("../macros/worlds/packages", "packages");
    check::<Records>("../macros/worlds/records.wit", "records");
    check::<Roles>("../macros/worlds/roles.wit", "roles");
    check::<RootNames>("../macros/worlds/root-names.wit", "root-names");
    check::<SameNames>("../macros/worlds/same-names", "same-names");
    check::<StdNames>("../macros/worlds/std-names.wit", "std-names");
    check::<T>("../macros/worlds/generated-names.wit", "generated-names");
    check::<W>("../macros/worlds/generated-names.wit", "generated-names");
    check::<Uses>("../macros/worlds/uses.wit", "uses");
    check::<Variants>("../macros/worlds/variants.wit", "variants");
    check::<Versions>("../macros/worlds/versions", "versions");
    check::<With>("../macros/worlds/with", "with");
    check::<WorldItems>("../macros/worlds/world-items.wit", "world-items");
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The worlds in a folder, by their file or folder, but for one that is there to be refused.
fn worlds(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(repository().join(folder)).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let is_world = |name: &String| !name.ends_with(".rs") && name != "refused.wit";
    let mut names: Vec<_> = names.filter(is_world).collect();
    names.sort();
    names
}

#[test]
fn every_world_is_compiled_here() {
    for (folder, text) in [
        ("macros/worlds", include_str!("main.rs")),
        ("macros/worlds", include_str!("fit.rs")),
        ("macros/snapshots", include_str!("small.rs")),
    ] {
        for name in worlds(folder) {
            let wit = format!("\"../{folder}/{name}\"");
            assert!(text.contains(&wit), "{folder}/{name} is not derived");
        }
    }
}

/// Without a backend, and in the edition before this one.
#[test]
fn every_world_compiles_without_a_backend() {
    let tiny = TinyCrate::new(env!("CARGO_TARGET_TMPDIR"), "no-backend");
    let mut lib = "#![deny(warnings)]\n".to_owned();
    for (prefix, folder) in [("m", "macros/worlds"), ("s", "macros/snapshots")] {
        for name in worlds(folder) {
            let world = name.trim_end_matches(".wit");
            let wit = repository().join(folder).join(&name);
            // What is passed has a type with a name.
            let with = match world {
                "passed" => r#", with("snap:passed/store#bucket" = ::std::string::String)"#,
                _ => "",
            };
            writeln!(
                lib,
                "pub mod {} {{
                    #[derive(torvyn_engine::Invoker)]
                    #[invoker(wit = {wit:?}, world = {world:?}{with})]
                    pub struct World;
                }}",
                format!("{prefix}_{world}").replace('-', "_"),
            )
            .unwrap();
        }
    }
    tiny.write("src/lib.rs", &lib);
    let check = tiny.check();
    assert!(
        check.fresh.is_some() && check.messages.is_empty(),
        "{check:?}"
    );
}
