//! Decides whether a row is kept.

use std::cmp::Ordering;

use serde_json::Value;

use crate::config::{ConditionConfig, Op};
use crate::decimal;
use crate::path::look_up;

/// One condition on one field of a row.
#[derive(Debug)]
pub(crate) struct Condition {
    field: String,
    test: Test,
}

#[derive(Debug)]
enum Test {
    Equal(Value),
    NotEqual(Value),
    Ordered {
        accepts: fn(Ordering) -> bool,
        than: Value,
    },
    Contains(Value),
    Exists(bool),
}

impl Condition {
    /// Checks the condition that stands at this index in the configuration.
    pub(crate) fn new(index: usize, config: ConditionConfig) -> Result<Self, String> {
        let ConditionConfig { field, op, value } = config;
        let wrong = |what: &str| Err(format!("invalid configuration: where[{index}]: {what}"));
        if field.is_empty() {
            return wrong("`field` is empty: name a field");
        }
        let test = match (op, value) {
            (Op::Exists, None) => Test::Exists(true),
            (Op::Exists, Some(Value::Bool(wanted))) => Test::Exists(wanted),
            (Op::Exists, Some(_)) => return wrong("op `exists` takes true or false as `value`"),
            (_, None) => return wrong("`value` is missing: only op `exists` does without"),
            (Op::Eq, Some(value)) => Test::Equal(value),
            (Op::Ne, Some(value)) => Test::NotEqual(value),
            (Op::Contains, Some(value)) => Test::Contains(value),
            (_, Some(than)) if !(than.is_number() || than.is_string()) => {
                return wrong("`lt`, `le`, `gt` and `ge` take a number or a string as `value`");
            }
            (Op::Lt, Some(than)) => Test::Ordered {
                accepts: Ordering::is_lt,
                than,
            },
            (Op::Le, Some(than)) => Test::Ordered {
                accepts: Ordering::is_le,
                than,
            },
            (Op::Gt, Some(than)) => Test::Ordered {
                accepts: Ordering::is_gt,
                than,
            },
            (Op::Ge, Some(than)) => Test::Ordered {
                accepts: Ordering::is_ge,
                than,
            },
        };
        Ok(Self { field, test })
    }

    /// Whether the condition holds for a row. If the row lacks the field, none but
    /// `exists: false` does.
    pub(crate) fn holds(&self, row: &Value) -> bool {
        let found = look_up(row, &self.field);
        if let Test::Exists(wanted) = self.test {
            return found.is_some() == wanted;
        }
        found.is_some_and(|found| self.test.accepts(found))
    }
}

impl Test {
    fn accepts(&self, found: &Value) -> bool {
        match self {
            Self::Equal(value) => equal(found, value),
            Self::NotEqual(value) => !equal(found, value),
            Self::Ordered { accepts, than } => order(found, than).is_some_and(accepts),
            Self::Contains(value) => contains(found, value),
            Self::Exists(wanted) => *wanted,
        }
    }
}

/// Equality in which `1` and `1.0` are the same number, at any depth.
fn equal(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(l, r)| equal(l, r))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .all(|(key, l)| right.get(key).is_some_and(|r| equal(l, r)))
        }
        (Value::Number(_), Value::Number(_)) => order(left, right) == Some(Ordering::Equal),
        _ => left == right,
    }
}

/// The order of two numbers, or of two strings by their code points. Nothing else has one.
fn order(left: &Value, right: &Value) -> Option<Ordering> {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => {
            Some(decimal::compare(left.as_str(), right.as_str()))
        }
        (Value::String(left), Value::String(right)) => Some(left.cmp(right)),
        _ => None,
    }
}

/// Whether a string has that part, or an array that item.
fn contains(found: &Value, value: &Value) -> bool {
    match (found, value) {
        (Value::String(text), Value::String(part)) => text.contains(part.as_str()),
        (Value::Array(items), _) => items.iter().any(|item| equal(item, value)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, from_str};

    use super::*;
    use crate::config::Config;

    fn condition(text: &str) -> Result<Condition, String> {
        let mut config = Config::parse(&format!(r#"{{"where":{text}}}"#)).unwrap();
        Condition::new(0, config.conditions.remove(0))
    }

    fn holds(field: &str, op: &str, value: &str) -> bool {
        let row = r#"{"n":500,"f":0.50,"big":9007199254740993,"s":"größe","t":true,
            "z":null,"list":[1,"two",{"k":1.0}],"o":{"p":{"q":-1}}}"#;
        let row: Value = from_str(row).unwrap();
        let text = format!(r#"{{"field":"{field}","op":"{op}","value":{value}}}"#);
        condition(&text).unwrap().holds(&row)
    }

    #[test]
    fn numbers_compare_by_value() {
        assert!(holds("n", "eq", "5e2") && !holds("n", "ne", "500.0"));
        assert!(holds("n", "ge", "500") && holds("n", "le", "500"));
        assert!(!holds("n", "gt", "500") && !holds("n", "lt", "500"));
        assert!(holds("f", "lt", "0.51") && holds("f", "gt", "-3"));
        assert!(holds("big", "gt", "9007199254740992") && !holds("big", "eq", "9007199254740992"));
        assert!(holds("o.p.q", "lt", "0"));
    }

    #[test]
    fn strings_compare_by_code_point() {
        assert!(holds("s", "eq", r#""größe""#) && holds("s", "gt", r#""grz""#));
        assert!(holds("s", "ge", r#""größe""#) && !holds("s", "lt", r#""größe""#));
    }

    #[test]
    fn values_of_different_kinds_differ_and_have_no_order() {
        assert!(holds("n", "ne", r#""500""#) && !holds("n", "eq", r#""500""#));
        for op in ["lt", "le", "gt", "ge"] {
            assert!(!holds("n", op, r#""500""#), "{op}");
            assert!(!holds("t", op, "1"), "{op}");
        }
    }

    #[test]
    fn null_lists_and_objects_can_be_equal() {
        assert!(holds("z", "eq", "null") && holds("t", "eq", "true"));
        assert!(holds("list", "eq", r#"[1.0,"two",{"k":1}]"#));
        assert!(!holds("list", "eq", r#"[1,"two"]"#));
        assert!(holds("o", "eq", r#"{"p":{"q":-1.0}}"#));
        assert!(!holds("o", "eq", r#"{"p":{"r":-1}}"#));
    }

    #[test]
    fn contains_looks_into_strings_and_lists() {
        assert!(holds("s", "contains", r#""öß""#) && !holds("s", "contains", r#""x""#));
        assert!(holds("list", "contains", "1.0") && holds("list", "contains", r#"{"k":1}"#));
        assert!(!holds("list", "contains", r#""tw""#));
        assert!(!holds("n", "contains", "5") && !holds("o", "contains", r#""p""#));
    }

    #[test]
    fn a_missing_field_satisfies_only_exists_false() {
        for op in ["eq", "ne", "lt", "contains"] {
            assert!(!holds("missing", op, r#""x""#), "{op}");
        }
        assert!(holds("missing", "exists", "false") && !holds("missing", "exists", "true"));
        assert!(holds("z", "exists", "true") && !holds("z", "exists", "false"));
    }

    #[test]
    fn conditions_without_sense_are_refused() {
        for (text, expected) in [
            (r#"{"field":"a","op":"eq"}"#, "where[0]: `value` is missing"),
            (
                r#"{"field":"","op":"exists"}"#,
                "where[0]: `field` is empty",
            ),
            (
                r#"{"field":"a","op":"lt","value":[]}"#,
                "take a number or a string",
            ),
            (
                r#"{"field":"a","op":"ge","value":null}"#,
                "take a number or a string",
            ),
            (
                r#"{"field":"a","op":"exists","value":1}"#,
                "takes true or false",
            ),
        ] {
            let error = condition(text).unwrap_err();
            assert!(error.contains(expected), "{error}");
        }
        assert!(condition(r#"{"field":"a","op":"exists"}"#).is_ok());
    }
}
