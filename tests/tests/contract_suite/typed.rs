//! Golden cases in JSON: values of every type, there and back, and what is said of mistakes.

use std::fs;

use expect_test::{Expect, expect};
use serde_json::{Value, json};
use torvyn_engine::contract::suite::{Outcome, Suite};

use crate::failed;

/// Runs one case of a guest and reads what was written down.
fn results(guest: &std::path::Path, input: &Value) -> Value {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.in.json"), input.to_string()).unwrap();
    let suite = Suite::new(guest).golden(folder.path());
    let outcome = suite.update(true).golden_cases().unwrap();
    assert_eq!(outcome, Outcome::Passed);
    let text = fs::read_to_string(folder.path().join("a.out.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

#[track_caller]
fn said(input: &Value, expected: &Expect) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.in.json"), input.to_string()).unwrap();
    fs::write(folder.path().join("a.out.json"), "[]\n").unwrap();
    let suite = Suite::new(torvyn_tests::example("thermostat")).golden(folder.path());
    let failure = failed(suite.update(false).golden_cases().unwrap());
    expected.assert_eq(&failure.to_string());
}

fn reading(samples: &Value) -> Value {
    json!({
        "sensor": "t1", "scale": "celsius", "condition": ["low-battery"], "samples": samples,
    })
}

#[test]
fn calls_and_what_they_ask_of_the_host() {
    let found = results(
        &torvyn_tests::example("thermostat"),
        &json!({
            "imports": {"acme:sensors/calibration@1.0.0#offset": 0.5},
            "calls": [
                {"process": [reading(&json!([{"at-ms": 1, "value": 10.0}]))]},
                {"acme:sensors/control@1.0.0#process": [reading(&json!([]))]},
                {"summarize": []},
            ],
        }),
    );
    let expected = json!([
        {
            "call": "process",
            "result": {"ok": {"heat": 1.0}},
            "imports": [
                {"acme:sensors/calibration@1.0.0#offset": ["t1"]},
                {"acme:sensors/calibration@1.0.0#report": [[{"at-ms": 1, "value": 10.5}]]},
            ],
        },
        {"call": "acme:sensors/control@1.0.0#process", "result": {"error": "no-samples"}},
        {
            "call": "summarize",
            "result": [{
                "sensor": "t1", "room": null, "mode": "heating", "readings": 1, "last": 10.5,
                "recent": [[10.5]], "alarms": [],
            }],
        },
    ]);
    assert_eq!(found, expected);
}

#[test]
fn mistakes_are_named_with_their_place() {
    let call = |value: Value| json!({"calls": [{"process": [value]}]});
    said(
        &json!({"calls": [], "import": {}}),
        &expect![[r#"
        the golden case `a`: `a.in.json`: unknown field `import`, expected `imports` or `calls` at line 1 column 20
        help: write it as {"imports": {"ns:package/interface#function": answer}, "calls": [{"function": [parameters]}]}"#]],
    );
    said(
        &json!({"calls": [{"proces": []}]}),
        &expect![[r#"
        the golden case `a`: `a.in.json`: call 1: the component exports no function `proces`
        help: it exports `summarize`, `acme:sensors/control@1.0.0#process`"#]],
    );
    said(
        &json!({"calls": [{"process": []}]}),
        &expect![[r#"
            the golden case `a`: `a.in.json`: call 1: `process` has 0 of 1 parameters
            help: write them as [reading]"#]],
    );
    said(
        &json!({"calls": [{"process": 1}]}),
        &expect![[r#"
        the golden case `a`: `a.in.json`: call 1: a call is an object with one function and the list of its parameters
        help: write it as {"function": [parameters]}"#]],
    );
    said(
        &call(reading(&json!([{"at-ms": -1, "value": 1}]))),
        &expect![[r#"
            the golden case `a`: `a.in.json`: call 1: process(reading).samples[0].at-ms: expected u64, found `-1`
            help: write a value of that type: `torvyn-engine inspect` shows the types of a component"#]],
    );
    said(
        &call(reading(&json!([{"at-ms": 1}]))),
        &expect![[r#"
            the golden case `a`: `a.in.json`: call 1: process(reading).samples[0].value is missing
            help: write a value of that type: `torvyn-engine inspect` shows the types of a component"#]],
    );
    said(
        &call(json!({"sensor": "t1", "place": 1})),
        &expect![[r#"
            the golden case `a`: `a.in.json`: call 1: process(reading): there is no field `place`: the fields are `sensor`, `room`, `scale`, `condition`, `samples`
            help: write a value of that type: `torvyn-engine inspect` shows the types of a component"#]],
    );
    said(
        &call(json!({"sensor": "t1", "scale": "kelvin", "condition": [], "samples": []})),
        &expect![[r#"
            the golden case `a`: `a.in.json`: call 1: process(reading).scale: expected one of `celsius`, `fahrenheit`, found `"kelvin"`
            help: write a value of that type: `torvyn-engine inspect` shows the types of a component"#]],
    );
    said(
        &call(reading(&json!([{"at-ms": 1, "value": 1}]))),
        &expect![[r#"
            the golden case `a`: `a.in.json`: call 1: the component has called `acme:sensors/calibration@1.0.0#offset`, which has no answer in `imports`
            help: write down in `imports` what the host answers"#]],
    );
}

/// Every type goes in and comes out as it was.
#[test]
fn values_of_every_type() {
    let cases = [
        ("of-bool", json!(true)),
        ("of-u8", json!(255)),
        ("of-u64", json!(u64::MAX)),
        ("of-s64", json!(i64::MIN)),
        ("of-s16", json!(-3)),
        ("of-f32", json!(0.1)),
        ("of-f64", json!(0.1)),
        ("of-f64", json!("nan")),
        ("of-f32", json!("-inf")),
        ("of-char", json!("\u{1f600}")),
        ("of-string", json!("text")),
        ("of-bytes", json!("a text")),
        ("of-bytes", json!([0, 255])),
        ("of-bytes", json!([])),
        ("of-bools", json!([true, false])),
        ("of-f64s", json!([1.5, "inf"])),
        ("of-option", json!(null)),
        ("of-option", json!(3)),
        ("of-nested-option", json!(null)),
        ("of-nested-option", json!({"some": null})),
        ("of-nested-option", json!({"some": "text"})),
        ("of-result", json!({"ok": null})),
        ("of-result", json!({"error": null})),
        ("of-ok-only", json!({"ok": "text"})),
        ("of-error-only", json!({"error": "text"})),
        ("of-pair", json!([1, "text"])),
        ("of-pairs", json!([["a", "bytes"], ["b", [0]]])),
        ("of-grid", json!([["a"], []])),
    ];
    let calls: Vec<_> = cases
        .iter()
        .map(|(name, value)| json!({*name: [value]}))
        .collect();
    let found = results(&torvyn_tests::guest("values"), &json!({"calls": calls}));
    for ((name, value), found) in cases.iter().zip(found.as_array().unwrap()) {
        assert_eq!(*found, json!({"call": name, "result": value}));
    }
    assert_eq!(found.as_array().unwrap().len(), cases.len());
}
