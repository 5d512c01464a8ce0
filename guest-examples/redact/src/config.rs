//! What the user can choose, as JSON.

use serde::Deserialize;

/// What to mask, and with what. Every key may be left out.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Config {
    /// Whether e-mail addresses are masked.
    pub(crate) emails: bool,
    /// Whether IPv4 addresses are masked.
    pub(crate) ipv4: bool,
    /// The text that takes the place of whatever is masked.
    pub(crate) mask: String,
    /// Further regular expressions whose matches are masked.
    pub(crate) patterns: Vec<String>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            emails: true,
            ipv4: true,
            mask: "[redacted]".into(),
            patterns: Vec::new(),
        }
    }
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
    fn blank_text_and_empty_object_are_the_defaults() {
        for text in ["", " \n", "{}"] {
            assert_eq!(Config::parse(text), Ok(Config::default()));
        }
    }

    #[test]
    fn every_key_can_be_set() {
        let text = r#"{"emails":false,"ipv4":false,"mask":"","patterns":["a","b"]}"#;
        let expected = Config {
            emails: false,
            ipv4: false,
            mask: String::new(),
            patterns: vec!["a".into(), "b".into()],
        };
        assert_eq!(Config::parse(text), Ok(expected));
    }

    #[test]
    fn an_unknown_key_is_named_with_the_allowed_ones() {
        let error = Config::parse(r#"{"email":true}"#).unwrap_err();
        assert_eq!(
            error,
            "invalid configuration: unknown field `email`, expected one of `emails`, `ipv4`, \
             `mask`, `patterns` at line 1 column 8"
        );
    }

    #[test]
    fn a_wrong_type_and_broken_json_are_refused_on_one_line() {
        for text in [
            r#"{"emails":"yes"}"#,
            "{",
            "[false]",
            r#"{"ipv4":true,"ipv4":true}"#,
        ] {
            let error = Config::parse(text).unwrap_err();
            assert!(error.starts_with("invalid configuration: "), "{error}");
            assert!(!error.contains('\n'), "{error}");
        }
    }
}
