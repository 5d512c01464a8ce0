//! `torvyn-engine test`: what a guest's author sees, and what machines read.

use std::fs;

use expect_test::{Expect, expect};
use serde_json::Value;

use super::Folder;
use crate::program::{command, feed, wasm};

/// A folder with a guest of the examples.
fn guest(name: &str) -> Folder {
    let bytes = fs::read(wasm(name)).unwrap();
    Folder::new().with("guest.wasm", bytes)
}

#[test]
fn a_guest_that_does_what_it_promises() {
    let folder = guest("redact")
        .with("golden/mail.in", "ask ada@example.org\n\nno one\n")
        .with("golden/mail.out", "ask [redacted]\n\nno one\n");
    let outcome = folder.run(&[
        "test",
        "guest.wasm",
        "--golden",
        "golden",
        "--deterministic",
    ]);
    expect![[r#"
        fits: guest.wasm does what it promises: 18 tests, 0 failed

        Shape: functions and their types
          passed   imports
          passed   torvyn:streaming/lifecycle@0.2.0#init
          passed   torvyn:streaming/lifecycle@0.2.0#teardown
          passed   torvyn:streaming/batch-processor@0.2.0#process-batch
          passed   torvyn:streaming/processor@0.2.0#process

        Behaviour in its roles
          passed   processor bad-configuration
          passed   processor empty-payload
          passed   processor maximal-payload
          passed   processor metadata
          passed   processor order
          passed   processor errors
          skipped  processor after-error: no payload has an error for an answer: add a golden case with one
          passed   processor batches
          passed   processor memory
          passed   processor determinism
          passed   processor limits
          passed   processor nothing-outside

        Golden cases
          passed   mail
    "#]].assert_eq(outcome.ok());
}

#[test]
fn a_golden_case_that_differs() {
    let folder = guest("identity")
        .with("golden/mail.in", "ask ada@example.org\n")
        .with("golden/mail.out", "ask ***\n")
        .with("golden/lost.out", "x\n");
    let args = [
        "test",
        "guest.wasm",
        "--golden",
        "golden",
        "--skip",
        "memory",
    ];
    let outcome = folder.run(&args);
    assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
    let start = outcome.out().find("Golden cases").unwrap();
    let text = &outcome.out()[start..];
    expect![[r#"
        Golden cases
          failed   lost
                   there is `lost.out` without `lost.in`
                   help: add what goes in, or remove what comes out
          failed   mail
                   something else than `mail.out` came out:
                     - ask ***
                     + ask ada@example.org
                   help: mend the component, or, if that is right now, run the tests again with UPDATE_GOLDEN=1
    "#]].assert_eq(text);
    assert!(
        outcome
            .out()
            .contains("skipped  processor memory: it is left out")
    );

    let mut again = command(args);
    again.current_dir(folder.0.path()).env("UPDATE_GOLDEN", "1");
    let updated = feed(again, "");
    // What has no input can't be written down.
    assert_eq!(updated.code, Some(1), "{}", updated.stderr);
    assert_eq!(folder.read("golden/mail.out"), "ask ada@example.org\n");
}

#[test]
fn a_guest_without_its_lifecycle() {
    let outcome = guest("identity").run(&["test", "guest.wasm", "--world", "managed-transform"]);
    assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
    let shape = outcome.out().split("\n\nBehaviour").next().unwrap();
    expect![[r#"
        does not fit: guest.wasm does not do what it promises: 15 tests, 2 failed

        Shape: functions and their types
          passed   imports
          failed   torvyn:streaming/lifecycle@0.2.0#init
                   torvyn:streaming/lifecycle@0.2.0: the component lacks this interface: the world has `interface { init, teardown }` (torvyn:streaming/roles.wit:40:11)
                   help: build the component for `torvyn:streaming/managed-transform@0.2.0`
          failed   torvyn:streaming/lifecycle@0.2.0#teardown
                   torvyn:streaming/lifecycle@0.2.0: the component lacks this interface: the world has `interface { init, teardown }` (torvyn:streaming/roles.wit:40:11)
                   help: build the component for `torvyn:streaming/managed-transform@0.2.0`
          passed   torvyn:streaming/processor@0.2.0#process"#]].assert_eq(shape);
}

#[test]
fn reports_for_machines() {
    let folder = guest("faulty")
        .with("golden/a.in", "spin\n")
        .with("golden/a.out", "");
    let outcome = folder.run(&[
        "test",
        "guest.wasm",
        "--golden",
        "golden",
        "--deadline",
        "50ms",
        "--json",
        "--junit",
        "report.xml",
        "--skip",
        "memory",
    ]);
    assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
    let json: Value = serde_json::from_str(outcome.out()).unwrap();
    assert_eq!(json["fits"], false);
    assert_eq!(
        json["world"],
        "torvyn:streaming/managed-batch-transform@0.2.0"
    );
    let tests = json["tests"].as_array().unwrap();
    let golden = tests.iter().find(|test| test["group"] == "golden").unwrap();
    assert_eq!(
        (&golden["name"], &golden["outcome"]),
        (&"a".into(), &"failed".into())
    );
    let message = golden["message"].as_str().unwrap();
    assert!(message.contains("did not return within 50ms"), "{message}");
    assert!(
        tests
            .iter()
            .any(|test| test["outcome"] == "skipped" && test["reason"].is_string())
    );

    let xml = folder.read("report.xml");
    for part in [
        r#"<testcase name="golden a""#,
        "<failure message=\"element 1: ",
        "<skipped message=\"it is left out\"",
        r#"<testcase name="shape torvyn:streaming/processor@0.2.0#process""#,
    ] {
        assert!(xml.contains(part), "no {part} in {xml}");
    }
}

/// The calls that a component makes have answers in its golden case.
#[test]
fn a_world_of_its_own() {
    let folder = guest("thermostat").with(
        "golden/cold.in.json",
        r#"{
            "imports": {"acme:sensors/calibration@1.0.0#offset": null},
            "calls": [{"process": [{"sensor": "t", "scale": "celsius", "condition": [], "samples": [{"at-ms": 1, "value": 19.0}]}]}]
        }"#,
    );
    let wit = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../guest-examples/thermostat/wit"
    );
    let args = ["test", "guest.wasm", "--golden", "golden", "--wit", wit];
    let outcome = folder.run(&args);
    assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
    assert!(
        outcome.out().contains("there is no `cold.out.json`"),
        "{}",
        outcome.out()
    );
    let mut update = command(args);
    update
        .current_dir(folder.0.path())
        .env("UPDATE_GOLDEN", "1");
    feed(update, "").ok();
    assert!(
        folder
            .read("golden/cold.out.json")
            .contains(r#""heat": 0.5"#)
    );
    assert!(folder.run(&args).ok().contains("passed   cold"));
}

#[test]
fn a_configuration_is_given_as_a_text_or_a_file() {
    let folder = guest("line-source").with("config.json", r#"{"text": "a\nb"}"#);
    let refused = folder.run(&["test", "guest.wasm"]);
    assert_eq!(refused.code, Some(1), "{}", refused.stderr);
    assert!(
        refused
            .out()
            .contains("`init` has refused the configuration ``"),
        "{}",
        refused.out()
    );
    folder
        .run(&["test", "guest.wasm", "--config", "@config.json"])
        .ok();
    folder
        .run(&["test", "guest.wasm", "--config", r#"{"text": "a"}"#])
        .ok();
}

fn untold(folder: &Folder, args: &[&str], expected: &Expect) {
    let outcome = folder.run(args);
    assert_eq!(outcome.code, Some(2), "{}{}", outcome.out(), outcome.stderr);
    expected.assert_eq(&outcome.stderr);
}

#[test]
fn what_can_t_be_told() {
    let folder = guest("thermostat")
        .with("empty/README", "no case")
        .with("text.wasm", "no component");
    untold(
        &folder,
        &["test", "nowhere.wasm"],
        &expect![[r#"
        error: can't find the component `nowhere.wasm`: No such file or directory (os error 2)
        help: name a `.wasm` file, or the folder of a guest's crate
    "#]],
    );
    untold(
        &folder,
        &["test", "text.wasm"],
        &expect![[r#"
        error: text.wasm:1:1: expected `world`, `interface` or `use`, found an identifier
        help: correct the WIT there, and try again
    "#]],
    );
    untold(
        &folder,
        &["test", "guest.wasm"],
        &expect![[r#"
        error: there is nothing to test of `guest.wasm`: it has no role of `torvyn:streaming`
        help: name its world with `--wit` and `--world`, or golden cases with `--golden`
    "#]],
    );
    untold(
        &folder,
        &["test", "guest.wasm", "--golden", "empty"],
        &expect![[r#"
            error: there is no golden case in `empty`: a case is `name.in`, or `name.in.json` for a world of its own
            help: name a folder with golden cases: `torvyn-engine test --help` shows one
        "#]],
    );
    untold(
        &folder,
        &["test", "guest.wasm", "--golden", "nowhere"],
        &expect![[r#"
            error: can't read the golden cases in `nowhere`: No such file or directory (os error 2)
            help: name a folder with golden cases: `torvyn-engine test --help` shows one
        "#]],
    );
    untold(
        &folder,
        &["test", "guest.wasm", "--config", "@nowhere"],
        &expect![[r#"
            error: can't read the configuration `nowhere`: No such file or directory (os error 2)
            help: name a file after `@`, or write the text itself
        "#]],
    );
    untold(
        &folder,
        &["test", "guest.wasm", "--skip", "memories"],
        &expect![[r#"
            error: invalid value 'memories' for '--skip <BEHAVIOUR>': there are `bad-configuration`, `empty-payload`, `maximal-payload`, `metadata`, `order`, `errors`, `after-error`, `batches`, `backpressure`, `end`, `memory`, `determinism`, `limits`, `nothing-outside`

            For more information, try '--help'.
        "#]],
    );
}
