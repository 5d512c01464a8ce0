//! What the user can choose, as JSON.

use serde::de::Error;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// Which rows to keep, and what of them. Every key may be left out.
#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Config {
    /// The paths of the fields to keep, in the order of the output. Without it, rows stay
    /// whole.
    pub(crate) fields: Option<Vec<String>>,
    /// What a row must be like to be kept: all conditions must hold. The user gives one
    /// condition or a list of them.
    #[serde(rename = "where", deserialize_with = "one_or_many")]
    pub(crate) conditions: Vec<ConditionConfig>,
}

/// One condition on one field.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConditionConfig {
    /// The path of the field.
    pub(crate) field: String,
    /// How the field is compared.
    pub(crate) op: Op,
    /// What the field is compared with. `null` is a value like any other.
    #[serde(default, deserialize_with = "given")]
    pub(crate) value: Option<Value>,
}

/// How a field is compared with a value.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Op {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
    Contains,
    Exists,
}

impl Config {
    /// Reads a configuration. A blank text keeps all there is.
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

fn one_or_many<'de, D>(deserializer: D) -> Result<Vec<ConditionConfig>, D::Error>
where
    D: Deserializer<'de>,
{
    let conditions = match Value::deserialize(deserializer)? {
        Value::Array(conditions) => conditions,
        condition => vec![condition],
    };
    let parsed = conditions.into_iter().enumerate().map(|(index, value)| {
        if !value.is_object() {
            return Err(D::Error::custom(format!(
                "where[{index}] is no object: use {{\"field\": .., \"op\": .., \"value\": ..}}"
            )));
        }
        ConditionConfig::deserialize(value)
            .map_err(|error| D::Error::custom(format!("where[{index}]: {error}")))
    });
    parsed.collect()
}

fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn blank_text_and_empty_object_are_the_defaults() {
        for text in ["", "\n", "{}"] {
            assert_eq!(Config::parse(text), Ok(Config::default()));
        }
    }

    #[test]
    fn a_single_condition_is_a_list_of_one() {
        let one = Config::parse(r#"{"where":{"field":"a","op":"eq","value":null}}"#);
        let list = Config::parse(r#"{"where":[{"field":"a","op":"eq","value":null}]}"#);
        assert_eq!(one, list);
        assert_eq!(one.unwrap().conditions[0].value, Some(json!(null)));
    }

    #[test]
    fn a_value_that_is_left_out_is_not_null() {
        let config = Config::parse(r#"{"where":{"field":"a","op":"exists"}}"#).unwrap();
        assert_eq!(config.conditions[0].value, None);
    }

    #[test]
    fn mistakes_are_named_with_what_is_allowed() {
        let cases = [
            (
                r#"{"field":["a"]}"#,
                "unknown field `field`, expected `fields` or `where`",
            ),
            (r#"{"where":5}"#, "where[0] is no object: use "),
            (r#"{"where":[["a","eq",5]]}"#, "where[0] is no object: use "),
            (
                r#"{"where":{"op":"eq"}}"#,
                "where[0]: missing field `field`",
            ),
            (
                r#"{"where":[{"field":"a","op":"exists"},{"field":"a","op":"like"}]}"#,
                "where[1]: unknown variant `like`, expected one of `eq`, `ne`, `lt`",
            ),
            ("[]", "expected a JSON object"),
            (
                r#"{"fields":"a"}"#,
                "expected a sequence at line 1 column 13",
            ),
        ];
        for (text, expected) in cases {
            let error = Config::parse(text).unwrap_err();
            assert!(error.starts_with("invalid configuration: "), "{error}");
            assert!(error.contains(expected), "{error}");
        }
    }
}
