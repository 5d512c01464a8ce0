//! What the user can choose, as JSON.

use serde::Deserialize;

use crate::lines::Content;

const CHOICE: &str = "give either `text`, or `count` and `template`";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Config {
    text: Option<String>,
    count: Option<u64>,
    template: Option<String>,
}

/// Reads a configuration. There is no default: it has to say what the lines are.
pub(crate) fn parse(text: &str) -> Result<Content, String> {
    let text = text.trim();
    if !text.starts_with('{') {
        return Err(format!(
            "invalid configuration: expected a JSON object: {CHOICE}"
        ));
    }
    let config: Config =
        serde_json::from_str(text).map_err(|error| format!("invalid configuration: {error}"))?;
    match (config.text, config.count, config.template) {
        (Some(text), None, None) => Ok(Content::Text(text)),
        (None, Some(count), Some(template)) => Ok(Content::Numbered { count, template }),
        _ => Err(format!("invalid configuration: {CHOICE}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_both_forms() {
        assert_eq!(
            parse(r#"{"text":"a\nb"}"#),
            Ok(Content::Text("a\nb".into()))
        );
        assert_eq!(
            parse(r#" {"count":2,"template":"{n}"}"#),
            Ok(Content::Numbered {
                count: 2,
                template: "{n}".into()
            })
        );
    }

    #[test]
    fn neither_half_nor_both_forms_will_do() {
        for text in [
            "",
            "[]",
            "{}",
            r#"{"count":1}"#,
            r#"{"template":"a"}"#,
            r#"{"text":"a","count":1}"#,
            r#"{"text":"a","count":1,"template":"b"}"#,
        ] {
            let error = parse(text).unwrap_err();
            assert!(error.starts_with("invalid configuration: "), "{error}");
            assert!(error.ends_with(CHOICE), "{error}");
        }
    }

    #[test]
    fn unknown_keys_and_wrong_types_are_named() {
        let error = parse(r#"{"lines":"a"}"#).unwrap_err();
        assert!(
            error.contains("unknown field `lines`, expected one of `text`"),
            "{error}"
        );
        let error = parse(r#"{"count":-1,"template":"a"}"#).unwrap_err();
        assert!(error.contains("integer `-1`"), "{error}");
    }
}
