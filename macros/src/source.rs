//! Loads and resolves the WIT that a derive names.

mod texts;

use std::env;
use std::fs;
use std::path::PathBuf;

use syn::LitStr;
use torvyn_contract::{ContractError, Package, Reader};
use wit_parser::{Resolve, Span, WorldId};

use crate::errors::Errors;
use crate::input::{Input, Wit};

pub(crate) use texts::texts;

/// Resolved WIT, the world in it, and the files it was read from.
pub(crate) struct Source {
    package: Package,
    pub(crate) world: WorldId,
    /// Absolute paths. A change in any of them must make cargo build again.
    pub(crate) files: Vec<PathBuf>,
}

impl Source {
    pub(crate) fn resolve(&self) -> &Resolve {
        self.package.resolved().0
    }

    /// `file.wit:12:5`, with the file relative to the user's crate where it is inside.
    pub(crate) fn place(&self, span: Span) -> String {
        strip_root(&self.resolve().render_location(span))
    }
}

/// The name that WIT text in the attribute has in messages.
const INLINE: &str = "inline";

/// A reader of WIT with the features that a derive asks for.
pub(crate) fn reader(input: &Input) -> Reader {
    let features = input.features.iter();
    features.fold(Reader::new(), |reader, feature| {
        reader.feature(feature.value())
    })
}

/// Loads the WIT and finds the world.
pub(crate) fn load(input: &Input, errors: &mut Errors) -> Option<Source> {
    let wit = input.wit.as_ref()?;
    let span = match wit {
        Wit::Inline(text) => text.span(),
        Wit::Paths(paths) => {
            check_paths(paths, errors)?;
            paths.first()?.span()
        }
    };
    let package = match read(input, wit) {
        Ok(package) if package.is_component() => {
            errors.at(
                span,
                "this is a component: a world is derived from the WIT that it was built for",
            );
            return None;
        }
        Ok(package) => package,
        Err(error) => {
            errors.at(span, invalid(&error));
            return None;
        }
    };
    let asked = input.world.as_ref().map(LitStr::value);
    let (resolve, mains) = package.resolved();
    let Some(world) = torvyn_contract::find_world(resolve, mains, asked.as_deref()) else {
        let at = input.world.as_ref();
        errors.at(
            at.map_or(input.attribute, LitStr::span),
            no_such_world(&package, asked.as_deref()),
        );
        return None;
    };
    let files = package.files().filter(|file| *file != INLINE);
    let files = files.map(PathBuf::from).collect();
    Some(Source {
        package,
        world,
        files,
    })
}

/// Reads the WIT that a derive names.
pub(crate) fn read(input: &Input, wit: &Wit) -> Result<Package, ContractError> {
    match wit {
        Wit::Inline(text) => reader(input).text(INLINE, &text.value()),
        Wit::Paths(paths) => {
            let paths = paths.iter().map(|path| root().join(path.value()));
            reader(input).open_all(paths)
        }
    }
}

/// Says which paths can't be read.
fn check_paths(paths: &[LitStr], errors: &mut Errors) -> Option<()> {
    let mut all = Some(());
    for path in paths {
        if let Err(error) = fs::metadata(root().join(path.value())) {
            errors.at(
                path.span(),
                format_args!(
                    "can't read `{}`: {}; the path is relative to the folder of Cargo.toml",
                    path.value(),
                    reason(&error)
                ),
            );
            all = None;
        }
    }
    all
}

/// What the operating system says, without its own number for it.
pub(crate) fn reason(error: &std::io::Error) -> String {
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or_default();
    text.to_lowercase()
}

/// What is wrong with the WIT, with its place.
fn invalid(error: &ContractError) -> String {
    match error {
        ContractError::Wit {
            rendered: Some(rendered),
            ..
        } => format!("the WIT is not valid: {}", strip_root(rendered)),
        error => format!("the WIT can't be read: {}", strip_root(&error.to_string())),
    }
}

fn no_such_world(package: &Package, asked: Option<&str>) -> String {
    if let Some(asked) = asked
        && let Some(feature) = package.gate(asked)
    {
        return format!(
            "the world `{asked}` is behind `@unstable(feature = {feature})`: set \
             `features = [\"{feature}\"]`"
        );
    }
    let (resolve, mains) = package.resolved();
    let mut names = Vec::new();
    let mut packages: Vec<_> = resolve.packages.iter().collect();
    // Without a name, the choice is among the main packages.
    packages.retain(|(id, _)| asked.is_some() || mains.contains(id));
    packages.sort_by_key(|(id, _)| !mains.contains(id));
    for (id, package) in packages {
        names.extend(
            package
                .worlds
                .keys()
                .map(|world| resolve.id_of_name(id, world)),
        );
    }
    let problem = match asked {
        Some("") => "`world` is empty".to_owned(),
        Some(asked) => format!("there is no world `{asked}`"),
        None => "missing `world`".to_owned(),
    };
    let Some(first) = names.first() else {
        return format!("{problem}: the WIT defines no world at all");
    };
    let set = match (asked, mains.len()) {
        (None, _) => format!("; set `world = \"{first}\"` or another"),
        // Of several packages, each may have a world of that name.
        (Some(asked), 2..) if !asked.contains('/') => {
            "; of several packages, a world is named with its own".to_owned()
        }
        _ => String::new(),
    };
    let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    format!("{problem}: the WIT defines {}{set}", names.join(", "))
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
