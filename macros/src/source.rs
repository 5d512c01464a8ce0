//! Loads and resolves the WIT that a derive names.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use wit_parser::{PackageId, Resolve, Span, WorldId};

use crate::errors::Errors;
use crate::input::{Input, Wit};

/// Resolved WIT, the world in it, and the files it was read from.
pub(crate) struct Source {
    pub(crate) resolve: Resolve,
    pub(crate) world: WorldId,
    /// Absolute paths. A change in any of them must make cargo build again.
    pub(crate) files: Vec<PathBuf>,
}

impl Source {
    /// `file.wit:12:5`, with the file relative to the user's crate where it is inside.
    pub(crate) fn place(&self, span: Span) -> String {
        strip_root(&self.resolve.render_location(span))
    }
}

/// The name that WIT text in the attribute has in messages.
const INLINE: &str = "inline.wit";

/// Loads the WIT and finds the world.
pub(crate) fn load(input: &Input, errors: &mut Errors) -> Option<Source> {
    let mut resolve = Resolve::new();
    resolve.all_features = false;
    let (literal, loaded) = match &input.wit {
        Wit::Inline(text) => {
            let loaded = resolve.push_source(INLINE, &text.value());
            (text, loaded.map(|package| (package, Vec::new())))
        }
        Wit::Path(path) => {
            let full = root().join(path.value());
            if let Err(error) = fs::metadata(&full) {
                errors.at(
                    path.span(),
                    format_args!(
                        "can't read `{}`: {error}; a path is relative to the folder of Cargo.toml",
                        full.display()
                    ),
                );
                return None;
            }
            let loaded = resolve.push_path(&full).map(|(package, sources)| {
                (package, sources.paths().map(Path::to_path_buf).collect())
            });
            (path, loaded)
        }
    };
    let (package, files) = match loaded {
        Ok(loaded) => loaded,
        Err(error) => {
            let message = strip_root(&resolve.render_error(&error));
            errors.at(
                literal.span(),
                format_args!("the WIT is not valid: {message}"),
            );
            return None;
        }
    };
    match resolve.select_world(&[package], Some(&input.world.value())) {
        Ok(world) => Some(Source {
            resolve,
            world,
            files,
        }),
        Err(_) => {
            errors.at(
                input.world.span(),
                no_such_world(&resolve, package, &input.world.value()),
            );
            None
        }
    }
}

fn no_such_world(resolve: &Resolve, package: PackageId, asked: &str) -> String {
    let mut names = Vec::new();
    let mut packages: Vec<_> = resolve.packages.iter().collect();
    packages.sort_by_key(|(id, _)| *id != package);
    for (id, package) in packages {
        names.extend(
            package
                .worlds
                .keys()
                .map(|world| resolve.id_of_name(id, world)),
        );
    }
    if names.is_empty() {
        return format!("there is no world `{asked}`: the WIT defines no world at all");
    }
    let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    format!(
        "there is no world `{asked}`: the WIT defines {}",
        names.join(", ")
    )
}

/// The folder that a relative path starts from.
fn root() -> PathBuf {
    env::var_os("CARGO_MANIFEST_DIR")
        .map(PathBuf::from)
        .unwrap_or_default()
}

fn strip_root(text: &str) -> String {
    let root = root();
    match root.to_str() {
        Some(root) if !root.is_empty() => text.replace(&format!("{root}/"), ""),
        _ => text.to_owned(),
    }
}
