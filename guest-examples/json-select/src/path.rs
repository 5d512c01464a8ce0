//! Finds a field by its dotted path.

use serde_json::Value;

/// The value at a path such as `user.name` or `items.0.price`.
///
/// In an object, a key that equals the whole rest of the path comes first, so that keys
/// with dots in them can be found too. In an array, the next part of the path is an index
/// that counts from 0.
pub(crate) fn look_up<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    let split = path.split_once('.');
    let (inner, rest) = match value {
        Value::Object(fields) => {
            if let Some(found) = fields.get(path) {
                return Some(found);
            }
            let (first, rest) = split?;
            (fields.get(first)?, Some(rest))
        }
        Value::Array(items) => {
            let (first, rest) = split.map_or((path, None), |(first, rest)| (first, Some(rest)));
            (items.get(first.parse::<usize>().ok()?)?, rest)
        }
        _ => return None,
    };
    match rest {
        None => Some(inner),
        Some(rest) => look_up(inner, rest),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn goes_down_objects_and_arrays() {
        let value = json!({"a": {"b": [10, {"c": "deep"}, [1, 2]]}, "n": null});
        assert_eq!(look_up(&value, "a.b.0"), Some(&json!(10)));
        assert_eq!(look_up(&value, "a.b.1.c"), Some(&json!("deep")));
        assert_eq!(look_up(&value, "a.b.2.1"), Some(&json!(2)));
        assert_eq!(look_up(&value, "a.b"), value["a"].get("b"));
        assert_eq!(look_up(&value, "n"), Some(&json!(null)));
    }

    #[test]
    fn finds_keys_that_contain_dots() {
        let value = json!({"a.b": 1, "a": {"b": 2, "c.d": 3}});
        assert_eq!(look_up(&value, "a.b"), Some(&json!(1)));
        assert_eq!(look_up(&value, "a.c.d"), Some(&json!(3)));
    }

    #[test]
    fn a_missing_field_is_none() {
        let value = json!({"a": [1], "s": "text", "": {"": 0}});
        for path in [
            "b", "a.1", "a.-1", "a.x", "a.", "a.0.b", "s.0", "s.", ".a", "a.b.c",
        ] {
            assert_eq!(look_up(&value, path), None, "{path}");
        }
        assert_eq!(look_up(&value, "."), Some(&json!(0)));
    }
}
