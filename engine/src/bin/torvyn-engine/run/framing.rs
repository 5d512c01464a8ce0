//! Where an element begins and ends in a stream of bytes.

use std::ops::Range;

use memchr::memchr;

use crate::args::Framing;

/// What was found at the beginning of some bytes.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// An element: where it is, and where the next one begins.
    Element { payload: Range<usize>, next: usize },
    /// The beginning of an element.
    Part,
    /// Nothing, and nothing follows.
    End,
}

/// Why bytes are not framed as they should be.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unframed {
    /// The element is longer than it may be. Its length is given if it is known.
    TooLong(Option<u64>),
    /// The input ends before the element does.
    Truncated { announced: u64, there: usize },
}

/// Cuts bytes into elements.
#[derive(Debug)]
pub(super) struct Cutter {
    framing: Framing,
    /// The longest element that is allowed.
    max: usize,
    /// How much of an element's beginning is known to have no line feed.
    searched: usize,
    /// Whether the element that is the whole input was found.
    done: bool,
}

const PREFIX: usize = size_of::<u32>();

impl Cutter {
    pub(super) fn new(framing: Framing, max: usize) -> Self {
        Self {
            framing,
            max,
            searched: 0,
            done: false,
        }
    }

    /// Looks for an element at the beginning of `bytes`. `last` says that no bytes follow these.
    ///
    /// After an element the next call starts behind it; otherwise with the same bytes and more.
    #[inline]
    pub(super) fn next(&mut self, bytes: &[u8], last: bool) -> Result<Found, Unframed> {
        match self.framing {
            Framing::Lines => self.line(bytes, last),
            Framing::Whole => self.whole(bytes, last),
            Framing::LengthPrefixed => self.prefixed(bytes, last),
        }
    }

    fn line(&mut self, bytes: &[u8], last: bool) -> Result<Found, Unframed> {
        let end = match memchr(b'\n', &bytes[self.searched..]) {
            Some(offset) => self.searched + offset,
            None if last && bytes.is_empty() => return Ok(Found::End),
            None => bytes.len(),
        };
        if end > self.max {
            return Err(Unframed::TooLong(None));
        }
        if end == bytes.len() && !last {
            self.searched = end;
            return Ok(Found::Part);
        }
        self.searched = 0;
        Ok(Found::Element {
            payload: 0..end,
            next: (end + 1).min(bytes.len()),
        })
    }

    fn whole(&mut self, bytes: &[u8], last: bool) -> Result<Found, Unframed> {
        if bytes.len() > self.max {
            return Err(Unframed::TooLong(None));
        }
        if self.done {
            return Ok(Found::End);
        }
        if !last {
            return Ok(Found::Part);
        }
        self.done = true;
        Ok(Found::Element {
            payload: 0..bytes.len(),
            next: bytes.len(),
        })
    }

    fn prefixed(&self, bytes: &[u8], last: bool) -> Result<Found, Unframed> {
        let Some((prefix, rest)) = bytes.split_first_chunk::<PREFIX>() else {
            return match (last, bytes.len()) {
                (true, 0) => Ok(Found::End),
                (true, there) => Err(Unframed::Truncated {
                    announced: PREFIX as u64,
                    there,
                }),
                (false, _) => Ok(Found::Part),
            };
        };
        let announced = u64::from(u32::from_le_bytes(*prefix));
        let length = match usize::try_from(announced) {
            Ok(length) if length <= self.max => length,
            _ => return Err(Unframed::TooLong(Some(announced))),
        };
        if length <= rest.len() {
            let next = PREFIX + length;
            return Ok(Found::Element {
                payload: PREFIX..next,
                next,
            });
        }
        if last {
            let there = rest.len();
            return Err(Unframed::Truncated { announced, there });
        }
        Ok(Found::Part)
    }
}
