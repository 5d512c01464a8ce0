//! An artifact in one piece: the manifest, and then the parts in its order.

#[cfg(feature = "compiler")]
use super::{Artifact, Digest};
use super::{Manifest, Trusted, TrustedParts};

/// Puts an artifact into one piece.
#[cfg(feature = "compiler")]
pub(crate) fn pack(artifact: &Artifact, wasm: Digest, engine: Digest) -> Vec<u8> {
    let mut packed = artifact.manifest(wasm, engine).write().into_bytes();
    for (_, bytes) in &artifact.parts {
        packed.extend_from_slice(bytes);
    }
    packed
}

/// Takes an artifact apart. `trust` is asked for each part; `Err` says what is wrong with the
/// whole.
pub(crate) fn unpack<'a>(
    packed: &'a [u8],
    trust: impl Fn(&'a [u8]) -> Trusted<'a>,
) -> Result<TrustedParts<'a>, &'static str> {
    let Some((manifest, mut rest)) = Manifest::split(packed) else {
        return Err("they don't begin as what this version of the engine precompiles");
    };
    let mut parts = Vec::new();
    for part in manifest.parts {
        let size = usize::try_from(part.size).unwrap_or(usize::MAX);
        let Some((bytes, others)) = rest.split_at_checked(size) else {
            return Err("they are cut off");
        };
        if super::Digest::of(bytes) != part.digest {
            return Err("they were altered");
        }
        rest = others;
        parts.push((part.name, trust(bytes)));
    }
    if !rest.is_empty() {
        return Err("something follows them");
    }
    Ok(TrustedParts::new(manifest.wasm_size, parts))
}
