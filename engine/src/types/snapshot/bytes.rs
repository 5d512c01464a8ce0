//! Snapshots as bytes.
//!
//! Numbers are little-endian.
//!
//! | what | bytes |
//! | --- | --- |
//! | `torvyn snapshot` and a zero | 16 |
//! | the version of the format | 4 |
//! | the size of the head | 4 |
//! | the head: all but what is in the pages, in the encoding of `postcard` | as it says |
//! | the pages of all memories, each memory's in blocks of 16: the size of a block, and the block, compressed by LZ4 | as they say |
//! | the SHA-256 of all before | 32 |

use sha2::{Digest as _, Sha256};

use super::contents::{Contents, PAGE, damaged};
use crate::EngineError;
use crate::error::SnapshotError;

const MAGIC: &[u8; 16] = b"torvyn snapshot\0";

/// It changes whenever a snapshot is not what it was before.
const VERSION: u32 = 1;

/// What is compressed at once.
const BLOCK: usize = 16 * PAGE;

/// The size of the digest at the end.
const DIGEST: usize = 32;

/// The most that a byte of a compressed block stands for.
const MOST_OF_BYTE: usize = 255;

pub(super) fn write(contents: &Contents) -> Vec<u8> {
    // Nothing in it has no encoding, and memory does not run out in an error.
    let head = postcard::to_allocvec(contents).unwrap_or_default();
    let mut bytes = Vec::with_capacity(head.len() + 128);
    bytes.extend_from_slice(MAGIC);
    bytes.extend_from_slice(&VERSION.to_le_bytes());
    bytes.extend_from_slice(&size(head.len()));
    bytes.extend_from_slice(&head);
    for memory in &contents.memories {
        for block in memory.contents.chunks(BLOCK) {
            let block = lz4_flex::block::compress(block);
            bytes.extend_from_slice(&size(block.len()));
            bytes.extend_from_slice(&block);
        }
    }
    let digest = Sha256::digest(&bytes);
    bytes.extend_from_slice(&digest);
    bytes
}

/// A size as bytes. A head has a few bytes for each page of a memory of 4 GiB, so 4 bytes do.
fn size(size: usize) -> [u8; 4] {
    u32::try_from(size).unwrap_or(u32::MAX).to_le_bytes()
}

pub(super) fn read(bytes: &[u8], limit: usize) -> Result<Contents, EngineError> {
    Ok(read_within(bytes, limit)?)
}

fn read_within(bytes: &[u8], limit: usize) -> Result<Contents, SnapshotError> {
    let mut rest = Rest(bytes);
    if rest.take(MAGIC.len()) != Some(MAGIC) {
        return Err(damaged("they do not begin with `torvyn snapshot`"));
    }
    let found = rest.number().ok_or(cut())?;
    if found != VERSION {
        return Err(SnapshotError::OtherFormat {
            found,
            expected: VERSION,
        });
    }
    let all = bytes.split_last_chunk::<DIGEST>();
    let (before, digest) = all.ok_or(cut())?;
    if Sha256::digest(before)[..] != digest[..] {
        return Err(damaged("they were cut or altered"));
    }
    let mut rest = Rest(before.get(MAGIC.len() + 4..).ok_or(cut())?);
    let head = rest.block().ok_or(cut())?;
    let (mut contents, after): (Contents, _) =
        postcard::take_from_bytes(head).map_err(|_| damaged("their head can't be read"))?;
    if !after.is_empty() {
        return Err(damaged("something follows their head"));
    }
    contents.check()?;
    let kept = contents.page_bytes();
    if kept > limit as u64 {
        return Err(SnapshotError::TooLarge {
            what: "bytes of pages",
            found: kept,
            limit: limit as u64,
        });
    }
    for memory in &mut contents.memories {
        // What was declared may not be there.
        let declared = memory.pages.len().saturating_mul(PAGE);
        let possible = rest.0.len().saturating_mul(MOST_OF_BYTE);
        let mut pages = Vec::with_capacity(declared.min(possible));
        while pages.len() < declared {
            let block = rest.block().ok_or(cut())?;
            let begin = pages.len();
            let end = declared.min(begin + BLOCK);
            if end > pages.capacity() {
                return Err(cut());
            }
            pages.resize(end, 0);
            let written = lz4_flex::block::decompress_into(block, &mut pages[begin..]);
            if written.ok() != Some(end - begin) {
                return Err(damaged("a block of pages can't be read"));
            }
        }
        memory.contents = pages;
    }
    match rest.0 {
        [] => Ok(contents),
        _ => Err(damaged("something follows their pages")),
    }
}

fn cut() -> SnapshotError {
    damaged("they end too early")
}

/// What is yet to be read.
struct Rest<'b>(&'b [u8]);

impl<'b> Rest<'b> {
    fn take(&mut self, size: usize) -> Option<&'b [u8]> {
        let (taken, rest) = self.0.split_at_checked(size)?;
        self.0 = rest;
        Some(taken)
    }

    fn number(&mut self) -> Option<u32> {
        let (number, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(u32::from_le_bytes(*number))
    }

    /// Bytes with their size before them.
    fn block(&mut self) -> Option<&'b [u8]> {
        let size = self.number()?;
        self.take(size as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::super::contents::{Kind, MemoryState, Number};
    use super::*;

    fn contents() -> Contents {
        let contents = |pages: usize| (0..pages * PAGE).map(|at| (at / 7) as u8).collect();
        Contents {
            component: [7; 32],
            world: "test:world/world".to_owned(),
            engine: "1.2.3".to_owned(),
            memories: vec![
                MemoryState {
                    size: 1 << 20,
                    pages: (0..40).map(|page| page * 3).collect(),
                    contents: contents(40),
                },
                MemoryState::default(),
            ],
            globals: vec![Number {
                kind: Kind::V128,
                bits: u128::MAX,
            }],
            tables: vec![vec![0, 3, 1]],
            handles: Default::default(),
            pending: None,
        }
    }

    #[test]
    fn a_snapshot_survives_bytes() {
        let bytes = write(&contents());
        assert_eq!(read(&bytes, usize::MAX).unwrap(), contents());
        assert!(bytes.len() < 40 * PAGE / 2, "{} bytes", bytes.len());
    }

    #[test]
    fn bytes_that_were_cut_or_altered_are_refused() {
        let bytes = write(&contents());
        for length in 0..bytes.len() {
            assert!(read_within(&bytes[..length], usize::MAX).is_err());
        }
        for at in 0..bytes.len() {
            let mut altered = bytes.clone();
            altered[at] ^= 1;
            assert!(read_within(&altered, usize::MAX).is_err(), "at {at}");
        }
    }

    #[test]
    fn more_than_the_limit_is_refused_before_it_is_read() {
        let bytes = write(&contents());
        let expected = SnapshotError::TooLarge {
            what: "bytes of pages",
            found: 40 * PAGE as u64,
            limit: 1000,
        };
        assert_eq!(read_within(&bytes, 1000).unwrap_err(), expected);
    }
}
