//! What is kept of a compiled component.

use super::digest::Digest;
use super::manifest::{Manifest, PartInfo};

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
