//! What is printed for typical mistakes: what differs, where, and what to do next.

use expect_test::{Expect, expect};

use crate::{Folder, edited};

/// Checks a component of edited WIT against the world as it is.
fn check(edits: &[(&str, &str)], expected: &Expect) {
    let folder = Folder::new()
        .with("wit/sensors.wit", edited(&[]))
        .component("guest.wasm", &edited(edits), "thermostat");
    let outcome = folder.run(&["check", "guest.wasm", "--wit", "wit"]);
    assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
    expected.assert_eq(outcome.out());
}

/// Compares the world as it is with an edited one.
fn diff(edits: &[(&str, &str)], expected: &Expect) {
    let folder = Folder::new()
        .with("old/sensors.wit", edited(&[]))
        .with("new/sensors.wit", edited(edits));
    let outcome = folder.run(&["diff", "old", "new"]);
    assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
    expected.assert_eq(outcome.out());
}

/// Runs a command that can't tell.
fn unknown(folder: &Folder, args: &[&str], expected: &Expect) {
    let outcome = folder.run(args);
    assert_eq!(outcome.code, Some(2), "{}", outcome.out());
    expected.assert_eq(&outcome.stderr);
}

#[test]
fn a_component_for_another_version() {
    check(
        &[("acme:sensors@1.2.0", "acme:sensors@2.0.0")],
        &expect![[]],
    );
}

#[test]
fn a_component_that_lacks_a_function() {
    check(&[("    reset: func();\n", "")], &expect![[]]);
}

#[test]
fn a_component_that_calls_what_the_host_lacks() {
    let edits = [(
        "offset: func",
        "drift: func(sensor: string) -> f64;\n    offset: func",
    )];
    check(&edits, &expect![[]]);
}

#[test]
fn a_component_with_a_newer_record() {
    let edits = [("value: f64,", "value: f32,\n        unit: string,")];
    check(&edits, &expect![[]]);
}

#[test]
fn a_component_for_another_world() {
    let folder = Folder::new().component("guest.wasm", &edited(&[]), "thermostat");
    let outcome = folder.run(&["check", "guest.wasm", "--world", "transform"]);
    assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
    expect![[]].assert_eq(outcome.out());
}

#[test]
fn a_field_without_a_new_version() {
    let edits = [
        ("value: f64,", "value: f64,\n        unit: string,"),
        ("acme:sensors@1.2.0", "acme:sensors@1.3.0"),
    ];
    diff(&edits, &expect![[]]);
}

#[test]
fn cases_in_another_order() {
    diff(&[("celsius, kelvin", "kelvin, celsius")], &expect![[]]);
}

#[test]
fn an_export_that_old_guests_lack() {
    let edits = [(
        "    reset: func();",
        "    reset: func();\n    pause: func();",
    )];
    diff(&edits, &expect![[]]);
}

#[test]
fn an_import_that_is_gated_off() {
    let edits = [(
        "    offset: func",
        "    @unstable(feature = offsets)\n    offset: func",
    )];
    diff(&edits, &expect![[]]);
}

#[test]
fn an_import_without_a_new_version() {
    let edits = [(
        "    offset: func",
        "    count: func() -> u32;\n    offset: func",
    )];
    diff(&edits, &expect![[]]);
}

#[test]
fn a_package_without_versions() {
    let bare = |text: String| text.replace("@1.2.0", "");
    let folder = Folder::new()
        .with("old.wit", bare(edited(&[])))
        .with("new.wit", bare(edited(&[("value: f64", "value: f32")])));
    let outcome = folder.run(&["diff", "old.wit", "new.wit"]);
    assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
    expect![[]].assert_eq(outcome.out());
}

#[test]
fn wit_with_a_mistake() {
    let folder = Folder::new().with("old.wit", edited(&[])).with(
        "new.wit",
        edited(&[("sensor: string,\n", "sensor: text,\n")]),
    );
    unknown(&folder, &["diff", "old.wit", "new.wit"], &expect![[]]);
}

#[test]
fn a_world_that_is_not_there() {
    let folder = Folder::new()
        .with("wit/sensors.wit", edited(&[]))
        .component("guest.wasm", &edited(&[]), "thermostat");
    let args = [
        "check",
        "guest.wasm",
        "--wit",
        "wit",
        "--world",
        "thermometer",
    ];
    unknown(&folder, &args, &expect![[]]);
}

#[test]
fn a_module_in_place_of_a_component() {
    let folder = Folder::new().with("guest.wasm", b"\0asm\x01\0\0\0");
    let args = ["check", "guest.wasm", "--world", "transform"];
    unknown(&folder, &args, &expect![[]]);
}

#[test]
fn a_file_that_is_not_there() {
    let args = ["diff", "old.wit", "new.wit"];
    unknown(&Folder::new(), &args, &expect![[]]);
}
