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

    #[inline]
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Cuts a stream of which so many bytes at a time become known.
    fn cut(framing: Framing, stream: &[u8], step: usize) -> Result<Vec<Vec<u8>>, Unframed> {
        let mut cutter = Cutter::new(framing, 10);
        let (mut elements, mut start, mut end) = (Vec::new(), 0, 0);
        loop {
            match cutter.next(&stream[start..end], end == stream.len())? {
                Found::Element { payload, next } => {
                    elements.push(stream[start..end][payload].to_vec());
                    start += next;
                }
                Found::Part => end = (end + step).min(stream.len()),
                Found::End => return Ok(elements),
            }
        }
    }

    #[test]
    fn it_does_not_matter_how_much_is_read_at_a_time() {
        type Case = (Framing, &'static [u8], &'static [&'static [u8]]);
        let cases: [Case; 8] = [
            (Framing::Lines, b"", &[]),
            (Framing::Lines, b"\n", &[b""]),
            (Framing::Lines, b"a\n\nbc\r\nd", &[b"a", b"", b"bc\r", b"d"]),
            (
                Framing::Lines,
                b"0123456789\n0123456789",
                &[b"0123456789", b"0123456789"],
            ),
            (Framing::Whole, b"", &[b""]),
            (Framing::Whole, b"a\nb\n", &[b"a\nb\n"]),
            (Framing::LengthPrefixed, b"", &[]),
            (
                Framing::LengthPrefixed,
                b"\0\0\0\0\x03\0\0\0a\nb\x01\0\0\0c",
                &[b"", b"a\nb", b"c"],
            ),
        ];
        for (framing, stream, elements) in cases {
            for step in 1..=stream.len().max(1) {
                let found = cut(framing, stream, step);
                assert_eq!(found.unwrap(), elements, "{framing:?} by {step}");
            }
        }
    }

    #[test]
    fn what_is_too_long_is_found_before_all_of_it_is_read() {
        let cases: [(Framing, &[u8], Option<u64>); 3] = [
            (Framing::Lines, b"0123456789a", None),
            (Framing::Whole, b"0123456789a", None),
            (Framing::LengthPrefixed, b"\x0b\0\0\0", Some(11)),
        ];
        for (framing, stream, length) in cases {
            let found = Cutter::new(framing, 10).next(stream, false);
            assert_eq!(found, Err(Unframed::TooLong(length)), "{framing:?}");
        }
    }

    #[test]
    fn an_element_that_is_cut_off_says_by_how_much() {
        let cases: [(&[u8], u64, usize); 2] = [(b"\x01\0", 4, 2), (b"\x05\0\0\0ab", 5, 2)];
        for (stream, announced, there) in cases {
            let found = cut(Framing::LengthPrefixed, stream, 1);
            assert_eq!(found, Err(Unframed::Truncated { announced, there }));
        }
    }
}
