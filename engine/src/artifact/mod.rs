//! Compiled components as bytes: what is kept of one, to have it again without a compiler.
//!
//! An [`Artifact`] is made of named parts. The machine code is one of them; a part that is
//! added to [`Artifact::parts`] is stored beside it, checked like it and found again by its name
//! in [`TrustedParts`]. A [`Manifest`] says what the parts are. [`pack`] puts everything into one
//! piece; the cache keeps a file for each part.

mod digest;
#[cfg(unix)]
mod folder;
mod manifest;
mod pack;
mod rejection;
mod trusted;

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

/// What is kept of a compiled component.
pub(crate) struct Artifact {
    /// The size of the WebAssembly that it was compiled from, in bytes.
    pub(crate) wasm_size: usize,
    /// The parts, by their names: short words of ASCII letters and digits.
    pub(crate) parts: Vec<(String, Vec<u8>)>,
}

impl Artifact {
    /// Describes the parts, as compiled from `wasm` by `engine`.
    pub(crate) fn manifest(&self, wasm: Digest, engine: Digest) -> Manifest {
        let part = |(name, bytes): &(String, Vec<u8>)| PartInfo {
            name: name.clone(),
            size: bytes.len() as u64,
            digest: Digest::of(bytes),
        };
        Manifest {
            wasm,
            wasm_size: self.wasm_size,
            engine,
            parts: self.parts.iter().map(part).collect(),
        }
    }
}
