//! One difference at a time: where it is, of which kind, what was expected and what was found.

use torvyn_engine::DifferenceKind::{self, *};

use crate::{edited, mismatch};

/// Expects exactly one difference after an edit.
#[track_caller]
fn one(from: &str, to: &str, path: &str, kind: DifferenceKind, expected: &str, found: &str) {
    let mismatch = mismatch(&edited([(from, to)])).expect("the component fits");
    let [difference] = mismatch.differences() else {
        panic!("{mismatch}");
    };
    assert_eq!(difference.path, path);
    assert_eq!(difference.kind, kind);
    assert_eq!(difference.expected, expected);
    assert_eq!(difference.found, found);
}

#[test]
fn exports_that_are_missing() {
    one(
        "    reset: func();\n",
        "",
        "test:fit/judge@1.2.0#reset",
        MissingExport,
        "func()",
        "an interface without this function",
    );
    one(
        "export name: func() -> string;",
        "",
        "name",
        MissingExport,
        "func() -> string",
        "no such export; there is `test:fit/judge@1.2.0`",
    );
}

#[test]
fn an_interface_that_is_missing() {
    let mismatch = mismatch(&edited([("    export judge;\n", "")])).unwrap();
    let missing: Vec<_> = mismatch.differences().iter().map(|d| &d.path[..]).collect();
    let expected = [
        "test:fit/judge@1.2.0#judge",
        "test:fit/judge@1.2.0#reset",
        "test:fit/judge@1.2.0#limits",
    ];
    assert_eq!(missing, expected);
    assert_eq!(
        mismatch.differences()[0].found,
        "no such export; there is `name`"
    );
}

#[test]
fn imports_that_nobody_provides() {
    one(
        "import calibration;",
        "import calibration;\n import now: func() -> u64;",
        "now",
        UnknownImport,
        "no import of that name",
        "func() -> u64",
    );
    one(
        "offset: func(",
        "more: func(n: u8);\n offset: func(",
        "test:fit/calibration@1.2.0#more",
        UnknownImport,
        "no function of that name in `test:fit/calibration@1.2.0`",
        "func(n: u8)",
    );
    one(
        "world fit {",
        "interface clock { now: func() -> u64; }\n world fit {\n import clock;",
        "test:fit/clock@1.2.0#now",
        UnknownImport,
        "no import of that interface",
        "func() -> u64",
    );
}

#[test]
fn a_resource() {
    let wit = edited([(
        "offset: func(",
        "resource probe;\n find: func() -> probe;\n offset: func(",
    )]);
    let mismatch = mismatch(&wit).unwrap();
    let found: Vec<_> = mismatch
        .differences()
        .iter()
        .map(|d| (&d.path[..], d.kind, &d.found[..]))
        .collect();
    let expected = [
        (
            "test:fit/calibration@1.2.0#probe",
            UnknownImport,
            "a resource",
        ),
        (
            "test:fit/calibration@1.2.0#find",
            UnknownImport,
            "func() -> own<..>",
        ),
    ];
    assert_eq!(found, expected);
}

#[test]
fn parameters() {
    one(
        "low: f64, high: f64",
        "low: f64, high: f32",
        "test:fit/judge@1.2.0#limits(high)",
        Type,
        "f64",
        "f32",
    );
    one(
        "low: f64, high: f64",
        "low: f64",
        "test:fit/judge@1.2.0#limits",
        Parameters,
        "func(low: f64, high: f64) -> tuple<f64, f64>",
        "func(low: f64) -> tuple<f64, f64>",
    );
    one(
        "offset: func(sensor: string)",
        "offset: func(sensor: u32)",
        "test:fit/calibration@1.2.0#offset(sensor)",
        Type,
        "string",
        "u32",
    );
    one(
        "import log: func(line: string)",
        "import log: func()",
        "log",
        Parameters,
        "func(line: string)",
        "func()",
    );
    one(
        "readings: list<reading>",
        "readings: reading",
        "test:fit/calibration@1.2.0#report(readings)",
        Type,
        "list<reading>",
        "record { sensor: string, value: f64, scale: enum { celsius, kelvin }, marks: flags { dirty, estimated } }",
    );
}

#[test]
fn results() {
    one(
        "name: func() -> string",
        "name: func()",
        "name -> result",
        Type,
        "string",
        "no result",
    );
    one(
        "reset: func()",
        "reset: func() -> u8",
        "test:fit/judge@1.2.0#reset -> result",
        Type,
        "no result",
        "u8",
    );
    one(
        "tuple<f64, f64>",
        "tuple<f64, f64, f64>",
        "test:fit/judge@1.2.0#limits -> result",
        Type,
        "tuple<f64, f64>",
        "tuple<f64, f64, f64>",
    );
    one(
        "tuple<f64, f64>",
        "tuple<f64, s64>",
        "test:fit/judge@1.2.0#limits -> result.1",
        Type,
        "f64",
        "s64",
    );
    one(
        "result<verdict, string>",
        "result<verdict>",
        "test:fit/judge@1.2.0#judge -> result.error",
        Type,
        "string",
        "nothing",
    );
    one(
        "option<f64>",
        "option<option<f64>>",
        "test:fit/calibration@1.2.0#offset -> result",
        Type,
        "f64",
        "option<f64>",
    );
}

#[test]
fn fields() {
    let record = "record { sensor: string, value: f64, scale: scale, marks: marks }";
    let path = "test:fit/types@1.2.0#reading";
    let (scale, marks) = ("enum { celsius, kelvin }", "flags { dirty, estimated }");
    one(
        "value: f64",
        "value: u64",
        &format!("{path}.value"),
        Type,
        "f64",
        "u64",
    );
    one(
        "value: f64",
        "amount: f64",
        path,
        Members,
        record,
        &format!("record {{ sensor: string, amount: f64, scale: {scale}, marks: {marks} }}"),
    );
    one(
        "sensor: string,\n        value: f64",
        "value: f64, sensor: string",
        path,
        Members,
        record,
        &format!("record {{ value: f64, sensor: string, scale: {scale}, marks: {marks} }}"),
    );
    one(
        "marks: marks,",
        "marks: marks, more: bool",
        path,
        Members,
        record,
        &format!(
            "record {{ sensor: string, value: f64, scale: {scale}, marks: {marks}, more: bool }}"
        ),
    );
}

#[test]
fn cases() {
    let path = "test:fit/types@1.2.0#verdict";
    one(
        "off(u32)",
        "off(s32)",
        &format!("{path}.off"),
        Type,
        "u32",
        "s32",
    );
    one(
        "off(u32)",
        "off",
        &format!("{path}.off"),
        Type,
        "u32",
        "nothing",
    );
    one(
        "fine,",
        "fine(string),",
        &format!("{path}.fine"),
        Type,
        "nothing",
        "string",
    );
    let found =
        "variant { fine, worse(list<record { sensor: .., value: .., scale: .., marks: .. }>) }";
    one(
        "off(u32),",
        "",
        path,
        Members,
        "variant { fine, off(u32), worse(list<reading>) }",
        found,
    );
    one(
        "celsius, kelvin",
        "kelvin, celsius",
        "test:fit/types@1.2.0#scale",
        Members,
        "enum { celsius, kelvin }",
        "enum { kelvin, celsius }",
    );
    one(
        "dirty, estimated",
        "dirty, estimated, late",
        "test:fit/types@1.2.0#marks",
        Members,
        "flags { dirty, estimated }",
        "flags { dirty, estimated, late }",
    );
}

#[test]
fn another_kind_of_type() {
    one(
        "enum scale { celsius, kelvin }",
        "flags scale { celsius, kelvin }",
        "test:fit/types@1.2.0#reading.scale",
        Type,
        "scale",
        "flags { celsius, kelvin }",
    );
}
