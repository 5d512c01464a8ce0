//! Makes the output row out of an input row.

use std::collections::HashSet;

use serde::Serializer as _;
use serde_json::{Map, Value};

use crate::condition::Condition;
use crate::config::Config;
use crate::path::look_up;

/// Which rows are kept, and what of them.
#[derive(Debug)]
pub(crate) struct Selection {
    fields: Option<Vec<String>>,
    conditions: Vec<Condition>,
}

/// What is left of a payload.
#[derive(Debug, PartialEq)]
pub(crate) enum Selected {
    /// The payload is blank, or a condition does not hold.
    Nothing,
    /// The payload as it is.
    Everything,
    /// A new payload with the wanted fields.
    Row(Vec<u8>),
}

impl Selection {
    /// Checks a configuration.
    pub(crate) fn new(config: Config) -> Result<Self, String> {
        if let Some(fields) = &config.fields {
            check_fields(fields)
                .map_err(|what| format!("invalid configuration: `fields` {what}"))?;
        }
        let conditions = config
            .conditions
            .into_iter()
            .enumerate()
            .map(|(index, condition)| Condition::new(index, condition))
            .collect::<Result<_, _>>()?;
        Ok(Self {
            fields: config.fields,
            conditions,
        })
    }

    /// Selects from one payload. The error says why it is no JSON object.
    pub(crate) fn select(&self, payload: &[u8]) -> Result<Selected, String> {
        let json = payload.trim_ascii_end();
        if json.is_empty() {
            return Ok(Selected::Nothing);
        }
        let row: Map<String, Value> = serde_json::from_slice(json)
            .map_err(|error| format!("the payload is no JSON object: {error}"))?;
        let row = Value::Object(row);
        if !self
            .conditions
            .iter()
            .all(|condition| condition.holds(&row))
        {
            return Ok(Selected::Nothing);
        }
        let Some(fields) = &self.fields else {
            return Ok(Selected::Everything);
        };
        let kept = fields
            .iter()
            .filter_map(|path| Some((path, look_up(&row, path)?)));
        let mut output = Vec::with_capacity(payload.len());
        serde_json::Serializer::new(&mut output)
            .collect_map(kept)
            .map_err(|error| format!("the row can't be written: {error}"))?;
        output.extend_from_slice(&payload[json.len()..]);
        Ok(Selected::Row(output))
    }
}

fn check_fields(fields: &[String]) -> Result<(), String> {
    if fields.is_empty() {
        return Err("names no field: leave it out to keep rows whole".into());
    }
    let mut seen = HashSet::new();
    for (index, field) in fields.iter().enumerate() {
        if field.is_empty() {
            return Err(format!("has an empty name at index {index}: name a field"));
        }
        if !seen.insert(field) {
            return Err(format!("names {field:?} twice: name it once"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn selection(config: &str) -> Selection {
        Selection::new(Config::parse(config).unwrap()).unwrap()
    }

    fn row(config: &str, payload: &str) -> String {
        match selection(config).select(payload.as_bytes()) {
            Ok(Selected::Row(output)) => String::from_utf8(output).unwrap(),
            other => panic!("expected a row, found {other:?}"),
        }
    }

    #[test]
    fn fields_come_in_the_configured_order() {
        let config = r#"{"fields":["b","a"]}"#;
        assert_eq!(
            row(config, r#"{"a":1,"x":0,"b":"\u00e9"}"#),
            r#"{"b":"é","a":1}"#
        );
    }

    #[test]
    fn paths_keep_their_dotted_name_and_missing_fields_are_left_out() {
        let config = r#"{"fields":["user.name","items.1","none","items.9"]}"#;
        let payload = r#"{"user":{"name":null,"id":1},"items":[1,{"z":1,"a":2}]}"#;
        assert_eq!(
            row(config, payload),
            r#"{"user.name":null,"items.1":{"z":1,"a":2}}"#
        );
        assert_eq!(row(config, "{}"), "{}");
    }

    #[test]
    fn numbers_keep_every_digit() {
        let config = r#"{"fields":["n"]}"#;
        for number in [
            "123456789012345678901234567890",
            "0.10",
            "-1.50e+400",
            "0e-0",
        ] {
            let payload = format!(r#"{{"n":{number}}}"#);
            assert_eq!(row(config, &payload), payload);
        }
        assert_eq!(row(config, r#"{"n":1.0E5}"#), r#"{"n":1.0e+5}"#);
    }

    #[test]
    fn the_line_end_is_kept() {
        let config = r#"{"fields":["a"]}"#;
        assert_eq!(row(config, "{\"a\":1 }\r\n"), "{\"a\":1}\r\n");
        assert_eq!(row(config, " {\"a\":1}"), "{\"a\":1}");
    }

    #[test]
    fn a_row_that_stays_whole_is_not_copied() {
        let payload = br#"{"a":  1}"#;
        assert_eq!(selection("").select(payload), Ok(Selected::Everything));
        let config = r#"{"where":{"field":"a","op":"gt","value":0}}"#;
        assert_eq!(selection(config).select(payload), Ok(Selected::Everything));
    }

    #[test]
    fn all_conditions_must_hold() {
        let config = r#"{"where":[{"field":"status","op":"ge","value":500},
            {"field":"path","op":"contains","value":"/api"}]}"#;
        let selected = |payload: &str| selection(config).select(payload.as_bytes());
        assert_eq!(
            selected(r#"{"status":503,"path":"/api/x"}"#),
            Ok(Selected::Everything)
        );
        assert_eq!(
            selected(r#"{"status":200,"path":"/api/x"}"#),
            Ok(Selected::Nothing)
        );
        assert_eq!(
            selected(r#"{"status":503,"path":"/"}"#),
            Ok(Selected::Nothing)
        );
    }

    #[test]
    fn blank_payloads_are_dropped() {
        for payload in [&b""[..], b" ", b"\r\n", b"\t \n\n"] {
            assert_eq!(selection("").select(payload), Ok(Selected::Nothing));
        }
    }

    #[test]
    fn malformed_payloads_are_refused_with_their_place() {
        for (payload, place) in [
            (&br#"{"a":1,}"#[..], "line 1 column 8"),
            (b"{\n\"a\" 1}", "line 2 column 5"),
            (b"{\"a\":\"\xff\"}", "line 1 column 7"),
            (b"[1]", "line 1 column 0"),
            (b"{} {}", "line 1 column 4"),
            (b"5", "line 1 column 1"),
        ] {
            let error = selection("").select(payload).unwrap_err();
            assert!(
                error.starts_with("the payload is no JSON object: "),
                "{error}"
            );
            assert!(error.ends_with(place), "{error}");
        }
    }

    #[test]
    fn deep_nesting_is_refused_and_does_not_overflow_the_stack() {
        let payload = format!(r#"{{"a":{}"#, "[".repeat(1_000_000));
        let error = selection("").select(payload.as_bytes()).unwrap_err();
        assert!(error.contains("recursion limit"), "{error}");
    }

    #[test]
    fn fields_without_sense_are_refused() {
        for (config, expected) in [
            (r#"{"fields":[]}"#, "`fields` names no field"),
            (
                r#"{"fields":["a",""]}"#,
                "`fields` has an empty name at index 1",
            ),
            (r#"{"fields":["a","b","a"]}"#, "`fields` names \"a\" twice"),
        ] {
            let error = Selection::new(Config::parse(config).unwrap()).unwrap_err();
            assert!(error.contains(expected), "{error}");
        }
    }
}
