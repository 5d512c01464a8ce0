//! One entry: a folder with a manifest and the parts.

use std::fmt;
use std::io::{self, Read};
use std::time::SystemTime;

use crate::artifact::{Digest, Folder, MAX_MANIFEST, Manifest, Rejection, Trusted, TrustedParts};

/// The name of the manifest's file. No part has it.
pub(super) const MANIFEST: &str = "manifest.txt";

/// What an entry's folder is called: the two digests, with a dash between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct EntryName {
    pub(super) wasm: Digest,
    pub(super) engine: Digest,
}

impl EntryName {
    pub(super) fn parse(name: &str) -> Option<Self> {
        let (wasm, engine) = name.split_once('-')?;
        Some(Self {
            wasm: Digest::parse(wasm)?,
            engine: Digest::parse(engine)?,
        })
    }
}

impl fmt::Display for EntryName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.wasm, self.engine)
    }
}

/// Reads the manifest.
pub(super) fn manifest(folder: &Folder) -> Result<Manifest, Rejection> {
    let file = folder.file(MANIFEST)?;
    let mut text = String::new();
    match file.take(MAX_MANIFEST).read_to_string(&mut text) {
        // It is not UTF-8.
        Err(error) if error.kind() == io::ErrorKind::InvalidData => Err(Rejection::Manifest),
        read => {
            read?;
            Manifest::parse(&text).ok_or(Rejection::Manifest)
        }
    }
}

/// Whether a manifest is the one of the entry with this name.
pub(super) fn is_named(manifest: &Manifest, name: &str) -> bool {
    let (wasm, engine) = (manifest.wasm, manifest.engine);
    EntryName { wasm, engine }.to_string() == name
}

/// Checks all of an entry, and opens its parts.
pub(super) fn trusted(folder: &Folder, name: &str) -> Result<TrustedParts<'static>, Rejection> {
    let manifest = manifest(folder)?;
    if !is_named(&manifest, name) {
        return Err(Rejection::Name);
    }
    let parts = manifest.parts.into_iter().map(|part| {
        let name = part.name.clone();
        Ok((name, Trusted::file(folder, part)?))
    });
    Ok(TrustedParts::new(
        manifest.wasm_size,
        parts.collect::<Result<_, Rejection>>()?,
    ))
}

/// Says that the entry was used just now. Times are exact here: those that the system sets on its
/// own are the same for a few milliseconds.
pub(super) fn touch(folder: &Folder) -> Result<(), Rejection> {
    Ok(folder.file(MANIFEST)?.set_modified(SystemTime::now())?)
}

/// When the entry was last used. One without manifest never was.
pub(super) fn used(folder: &Folder) -> SystemTime {
    let used = folder
        .file(MANIFEST)
        .ok()
        .and_then(|manifest| manifest.metadata().ok()?.modified().ok());
    used.unwrap_or(SystemTime::UNIX_EPOCH)
}

/// The size of the entry's files together, in bytes.
pub(super) fn size(folder: &Folder) -> u64 {
    let names = folder.names().unwrap_or_default();
    names
        .iter()
        .filter_map(|name| folder.file(name).ok()?.metadata().ok())
        .map(|metadata| metadata.len())
        .sum()
}
