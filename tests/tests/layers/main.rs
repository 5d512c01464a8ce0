//! The layers of the crates: no two files know each other, in a circle of whatever length, and in
//! the engine no file knows one of a layer above its own.
//!
//! What a file knows is read from its code: `use`, and paths that begin with `crate`, `super`,
//! `self` or a name that is imported. Code of every configuration counts, code of unit tests does
//! not. What can't be seen so are methods: a call of one names no file.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod arrows;
mod generated;
mod made_up;
mod rules;
mod source;
mod words;

use std::path::Path;

use rules::{Layer, Rules};
use source::Files;

/// The engine's layers, from bottom to top. Files know those of their own layer, and those of
/// the layers that theirs names.
const ENGINE: &[Layer] = &[
    Layer {
        name: "vocabulary",
        files: &[
            "census",
            "config",
            "definition",
            "error",
            "grant",
            "health",
            "streaming",
            "trace",
            "traits",
            "types",
        ],
        knows: &[],
    },
    Layer {
        name: "check",
        files: &["check"],
        knows: &["vocabulary"],
    },
    Layer {
        name: "mock",
        files: &["mock"],
        knows: &["vocabulary", "check"],
    },
    Layer {
        name: "store",
        files: &["store"],
        knows: &["vocabulary", "check"],
    },
    Layer {
        name: "component lane",
        files: &["lanes/component"],
        knows: &["vocabulary", "check", "store"],
    },
    Layer {
        name: "direct lane",
        files: &["lanes/direct"],
        knows: &["vocabulary", "check", "store"],
    },
    Layer {
        name: "session",
        files: &["session", "lanes"],
        knows: &[
            "vocabulary",
            "check",
            "store",
            "component lane",
            "direct lane",
        ],
    },
    Layer {
        name: "backend",
        files: &["artifact", "cache", "wasmtime_engine", "wasmtime_invoker"],
        knows: &[
            "vocabulary",
            "check",
            "store",
            "component lane",
            "direct lane",
            "session",
        ],
    },
    // The engine runs components here, to see how they behave.
    Layer {
        name: "contract",
        files: &["contract"],
        knows: &["vocabulary", "check", "backend"],
    },
    // It runs whatever has the traits, and so knows no backend.
    Layer {
        name: "pipeline",
        files: &["pipeline"],
        knows: &["vocabulary"],
    },
    // What everybody sees, and what generated code does. Nobody below names them.
    Layer {
        name: "face",
        files: &["__private", "guide", "lib"],
        knows: &[
            "vocabulary",
            "check",
            "mock",
            "store",
            "component lane",
            "direct lane",
            "session",
            "backend",
            "contract",
            "pipeline",
        ],
    },
];

/// The files of a crate, by their paths in the repository. Programs beside a library are crates
/// of their own.
fn files(root: &str) -> Files {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let folder = root.rsplit_once('/').unwrap().0;
    let mut files = Files::new();
    source::files(repository, folder, &mut files);
    files.retain(|path, _| !path.starts_with(&format!("{folder}/bin/")));
    files
}

#[track_caller]
fn check(name: &'static str, root: &'static str, layers: &'static [Layer]) {
    let rules = Rules { name, root, layers };
    let found = rules.check(&files(root));
    assert!(found.is_empty(), "\n{found}");
}

#[test]
fn the_engine_is_in_layers() {
    check("torvyn_engine", "engine/src/lib.rs", ENGINE);
}

#[test]
fn the_command_has_no_circles() {
    check("torvyn_cli", "engine/cli/src/main.rs", &[]);
}

#[test]
fn the_contracts_have_no_circles() {
    check("torvyn_contract", "engine/contract/src/lib.rs", &[]);
}

#[test]
fn the_macros_have_no_circles() {
    check("torvyn_macros", "macros/src/lib.rs", &[]);
}
