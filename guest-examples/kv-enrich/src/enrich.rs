//! What comes out of a line.

use std::fmt::Write as _;

/// What is known, by its keys.
pub(crate) trait Known {
    fn get(&self, key: &str) -> Option<String>;

    /// The keys that begin with a prefix, with their values.
    fn scan(&self, prefix: &str) -> impl Iterator<Item = (String, String)>;
}

/// A line with what is known of it.
pub(crate) fn enrich(line: &str, known: &impl Known) -> Option<String> {
    let Some(prefix) = line.strip_suffix('*') else {
        return known.get(line).map(|value| format!("{line}: {value}"));
    };
    let mut text = String::new();
    for (key, value) in known.scan(prefix) {
        let between = if text.is_empty() { "" } else { ", " };
        // Writing to a string can't fail.
        let _ = write!(text, "{between}{key}: {value}");
    }
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    impl Known for BTreeMap<&str, &str> {
        fn get(&self, key: &str) -> Option<String> {
            BTreeMap::get(self, key).map(ToString::to_string)
        }

        fn scan(&self, prefix: &str) -> impl Iterator<Item = (String, String)> {
            let found = self.iter().filter(move |(key, _)| key.starts_with(prefix));
            found.map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        }
    }

    #[test]
    fn a_line_is_a_key_or_a_prefix() {
        let known = BTreeMap::from([("t1", "kitchen"), ("t2", "hall"), ("u", "cellar")]);
        let enriched = |line| enrich(line, &known);
        assert_eq!(enriched("t1").as_deref(), Some("t1: kitchen"));
        assert_eq!(enriched("t*").as_deref(), Some("t1: kitchen, t2: hall"));
        assert_eq!(enriched("x"), None);
        assert_eq!(enriched("x*"), None);
        assert_eq!(enrich("*", &BTreeMap::new()), None);
    }
}
