//! Loads and resolves the WIT that a derive names.

mod texts;

use std::env;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use torvyn_contract::contained;
use wit_parser::{PackageId, ParseError, Resolve, ResolveError, ResolveErrorKind, Span, WorldId};

use crate::errors::Errors;
use crate::input::{Input, Wit};

pub(crate) use texts::texts;

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
pub(crate) const INLINE: &str = "inline";

/// Loads the WIT and finds the world.
pub(crate) fn load(input: &Input, errors: &mut Errors) -> Option<Source> {
    let mut resolve = Resolve::new();
    let (literal, loaded) = match input.wit.as_ref()? {
        Wit::Inline(text) => {
            let loaded = contained(|| resolve.push_source(INLINE, &text.value()));
            (
                text,
                loaded.map(|read| read.map(|package| (package, Vec::new()))),
            )
        }
        Wit::Path(path) => {
            let full = root().join(path.value());
            if let Err(error) = fs::metadata(&full) {
                errors.at(
                    path.span(),
                    format_args!(
                        "can't read `{}`: {}; the path is relative to the folder of Cargo.toml",
                        path.value(),
                        reason(&error)
                    ),
                );
                return None;
            }
            let loaded = contained(|| resolve.push_path(&full));
            let loaded = loaded.map(|read| {
                read.map(|(package, sources)| {
                    (package, sources.paths().map(Path::to_path_buf).collect())
                })
            });
            (path, loaded)
        }
    };
    let (package, files) = match loaded {
        Ok(Ok(loaded)) => loaded,
        Err(panic) => {
            let text = format!("the WIT can't be read: the parser has given up: {panic}");
            errors.at(literal.span(), text);
            return None;
        }
        Ok(Err(error)) => {
            let message = invalid(
                &resolve.render_error(&error),
                &error.chain().collect::<Vec<_>>(),
            );
            errors.at(
                literal.span(),
                format_args!("the WIT is not valid: {message}"),
            );
            return None;
        }
    };
    let world = input.world.as_ref()?;
    match torvyn_contract::find_world(&resolve, package, &world.value()) {
        Some(world) => Some(Source {
            resolve,
            world,
            files,
        }),
        None => {
            errors.at(
                world.span(),
                no_such_world(&resolve, package, &world.value()),
            );
            None
        }
    }
}

/// What the operating system says, without its own number for it.
pub(crate) fn reason(error: &std::io::Error) -> String {
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or_default();
    text.to_lowercase()
}

/// What is wrong, with its place, and without the steps that the parser took to get there.
fn invalid(rendered: &str, layers: &[&(dyn Error + 'static)]) -> String {
    let has_place =
        |layer: &&&(dyn Error + 'static)| layer.is::<ResolveError>() || layer.is::<ParseError>();
    let message = if layers.iter().any(|layer| has_place(&layer)) {
        let steps: String = layers
            .iter()
            .take_while(|layer| !has_place(layer))
            .map(|layer| format!("{layer}: "))
            .collect();
        rendered.strip_prefix(&steps).unwrap_or(rendered).to_owned()
    } else {
        layers.last().map_or_else(String::new, ToString::to_string)
    };
    let unknown_package = layers.iter().any(|layer| {
        let error = layer.downcast_ref::<ResolveError>();
        error.is_some_and(|e| matches!(e.kind(), ResolveErrorKind::PackageNotFound { .. }))
    });
    let hint = if unknown_package {
        "\nput the WIT of the package into the folder `deps`, or a `package name { .. }` into the text"
    } else {
        ""
    };
    strip_root(&message) + hint
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
    let problem = if asked.is_empty() {
        "`world` is empty".to_owned()
    } else {
        format!("there is no world `{asked}`")
    };
    if names.is_empty() {
        return format!("{problem}: the WIT defines no world at all");
    }
    let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    format!("{problem}: the WIT defines {}", names.join(", "))
}

/// The folder that a relative path starts from.
pub(crate) fn root() -> PathBuf {
    env::var_os("CARGO_MANIFEST_DIR")
        .map(PathBuf::from)
        .unwrap_or_default()
}

pub(crate) fn strip_root(text: &str) -> String {
    let root = root();
    match root.to_str() {
        Some(root) if !root.is_empty() => text.replace(&format!("{root}/"), ""),
        _ => text.to_owned(),
    }
}
