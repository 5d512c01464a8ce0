//! Golden cases: what is compared, what is written down, and what is wrong with a folder.

use std::fs;
use std::path::Path;

use expect_test::{Expect, expect};
use tempfile::TempDir;
use torvyn_engine::contract::suite::{Failure, Outcome, Suite};

use crate::failed;

/// A folder with files.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

fn suite(guest: &str, golden: &Path) -> Suite {
    Suite::new(torvyn_tests::example(guest))
        .golden(golden)
        .update(false)
}

/// What is said of a folder's cases, without the folder's own path.
#[track_caller]
fn said(guest: &str, files: &[(&str, &str)], expected: &Expect) {
    let folder = folder(files);
    let failure = failed(suite(guest, folder.path()).golden_cases().unwrap());
    expected.assert_eq(&shown(&failure, &folder));
}

fn shown(failure: &Failure, folder: &TempDir) -> String {
    let folder = format!("{}/", folder.path().display());
    failure.to_string().replace(&folder, "")
}

#[test]
fn what_differs_is_shown() {
    said(
        "redact",
        &[
            ("mail.in", "first\nask ada@example.org\nlast"),
            ("mail.out", "first\nask nobody\nlast\n"),
        ],
        &expect![[r#"
            the golden case `mail`: something else than `mail.out` came out:
                first
              - ask nobody
              + ask [redacted]
                last
            help: mend the component, or, if that is right now, run the tests again with UPDATE_GOLDEN=1"#]],
    );
}

#[test]
fn errors_and_configurations_are_a_part_of_it() {
    said(
        "json-select",
        &[
            ("rows.config", r#"{"fields": ["a"]}"#),
            ("rows.in", "{\"a\": 1, \"b\": 2}\nno json\n{\"b\": 3}"),
            ("rows.out", ""),
        ],
        &expect![[r#"
            the golden case `rows`: something else than `rows.out` came out:
              + {"a":1}
              + error: invalid-input: the payload is no JSON object: expected ident at line 1 column 2
              + {}
            help: mend the component, or, if that is right now, run the tests again with UPDATE_GOLDEN=1"#]],
    );
    said(
        "json-select",
        &[("rows.config", "["), ("rows.in", "{}"), ("rows.out", "")],
        &expect![[r#"
            the golden case `rows`: something else than `rows.out` came out:
              + error: invalid-input: invalid configuration: expected a JSON object
            help: mend the component, or, if that is right now, run the tests again with UPDATE_GOLDEN=1"#]],
    );
}

#[test]
fn what_is_missing_is_named() {
    said(
        "redact",
        &[("a.in", "one\n")],
        &expect![[r#"
        the golden case `a`: there is no `a.out`; this came out:
          + one
        help: if it is right, write it down: run the tests again with UPDATE_GOLDEN=1"#]],
    );
    said(
        "redact",
        &[("a.out", "one\n")],
        &expect![[r#"
        the golden case `a`: there is `a.out` without `a.in`
        help: add what goes in, or remove what comes out"#]],
    );
}

#[test]
fn a_case_that_ends_the_component() {
    said(
        "faulty",
        &[
            ("a.in", "forward\ntrap\n"),
            ("a.out", "forward\n"),
            ("b.in", "recurse\n"),
            ("b.out", ""),
        ],
        &expect![[r#"
            the golden case `a`: element 2: the guest trapped: wasm `unreachable` instruction executed in `torvyn:streaming/processor@0.2.0#process`
            help: answer with an error of the world in place of ending the component
            the golden case `b`: element 1: the guest used up its stack of 524288 bytes: call stack exhausted in `torvyn:streaming/processor@0.2.0#process`
            help: refuse what is too large with an error, or give the tests an engine with a higher limit"#]],
    );
}

#[test]
fn a_file_that_can_t_be_read() {
    let folder = folder(&[("b.in", "x\n")]);
    fs::create_dir(folder.path().join("a.in")).unwrap();
    fs::create_dir(folder.path().join("b.out")).unwrap();
    let failure = failed(suite("redact", folder.path()).golden_cases().unwrap());
    expect![[r#"
        the golden case `a`: can't read `a.in`: Is a directory (os error 21)
        help: make it a file that can be read
        the golden case `b`: can't read `b.out`: Is a directory (os error 21)
        help: make it a file that can be read"#]]
    .assert_eq(&shown(&failure, &folder));

    fs::write(folder.path().join("b.config"), b"\xff").unwrap();
    let failure = failed(suite("redact", folder.path()).golden_cases().unwrap());
    let text = failure.to_string();
    assert!(text.contains("`b.config` is not UTF-8"), "{text}");
}

#[test]
fn a_folder_without_cases_can_t_be_told() {
    let folder = folder(&[("README", "no case")]);
    for path in [
        folder.path(),
        &folder.path().join("nowhere"),
        &folder.path().join("README"),
    ] {
        let error = suite("redact", path)
            .golden_cases()
            .unwrap_err()
            .to_string();
        assert!(
            error.starts_with("there is no golden case in") || error.starts_with("can't read"),
            "{error}"
        );
    }
}

#[test]
fn what_comes_out_is_written_down() {
    let folder = folder(&[
        ("a.in", "x@example.org\n"),
        ("b.in", ""),
        ("b.out", "old\n"),
    ]);
    let suite = suite("redact", folder.path());
    let updated = suite.clone().update(true).golden_cases().unwrap();
    assert_eq!(updated, Outcome::Passed);
    let read = |name| fs::read_to_string(folder.path().join(name)).unwrap();
    assert_eq!(read("a.out"), "[redacted]\n");
    assert_eq!(read("b.out"), "");
    assert_eq!(suite.golden_cases().unwrap(), Outcome::Passed);
}

/// A source's input is its configuration.
#[test]
fn a_source_is_polled_to_its_end() {
    let folder = folder(&[
        ("a.in", r#"{"text": "first\nsecond"}"#),
        ("a.out", "first\nsecond\n"),
        ("b.in", "{}"),
        (
            "b.out",
            "error: invalid-input: invalid configuration: give either `text`, or `count` and \
             `template`\n",
        ),
    ]);
    let outcome = suite("line-source", folder.path()).golden_cases().unwrap();
    assert_eq!(outcome, Outcome::Passed);
}

/// Bytes that are no text are compared as bytes.
#[test]
fn bytes_are_compared() {
    let folder = folder(&[]);
    fs::write(folder.path().join("a.in"), b"\xff\n").unwrap();
    fs::write(folder.path().join("a.out"), b"\xfe\n").unwrap();
    let failure = failed(suite("identity", folder.path()).golden_cases().unwrap());
    assert!(
        failure
            .message
            .contains("the bytes that are not UTF-8 differ"),
        "{failure}"
    );
    fs::write(folder.path().join("a.out"), b"\xff\n").unwrap();
    let outcome = suite("identity", folder.path()).golden_cases().unwrap();
    assert_eq!(outcome, Outcome::Passed);
}
