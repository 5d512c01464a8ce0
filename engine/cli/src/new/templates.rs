//! The files of each guest. They are in the folder `templates`, as they are written but for a few names.

use crate::args::NewWorld;
use crate::guests::Language;

/// A file of a guest.
#[derive(Clone, Copy)]
pub(super) struct File {
    /// Where it belongs in the guest's folder.
    pub(super) path: &'static str,
    pub(super) text: &'static str,
}

/// Files, each with its path in the guest's folder and its path among the templates.
macro_rules! files {
    ($($path:literal: $template:literal),* $(,)?) => {
        &[$(File {
            path: $path,
            text: include_str!(concat!("../../templates/", $template)),
        }),*]
    };
}

/// The files of a guest in a language, for a world.
pub(super) fn files(language: Language, world: NewWorld) -> Vec<File> {
    let code = match language {
        Language::Rust => rust(world),
        Language::Python => python(world),
        Language::JavaScript => javascript(world),
        Language::C => c(world),
        Language::Go => go(world),
    };
    let ci = files! { "ci.sh": "common/ci.sh" };
    let parts = [build(language), code[0], code[1], ci, golden(world)];
    parts.into_iter().flatten().copied().collect()
}

/// The files of a guest for a world of the user's own, but for its code.
pub(super) fn own_files(language: Language) -> Vec<File> {
    let own = files! { "README.md": "own/README.md.in", "ci.sh": "own/ci.sh" };
    let parts = [build(language), own];
    parts.into_iter().flatten().copied().collect()
}

/// What the README of such a guest says of the code.
pub(super) fn own_code_is(language: Language) -> &'static str {
    match language {
        Language::Rust => include_str!("../../templates/own/rust.md"),
        Language::Python => include_str!("../../templates/own/python.md"),
        Language::JavaScript => include_str!("../../templates/own/javascript.md"),
        Language::C => include_str!("../../templates/own/c.md"),
        // There is no code that it could be about.
        Language::Go => "",
    }
}

/// The files that say how a guest is built, whatever its world is.
fn build(language: Language) -> &'static [File] {
    match language {
        // Cargo's manifest says it all.
        Language::Rust => files! {
            "Cargo.toml": "rust/Cargo.toml.in",
            ".gitignore": "rust/gitignore",
        },
        Language::Python => files! {
            "torvyn.toml": "common/torvyn.toml",
            "requirements.txt": "python/requirements.txt",
            ".gitignore": "python/gitignore",
        },
        Language::JavaScript => files! {
            "torvyn.toml": "common/torvyn.toml",
            "package.json": "javascript/package.json.in",
            ".gitignore": "javascript/gitignore",
        },
        Language::C => files! {
            "torvyn.toml": "common/torvyn.toml",
            "requirements.txt": "c/requirements.txt",
            ".gitignore": "c/gitignore",
        },
        Language::Go => files! {
            "torvyn.toml": "common/torvyn.toml",
            "go.mod": "go/go.mod.in",
            ".gitignore": "go/gitignore",
        },
    }
}

/// What the guest does, for its README.
pub(super) fn about(world: NewWorld) -> &'static str {
    match world {
        NewWorld::Transform => include_str!("../../templates/about/transform.md"),
        NewWorld::ManagedTransform => include_str!("../../templates/about/managed-transform.md"),
        NewWorld::ManagedDataSource => include_str!("../../templates/about/managed-data-source.md"),
        NewWorld::DataSink => include_str!("../../templates/about/data-sink.md"),
    }
}

/// The golden cases are the same in every language.
fn golden(world: NewWorld) -> &'static [File] {
    match world {
        NewWorld::Transform => files! {
            "golden/lines.in": "golden/transform/lines.in",
            "golden/lines.out": "golden/transform/lines.out",
            "golden/nothing.in": "golden/transform/nothing.in",
            "golden/nothing.out": "golden/transform/nothing.out",
        },
        NewWorld::ManagedTransform => files! {
            "golden/errors.config": "golden/managed-transform/errors.config",
            "golden/errors.in": "golden/managed-transform/errors.in",
            "golden/errors.out": "golden/managed-transform/errors.out",
            "golden/everything.in": "golden/managed-transform/everything.in",
            "golden/everything.out": "golden/managed-transform/everything.out",
            "golden/two-lines.config": "golden/managed-transform/two-lines.config",
            "golden/two-lines.in": "golden/managed-transform/two-lines.in",
            "golden/two-lines.out": "golden/managed-transform/two-lines.out",
        },
        NewWorld::ManagedDataSource => files! {
            "golden/lines.in": "golden/managed-data-source/lines.in",
            "golden/lines.out": "golden/managed-data-source/lines.out",
            "golden/no-line-feed.in": "golden/managed-data-source/no-line-feed.in",
            "golden/no-line-feed.out": "golden/managed-data-source/no-line-feed.out",
            "golden/nothing.in": "golden/managed-data-source/nothing.in",
            "golden/nothing.out": "golden/managed-data-source/nothing.out",
        },
        NewWorld::DataSink => files! {
            "golden/lines.in": "golden/data-sink/lines.in",
            "golden/lines.out": "golden/data-sink/lines.out",
            "golden/nothing.in": "golden/data-sink/nothing.in",
            "golden/nothing.out": "golden/data-sink/nothing.out",
        },
    }
}

fn rust(world: NewWorld) -> [&'static [File]; 2] {
    let always = files! {
        "README.md": "rust/README.md.in",
    };
    let own: &[File] = match world {
        NewWorld::Transform => files! {
            "src/lib.rs": "rust/transform/lib.rs",
            "src/tidy.rs": "rust/transform/tidy.rs",
        },
        NewWorld::ManagedTransform => files! {
            "src/lib.rs": "rust/managed-transform/lib.rs",
            "src/keep.rs": "rust/managed-transform/keep.rs",
        },
        NewWorld::ManagedDataSource => {
            files! { "src/lib.rs": "rust/managed-data-source/lib.rs" }
        }
        NewWorld::DataSink => files! { "src/lib.rs": "rust/data-sink/lib.rs" },
    };
    [always, own]
}

fn python(world: NewWorld) -> [&'static [File]; 2] {
    let always = files! {
        "src/answers.py": "python/answers.py",
        "README.md": "python/README.md.in",
    };
    let own: &[File] = match world {
        NewWorld::Transform => files! { "src/app.py": "python/transform/app.py" },
        NewWorld::ManagedTransform => files! { "src/app.py": "python/managed-transform/app.py" },
        NewWorld::ManagedDataSource => {
            files! { "src/app.py": "python/managed-data-source/app.py" }
        }
        NewWorld::DataSink => files! { "src/app.py": "python/data-sink/app.py" },
    };
    [always, own]
}

fn javascript(world: NewWorld) -> [&'static [File]; 2] {
    let always = files! {
        "src/answers.js": "javascript/answers.js",
        "README.md": "javascript/README.md.in",
    };
    let own: &[File] = match world {
        NewWorld::Transform => files! { "src/guest.js": "javascript/transform/guest.js" },
        NewWorld::ManagedTransform => {
            files! { "src/guest.js": "javascript/managed-transform/guest.js" }
        }
        NewWorld::ManagedDataSource => {
            files! { "src/guest.js": "javascript/managed-data-source/guest.js" }
        }
        NewWorld::DataSink => files! { "src/guest.js": "javascript/data-sink/guest.js" },
    };
    [always, own]
}

fn c(world: NewWorld) -> [&'static [File]; 2] {
    let always = files! {
        "README.md": "c/README.md.in",
    };
    let own: &[File] = match world {
        NewWorld::Transform => files! {
            "src/guest.c": "c/transform/guest.c",
            "bindings/transform.c": "c/transform/transform.c",
            "bindings/transform.h": "c/transform/transform.h",
        },
        NewWorld::ManagedTransform => files! {
            "src/guest.c": "c/managed-transform/guest.c",
            "bindings/managed_transform.c": "c/managed-transform/managed_transform.c",
            "bindings/managed_transform.h": "c/managed-transform/managed_transform.h",
        },
        NewWorld::ManagedDataSource => files! {
            "src/guest.c": "c/managed-data-source/guest.c",
            "bindings/managed_data_source.c": "c/managed-data-source/managed_data_source.c",
            "bindings/managed_data_source.h": "c/managed-data-source/managed_data_source.h",
        },
        NewWorld::DataSink => files! {
            "src/guest.c": "c/data-sink/guest.c",
            "bindings/data_sink.c": "c/data-sink/data_sink.c",
            "bindings/data_sink.h": "c/data-sink/data_sink.h",
        },
    };
    [always, own]
}

fn go(world: NewWorld) -> [&'static [File]; 2] {
    let always = files! {
        "torvyn/memory.go": "go/torvyn/memory.go",
        "torvyn/types.go": "go/torvyn/types.go",
        "README.md": "go/README.md.in",
    };
    let own: &[File] = match world {
        NewWorld::Transform => files! {
            "main.go": "go/transform/main.go",
            "torvyn/processor.go": "go/torvyn/processor.go",
        },
        NewWorld::ManagedTransform => files! {
            "main.go": "go/managed-transform/main.go",
            "torvyn/lifecycle.go": "go/torvyn/lifecycle.go",
            "torvyn/processor.go": "go/torvyn/processor.go",
        },
        NewWorld::ManagedDataSource => files! {
            "main.go": "go/managed-data-source/main.go",
            "torvyn/lifecycle.go": "go/torvyn/lifecycle.go",
            "torvyn/signal.go": "go/torvyn/signal.go",
            "torvyn/source.go": "go/torvyn/source.go",
        },
        NewWorld::DataSink => files! {
            "main.go": "go/data-sink/main.go",
            "torvyn/signal.go": "go/torvyn/signal.go",
            "torvyn/sink.go": "go/torvyn/sink.go",
        },
    };
    [always, own]
}
