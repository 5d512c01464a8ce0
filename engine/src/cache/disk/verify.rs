//! Checks every file of a cache.

use std::io;
use std::path::Path;

use super::entry::{self, EntryName, MANIFEST};
use super::temporary::is_temporary;
use crate::artifact::{Folder, Rejection};
use crate::cache::CheckedFile;

/// Looks at everything but what is being written or removed.
pub(super) fn verify(path: &Path, root: &Folder) -> io::Result<Vec<CheckedFile>> {
    let mut files = Vec::new();
    for name in root.names()? {
        let path = path.join(&name);
        if is_temporary(&name) {
            continue;
        }
        let rejection = match EntryName::parse(&name) {
            None => Rejection::Stranger,
            Some(_) => match root.folder(&name) {
                Ok(folder) => {
                    let found = entry_files(&path, &folder, &name)?;
                    // If not, it was removed meanwhile.
                    if folder.is(root, &name).unwrap_or(false) {
                        files.extend(found);
                    }
                    continue;
                }
                Err(Rejection::Missing) => continue,
                Err(rejection) => rejection,
            },
        };
        files.push(CheckedFile {
            path,
            bytes: 0,
            problem: Some(rejection),
        });
    }
    Ok(files)
}

fn entry_files(path: &Path, folder: &Folder, name: &str) -> io::Result<Vec<CheckedFile>> {
    let mut files = Vec::new();
    let mut add = |file: &str, outcome: Result<(), Rejection>| {
        let opened = folder.file(file).ok();
        files.push(CheckedFile {
            path: path.join(file),
            bytes: opened
                .and_then(|file| file.metadata().ok())
                .map_or(0, |file| file.len()),
            problem: outcome.err(),
        });
    };
    let manifest = entry::manifest(folder);
    let parts = match &manifest {
        Ok(manifest) => &manifest.parts[..],
        Err(_) => &[],
    };
    for part in parts {
        let outcome = folder.file(&part.name).and_then(|file| part.check(&file));
        add(&part.name, outcome);
    }
    add(
        MANIFEST,
        match &manifest {
            Ok(manifest) if entry::is_named(manifest, name) => Ok(()),
            Ok(_) => Err(Rejection::Name),
            Err(rejection) => Err(rejection.clone()),
        },
    );
    // Without a manifest nobody knows what belongs to the entry.
    if manifest.is_ok() {
        for other in folder.names()? {
            if other != MANIFEST && parts.iter().all(|part| part.name != other) {
                add(&other, Err(Rejection::Stranger));
            }
        }
    }
    Ok(files)
}
