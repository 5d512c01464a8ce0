//! Writes tests of components: what they are is known when the tests are compiled, so that each
//! component and each function is a test of its own.

mod expand;
mod input;

use std::env;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use syn::LitStr;
use torvyn_contract::behaviour::{Behaviour, Role, behaviours, matching};
use torvyn_contract::{Export, Package};

use crate::errors::Errors;
use crate::source::{root, strip_root};
use input::Input;

/// What tests are written for.
struct Plan {
    /// The WIT: what was named, and the files that were read.
    wit: PathBuf,
    files: Vec<String>,
    exports: Vec<Export>,
    behaviours: Vec<(Role, Behaviour)>,
    components: Components,
}

/// The components, and what they were named by.
struct Components {
    /// The folder that the pattern starts from.
    folder: String,
    pattern: String,
    /// The variable of the environment that has the folder, if one has.
    variable: Option<String>,
    files: Vec<PathBuf>,
}

/// The whole macro, on the token type that works outside of the compiler too.
pub(crate) fn contract_tests(tokens: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let input = Input::parse(tokens, &mut errors);
    let plan = input.as_ref().and_then(|input| plan(input, &mut errors));
    match (input, plan) {
        (Some(input), Some(plan)) if errors.is_empty() => expand::tests(&input, &plan),
        _ => errors.to_compile_errors().collect(),
    }
}

/// Reads the WIT, and looks the components up.
fn plan(input: &Input, errors: &mut Errors) -> Option<Plan> {
    let wit = root().join(input.wit.value());
    let world = Package::open(&wit).and_then(|package| {
        let name = input.world.as_ref().map(LitStr::value);
        Ok((package.world(name.as_deref())?, package))
    });
    let world = world.map_err(|error| {
        let literal = input.world.as_ref().filter(|_| wit.exists());
        errors.at(
            literal.unwrap_or(&input.wit).span(),
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
fn is_pattern(path: &str) -> bool {
    path.contains(['*', '?', '['])
}
