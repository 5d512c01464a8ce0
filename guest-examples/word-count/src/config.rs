//! What the user can choose, as JSON.

use std::num::NonZeroUsize;

use serde::Deserialize;

/// Which words count, and how many of them are reported. Every key may be left out.
#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Config {
    /// How many words the table has at most. Without it, the table has them all.
    pub(crate) top: Option<NonZeroUsize>,
    /// Whether `Word` and `word` are two words.
    pub(crate) case_sensitive: bool,
    /// The length in characters below which a word does not count.
    pub(crate) min_length: usize,
}

impl Config {
    /// Reads a configuration. A blank text stands for the defaults.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(Self::default());
        }
        if !text.starts_with('{') {
            return Err("invalid configuration: expected a JSON object".into());
        }
        serde_json::from_str(text).map_err(|error| format!("invalid configuration: {error}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_has_a_default_and_can_be_set() {
        assert_eq!(Config::parse(" "), Config::parse("{}"));
        assert_eq!(
            Config::parse(r#"{"top":3,"case_sensitive":true,"min_length":2}"#),
            Ok(Config {
                top: NonZeroUsize::new(3),
                case_sensitive: true,
                min_length: 2
            })
        );
    }

    #[test]
    fn mistakes_are_named() {
        for (text, expected) in [
            (r#"{"top":0}"#, "expected a nonzero"),
            (r#"{"min_length":-1}"#, "invalid value: integer `-1`"),
            (
                r#"{"Top":1}"#,
                "expected one of `top`, `case_sensitive`, `min_length`",
            ),
            ("[1]", "expected a JSON object"),
        ] {
            let error = Config::parse(text).unwrap_err();
            assert!(error.starts_with("invalid configuration: "), "{error}");
            assert!(error.contains(expected), "{error}");
        }
    }
}
