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

use rules::{Door, Layer, Rules};
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
            "readable",
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
    // Compiled code in files.
    Layer {
        name: "artifact",
        files: &["artifact"],
        knows: &["vocabulary"],
    },
    Layer {
        name: "store",
        files: &["store"],
        knows: &["vocabulary", "check"],
    },
    // What a lane is: `lanes` without the folders of the two.
    Layer {
        name: "lane",
        files: &["lanes"],
        knows: &["vocabulary", "check", "store"],
    },
    Layer {
        name: "component lane",
        files: &["lanes/component"],
        knows: &["vocabulary", "check", "artifact", "store", "lane"],
    },
    Layer {
        name: "direct lane",
        files: &["lanes/direct"],
        knows: &["vocabulary", "check", "artifact", "store", "lane"],
    },
    Layer {
        name: "session",
        files: &["session"],
        knows: &[
            "vocabulary",
            "check",
            "store",
            "lane",
            "component lane",
            "direct lane",
        ],
    },
    Layer {
        name: "backend",
        files: &["cache", "compiled", "wasmtime_engine", "wasmtime_invoker"],
        knows: &[
            "vocabulary",
            "check",
            "artifact",
            "store",
            "lane",
            "component lane",
            "direct lane",
            "session",
        ],
    },
    // It runs components, to see how they behave, and is a world of its own where it knows one
    // only at run time.
    Layer {
        name: "contract",
        files: &["contract"],
        knows: &[
            "vocabulary",
            "check",
            "store",
            "component lane",
            "direct lane",
            "session",
            "backend",
        ],
    },
    // It runs whatever has the traits, and so knows no backend.
    Layer {
        name: "pipeline",
        files: &["pipeline"],
        knows: &["vocabulary"],
    },
    // What everybody sees, and what generated code goes through. Nobody below names them.
    Layer {
        name: "face",
        files: &["__private", "guide", "lib"],
        knows: &[
            "vocabulary",
            "check",
            "mock",
            "artifact",
            "store",
            "lane",
            "component lane",
            "direct lane",
            "session",
            "backend",
            "contract",
            "pipeline",
        ],
    },
];

/// A world is a trait with hidden parts, which the derive fills in for each lane. Code that is
/// generic over worlds knows no more of them than that trait, and so it has to name those parts:
/// through the module that generated code goes through too.
const DOORS: &[Door] = &[Door {
    module: "__private",
    open_to: "traits",
}];

/// The files of a crate, by their paths in the repository: those in the folder of its root file. Programs beside a library are crates
/// of their own.
fn files_in(folder: &str) -> Files {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut files = Files::new();
    source::files(repository, folder, &mut files);
    files.retain(|path, _| !path.starts_with(&format!("{folder}/bin/")));
    files
}

#[track_caller]
fn check(rules: &Rules) {
    let folder = rules.root.rsplit_once('/').unwrap().0;
    let found = rules.check(&files_in(folder));
    assert!(found.is_empty(), "\n{found}");
}

#[test]
fn the_engine_is_in_layers() {
    check(&Rules {
        name: "torvyn_engine",
        root: "engine/src/lib.rs",
        layers: ENGINE,
        doors: DOORS,
    });
}

#[test]
fn the_command_has_no_circles() {
    check(&Rules {
        name: "torvyn_cli",
        root: "engine/cli/src/main.rs",
        layers: &[],
        doors: &[],
    });
}

#[test]
fn the_contracts_have_no_circles() {
    check(&Rules {
        name: "torvyn_contract",
        root: "engine/contract/src/lib.rs",
        layers: &[],
        doors: &[],
    });
}

#[test]
fn the_macros_have_no_circles() {
    check(&Rules {
        name: "torvyn_macros",
        root: "macros/src/lib.rs",
        layers: &[],
        doors: &[],
    });
}
