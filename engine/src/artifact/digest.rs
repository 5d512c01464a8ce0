//! Names for contents.

use std::fmt;
use std::io::{self, Read};

use sha2::{Digest as _, Sha256};

/// A SHA-256. It is written as 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Digest([u8; 32]);

impl Digest {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// Reads to the end. Also says how many bytes there were.
    pub(crate) fn of_reader(mut reader: impl Read) -> io::Result<(Self, u64)> {
        let mut hasher = Sha256::new();
        let size = io::copy(&mut reader, &mut hasher)?;
        Ok((Self(hasher.finalize().into()), size))
    }

    /// Reads 64 hexadecimal digits in lower case.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let digit = |byte: u8| match byte {
            b'0'..=b'9' => Some(byte - b'0'),
            b'a'..=b'f' => Some(byte - b'a' + 10),
            _ => None,
        };
        let (pairs, []) = text.as_bytes().as_chunks::<2>() else {
            return None;
        };
        let mut bytes = [0; 32];
        if pairs.len() != bytes.len() {
            return None;
        }
        for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
            *byte = digit(*high)? << 4 | digit(*low)?;
        }
        Some(Self(bytes))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// A name for everything that machine code depends on beside its source: the target, the
/// settings and version of the compiler, the lane and what decides on it, and the version of this
/// crate.
#[cfg(feature = "compiler")]
pub(crate) fn compatibility(
    engine: &wasmtime::Engine,
    config: &crate::WasmtimeEngineConfig,
) -> Digest {
    use std::hash::{Hash, Hasher};

    /// Feeds what is hashed to SHA-256. Unlike other hashers it is the same in every process.
    struct Stable(Sha256);

    impl Hasher for Stable {
        fn write(&mut self, bytes: &[u8]) {
            self.0.update(bytes);
        }

        fn finish(&self) -> u64 {
            let digest = <[u8; 32]>::from(self.0.clone().finalize());
            digest.first_chunk().copied().map_or(0, u64::from_le_bytes)
        }
    }

    let mut hasher = Stable(Sha256::new());
    env!("CARGO_PKG_VERSION").hash(&mut hasher);
    engine.precompile_compatibility_hash().hash(&mut hasher);
    (config.lane_choice() == crate::Lane::Component).hash(&mut hasher);
    config.grants().kinds().hash(&mut hasher);
    Digest(hasher.0.finalize().into())
}

#[cfg(test)]
mod tests {
    use super::Digest;

    #[test]
    fn digests_are_sha_256_and_survive_text() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        let digest = Digest::of(b"");
        assert_eq!(digest.to_string(), empty);
        assert_eq!(Digest::parse(empty), Some(digest));
        let (read, size) = Digest::of_reader(&b"some bytes"[..]).unwrap();
        assert_eq!((read, size), (Digest::of(b"some bytes"), 10));
    }

    #[test]
    fn other_texts_are_no_digests() {
        let empty = Digest::of(b"").to_string();
        for text in ["", "e3", &empty[1..], &empty.to_uppercase()] {
            assert_eq!(Digest::parse(text), None, "{text}");
        }
        assert_eq!(Digest::parse(&empty.replace('e', "g")), None);
        assert_eq!(Digest::parse(&(empty + "00")), None);
    }
}
