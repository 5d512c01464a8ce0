//! The text files and binaries that make up a package.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;

use super::limits::{MAX_COMPONENT_BYTES, MAX_WIT_BYTES};
use crate::ContractError;

/// A WIT file: its name, and its text.
pub(super) type Text = (String, String);

/// What a package is read from.
#[derive(Debug, Default)]
pub(super) struct Sources {
    /// The files of the package itself.
    pub(super) main: Vec<Text>,
    /// The files of each package that was asked for beside it.
    pub(super) others: Vec<Vec<Text>>,
    /// The files of each dependency.
    pub(super) dependencies: Vec<Vec<Text>>,
    /// Dependencies as encoded packages: their names, and their bytes.
    pub(super) encoded: Vec<(String, Vec<u8>)>,
}

impl Sources {
    /// Whether there is less text than the limit.
    pub(super) fn check_size(&self) -> Result<(), ContractError> {
        let mut total = 0;
        for (name, text) in self.texts() {
            total += text.len();
            if total > MAX_WIT_BYTES {
                return Err(too_large(name, "WIT", MAX_WIT_BYTES));
            }
        }
        Ok(())
    }

    pub(super) fn texts(&self) -> impl Iterator<Item = &Text> {
        let others = self.others.iter().flatten();
        let dependencies = self.dependencies.iter().flatten();
        self.main.iter().chain(others).chain(dependencies)
    }

    /// Reads several folders and files. The package that is named last is the main one.
    pub(super) fn several(paths: &[impl AsRef<Path>]) -> Result<Self, ContractError> {
        let mut all = Self::default();
        let mut packages = Vec::new();
        for path in paths {
            let one = Self::one(path.as_ref())?;
            packages.extend(Some(one.main).filter(|texts| !texts.is_empty()));
            all.dependencies.extend(one.dependencies);
            all.encoded.extend(one.encoded);
        }
        // What several of them depend on is there with each.
        let mut seen: Vec<Vec<String>> = Vec::new();
        for groups in [&mut packages, &mut all.dependencies] {
            groups.retain(|texts| {
                let contents = texts.iter().map(|(_, text)| text.clone()).collect();
                let new = !seen.contains(&contents);
                seen.extend(Some(contents).filter(|_| new));
                new
            });
        }
        let mut bytes_seen: Vec<Vec<u8>> = Vec::new();
        all.encoded.retain(|(_, bytes)| {
            let new = !bytes_seen.contains(bytes);
            bytes_seen.extend(Some(bytes.clone()).filter(|_| new));
            new
        });
        let Some(main) = packages.pop() else {
            return Err(ContractError::Wit {
                message: "no WIT is named, in text or in a folder".to_owned(),
                place: None,
                rendered: None,
            });
        };
        all.main = main;
        all.others = packages;
        all.check_size()?;
        Ok(all)
    }

    /// Reads a folder or a file.
    fn one(path: &Path) -> Result<Self, ContractError> {
        if path.is_dir() {
            return Self::folder(path);
        }
        let name = path.display().to_string();
        let bytes = bytes(path, MAX_COMPONENT_BYTES, "a component")?;
        if is_wasm(&bytes) {
            return Ok(Self {
                encoded: vec![(name, bytes)],
                ..Self::default()
            });
        }
        if bytes.len() > MAX_WIT_BYTES {
            return Err(too_large(&name, "WIT", MAX_WIT_BYTES));
        }
        let text = into_text(&name, bytes)?;
        Ok(Self {
            main: vec![(name, text)],
            ..Self::default()
        })
    }

    /// Reads a folder: its `.wit` files, and in `deps` a package per file or folder.
    pub(super) fn folder(folder: &Path) -> Result<Self, ContractError> {
        let mut budget = MAX_WIT_BYTES;
        let mut sources = Self {
            main: wit_files(folder, &mut budget)?,
            ..Self::default()
        };
        if sources.main.is_empty() {
            return Err(no_wit(folder));
        }
        let deps = folder.join("deps");
        if !deps.is_dir() {
            return Ok(sources);
        }
        for path in entries(&deps)? {
            if path.is_dir() {
                let texts = wit_files(&path, &mut budget)?;
                if texts.is_empty() {
                    return Err(no_wit(&path));
                }
                sources.dependencies.push(texts);
                continue;
            }
            match path.extension().and_then(|extension| extension.to_str()) {
                Some("wit") => sources.dependencies.push(vec![text(&path, &mut budget)?]),
                Some("wasm") => {
                    let name = path.display().to_string();
                    let bytes = bytes(&path, MAX_COMPONENT_BYTES, "a component")?;
                    sources.encoded.push((name, bytes));
                }
                _ => {}
            }
        }
        Ok(sources)
    }
}

/// Whether bytes begin as WebAssembly does, a module or a component.
pub(super) fn is_wasm(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\0asm")
}

fn no_wit(folder: &Path) -> ContractError {
    ContractError::Wit {
        message: format!("the folder `{}` has no `.wit` file", folder.display()),
        place: None,
        rendered: None,
    }
}

/// What a folder holds, by name.
fn entries(folder: &Path) -> Result<Vec<std::path::PathBuf>, ContractError> {
    let io = |source| ContractError::Io {
        path: folder.display().to_string(),
        source,
    };
    let mut paths = fs::read_dir(folder)
        .map_err(io)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(io)?;
    paths.sort();
    Ok(paths)
}

fn wit_files(folder: &Path, budget: &mut usize) -> Result<Vec<Text>, ContractError> {
    entries(folder)?
        .iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "wit"))
        .filter(|path| !path.is_dir())
        .map(|path| text(path, budget))
        .collect()
}

fn text(path: &Path, budget: &mut usize) -> Result<Text, ContractError> {
    let name = path.display().to_string();
    let bytes = bytes(path, *budget, "WIT").map_err(|error| match error {
        // The limit is one of all files together.
        ContractError::TooLarge { name, what, .. } => too_large(&name, what, MAX_WIT_BYTES),
        error => error,
    })?;
    *budget -= bytes.len();
    let text = into_text(&name, bytes)?;
    Ok((name, text))
}

pub(super) fn into_text(name: &str, bytes: Vec<u8>) -> Result<String, ContractError> {
    String::from_utf8(bytes).map_err(|error| ContractError::Wit {
        message: format!(
            "`{name}` is neither a component nor UTF-8 text: byte {} is none of a character",
            error.utf8_error().valid_up_to()
        ),
        place: None,
        rendered: None,
    })
}

/// Reads a file of at most `limit` bytes.
pub(super) fn bytes(
    path: &Path,
    limit: usize,
    what: &'static str,
) -> Result<Vec<u8>, ContractError> {
    let io = |source| ContractError::Io {
        path: path.display().to_string(),
        source,
    };
    let file = File::open(path).map_err(io)?;
    let mut bytes = Vec::new();
    file.take(limit as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(io)?;
    if bytes.len() > limit {
        return Err(too_large(&path.display().to_string(), what, limit));
    }
    Ok(bytes)
}

pub(super) fn too_large(name: &str, what: &'static str, limit: usize) -> ContractError {
    ContractError::TooLarge {
        name: name.to_owned(),
        what,
        limit,
    }
}
