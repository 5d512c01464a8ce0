//! The pages name the defaults that there are.

use serde_json::Value;
use torvyn_engine::WasmtimeEngineConfig;

const LIMITS: &str = include_str!("../../../engine/docs/limits.md");
const SECURITY: &str = include_str!("../../../SECURITY.md");

fn defaults() -> Value {
    serde_json::to_value(WasmtimeEngineConfig::default()).unwrap()
}

/// A setting, or one of the settings in one.
fn default_of(defaults: &Value, setting: &str) -> Value {
    if setting == "max_stack_bytes" && defaults[setting].is_null() {
        // What is not set may make way for other settings. The engine's own tests look at it.
        return "512KiB".into();
    }
    let limits = &defaults["component_limits"];
    limits.get(setting).unwrap_or(&defaults[setting]).clone()
}

/// A value as a page writes it: a size is a number with its unit, and thousands have commas.
fn written(value: &Value) -> String {
    match value {
        Value::Null => "none".to_owned(),
        Value::String(text) => {
            let unit = text.find(char::is_alphabetic).unwrap_or(text.len());
            let (number, unit) = text.split_at(unit);
            // A file has minutes as the crate that reads them does.
            let unit = if unit == "m" { "min" } else { unit };
            format!("{number} {unit}")
        }
        Value::Number(number) => {
            let digits = number.to_string();
            let mut text = String::new();
            for (at, digit) in digits.char_indices() {
                if at > 0 && (digits.len() - at).is_multiple_of(3) {
                    text.push(',');
                }
                text.push(digit);
            }
            text
        }
        other => panic!("{other}"),
    }
}

/// The cells of a row.
fn cells(line: &str) -> Option<Vec<&str>> {
    let row = line.strip_prefix('|')?.strip_suffix('|')?;
    Some(row.split('|').map(str::trim).collect())
}

#[test]
fn the_page_on_limits_names_the_defaults() {
    let defaults = defaults();
    let mut seen = Vec::new();
    for row in LIMITS.lines().filter_map(cells) {
        let setting = row[1].trim_matches(['[', '`', ']']);
        if setting.is_empty() || setting == "setting" || setting.starts_with('-') {
            continue;
        }
        let expected = match (setting, default_of(&defaults, setting)) {
            ("guest_backtrace", _) => "16 frames, 4 KiB".to_owned(),
            ("max_instances", Value::Null) => "any number".to_owned(),
            (_, Value::Null) => "not limited".to_owned(),
            (_, value) => written(&value),
        };
        assert_eq!(row[2], expected, "{setting}");
        seen.push(setting);
    }
    let limits = defaults["component_limits"].as_object().unwrap();
    for setting in limits.keys() {
        assert!(seen.contains(&setting.as_str()), "{setting} is not listed");
    }
    assert_eq!(seen.len(), limits.len() + 9, "{seen:?}");
}

#[test]
fn the_page_on_security_names_the_defaults() {
    let defaults = defaults();
    let rows: Vec<_> = SECURITY.lines().filter_map(cells).collect();
    let cell = |first: &str| {
        let row = rows.iter().find(|row| row[0].starts_with(first));
        row.unwrap_or_else(|| panic!("no row `{first}`"))[1]
    };
    for (row, setting, unit) in [
        ("time of one call", "deadline", ""),
        ("time to compile", "compile_deadline", ""),
        ("fuel of one call", "fuel", ""),
        ("memories of an instance", "max_memory_bytes", ""),
        ("tables of an instance", "max_table_elements", " elements"),
        ("stack of one call", "max_stack_bytes", ""),
        ("stderr that is kept", "stderr_bytes", ""),
    ] {
        let expected = written(&default_of(&defaults, setting)) + unit;
        assert!(cell(row).starts_with(&expected), "{row}: {expected}");
    }
    assert!(defaults["max_instances"].is_null());
    assert!(cell("instances of an engine").starts_with("not limited"));
    for (setting, what) in [
        ("code_bytes", " of code"),
        ("functions", " functions"),
        ("instances", " instances within an instance"),
        ("memories", " memories"),
    ] {
        let expected = written(&defaults["component_limits"][setting]) + what;
        assert!(
            cell("what a component is made of").contains(&expected),
            "{expected}"
        );
    }
}
