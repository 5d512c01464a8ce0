//! Finds words, counts them and sorts the table.

use std::cmp::Reverse;
use std::collections::HashMap;

use unicode_segmentation::UnicodeSegmentation;

use crate::config::Config;

/// Counts words as Unicode's text segmentation defines them: `don't` is one word, and so
/// is `3.14`.
///
/// A word does not go on from one payload to the next. Bytes that are not UTF-8 end a
/// word, and are no words themselves. The table grows with the number of distinct words.
#[derive(Debug)]
pub(crate) struct Counter {
    config: Config,
    counts: HashMap<String, u64>,
}

impl Counter {
    /// A counter that has seen nothing yet.
    pub(crate) fn new(config: Config) -> Self {
        Self {
            config,
            counts: HashMap::new(),
        }
    }

    /// Counts the words of one payload.
    pub(crate) fn count(&mut self, payload: &[u8]) {
        for chunk in payload.utf8_chunks() {
            for word in chunk.valid().unicode_words() {
                if self.config.case_sensitive {
                    self.add(word);
                } else {
                    self.add(&word.to_lowercase());
                }
            }
        }
    }

    fn add(&mut self, word: &str) {
        if word.chars().count() < self.config.min_length {
            return;
        }
        match self.counts.get_mut(word) {
            Some(count) => *count += 1,
            None => {
                self.counts.insert(word.to_owned(), 1);
            }
        }
    }

    /// The table: `count`, a tab and the word, the most frequent first. Words that are
    /// equally frequent come in the order of their code points.
    pub(crate) fn into_lines(self) -> Vec<String> {
        let mut table: Vec<(String, u64)> = self.counts.into_iter().collect();
        table.sort_unstable_by(|(left, left_count), (right, right_count)| {
            (Reverse(left_count), left).cmp(&(Reverse(right_count), right))
        });
        if let Some(top) = self.config.top {
            table.truncate(top.get());
        }
        let lines = table
            .into_iter()
            .map(|(word, count)| format!("{count}\t{word}"));
        lines.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(config: &str, payloads: &[&[u8]]) -> Vec<String> {
        let mut counter = Counter::new(Config::parse(config).unwrap());
        for payload in payloads {
            counter.count(payload);
        }
        counter.into_lines()
    }

    #[test]
    fn the_most_frequent_come_first_and_ties_by_word() {
        assert_eq!(
            table("", &[b"b a c", b"c, a; c!\r\n", b""]),
            ["3\tc", "2\ta", "1\tb"]
        );
        assert_eq!(table("", &[b"b c a"]), ["1\ta", "1\tb", "1\tc"]);
    }

    #[test]
    fn no_words_make_an_empty_table() {
        assert!(table("", &[]).is_empty());
        assert!(table("", &[b"", b" \t\r\n", b"--- ... \xff"]).is_empty());
    }

    #[test]
    fn words_of_all_scripts_count() {
        let text = "Größe größe don't e\u{301}te\u{301} привет 3.14 well-known";
        assert_eq!(
            table("", &[text.as_bytes()]),
            [
                "2\tgröße",
                "1\t3.14",
                "1\tdon't",
                "1\te\u{301}te\u{301}",
                "1\tknown",
                "1\twell",
                "1\tпривет",
            ]
        );
    }

    #[test]
    fn invalid_bytes_end_a_word() {
        assert_eq!(table("", &[b"ab\xffcd \xc3 ab"]), ["2\tab", "1\tcd"]);
    }

    #[test]
    fn a_word_does_not_go_on_in_the_next_payload() {
        assert_eq!(table("", &[b"wo", b"rd"]), ["1\trd", "1\two"]);
    }

    #[test]
    fn case_can_matter() {
        let payload: &[u8] = "Ab AB ÄB äb".as_bytes();
        assert_eq!(table("", &[payload]), ["2\tab", "2\täb"]);
        assert_eq!(
            table(r#"{"case_sensitive":true}"#, &[payload]),
            ["1\tAB", "1\tAb", "1\tÄB", "1\täb"]
        );
    }

    #[test]
    fn the_minimum_counts_characters_and_top_cuts_the_table() {
        let payload: &[u8] = "ü üü üü üüü üüüü".as_bytes();
        assert_eq!(
            table(r#"{"min_length":2,"top":2}"#, &[payload]),
            ["2\tüü", "1\tüüü"]
        );
        assert_eq!(table(r#"{"top":9}"#, &[b"a"]), ["1\ta"]);
    }
}
