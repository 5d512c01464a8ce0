//! What an artifact consists of, as text.
//!
//! ```text
//! torvyn-engine artifact 3
//! wasm 5891… 48302
//! engine 06f9…
//! part component 203744 c3ab…
//! end 9f86…
//! ```
//!
//! The digests are those of the WebAssembly, of the engine, of each part, and of all lines before
//! the last.

use std::fmt::Write as _;
use std::io::{self, Read, Seek};

use super::{Digest, Rejection};

/// It changes whenever an artifact is not what it was before.
const FIRST: &str = "torvyn-engine artifact 3";

/// Longer ones are not read.
pub(crate) const MAX_MANIFEST: u64 = 64 << 10;

/// What an artifact consists of, and what it was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Manifest {
    /// The WebAssembly that was compiled.
    pub(crate) wasm: Digest,
    /// Its size in bytes.
    pub(crate) wasm_size: usize,
    /// What compiled it.
    pub(crate) engine: Digest,
    pub(crate) parts: Vec<PartInfo>,
}

/// One part of an artifact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PartInfo {
    pub(crate) name: String,
    /// In bytes.
    pub(crate) size: u64,
    pub(crate) digest: Digest,
}

impl Manifest {
    pub(crate) fn write(&self) -> String {
        let mut text = format!(
            "{FIRST}\nwasm {} {}\nengine {}\n",
            self.wasm, self.wasm_size, self.engine
        );
        for part in &self.parts {
            // Writing to a string can't fail.
            let _ = writeln!(text, "part {} {} {}", part.name, part.size, part.digest);
        }
        let digest = Digest::of(text.as_bytes());
        text + &format!("end {digest}\n")
    }

    /// Reads a manifest that is the whole of `text`. Anything out of the ordinary is `None`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (manifest, rest) = Self::split(text.as_bytes())?;
        rest.is_empty().then_some(manifest)
    }

    /// Reads a manifest from the beginning of `bytes`. Also returns what follows it.
    pub(crate) fn split(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let mut lines = Lines { bytes, read: 0 };
        if lines.next()? != FIRST {
            return None;
        }
        let (wasm, wasm_size) = lines.next()?.strip_prefix("wasm ")?.split_once(' ')?;
        let engine = lines.next()?.strip_prefix("engine ")?;
        let mut parts = Vec::new();
        loop {
            let before = lines.read;
            let line = lines.next()?;
            if let Some(digest) = line.strip_prefix("end ") {
                let (lines, rest) = (bytes.get(..before)?, bytes.get(lines.read..)?);
                let whole = Digest::parse(digest)? == Digest::of(lines);
                let manifest = Self {
                    wasm: Digest::parse(wasm)?,
                    wasm_size: wasm_size.parse().ok()?,
                    engine: Digest::parse(engine)?,
                    parts,
                };
                return whole.then_some((manifest, rest));
            }
            parts.push(PartInfo::parse(line)?);
        }
    }
}

impl PartInfo {
    fn parse(line: &str) -> Option<Self> {
        let mut words = line.strip_prefix("part ")?.split(' ');
        let (name, size, digest) = (words.next()?, words.next()?, words.next()?);
        let plain = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        (plain && words.next().is_none()).then_some(Self {
            name: name.to_owned(),
            size: size.parse().ok()?,
            digest: Digest::parse(digest)?,
        })
    }
}

impl PartInfo {
    /// Reads a file from its beginning, and compares it with what this says.
    pub(crate) fn check(&self, mut file: impl Read + Seek) -> Result<(), Rejection> {
        file.rewind()?;
        // A byte more than there should be tells a file that has grown.
        let (digest, found) = Digest::of_reader(file.by_ref().take(self.size.saturating_add(1)))?;
        if found != self.size {
            return Err(Rejection::Size {
                found: file.seek(io::SeekFrom::End(0))?,
                expected: self.size,
            });
        }
        if digest == self.digest {
            Ok(())
        } else {
            Err(Rejection::Altered)
        }
    }

    /// Reads a file that is what this says.
    pub(crate) fn read(&self, mut file: impl Read + Seek) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        file.rewind()?;
        file.take(self.size).read_to_end(&mut bytes)?;
        self.check(io::Cursor::new(&bytes))
            .map_err(|rejection| io::Error::other(rejection.to_string()))?;
        Ok(bytes)
    }
}

/// Takes lines from the beginning of bytes that go on with something else.
struct Lines<'a> {
    bytes: &'a [u8],
    read: usize,
}

impl<'a> Lines<'a> {
    fn next(&mut self) -> Option<&'a str> {
        let rest = self.bytes.get(self.read..)?;
        let length = rest.iter().position(|byte| *byte == b'\n')?;
        self.read += length + 1;
        std::str::from_utf8(rest.get(..length)?).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Manifest {
        let part = |name: &str| PartInfo {
            name: name.to_owned(),
            size: name.len() as u64,
            digest: Digest::of(name.as_bytes()),
        };
        Manifest {
            wasm: Digest::of(b"wasm"),
            wasm_size: 1234,
            engine: Digest::of(b"engine"),
            parts: vec![part("component"), part("plan")],
        }
    }

    #[test]
    fn a_manifest_survives_text() {
        let text = manifest().write();
        assert_eq!(Manifest::parse(&text), Some(manifest()));
        let packed = [text.as_bytes(), b"componentplan"].concat();
        let (found, rest) = Manifest::split(&packed).unwrap();
        assert_eq!((found, rest), (manifest(), &b"componentplan"[..]));
    }

    #[test]
    fn a_manifest_with_any_byte_altered_or_missing_is_none() {
        let text = manifest().write();
        for at in 0..text.len() {
            assert_eq!(Manifest::parse(&text[..at]), None, "cut at {at}");
            let mut altered = text.clone().into_bytes();
            altered[at] ^= 1;
            assert_eq!(Manifest::split(&altered), None, "altered at {at}");
        }
        assert_eq!(Manifest::parse(&(text + "more")), None);
    }

    #[test]
    fn a_part_that_is_a_path_is_none() {
        for name in ["../component", "a/b", "", "."] {
            let mut manifest = manifest();
            manifest.parts[0].name = name.to_owned();
            assert_eq!(Manifest::parse(&manifest.write()), None, "{name}");
        }
    }
}
