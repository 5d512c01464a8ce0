//! What fits, what is printed for machines, and what can be required.

use serde_json::{Value, json};

use super::{Folder, edited};
use crate::program::{Outcome, wasm};

fn as_json(outcome: &Outcome) -> Value {
    serde_json::from_str(outcome.out()).unwrap()
}

#[test]
fn the_examples_fit_their_worlds() {
    let redact = wasm("redact");
    for world in [
        "transform",
        "managed-transform",
        "torvyn:streaming/transform",
    ] {
        let outcome = Folder::new().run(&["check", &redact, "--world", world]);
        assert!(outcome.ok().starts_with("fits: "), "{}", outcome.out());
        assert!(!outcome.out().contains('\x1b'), "no colours in a file");
    }
    let outcome = Folder::new().run(&["check", &redact, "--world", "data-sink"]);
    assert_eq!(outcome.code, Some(1));
}

#[test]
fn a_check_as_json() {
    let folder = Folder::new()
        .with("wit/sensors.wit", edited(&[]))
        .component(
            "guest.wasm",
            &edited(&[("    reset: func();\n", "")]),
            "thermostat",
        );
    let outcome = folder.run(&["check", "guest.wasm", "--wit", "wit", "--json"]);
    assert_eq!(outcome.code, Some(1));
    let expected = json!({
        "component": "guest.wasm",
        "world": "acme:sensors/thermostat@1.2.0",
        "fits": false,
        "differences": [{
            "path": "acme:sensors/judge@1.2.0#reset",
            "kind": "function",
            "side": "export",
            "expected": "func()",
            "found": null,
            "expected_at": "wit/sensors.wit:21:5",
            "found_at": null,
            "note": null,
        }],
    });
    assert_eq!(as_json(&outcome), expected);
}

#[test]
fn a_diff_as_json() {
    let new = edited(&[("value: f64", "value: f32"), ("@1.2.0", "@2.0.0")]);
    let folder = Folder::new()
        .with("old.wit", edited(&[]))
        .with("new.wit", new);
    let outcome = folder.run(&["diff", "old.wit", "new.wit", "--json"]);
    let json = as_json(&outcome);
    assert_eq!(outcome.code, Some(0), "{json}");
    assert_eq!(json["fits"], true);
    assert_eq!(json["old_guests"], "breaks");
    let version = json!({
        "old": "1.2.0", "new": "2.0.0", "bump": "major", "least": "2.0.0", "enough": true,
    });
    assert_eq!(json["version"], version);
    let expected = json!({
        "path": "acme:sensors/types@1.2.0#reading.value",
        "kind": "type",
        "old": "f64",
        "new": "f32",
        "old_at": "old.wit:7:9",
        "new_at": "new.wit:7:9",
        "old_guests": "breaks",
        "new_guests": "breaks",
        "host_code": "breaks",
        "guest_code": "breaks",
        "bump": "major",
        "reason": "both sides must agree on types",
        "note": null,
    });
    let changes = json["changes"].as_array().unwrap();
    assert!(changes.contains(&expected), "{json}");
}

#[test]
fn reports_for_ci() {
    let new = edited(&[("    reset: func();\n", "")]);
    let folder = Folder::new()
        .with("old.wit", edited(&[]))
        .with("new.wit", &new)
        .component("guest.wasm", &new, "thermostat");
    let args = [
        "check",
        "guest.wasm",
        "--wit",
        "old.wit",
        "--junit",
        "check.xml",
    ];
    assert_eq!(folder.run(&args).code, Some(1));
    let report = folder.read("check.xml");
    for part in [
        "<testsuite name=\"guest.wasm\" tests=\"1\"",
        "<testcase name=\"imports\"",
        "<testcase name=\"exports\"",
        "<failure message=\"1 difference\"",
        "acme:sensors/judge@1.2.0#reset: the component lacks this function",
    ] {
        assert!(report.contains(part), "no {part:?} in:\n{report}");
    }
    assert_eq!(report.matches("<failure").count(), 1);

    let args = [
        "diff",
        "old.wit",
        "new.wit",
        "--junit",
        "diff.xml",
        "--require",
        "old-guests",
        "--require",
        "new-guests",
    ];
    assert_eq!(folder.run(&args).code, Some(1));
    let report = folder.read("diff.xml");
    assert!(report.contains("<testcase name=\"old-guests\""), "{report}");
    assert_eq!(report.matches("<failure").count(), 1, "{report}");

    let args = ["diff", "old.wit", "old.wit", "--junit", "none/diff.xml"];
    folder
        .run(&args)
        .failed(2, &["can't write the report", "help: "]);
}

#[test]
fn what_is_required_decides() {
    // A function more for guests to call: old guests don't notice.
    let new = edited(&[
        (
            "    offset: func",
            "    count: func() -> u32;\n    offset: func",
        ),
        ("acme:sensors@1.2.0", "acme:sensors@1.3.0"),
    ]);
    let folder = Folder::new()
        .with("old.wit", edited(&[]))
        .with("new.wit", new);
    for (requirement, code) in [
        ("version", 0),
        ("old-guests", 0),
        ("new-guests", 1),
        ("code", 1),
    ] {
        let outcome = folder.run(&["diff", "old.wit", "new.wit", "--require", requirement]);
        assert_eq!(outcome.code, Some(code), "{requirement}: {}", outcome.out());
    }
}

#[test]
fn components_are_compared_as_guests() {
    let folder = Folder::new()
        .component("old.wasm", &edited(&[]), "thermostat")
        .component(
            "less.wasm",
            &edited(&[("    reset: func();\n", "")]),
            "thermostat",
        )
        .component(
            "more.wasm",
            &edited(&[(
                "    reset: func();",
                "    reset: func();\n    pause: func();",
            )]),
            "thermostat",
        );
    assert_eq!(folder.run(&["diff", "old.wasm", "more.wasm"]).code, Some(0));
    let outcome = folder.run(&["diff", "old.wasm", "less.wasm"]);
    assert_eq!(outcome.code, Some(1), "{}", outcome.out());
    assert!(outcome.out().contains("Breaks new guests on old hosts"));
}

#[test]
fn nothing_has_changed() {
    let folder = Folder::new().with("old.wit", edited(&[]));
    let outcome = folder.run(&["diff", "old.wit", "old.wit"]);
    let text = "fits: nothing has changed from `acme:sensors@1.2.0` to `acme:sensors@1.2.0`\n";
    assert_eq!(outcome.ok(), text);
}

#[test]
fn features_open_gates() {
    let gated = edited(&[(
        "    reset: func();",
        "    @unstable(feature = resets)\n    reset: func();",
    )]);
    let folder = Folder::new().with("gated.wit", &gated).component(
        "guest.wasm",
        &edited(&[("    reset: func();\n", "")]),
        "thermostat",
    );
    let args = ["check", "guest.wasm", "--wit", "gated.wit"];
    assert_eq!(folder.run(&args).code, Some(0));
    let args = [&args[..], &["--feature", "resets"]].concat();
    assert_eq!(folder.run(&args).code, Some(1));
}
