//! From what the user names to a `.wasm` file.

use std::fs;
use std::path::{Path, PathBuf};

use torvyn_engine::EngineError;

use crate::build;
use crate::failure::{Exit, Failure};

/// The name of a component, and its `.wasm` file. If a guest's folder is given, it is built.
pub(crate) fn locate(given: &Path, verbose: bool) -> Result<(String, PathBuf), Failure> {
    let metadata = fs::metadata(given).map_err(|error| {
        Failure::new(
            Exit::Component,
            format!("can't find the component `{}`: {error}", given.display()),
        )
        .help("name a `.wasm` file, or a guest's folder")
    })?;
    if metadata.is_dir() {
        let built = build::locate(given, verbose)?;
        return Ok((built.name, built.file));
    }
    let stem = given.file_stem().unwrap_or(given.as_os_str());
    Ok((stem.to_string_lossy().into_owned(), given.to_owned()))
}

/// Why a component can't be loaded, and what to do about it.
pub(crate) fn unusable(error: &EngineError) -> Failure {
    let failure = Failure::new(Exit::Component, error.to_string());
    match error {
        EngineError::NotWasm { .. } => failure.help("name a `.wasm` file, or a guest's folder"),
        EngineError::InvalidComponent { .. } => {
            failure.help("is the file complete? build it again, or copy it again")
        }
        EngineError::ComponentTooLarge(found) => {
            let option = found.setting.replace('_', "-");
            failure.help(format!("`--component-{option}` raises the limit"))
        }
        EngineError::Unsupported { .. } => {
            failure.help("build it without that; if it is a limit, an option may raise it")
        }
        _ => failure,
    }
}
