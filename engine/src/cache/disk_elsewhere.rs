//! Where there are no owners of files as on Unix, it can't be told whose machine code it is that
//! lies there: nothing is kept on disk.

use std::path::Path;

use super::listing::{CacheEntry, CheckedFile, Cleared};
use crate::EngineError;
use crate::artifact::{Artifact, Digest, Rejection, TrustedParts};
use crate::compiled::CompiledComponent;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Access {
    Owner,
    Promised,
}

/// There is none.
#[derive(Debug)]
pub(super) struct Disk {
    pub(super) limit: u64,
    never: std::convert::Infallible,
}

pub(super) struct Found {
    pub(super) compiled: Option<CompiledComponent>,
    pub(super) rejected: u64,
}

impl Disk {
    pub(super) fn open(path: &Path, _: Access, _: u64) -> Result<Self, EngineError> {
        Err(EngineError::Cache {
            path: path.to_owned(),
            reason: "on this system nothing can be kept on disk: keep it in memory".into(),
        })
    }

    pub(super) fn path(&self) -> &Path {
        match self.never {}
    }

    pub(super) fn load(
        &self,
        _: Digest,
        _: Option<Digest>,
        _: impl Fn(&TrustedParts<'_>) -> wasmtime::Result<CompiledComponent>,
    ) -> Found {
        match self.never {}
    }

    pub(super) fn has(&self, _: Digest, _: Option<Digest>) -> bool {
        match self.never {}
    }

    pub(super) fn store(&self, _: Digest, _: Digest, _: &Artifact) -> Result<u64, Rejection> {
        match self.never {}
    }

    pub(super) fn list(&self) -> Result<Vec<CacheEntry>, EngineError> {
        match self.never {}
    }

    pub(super) fn clear(&self) -> Result<Cleared, EngineError> {
        match self.never {}
    }

    pub(super) fn verify(&self) -> Result<Vec<CheckedFile>, EngineError> {
        match self.never {}
    }
}
