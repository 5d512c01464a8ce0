//! Compiled components as bytes: what is kept of one, to have it again without a compiler.
//!
//! An [`Artifact`] is made of named parts. The machine code is one of them; a part that is
//! added to [`Artifact::parts`] is stored beside it, checked like it and found again by its name
//! in [`TrustedParts`]. A [`Manifest`] says what the parts are. [`pack`] puts everything into one
//! piece; the cache keeps a file for each part.

mod contents;
mod digest;
#[cfg(unix)]
mod folder;
mod manifest;
mod pack;
mod rejection;
mod trusted;

pub(crate) use contents::Artifact;
pub(crate) use digest::Digest;
#[cfg(feature = "compiler")]
pub(crate) use digest::compatibility;
#[cfg(unix)]
pub(crate) use folder::{Access, Folder};
pub(crate) use manifest::{MAX_MANIFEST, Manifest, PartInfo};
#[cfg(feature = "compiler")]
pub(crate) use pack::pack;
pub(crate) use pack::unpack;
pub use rejection::Rejection;
pub(crate) use trusted::{Trusted, TrustedParts};
