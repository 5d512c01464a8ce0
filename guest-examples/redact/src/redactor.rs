//! Finds what is to be masked, and masks it.

use std::ops::Range;

use regex::bytes::Regex;

use crate::config::Config;

/// A local part, `@`, and a domain whose last label has two letters or more. Letters of
/// all scripts count.
const EMAIL: &str = r"[\w.%+-]+@(?:[\w-]+\.)+[^\W\d_]{2,}";

/// Four numbers from 0 to 255 with dots between them, as a word of their own.
const IPV4: &str = concat!(
    r"(?-u:\b)(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\.){3}",
    r"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?-u:\b)"
);

/// Masks payloads.
///
/// Every pattern looks at the payload as it came, and whatever one of them matches is
/// masked: matches that overlap become one mask. A match without any byte masks nothing.
/// Bytes that are not UTF-8 stay as they are, unless a pattern asks for them.
#[derive(Debug)]
pub(crate) struct Redactor {
    patterns: Vec<Regex>,
    mask: Vec<u8>,
}

impl Redactor {
    /// Compiles the patterns of a configuration.
    pub(crate) fn new(config: &Config) -> Result<Self, String> {
        let mut patterns = Vec::new();
        for (on, pattern) in [(config.emails, EMAIL), (config.ipv4, IPV4)] {
            if on {
                patterns.push(Regex::new(pattern).map_err(|error| error.to_string())?);
            }
        }
        for (index, pattern) in config.patterns.iter().enumerate() {
            patterns.push(Regex::new(pattern).map_err(|error| {
                format!(
                    "invalid configuration: patterns[{index}] {pattern:?} is no regular \
                     expression that can be used: {}; use the syntax of the regex crate, which \
                     has no look-around and no back-references",
                    one_line(&error)
                )
            })?);
        }
        Ok(Self {
            patterns,
            mask: config.mask.clone().into_bytes(),
        })
    }

    /// The payload with its masks, piece by piece, or `None` if there is nothing to mask.
    pub(crate) fn redact<'a>(
        &'a self,
        payload: &'a [u8],
    ) -> Option<impl Iterator<Item = &'a [u8]>> {
        let masked = self.masked_ranges(payload);
        let rest = &payload[masked.last()?.end..];
        let mut kept_from = 0;
        let pieces = masked.into_iter().flat_map(move |range| {
            let kept = &payload[kept_from..range.start];
            kept_from = range.end;
            [kept, &self.mask]
        });
        Some(pieces.chain([rest]))
    }

    /// Where the payload is to be masked: in order, without overlaps.
    fn masked_ranges(&self, payload: &[u8]) -> Vec<Range<usize>> {
        let mut matches: Vec<Range<usize>> = self
            .patterns
            .iter()
            .flat_map(|pattern| pattern.find_iter(payload).map(|found| found.range()))
            .filter(|range| !range.is_empty())
            .collect();
        matches.sort_unstable_by_key(|range| range.start);
        matches.dedup_by(|next, kept| {
            let overlaps = next.start < kept.end;
            if overlaps {
                kept.end = kept.end.max(next.end);
            }
            overlaps
        });
        matches
    }
}

/// What is wrong with a pattern, without the drawing that points at the place.
fn one_line(error: &regex::Error) -> String {
    let text = error.to_string();
    let last = text.lines().last().unwrap_or_default();
    last.strip_prefix("error: ").unwrap_or(last).to_owned()
}

#[cfg(test)]
mod tests;
