//! The files of a guest for a world of the user's own, but for its code.

use super::templates::File;
use crate::guests::Language;

/// Those that don't depend on the world.
pub(super) fn own_files(language: Language) -> Vec<File> {
    let file = |path, text| File { path, text };
    let mut files = vec![
        file(
            "README.md",
            include_str!("../../templates/own/README.md.in"),
        ),
        file("ci.sh", include_str!("../../templates/own/ci.sh")),
    ];
    if language != Language::Rust {
        let manifest = include_str!("../../templates/common/torvyn.toml");
        files.push(file("torvyn.toml", manifest));
    }
    files.extend(match language {
        Language::Rust => [
            file(
                "Cargo.toml",
                include_str!("../../templates/rust/Cargo.toml.in"),
            ),
            file(".gitignore", include_str!("../../templates/rust/gitignore")),
        ],
        Language::Python => [
            file(
                "requirements.txt",
                include_str!("../../templates/python/requirements.txt"),
            ),
            file(
                ".gitignore",
                include_str!("../../templates/python/gitignore"),
            ),
        ],
        Language::JavaScript => [
            file(
                "package.json",
                include_str!("../../templates/javascript/package.json.in"),
            ),
            file(
                ".gitignore",
                include_str!("../../templates/javascript/gitignore"),
            ),
        ],
        Language::C => [
            file(
                "requirements.txt",
                include_str!("../../templates/c/requirements.txt"),
            ),
            file(".gitignore", include_str!("../../templates/c/gitignore")),
        ],
        Language::Go => [
            file("go.mod", include_str!("../../templates/go/go.mod.in")),
            file(".gitignore", include_str!("../../templates/go/gitignore")),
        ],
    });
    files
}

/// What the README says of the code.
pub(super) fn code_is(language: Language) -> &'static str {
    match language {
        Language::Rust => include_str!("../../templates/own/rust.md"),
        Language::Python => include_str!("../../templates/own/python.md"),
        Language::JavaScript => include_str!("../../templates/own/javascript.md"),
        Language::C => include_str!("../../templates/own/c.md"),
        // There is no code that it could be about.
        Language::Go => "",
    }
}
