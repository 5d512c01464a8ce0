//! What the user can choose, as JSON.

use std::num::NonZeroU64;

use serde::Deserialize;

/// When the sink asks for a pause. Every key may be left out.
#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Config {
    /// After how many elements the sink asks for a pause, each time anew. Without it, it
    /// never does.
    pub(crate) pause_every: Option<NonZeroU64>,
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

    /// Whether the sink asks for a pause once it has that many elements.
    pub(crate) fn pauses_after(&self, elements: u64) -> bool {
        self.pause_every
            .is_some_and(|every| elements.is_multiple_of(every.get()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_configuration_it_never_pauses() {
        for text in ["", "{}", r#"{"pause_every":null}"#] {
            let config = Config::parse(text).unwrap();
            assert!(
                !(1..100).any(|elements| config.pauses_after(elements)),
                "{text}"
            );
        }
    }

    #[test]
    fn pauses_after_every_nth_element() {
        let config = Config::parse(r#"{"pause_every":3}"#).unwrap();
        let pauses: Vec<u64> = (1..10)
            .filter(|&elements| config.pauses_after(elements))
            .collect();
        assert_eq!(pauses, [3, 6, 9]);
    }

    #[test]
    fn mistakes_are_named() {
        for (text, expected) in [
            (r#"{"pause_every":0}"#, "expected a nonzero u64"),
            (
                r#"{"pause":1}"#,
                "unknown field `pause`, expected `pause_every`",
            ),
            ("3", "expected a JSON object"),
        ] {
            let error = Config::parse(text).unwrap_err();
            assert!(error.starts_with("invalid configuration: "), "{error}");
            assert!(error.contains(expected), "{error}");
        }
    }
}
