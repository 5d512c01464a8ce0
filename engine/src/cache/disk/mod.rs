//! Compiled components on disk.
//!
//! The cache's folder has a folder for each entry, and in it a file for each part of the
//! artifact and a manifest. An entry is written under another name and gets its own when it is
//! complete; it is not written to again, and loses its name before it is removed. The time of the
//! manifest's last change is when the entry was last used.

mod entry;
mod temporary;
mod verify;

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::listing::{CacheEntry, CheckedFile, Cleared};
use crate::EngineError;
pub(super) use crate::artifact::Access;
use crate::artifact::{Artifact, Digest, Folder, Rejection, TrustedParts};
use crate::compiled::CompiledComponent;
use entry::{EntryName, MANIFEST};
use temporary::Temporary;

/// The folder of a cache.
#[derive(Debug)]
pub(super) struct Disk {
    path: PathBuf,
    root: Folder,
    /// The most that the entries may take, in bytes.
    pub(super) limit: u64,
}

/// What was found on disk.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) compiled: Option<CompiledComponent>,
    /// How many entries were there and could not be used.
    pub(super) rejected: u64,
}

impl Disk {
    /// Opens the folder, and makes it if it is not there.
    pub(super) fn open(path: &Path, access: Access, limit: u64) -> Result<Self, EngineError> {
        let refused = |reason: String| EngineError::Cache {
            path: path.to_owned(),
            reason: reason.into(),
        };
        // What stands there already is looked at below.
        let made = Folder::create(path);
        let root = match (Folder::open(path, access), made) {
            (Ok(root), _) => root,
            (Err(Rejection::Missing), Err(error)) => {
                return Err(refused(format!("it can't be made: {error}")));
            }
            (Err(rejection), _) => return Err(refused(refusal(path, &rejection))),
        };
        temporary::sweep(&root);
        if access == Access::Owner {
            // Says now what would otherwise be said by nothing but the slowness to come.
            Temporary::new(&root).map_err(|error| refused(unwritable(&error)))?;
        }
        Ok(Self {
            path: path.to_owned(),
            root,
            limit,
        })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Loads a component. What can't be used is removed, so that it can be stored anew.
    pub(super) fn load(
        &self,
        wasm: Digest,
        engine: Option<Digest>,
        load: impl Fn(&TrustedParts<'_>) -> wasmtime::Result<CompiledComponent>,
    ) -> Found {
        let mut found = Found::default();
        if self.root.check().is_err() {
            found.rejected = 1;
            return found;
        }
        for name in self.candidates(wasm, engine) {
            match self.load_entry(&name, &load) {
                Ok(Some(compiled)) => {
                    found.compiled = Some(compiled);
                    break;
                }
                Ok(None) => {}
                // Without its name an engine can't know that the entry is meant for it.
                Err(Rejection::Incompatible) if engine.is_none() => {}
                Err(_) => {
                    found.rejected += 1;
                    // Then it stays, and nothing can be stored in its place.
                    let _ = temporary::discard(&self.root, &name);
                }
            }
        }
        found
    }

    /// Whether there is an entry that can be for this engine.
    pub(super) fn has(&self, wasm: Digest, engine: Option<Digest>) -> bool {
        let names = self.candidates(wasm, engine);
        names.iter().any(|name| self.root.folder(name).is_ok())
    }

    /// The names of the entries that can be for this engine.
    fn candidates(&self, wasm: Digest, engine: Option<Digest>) -> Vec<String> {
        match engine {
            Some(engine) => vec![EntryName { wasm, engine }.to_string()],
            None => {
                let mut names = self.root.names().unwrap_or_default();
                names.retain(|name| EntryName::parse(name).is_some_and(|name| name.wasm == wasm));
                names
            }
        }
    }

    /// `None` if there is no such entry, or no longer.
    fn load_entry(
        &self,
        name: &str,
        load: impl Fn(&TrustedParts<'_>) -> wasmtime::Result<CompiledComponent>,
    ) -> Result<Option<CompiledComponent>, Rejection> {
        let folder = match self.root.folder(name) {
            Err(Rejection::Missing) => return Ok(None),
            folder => folder?,
        };
        let loaded = entry::trusted(&folder, name)
            .and_then(|parts| load(&parts).map_err(|_| Rejection::Incompatible));
        match loaded {
            Ok(compiled) => {
                // If it fails, the entry leaves earlier than it should.
                let _ = entry::touch(&folder);
                Ok(Some(compiled))
            }
            // Another process was removing it.
            Err(_) if !folder.is(&self.root, name).unwrap_or(false) => Ok(None),
            Err(rejection) => Err(rejection),
        }
    }

    /// Writes a component, and removes the entries that have to leave for it: says how many.
    /// One that is larger than all may be together is not written.
    pub(super) fn store(
        &self,
        wasm: Digest,
        engine: Digest,
        artifact: &Artifact,
    ) -> Result<u64, Rejection> {
        let manifest = artifact.manifest(wasm, engine).write();
        let parts: u64 = artifact
            .parts
            .iter()
            .map(|(_, part)| part.len() as u64)
            .sum();
        if manifest.len() as u64 + parts > self.limit {
            return Ok(0);
        }
        self.root.check()?;
        let name = EntryName { wasm, engine }.to_string();
        let new = Temporary::new(&self.root)?;
        for (part, bytes) in &artifact.parts {
            new.write(part, bytes)?;
        }
        new.write(MANIFEST, manifest.as_bytes())?;
        entry::touch(new.folder())?;
        new.publish(&name)?;
        Ok(self.shrink(&name))
    }

    /// Removes what was not used for the longest time until the rest is within the limit. Says
    /// how many entries that were.
    fn shrink(&self, newest: &str) -> u64 {
        temporary::sweep(&self.root);
        let mut entries = self.list().unwrap_or_default();
        entries.sort_unstable_by_key(|entry| (entry.name != newest, entry.used));
        let mut total: u64 = entries.iter().map(|entry| entry.bytes).sum();
        let (mut evicted, mut oldest) = (0, entries.iter().skip(1));
        while total > self.limit
            && let Some(entry) = oldest.next()
        {
            if temporary::discard(&self.root, &entry.name).is_ok() {
                total -= entry.bytes;
                evicted += 1;
            }
        }
        evicted
    }

    /// All entries, whether they can be used or not.
    pub(super) fn list(&self) -> Result<Vec<CacheEntry>, EngineError> {
        let names = self.root.names().map_err(|error| self.error(&error))?;
        let entry = |name: String| {
            let key = EntryName::parse(&name)?;
            let folder = match self.root.folder(&name) {
                Err(Rejection::Missing) => return None,
                folder => folder.ok(),
            };
            let folder = folder.as_ref();
            Some(CacheEntry {
                component: key.wasm.to_string(),
                engine: key.engine.to_string(),
                wasm_bytes: folder
                    .and_then(|folder| entry::manifest(folder).ok())
                    .map(|manifest| manifest.wasm_size),
                bytes: folder.map_or(0, entry::size),
                used: folder.map_or(SystemTime::UNIX_EPOCH, entry::used),
                name,
            })
        };
        Ok(names.into_iter().filter_map(entry).collect())
    }

    /// Removes all entries.
    pub(super) fn clear(&self) -> Result<Cleared, EngineError> {
        temporary::sweep(&self.root);
        let mut cleared = Cleared::default();
        for entry in self.list()? {
            temporary::discard(&self.root, &entry.name).map_err(|error| self.error(&error))?;
            cleared.entries += 1;
            cleared.bytes += entry.bytes;
        }
        Ok(cleared)
    }

    /// Checks every file.
    pub(super) fn verify(&self) -> Result<Vec<CheckedFile>, EngineError> {
        verify::verify(&self.path, &self.root).map_err(|error| self.error(&error))
    }

    fn error(&self, error: &std::io::Error) -> EngineError {
        EngineError::Cache {
            path: self.path.clone(),
            reason: error.to_string().into(),
        }
    }
}

/// Why nothing can be written to a folder.
fn unwritable(rejection: &Rejection) -> String {
    match rejection {
        // That it can't be read would be the wrong thing to say.
        Rejection::Unreadable { kind } => format!("it can't be written to: {kind}"),
        other => format!("it can't be written to: {other}"),
    }
}

/// Why a folder is refused, and what to do.
fn refusal(path: &Path, rejection: &Rejection) -> String {
    match rejection {
        Rejection::Kind if path.components().as_path().is_symlink() => {
            "it is a symbolic link: name the folder that it leads to".to_owned()
        }
        Rejection::Kind => "it is not a folder".to_owned(),
        Rejection::Owner { .. } => format!("{rejection}: name a folder of your own"),
        Rejection::Writable { .. } => {
            format!("{rejection}: remove what it holds, then `chmod go-w` it")
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::*;

    #[test]
    fn a_read_only_disk_can_be_read() {
        let error = Rejection::from(io::Error::from(io::ErrorKind::ReadOnlyFilesystem));
        let text = unwritable(&error);
        assert!(
            text.starts_with("it can't be written to: read-only"),
            "{text}"
        );
    }
}
