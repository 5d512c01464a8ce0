//! What tests are written for: the contract, and the components that are there.

use std::env;
use std::path::{Path, PathBuf};

use proc_macro2::Span;
use syn::LitStr;
use torvyn_contract::behaviour::{Behaviour, Role, behaviours, matching};
use torvyn_contract::{Export, Reader};

use super::input::Input;
use crate::errors::Errors;
use crate::source::{root, strip_root};

/// What tests are written for.
pub(super) struct Plan {
    /// The WIT: what was named, and the files that were read.
    pub(super) wit: Vec<PathBuf>,
    pub(super) files: Vec<String>,
    pub(super) exports: Vec<Export>,
    pub(super) behaviours: Vec<(Role, Behaviour)>,
    pub(super) components: Components,
}

/// The components, and what they were named by.
pub(super) struct Components {
    /// The folder that the pattern starts from.
    pub(super) folder: String,
    pub(super) pattern: String,
    /// The variable of the environment that has the folder, if one has.
    pub(super) variable: Option<String>,
    pub(super) files: Vec<PathBuf>,
}

/// Reads the WIT, and looks the components up.
pub(super) fn plan(input: &Input, errors: &mut Errors) -> Option<Plan> {
    let wit: Vec<_> = input.wit.iter().map(|it| root().join(it.value())).collect();
    let world = Reader::new().open_all(&wit).and_then(|package| {
        let name = input.world.as_ref().map(LitStr::value);
        Ok((package.world(name.as_deref())?, package))
    });
    let world = world.map_err(|error| {
        let missing = wit.iter().position(|it| !it.exists());
        let literal = match (missing, &input.world) {
            (None, Some(world)) => Some(world),
            (missing, _) => input.wit.get(missing.unwrap_or_default()),
        };
        errors.at(
            literal.map_or_else(Span::call_site, LitStr::span),
            format_args!(
                "{}; paths are relative to the folder of Cargo.toml",
                strip_root(&error.to_string())
            ),
        );
    });
    let components = components(&input.components)
        .map_err(|message| errors.at(input.components.span(), message));
    let (Ok((world, package)), Ok(components)) = (world, components) else {
        return None;
    };
    let exports = world.exports();
    Some(Plan {
        files: package.files().map(str::to_owned).collect(),
        behaviours: behaviours(&exports),
        exports,
        wit,
        components,
    })
}

fn components(literal: &LitStr) -> Result<Components, String> {
    let given = literal.value();
    let (variable, folder, pattern) = match given.strip_prefix('$') {
        Some(rest) => {
            let (name, rest) = rest.split_once('/').unwrap_or((rest, ""));
            let folder = env::var(name).map_err(|_| {
                format!(
                    "the variable `{name}` is not set: a `build.rs` sets it with \
                     `cargo::rustc-env={name}=..`"
                )
            })?;
            (Some(name.to_owned()), PathBuf::from(folder), rest)
        }
        None => (None, root(), given.as_str()),
    };
    let Some(folder) = folder.to_str() else {
        return Err(format!("the path of `{given}` is not UTF-8"));
    };
    let files = if is_pattern(pattern) {
        matching(folder, pattern).map_err(|error| format!("`{given}` is no pattern: {error}"))?
    } else {
        vec![Path::new(folder).join(pattern)]
    };
    if files.is_empty() || files.iter().any(|file| !file.is_file()) {
        return Err(format!(
            "there is no component `{given}`: build it first, for one in a `build.rs`; paths are \
             relative to the folder of Cargo.toml, or begin with a variable, as in \
             `$GUESTS/*.wasm`"
        ));
    }
    Ok(Components {
        folder: folder.to_owned(),
        pattern: pattern.to_owned(),
        variable,
        files,
    })
}

/// Whether a path can stand for several files.
pub(super) fn is_pattern(path: &str) -> bool {
    path.contains(['*', '?', '['])
}
